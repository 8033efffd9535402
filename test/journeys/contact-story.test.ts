import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ClaimConversationDocument,
  MergeContactsDocument,
  MergeConversationsDocument,
  MergedConversationDocument,
  ReopenConversationDocument,
  SnoozeConversationDocument,
  UnmergeContactsDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import {
  desk,
  eventually,
  letter,
  memberId,
  otherWorkspace,
  outgoing,
  post,
  received,
  sql,
  uuid,
} from './desk.js';
import { visitor } from './visitor.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

const mailOf = (name: string, text: string, date: string) =>
  received(server, {
    from: `${name} <${name}@example.com>`,
    text,
    headers: { Date: `${date} Nov 2026 09:00:00 +0000`, 'Message-ID': `<${idOf(text)}>` },
  });

const idOf = (text: string): string => `${text.replace(/\W/g, '-')}@example.com`;

/** An answer by mail to what somebody wrote before. */
async function answer(name: string, text: string, to: string): Promise<void> {
  const from = `${name}@example.com`;
  const headers = { 'In-Reply-To': `<${idOf(to)}>`, 'Message-ID': `<${idOf(text)}>` };
  await post(server, letter({ from, subject: 'Re: something', text, headers }), { from });
}

async function merge(intoId: string, fromId: string) {
  const input = { intoId, fromId };
  return (await priya().do(MergeConversationsDocument, { input })).mergeConversations;
}

async function conversation(id: string) {
  return (await priya().do(MergedConversationDocument, { id })).conversation!;
}

async function texts(id: string): Promise<string[]> {
  const { timeline } = await conversation(id);
  return timeline.nodes.flatMap((item) => ('text' in item && item.text ? [item.text.trim()] : []));
}

/** As soon as these words are in the conversation's timeline. */
const arrived = (id: string, text: string) =>
  eventually(async () => (await texts(id)).includes(text));

