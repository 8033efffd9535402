import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicId } from '../../src/domain/kernel/ids.js';
import {
  AnsweredElsewhereDocument,
  CreateContactDocument,
  MergeContactsDocument,
  PauseChannelDocument,
  ReplyOptionsDocument,
  ResumeChannelDocument,
  RetryMessageDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { connected, CustomSource, owner, signingSecret } from './channel.js';
import { desk, eventually, Desk, otherWorkspace, outgoing, received, sql, uuid } from './desk.js';

const secret = signingSecret();
let server: TestServer;
let receiver: Provider;
let graph: Provider;
let shop: { id: string };
let source: CustomSource;
let whatsApp: { id: string };
let messenger: { id: string };

beforeAll(async () => {
  server = await startServer();
  receiver = await startProvider(() => ({}));
  graph = await startProvider(() => ({
    status: 400,
    headers: { 'content-type': 'application/json' },
    body: '{"error":{"message":"Invalid parameter","code":100}}',
  }));
  const custom = { outboundUrl: receiver.url, signingSecret: secret };
  const channel = await connected(server, { name: 'Shop app', custom });
  shop = channel;
  source = new CustomSource(channel.webhookUrl!, secret);
  const meta = { accessToken: 'x'.repeat(20), appSecret: 'y'.repeat(20), apiUrl: graph.url };
  whatsApp = await connected(server, {
    name: 'WhatsApp',
    whatsapp: { phoneNumberId: '4711', verifyToken: 'z'.repeat(20), ...meta },
  });
  messenger = await connected(server, {
    name: 'Page',
    messenger: { pageId: '4712', verifyToken: 'z'.repeat(20), ...meta },
  });
});
afterAll(async () => {
  await server.close();
  await Promise.all([receiver.close(), graph.close()]);
});

const priya = () => desk(server, 'Priya');

/** What a messenger hands over, said some hours ago. */
async function saidOn(
  channel: { id: string },
  handleKind: 'WHATSAPP' | 'MESSENGER',
  address: string,
  hoursAgo: number,
) {
  const [{ workspace_id: workspaceId }] = (await sql<{ workspace_id: string }>(
    server,
    'select workspace_id from channel where id = $1',
    [uuid(channel.id)],
  )) as [{ workspace_id: string }];
  const text = `${handleKind} of ${address}`;
  return server.app.stores.intake.file(workspaceId, {
    channelId: uuid(channel.id),
    handleKind,
    address,
    verified: true,
    contactName: address,
    threadKey: address,
    text,
    visibleText: text,
    externalId: crypto.randomUUID(),
    occurredAt: new Date(Date.now() - hoursAgo * 3_600_000),
    attachments: [],
  });
}

async function said(person: string, text: string) {
  await source.say(person, text);
  return eventually(async () =>
    (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === text),
  );
}

const mailOf = (name: string) =>
  received(server, { from: `${name} <${name}@example.com>`, text: `Mail of ${name}` });

async function merge(intoId: string, fromId: string): Promise<void> {
  const input = { intoId, fromId };
  const { mergeContacts } = await priya().do(MergeContactsDocument, { input });
  expect(mergeContacts.userErrors).toEqual([]);
}

async function options(conversationId: string, who = priya()) {
  const { conversation } = await who.do(ReplyOptionsDocument, { id: conversationId });
  return conversation!.replyOptions;
}

async function elsewhere(conversationId: string) {
  const { conversation } = await priya().do(AnsweredElsewhereDocument, { id: conversationId });
  return conversation!.timeline.nodes.flatMap((item) =>
    item.__typename === 'ConversationAnsweredElsewhere' ? [item.message!] : [],
  );
}

/** Somebody who wrote a mail and in the app. */
async function known(name: string) {
  const mail = await mailOf(name);
  const app = await said(name, `App of ${name}`);
  await merge(mail.contact.id, app.contact.id);
  return { mail, app };
}

describe('The channels on which a contact can be answered', () => {
  test('are those they are known on, with what stands against each now', async () => {
    const { mail } = await known('amal');
    const shown = async () =>
      (await options(mail.id)).map(({ channel, address, allowed, reason }) => [
        channel.kind,
        address.replace(/^.*:/, ''),
        allowed,
        reason,
      ]);
    const open = ['EMAIL', 'amal@example.com', true, null];
    expect(await shown()).toEqual([['CUSTOM', 'amal', true, null], open]);
    const input = { channelId: shop.id };
    await owner(server).do(PauseChannelDocument, { input });
    expect(await shown()).toEqual([['CUSTOM', 'amal', false, 'CHANNEL_PAUSED'], open]);
    await owner(server).do(ResumeChannelDocument, { input });
  });

  test('close when the provider’s window does, later for people than for programs', async () => {
    const other = await otherWorkspace(server); // its key is a program, but of another workspace
    expect((await options((await mailOf('ben')).id)).map(({ channel }) => channel.kind)).toEqual([
      'EMAIL',
    ]);
    expect(other.apiKey).toBeDefined();
    const program = new Desk(server, await apiKey());
    const cases = [
      [whatsApp, 'WHATSAPP', 23, true, true],
      [whatsApp, 'WHATSAPP', 25, false, false],
      [messenger, 'MESSENGER', 23, true, true],
      [messenger, 'MESSENGER', 25, true, false],
      [messenger, 'MESSENGER', 7 * 24 + 1, false, false],
    ] as const;
    for (const [channel, kind, hours, person, key] of cases) {
      const filed = await saidOn(channel, kind, `4915100000${hours}`, hours);
      const id = publicId('Conversation', filed.conversationId);
      const [option] = await options(id);
      expect([kind, hours, option!.allowed]).toEqual([kind, hours, person]);
      expect(option!.reason).toBe(person ? null : 'WINDOW_CLOSED');
      const closes = new Date(option!.windowClosesAt!).getTime();
      expect(closes > Date.now()).toBe(person);
      expect((await options(id, program))[0]!.allowed).toBe(key);
    }
  });
});

async function apiKey(): Promise<string> {
  const { data } = await owner(server).ask<{ createApiKey: { secret: string } }>(
    'mutation { createApiKey(input: { name: "Robot", scopes: [READ, WRITE] }) { secret } }',
  );
  return data.createApiKey.secret;
}

describe('A reply over another channel', () => {
  test('goes into the conversation there, ends the wait here, and is sent once', async () => {
    const { mail, app } = await known('cora');
    const { sequence } = await priya().conversation(mail.id);
    const input = {
      conversationId: mail.id,
      channelId: shop.id,
      text: 'It is on its way, Cora',
      lastSeenSequence: sequence,
      idempotencyKey: crypto.randomUUID(),
    };
    const sent = await priya().reply(input);
    expect(sent).toMatchObject({
      userErrors: [],
      conversation: { id: mail.id, waitingSince: null, unreadCount: 0 },
    });
    expect((await priya().reply(input)).replayed).toBe(true);
    await priya().messageIn(app.id, sent.message!.id, 'SENT');
    const posts = receiver.requests.filter(({ body }) => body.includes('on its way, Cora'));
    expect(posts).toHaveLength(1);
    expect(JSON.parse(posts[0]!.body)).toMatchObject({ to: { id: 'cora' } });
    expect(await elsewhere(mail.id)).toMatchObject([
      { id: sent.message!.id, channel: { kind: 'CUSTOM' }, conversation: { id: app.id } },
    ]);
    expect((await priya().conversation(app.id)).waitingSince).toBeNull();
    const answer = await said('cora', 'Thank you');
    expect(answer.id).toBe(app.id);
  });

  test('stands in the way of a colleague who has not seen it, as any answer does', async () => {
    const { mail } = await known('dina');
    const { sequence } = await priya().conversation(mail.id);
    const first = { conversationId: mail.id, lastSeenSequence: sequence, text: 'Priya says' };
    const { userErrors } = await priya().reply({ ...first, channelId: shop.id });
    expect(userErrors).toEqual([]);
    const late = await desk(server, 'Marco').reply({ ...first, text: 'Marco says' });
    expect(late.userErrors).toMatchObject([
      {
        code: 'REPLY_CONFLICT',
        newItems: [{ __typename: 'ConversationAnsweredElsewhere', actor: { name: 'Priya' } }],
        draft: { text: 'Marco says' },
      },
    ]);
    const stale = await priya().reply({ ...first, channelId: shop.id, text: 'Priya again' });
    expect(stale.userErrors).toEqual([]); // their own answer they have seen
  });

  test('of two at once over two channels, one is sent', async () => {
    const { mail } = await known('ella');
    const { sequence } = await priya().conversation(mail.id);
    const reply = { conversationId: mail.id, lastSeenSequence: sequence };
    const results = await Promise.all([
      priya().reply({ ...reply, text: 'One', channelId: shop.id }),
      desk(server, 'Marco').reply({ ...reply, text: 'Two' }),
    ]);
    const codes = results.map(({ userErrors }) => userErrors[0]?.code ?? 'sent').sort();
    expect(codes).toEqual(['REPLY_CONFLICT', 'sent']);
  });

  test('of two that cross, neither stands in the way of the other', async () => {
    const { mail, app } = await known('enzo');
    const mailbox = (await options(app.id)).find(({ channel }) => channel.kind === 'EMAIL')!;
    const deadlocks = async () => {
      const query = 'select deadlocks from pg_stat_database where datname = current_database()';
      return (await sql<{ deadlocks: string }>(server, query))[0]!.deadlocks;
    };
    const before = await deadlocks();
    const across = async (conversationId: string, channelId: string) => {
      const { sequence } = await priya().conversation(conversationId);
      const text = 'Across';
      return priya().reply({ conversationId, channelId, text, lastSeenSequence: sequence });
    };
    for (let round = 0; round < 6; round++) {
      const both = Array.from({ length: 4 }, (_, n) =>
        n % 2 ? across(mail.id, shop.id) : across(app.id, mailbox.channel.id),
      );
      for (const { userErrors } of await Promise.all(both)) expect(userErrors).toEqual([]);
    }
    await sleep(1_100); // the statistics are gathered once a second
    expect(await deadlocks()).toBe(before);
  });

  test('begins a conversation where there is none', async () => {
    const app = await said('fred', 'App of fred');
    const input = {
      name: 'Fred',
      handles: [{ kind: 'EMAIL' as const, address: 'fred@example.com' }],
    };
    const { createContact } = await priya().do(CreateContactDocument, { input });
    await merge(app.contact.id, createContact.contact!.id);
    const mailbox = (await options(app.id)).find(({ channel }) => channel.kind === 'EMAIL')!;
    const { sequence } = await priya().conversation(app.id);
    const { message, userErrors } = await priya().reply({
      conversationId: app.id,
      channelId: mailbox.channel.id,
      text: 'By mail, Fred',
      lastSeenSequence: sequence,
    });
    expect(userErrors).toEqual([]);
    expect((await outgoing(server, message!.id)).text).toContain('By mail, Fred');
    expect((await priya().conversation(app.id)).waitingSince).toBeNull();
    const [begun] = await elsewhere(app.id);
    expect(begun!.conversation!.id).not.toBe(app.id);
  });

  test('that fails for good lets the customer wait on where they wrote, until it is tried again', async () => {
    const mail = await mailOf('gina');
    const filed = await saidOn(whatsApp, 'WHATSAPP', '4915155555555', 1);
    await merge(mail.contact.id, publicId('Contact', filed.contactId));
    const before = (await priya().conversation(mail.id)).waitingSince;
    const { sequence } = await priya().conversation(mail.id);
    const { message, userErrors } = await priya().reply({
      conversationId: mail.id,
      channelId: whatsApp.id,
      text: 'On WhatsApp, Gina',
      lastSeenSequence: sequence,
    });
    expect(userErrors).toEqual([]);
    const place = publicId('Conversation', filed.conversationId);
    await priya().messageIn(place, message!.id, 'FAILED');
    expect((await priya().conversation(mail.id)).waitingSince).toBe(before);
    await owner(server).do(PauseChannelDocument, { input: { channelId: whatsApp.id } });
    await priya().do(RetryMessageDocument, { input: { messageId: message!.id } });
    expect((await priya().conversation(mail.id)).waitingSince).toBeNull();
    await owner(server).do(ResumeChannelDocument, { input: { channelId: whatsApp.id } });
  });

  test('is refused where one may not answer, and on a channel of another workspace', async () => {
    const mail = await mailOf('hope');
    const filed = await saidOn(whatsApp, 'WHATSAPP', '4915166666666', 30);
    await merge(mail.contact.id, publicId('Contact', filed.contactId));
    const { sequence } = await priya().conversation(mail.id);
    const reply = { conversationId: mail.id, text: 'Hello', lastSeenSequence: sequence };
    const codes = async (channelId: string) =>
      (await priya().reply({ ...reply, channelId })).userErrors.map(({ code, field }) => [
        code,
        field,
      ]);
    const field = ['input', 'channelId'];
    expect(await codes(whatsApp.id)).toEqual([['CHANNEL_UNAVAILABLE', field]]);
    expect(await codes(messenger.id)).toEqual([['CHANNEL_UNAVAILABLE', field]]);
    const [theirs] = await sql<{ id: string }>(
      server,
      `select id from channel where address like 'help-%@other.test'`,
    );
    expect(await codes(publicId('Channel', theirs!.id))).toEqual([['NOT_FOUND', field]]);
    expect(await codes('nonsense')).toEqual([['NOT_FOUND', field]]);
    expect((await priya().conversation(mail.id)).waitingSince).not.toBeNull();
  });
});
