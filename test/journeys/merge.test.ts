import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ContactMergesDocument,
  ContactTimelineDocument,
  CreateContactDocument,
  type CreateContactInput,
  MergeContactsDocument,
  MergeSuggestionsDocument,
  UnmergeContactsDocument,
  UpdateContactDocument,
} from '../generated/operations.js';
import { publicId } from '../../src/domain/kernel/ids.js';
import { startServer, type TestServer } from '../support/app.js';
import { ask } from '../support/client.js';
import { connected, CustomSource, signingSecret } from './channel.js';
import {
  desk,
  type EventPage,
  eventually,
  letter,
  type OtherWorkspace,
  otherWorkspace,
  outgoing,
  post,
  received,
  sql,
  uuid,
} from './desk.js';
import { signed, visitor } from './visitor.js';

let server: TestServer;
let other: OtherWorkspace;
let source: CustomSource;

beforeAll(async () => {
  server = await startServer();
  other = await otherWorkspace(server);
  const secret = signingSecret();
  const channel = await connected(server, { name: 'Shop app', custom: { signingSecret: secret } });
  source = new CustomSource(channel.webhookUrl!, secret);
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

async function merge(intoId: string, fromId: string, reason?: string) {
  const input = { intoId, fromId, reason };
  return (await priya().do(MergeContactsDocument, { input })).mergeContacts;
}

async function unmerge(contactId: string) {
  return (await priya().do(UnmergeContactsDocument, { input: { contactId } })).unmergeContacts;
}

async function contact(id: string) {
  return (await priya().do(ContactMergesDocument, { id })).contact!;
}

const conversationsOf = async (id: string): Promise<string[]> =>
  (await contact(id)).conversations.nodes.map((one) => one.id).sort();

async function someone(name: string): Promise<string> {
  const { createContact } = await priya().do(CreateContactDocument, { input: { name } });
  return createContact.contact!.id;
}

/** What a person of the custom channel says, as soon as it is there. */
async function said(person: string, text: string, more: object = {}) {
  await source.say(person, text, more);
  return eventually(async () =>
    (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === text),
  );
}

const mailOf = (name: string, text: string, headers = {}) =>
  received(server, { from: `${name} <${name}@example.com>`, text, headers });

describe('Two contacts that are one person', () => {
  test('have one timeline over all channels, and are answered where they wrote', async () => {
    const wednesday = { Date: 'Wed, 18 Nov 2026 09:00:00 +0000' };
    const mail = await mailOf('maya', 'On Wednesday by mail', wednesday);
    const monday = { sentAt: '2026-11-16T09:00:00Z' };
    const app = await said('maya', 'On Monday in the app', monday);
    const chat = await visitor(server, { text: 'On Friday in the chat', name: 'Maya' });
    const friday = await eventually(async () =>
      (await priya().inbox('ALL')).find(
        (one) => one.lastMessage?.preview === 'On Friday in the chat',
      ),
    );
    await priya().note(mail.id, 'It is the same Maya');
    const survivor = mail.contact.id;
    for (const { contact: from } of [app, friday])
      expect((await merge(survivor, from.id, 'Same order number')).userErrors).toEqual([]);

    const { contact: story } = await priya().do(ContactTimelineDocument, {
      id: survivor,
      last: 50,
    });
    const items = story!.timeline.nodes.map((item) => [
      item.channel?.kind,
      'text' in item ? item.text.trim() : item.__typename,
    ]);
    expect(items).toEqual([
      ['CUSTOM', 'On Monday in the app'],
      ['EMAIL', 'On Wednesday by mail'],
      ['CHAT', 'On Friday in the chat'],
      ['EMAIL', 'It is the same Maya'],
    ]);
    const merged = await contact(app.contact.id);
    expect(merged).toMatchObject({ handles: [], mergedInto: { id: survivor } });
    expect(merged.conversations.nodes).toEqual([]);
    expect((await contact(survivor)).handles.map(({ kind }) => kind).sort()).toEqual([
      'EMAIL',
      'EXTERNAL',
      'VISITOR',
    ]);

    const { message } = await priya().answer(mail.id, 'Dear Maya');
    expect((await outgoing(server, message!.id)).to).toMatchObject({
      text: '"maya" <maya@example.com>',
    });
    await priya().answer(friday.id, 'Hello in the chat');
    expect(await chat.texts()).toEqual(['On Friday in the chat', 'Hello in the chat']);
    expect((await chat.say('Still here')).userErrors).toEqual([]);
    expect(await chat.texts()).toContain('Still here');
  });

  test('stay one for what comes later, and only the one that goes on is listed', async () => {
    const mail = await mailOf('noor', 'First');
    const into = await someone('Noor of the app');
    await merge(into, mail.contact.id);
    const later = await mailOf('noor', 'Second');
    expect(later.contact.id).toBe(into);
    const { contacts } = (
      await priya().ask<{ contacts: { nodes: { id: string }[] } }>(
        `{ contacts(where: { search: "noor" }) { nodes { id } } }`,
      )
    ).data;
    expect(contacts.nodes).toEqual([{ id: into }]);
  });

  test('are told of in the log, each conversation too, and a merge that is made says nothing again', async () => {
    const mail = await mailOf('olga', 'Hello');
    const into = await someone('Olga');
    const { cursor } = await merge(into, mail.contact.id, 'Same person');
    expect((await merge(into, mail.contact.id)).cursor).toBeNull();
    const events = async (id: string) =>
      (
        await priya().ask<EventPage>(
          `query ($id: ID!) { events(first: 100, filter: { contactIds: [$id] }) { nodes { type payload } } }`,
          { id },
        )
      ).data.events.nodes;
    expect(cursor).not.toBeNull();
    const told = await eventually(async () => {
      const found = await events(into);
      return found.length >= 3 && found;
    });
    expect(told.map(({ type }) => type)).toEqual([
      'CONTACT_CREATED',
      'CONTACT_MERGED',
      'CONVERSATION_CONTACT_CHANGED',
    ]);
    expect(told[1]!.payload).toEqual({ mergedContactId: mail.contact.id });
    const { merges } = await contact(into);
    expect(merges).toMatchObject([
      { reason: 'Same person', mergedBy: { name: 'Priya' }, from: { id: mail.contact.id } },
    ]);
  });
});

describe('A merge that was wrong', () => {
  test('is undone exactly, with what was said and begun meanwhile', async () => {
    const pia = await mailOf('pia', 'Pia one');
    const pete = await mailOf('pete', 'Pete one');
    const app = await said('pete-app', 'Pete in the app');
    await merge(pete.contact.id, app.contact.id);
    const before = {
      pia: await conversationsOf(pia.contact.id),
      handles: (await contact(pia.contact.id)).handles,
    };
    await merge(pete.contact.id, pia.contact.id);
    const begun = await mailOf('pia', 'Pia two');
    const more = await mailOf('pete', 'Pete two');
    expect(begun.contact.id).toBe(pete.contact.id);
    await priya().answer(pia.id, 'To Pia');
    const undone = await unmerge(pia.contact.id);
    expect(undone).toMatchObject({
      userErrors: [],
      contact: { id: pia.contact.id },
      survivor: { id: pete.contact.id },
    });
    const after = await contact(pia.contact.id);
    expect(after.handles).toEqual(before.handles);
    expect(after.mergedInto).toBeNull();
    expect(after.merges[0]).toMatchObject({ unmergedBy: { name: 'Priya' } });
    expect(await conversationsOf(pia.contact.id)).toEqual([...before.pia, begun.id].sort());
    expect(await conversationsOf(pete.contact.id)).toEqual([pete.id, app.id, more.id].sort());
    expect((await priya().messages(pia.id)).map(({ text }) => text.trim())).toEqual([
      'Pia one',
      'To Pia',
    ]);
    expect((await unmerge(pia.contact.id)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect((await mailOf('pia', 'Pia three')).contact.id).toBe(pia.contact.id);
  });

  test('gives a visitor back to themselves without losing their chat', async () => {
    const into = await someone('Somebody else');
    const chat = await visitor(server, { text: 'Who am I?' });
    const { contact: from } = await eventually(async () =>
      (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === 'Who am I?'),
    );
    await merge(into, from.id);
    await chat.say('Merged');
    await unmerge(from.id);
    await chat.say('And back');
    expect(await chat.texts()).toEqual(['Who am I?', 'Merged', 'And back']);
  });
});

describe('A merge is refused', () => {
  test('into itself, in a circle, in a chain, and its field is named', async () => {
    const [a, b, c] = await Promise.all(['A', 'B', 'C'].map(someone));
    const codes = async (into: string, from: string) =>
      (await merge(into, from)).userErrors.map(({ code, field }) => [code, field]);
    expect(await codes(a!, a!)).toEqual([['INVALID_INPUT', ['input', 'fromId']]]);
    expect(await codes(a!, b!)).toEqual([]);
    expect(await codes(b!, a!)).toEqual([['INVALID_STATE', ['input', 'intoId']]]);
    expect(await codes(b!, c!)).toEqual([['INVALID_STATE', ['input', 'intoId']]]);
    expect(await codes(c!, b!)).toEqual([['INVALID_STATE', ['input', 'fromId']]]);
    expect(await codes(c!, a!)).toEqual([['INVALID_STATE', ['input', 'fromId']]]);
    const input = { contactId: b!, name: 'Changed' };
    const { updateContact } = await priya().do(UpdateContactDocument, { input });
    expect(updateContact.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    await unmerge(b!);
    expect(await codes(c!, a!)).toEqual([]);
  });

  test('with a contact of another workspace, from either side, as if it were not there', async () => {
    const mine = await someone('Mine');
    const created = await ask<{ createContact: { contact: { id: string } } }>(
      server.demo.url,
      other.token,
      'mutation { createContact(input: { name: "Theirs" }) { contact { id } } }',
    );
    const theirs = created.data.createContact.contact.id;
    for (const [into, from] of [
      [mine, theirs],
      [theirs, mine],
    ] as const)
      expect((await merge(into, from)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await unmerge(theirs)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('Under a race', () => {
  test('of two merges in opposite directions exactly one is made', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [a, b] = [await someone(`A ${round}`), await someone(`B ${round}`)];
      const results = await Promise.all([merge(a, b), merge(b, a), merge(a, b), merge(b, a)]);
      const winners = results.filter(({ userErrors }) => userErrors.length === 0);
      const survivors = new Set(winners.map(({ contact }) => contact!.id));
      expect(survivors.size).toBe(1);
      const [survivor] = survivors;
      const loser = survivor === a ? b : a;
      expect((await contact(loser)).mergedInto).toEqual({ id: survivor });
      expect((await contact(survivor!)).mergedInto).toBeNull();
      expect((await contact(loser)).merges).toHaveLength(1);
    }
  });

  test('every mail that comes in during merges and unmerges is with the contact that has its address', async () => {
    const first = await mailOf('rita', 'Begin');
    const into = await someone('Rita');
    const from = first.contact.id;
    let begun = 1;
    const write = async (n: number) => {
      const raw = letter({ from: 'rita@example.com', subject: `Rita ${n}`, text: `Words ${n}` });
      await post(server, raw, { from: 'rita@example.com' });
      begun += 1;
    };
    for (let round = 0; round < 6; round += 1) {
      const mails = Array.from({ length: 6 }, (_, n) => write(round * 6 + n));
      const change = round % 2 === 0 ? merge(into, from) : unmerge(from);
      const [{ userErrors }] = await Promise.all([change, ...mails]);
      expect(userErrors).toEqual([]);
    }
    await merge(into, from);
    const rows = () =>
      sql<{ owner: string; holder: string }>(
        server,
        `select c.contact_id as owner, h.contact_id as holder from conversation c
         join message m on m.conversation_id = c.id and m.sequence = 1
         join handle h on h.address = m.address and h.kind = 'EMAIL' where m.address = 'rita@example.com'`,
      );
    const filed = await eventually(async () => {
      const found = await rows();
      return found.length === begun && found;
    });
    expect(new Set(filed.map(({ owner }) => owner))).toEqual(new Set([uuid(into)]));
    expect(filed.every(({ owner, holder }) => owner === holder)).toBe(true);
  });
});

describe('Who may be the same person', () => {
  async function suggestions(id: string) {
    const { contact: found } = await priya().do(MergeSuggestionsDocument, { id });
    return found!.mergeSuggestions.map(({ contact: { id }, confidence, evidence }) => ({
      id,
      confidence,
      evidence: evidence.map(({ kind, detail }) => `${kind} ${detail}`),
    }));
  }

  async function made(input: CreateContactInput): Promise<string> {
    const { createContact } = await priya().do(CreateContactDocument, { input });
    return createContact.contact!.id;
  }

  const handle = (kind: 'PHONE' | 'WHATSAPP', address: string) => [{ kind, address }];

  test('is told with what speaks for it and how surely, from both sides, and merged by nobody', async () => {
    const short = await made({ name: 'Bia', handles: handle('WHATSAPP', '551187654321') });
    const long = await made({ name: 'Beatriz', handles: handle('PHONE', '+5511987654321') });
    const typed = await made({ name: 'Bia', handles: handle('PHONE', '+551187654321') });
    expect(await suggestions(short)).toEqual([
      { id: typed, confidence: 'MEDIUM', evidence: ['SAME_NUMBER +551187654321'] },
      { id: long, confidence: 'LOW', evidence: ['NUMBER_ALIAS +5511987654321'] },
    ]);
    expect((await suggestions(long)).map(({ id }) => id).sort()).toEqual([short, typed].sort());
    for (const id of [short, long, typed]) expect((await contact(id)).mergedInto).toBeNull();
  });

  test('is found by a mail address typed in the chat, and by the id of one’s own system', async () => {
    const mail = await mailOf('tara', 'By mail');
    await visitor(server, { text: 'I am Tara@example.com, where is it?' });
    const { contact: guest } = await eventually(async () =>
      (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview?.startsWith('I am Tara')),
    );
    const email = ['TYPED_EMAIL tara@example.com'];
    expect(await suggestions(guest.id)).toEqual([
      { id: mail.contact.id, confidence: 'MEDIUM', evidence: email },
    ]);
    const formed = await made({ name: 'T', attributes: { email: 'Tara@Example.com' } });
    expect(await suggestions(mail.contact.id)).toEqual([
      { id: formed, confidence: 'MEDIUM', evidence: email },
    ]);

    const known = await made({ name: 'Customer 4711', externalId: 'user-4711' });
    await visitor(server, { text: 'Signed', identity: signed(server, 'user-4711') });
    const [found] = await suggestions(known);
    expect(found).toMatchObject({
      confidence: 'HIGH',
      evidence: ['SAME_EXTERNAL_ID user-4711'],
    });
    expect((await suggestions(found!.id)).map(({ id }) => id)).toEqual([known]);
  });

  test('is found by name and company, a hint, until somebody says that it is somebody else', async () => {
    const one = await made({ name: 'Jo Doe', company: 'Acme' });
    const two = await made({ name: 'jo doe', company: 'ACME' });
    const evidence = ['SAME_NAME_AND_COMPANY jo doe, ACME'];
    expect(await suggestions(one)).toEqual([{ id: two, confidence: 'LOW', evidence }]);
    await merge(one, two);
    expect(await suggestions(one)).toEqual([]);
    expect(await suggestions(two)).toEqual([]);
    await unmerge(two);
    expect(await suggestions(one)).toEqual([]);
    expect(await suggestions(two)).toEqual([]);
  });

  test('is never somebody of another workspace', async () => {
    await ask(
      server.demo.url,
      other.token,
      `mutation { createContact(input: { name: "Zed", company: "Zed Inc", attributes: { email: "zed@example.com" },
         handles: [{ kind: PHONE, address: "+5511911112222" }], externalId: "zed" }) { contact { id } } }`,
    );
    const mail = await mailOf('zed', 'Hello');
    const input = {
      contactId: mail.contact.id,
      name: 'Zed',
      company: 'Zed Inc',
      externalId: 'zed',
    };
    await priya().do(UpdateContactDocument, { input });
    expect(await suggestions(mail.contact.id)).toEqual([]);
    const number = await made({ name: 'Z', handles: handle('WHATSAPP', '5511911112222') });
    expect(await suggestions(number)).toEqual([]);
  });
});

describe('A number that its provider vouches for', () => {
  /** As a WhatsApp or SMS channel hands its messages over. */
  function numberSays(kind: 'WHATSAPP' | 'PHONE', address: string, verified = true) {
    const text = `From ${kind} ${address}`;
    return server.app.stores.intake.file(workspaceId, {
      channelId,
      handleKind: kind,
      address,
      verified,
      contactName: address,
      threadKey: address,
      text,
      visibleText: text,
      externalId: crypto.randomUUID(),
      occurredAt: new Date(),
      attachments: [],
    });
  }

  let workspaceId: string;
  let channelId: string;
  beforeAll(async () => {
    const [channel] = await sql<{ id: string; workspace_id: string }>(
      server,
      `select id, workspace_id from channel where kind = 'CUSTOM'`,
    );
    ({ id: channelId, workspace_id: workspaceId } = channel!);
  });

  test('is the same person on WhatsApp and by SMS, in either order', async () => {
    const whatsApp = await numberSays('WHATSAPP', '4915112345678');
    const sms = await numberSays('PHONE', '+4915112345678');
    expect(sms.contactId).toBe(whatsApp.contactId);
    expect(sms.conversationId).not.toBe(whatsApp.conversationId);
    const first = await numberSays('PHONE', '+4915112345679');
    expect((await numberSays('WHATSAPP', '4915112345679')).contactId).toBe(first.contactId);
    const { handles } = await contact(publicId('Contact', whatsApp.contactId));
    expect(handles).toMatchObject([
      { kind: 'WHATSAPP', verified: true },
      { kind: 'PHONE', address: '+4915112345678', verified: true },
    ]);
  });

  test('is nobody known where it was merely typed, nor as an id that is no number', async () => {
    const handles = [{ kind: 'PHONE' as const, address: '+4915112345680' }];
    const input = { name: 'Typed', handles };
    const { createContact } = await priya().do(CreateContactDocument, { input });
    const typed = uuid(createContact.contact!.id);
    expect((await numberSays('WHATSAPP', '4915112345680')).contactId).not.toBe(typed);
    const unverified = await numberSays('WHATSAPP', '4915112345681', false);
    const verified = await numberSays('PHONE', '+4915112345681');
    expect(verified.contactId).not.toBe(unverified.contactId);
    const scoped = await numberSays('WHATSAPP', 'US.13491208655302');
    expect((await numberSays('PHONE', '+13491208655302')).contactId).not.toBe(scoped.contactId);
  });

  test('files with the survivor of a merge, also when its first words race with it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = `49151200000${round}`;
      const known = await numberSays('WHATSAPP', number);
      const into = await someone(`Owner ${round}`);
      const [merged, sms] = await Promise.all([
        merge(into, publicId('Contact', known.contactId)),
        numberSays('PHONE', `+${number}`),
      ]);
      expect(merged.userErrors).toEqual([]);
      const { handles, conversations } = await contact(into);
      expect(handles.map(({ kind }) => kind)).toEqual(['WHATSAPP', 'PHONE']);
      expect(conversations.nodes.map(({ id }) => uuid(id))).toContain(sms.conversationId);
    }
  });
});