describe('Two conversations that are one matter', () => {
  test('are read as one in the order of time, and every item keeps its place', async () => {
    const one = await mailOf('ada', 'Ada on Monday', '16');
    const two = await mailOf('ada', 'Ada on Tuesday', '17');
    await answer('ada', 'Ada again', 'Ada on Monday');
    await arrived(one.id, 'Ada again');
    expect((await merge(one.id, two.id)).userErrors).toEqual([]);
    const into = await conversation(one.id);
    const items = into.timeline.nodes.map((item) => [
      'text' in item ? item.text?.trim() : item.__typename,
      item.conversation!.id === one.id ? 'one' : 'two',
      item.sequence,
    ]);
    expect(items.slice(0, 3)).toEqual([
      ['Ada on Monday', 'one', 1],
      ['Ada on Tuesday', 'two', 1],
      ['Ada again', 'one', 2],
    ]);
    // Made in one moment: their order is of no matter.
    expect(new Set(items.slice(3).map(String))).toEqual(
      new Set(['ConversationMerged,one,3', 'ConversationResolved,two,2']),
    );
    const from = await conversation(two.id);
    expect(from).toMatchObject({
      status: 'RESOLVED',
      resolvedReason: 'merged',
      mergedInto: { id: one.id },
      waitingSince: null,
      unreadCount: 0,
    });
    expect(await texts(two.id)).toEqual(['Ada on Tuesday']);
    const inbox = await priya().inbox('OPEN');
    expect(inbox.filter(({ contact }) => contact.id === one.contact.id)).toHaveLength(1);
  });

  test('hand over the wait, the owner and what is unread, and the reply ends the wait', async () => {
    const early = await mailOf('bea', 'Bea early', '16');
    const late = await mailOf('bea', 'Bea late', '18');
    await priya().do(ClaimConversationDocument, { input: { conversationId: early.id } });
    const since = (await priya().conversation(early.id)).waitingSince;
    await merge(late.id, early.id);
    expect(await conversation(late.id)).toMatchObject({
      status: 'OPEN',
      waitingSince: since,
      unreadCount: 2,
      assignee: { id: memberId(server, 'Priya') },
    });
    const { message } = await priya().answer(late.id, 'Dear Bea');
    expect((await outgoing(server, message!.id)).to).toMatchObject({
      text: '"bea" <bea@example.com>',
    });
    expect((await conversation(late.id)).waitingSince).toBeNull();
    const waits = await sql(
      server,
      'select conversation_id, ended_at is null as open from wait where conversation_id = any($1)',
      [[uuid(early.id), uuid(late.id)]],
    );
    expect(waits).toEqual([{ conversation_id: uuid(late.id), open: false }]);
  });

  test('receive later mail of both threads in the one that goes on', async () => {
    const one = await mailOf('cleo', 'Cleo one', '16');
    const two = await mailOf('cleo', 'Cleo two', '17');
    const three = await mailOf('cleo', 'Cleo three', '18');
    await merge(two.id, one.id);
    await merge(three.id, two.id);
    for (const [text, to] of [
      ['To one', 'Cleo one'],
      ['To two', 'Cleo two'],
      ['To three', 'Cleo three'],
    ] as const) {
      await answer('cleo', text, to);
      await arrived(three.id, text);
    }
    expect(await texts(three.id)).toHaveLength(6);
    expect((await conversation(one.id)).mergedInto).toEqual({ id: three.id });
    expect((await conversation(one.id)).status).toBe('RESOLVED');
    const rows = await sql<{ count: number }>(
      server,
      'select count(*)::int as count from message where conversation_id = $1',
      [uuid(three.id)],
    );
    expect(rows).toEqual([{ count: 4 }]);
  });

  test('lose no answer that comes in while they are merged', async () => {
    for (let round = 0; round < 2; round += 1) {
      const name = `dan${round}`;
      const one = await mailOf(name, `${name} one`, '16');
      const two = await mailOf(name, `${name} two`, '17');
      const words = Array.from({ length: 6 }, (_, n) => `${name} says ${n}`);
      const mails = words.map((text, n) => answer(name, text, `${name} ${n % 2 ? 'one' : 'two'}`));
      const [{ userErrors }] = await Promise.all([merge(one.id, two.id), ...mails]);
      expect(userErrors).toEqual([]);
      for (const text of words) await arrived(one.id, text);
      const all = await texts(one.id);
      expect(all).toHaveLength(8);
      expect(await conversation(two.id)).toMatchObject({ status: 'RESOLVED', waitingSince: null });
      expect((await conversation(one.id)).status).toBe('OPEN');
    }
  });

  test('are merged once of two in opposite directions', async () => {
    for (let round = 0; round < 3; round += 1) {
      const one = await mailOf(`eve${round}`, `Eve one ${round}`, '16');
      const two = await mailOf(`eve${round}`, `Eve two ${round}`, '17');
      const results = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)]);
      const codes = results.map(({ userErrors }) => userErrors[0]?.code ?? 'merged').sort();
      expect(codes).toEqual(['INVALID_STATE', 'merged']);
    }
  });

  test('are worked on in the one that goes on alone, and a reply that has not seen the merge is refused', async () => {
    const one = await mailOf('flo', 'Flo one', '16');
    const two = await mailOf('flo', 'Flo two', '17');
    await merge(one.id, two.id);
    const stale = { conversationId: one.id, text: 'Not seen', lastSeenSequence: 1 };
    expect((await desk(server, 'Marco').reply(stale)).userErrors).toMatchObject([
      { code: 'REPLY_CONFLICT', newItems: [{ __typename: 'ConversationMerged' }] },
    ]);
    const conversationId = two.id;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const refusals = [
      (await priya().answer(two.id, 'Hello')).userErrors,
      (await priya().claim(two.id)).userErrors,
      (await priya().assign(two.id, memberId(server, 'Marco'))).userErrors,
      (await priya().note(two.id, 'A note')).userErrors,
      (await priya().do(ReopenConversationDocument, { input: { conversationId } }))
        .reopenConversation.userErrors,
      (await priya().do(SnoozeConversationDocument, { input: { conversationId, until } }))
        .snoozeConversation.userErrors,
    ];
    for (const userErrors of refusals)
      expect(userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect((await merge(one.id, two.id)).cursor).toBeNull();
  });

  test('are two matters again when their contacts turn out to be two persons', async () => {
    const one = await mailOf('olga', 'Olga asks', '16');
    const two = await mailOf('pia', 'Pia asks', '17');
    const [intoId, fromId] = [one.contact.id, two.contact.id];
    await priya().do(MergeContactsDocument, { input: { intoId, fromId } });
    expect((await merge(one.id, two.id)).userErrors).toEqual([]);
    expect(await texts(one.id)).toContain('Pia asks');
    const { unmergeContacts } = await priya().do(UnmergeContactsDocument, {
      input: { contactId: fromId },
    });
    expect(unmergeContacts.userErrors).toEqual([]);
    expect(await texts(one.id)).not.toContain('Pia asks');
    const inbox = await priya().inbox('ALL');
    expect(inbox.find(({ id }) => id === one.id)!.lastMessage!.preview).toBe('Olga asks');
    await answer('pia', 'Pia again', 'Pia asks');
    await arrived(two.id, 'Pia again');
    expect(await conversation(two.id)).toMatchObject({ status: 'OPEN', mergedInto: null });
    expect(await texts(one.id)).not.toContain('Pia again');
  });

  test('must be of one contact, on one channel, no chat, and of this workspace', async () => {
    const other = await otherWorkspace(server);
    const gus = await mailOf('gus', 'Gus', '16');
    const hal = await mailOf('hal', 'Hal', '16');
    const codes = async (into: string, from: string) =>
      (await merge(into, from)).userErrors.map(({ code }) => code);
    expect(await codes(gus.id, hal.id)).toEqual(['INVALID_INPUT']);
    expect(await codes(gus.id, gus.id)).toEqual(['INVALID_INPUT']);
    const chats = [];
    for (const text of ['Chat one', 'Chat two']) {
      await visitor(server, { text });
      const chat = await eventually(async () =>
        (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === text),
      );
      const input = { intoId: gus.contact.id, fromId: chat.contact.id };
      await priya().do(MergeContactsDocument, { input });
      chats.push(chat.id);
    }
    expect(await codes(gus.id, chats[0]!)).toEqual(['INVALID_INPUT']);
    expect(await codes(chats[0]!, chats[1]!)).toEqual(['INVALID_STATE']);
    await post(server, letter({ to: other.address, subject: 'Theirs' }), { to: other.address });
    const theirs = await eventually(
      async () =>
        (
          await sql<{ id: string }>(server, 'select id from conversation where workspace_id = $1', [
            other.id,
          ])
        )[0],
    );
    const foreign = `conv_${theirs.id.replaceAll('-', '')}`;
    expect(await codes(gus.id, foreign)).toEqual(['NOT_FOUND']);
    expect(await codes(foreign, gus.id)).toEqual(['NOT_FOUND']);
  });
});

test('what is known of a contact and said again, in whatever order, is no change', async () => {
  const { contact } = await mailOf('Ivy', 'Who am I?', '20');
  const changes = async (attributes: object) => {
    await priya().ask(
      `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { userErrors { code } } }`,
      { input: { contactId: contact.id, attributes } },
    );
    const [told] = await sql<{ count: number }>(
      server,
      `select count(*)::int from event where contact_id = $1 and type = 'contact.updated'`,
      [uuid(contact.id)],
    );
    return told!.count;
  };
  expect(await changes({ zone: { b: 1, aa: 2 }, plan: 'Gold' })).toBe(1);
  expect(await changes({ plan: 'Gold', zone: { b: 1, aa: 2 } })).toBe(1);
  expect(await changes({ plan: 'Gold' })).toBe(2);
});
