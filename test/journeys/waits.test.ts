import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MarkNoReplyNeededDocument, ReopenConversationDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { Desk, desk, eventually, letter, post, received } from './desk.js';
import { visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);
const wholeSecond = (date: Date) => new Date(Math.floor(date.getTime() / 1000) * 1000);

async function waitById(id: string) {
  const { data } = await priya().ask<{ node: Record<string, unknown> }>(
    `query ($id: ID!) { node(id: $id) { ... on Wait {
       startedAt endedAt endReason endedBy { name } reply { id } } } }`,
    { id },
  );
  return data.node;
}

async function waitOf(conversationId: string) {
  return (await priya().conversation(conversationId)).wait!;
}

async function writesAgain(conversationId: string, headers: Record<string, string> = {}) {
  const messages = await priya().messages(conversationId);
  const answer = { 'In-Reply-To': `<${messages[0]!.externalId}>`, ...headers };
  await post(server, letter({ text: 'Anybody there?', headers: answer }));
  await eventually(
    async () => (await priya().messages(conversationId)).length === messages.length + 1,
  );
}

describe('The wait of a customer', () => {
  test('begins when the mail says it was written', async () => {
    const written = wholeSecond(secondsAgo(3600));
    const { id, waitingSince } = await received(server, {
      headers: { Date: written.toUTCString() },
    });
    expect(waitingSince).toBe(written.toISOString());
    const { wait } = await priya().conversation(id);
    expect(wait).toMatchObject({ startedAt: written.toISOString(), endedAt: null });
    expect(wait!.waitingSeconds).toBeGreaterThanOrEqual(3600);
    expect(wait!.waitingSeconds).toBeLessThan(3660);
  });

  test.each([
    ['in the future', 'Fri, 31 Dec 2999 23:59:59 +0000'],
    ['in a time before mail', 'Thu, 01 Jan 1970 00:00:00 +0000'],
    ['that is none', 'the day before yesterday'],
  ])('begins when we got it where the date is %s', async (_name, date) => {
    const before = Date.now();
    const { waitingSince } = await received(server, { headers: { Date: date } });
    expect(Date.parse(waitingSince!)).toBeGreaterThanOrEqual(before - 5);
    expect(Date.parse(waitingSince!)).toBeLessThanOrEqual(Date.now());
  });

  test('is not begun anew by a nudge', async () => {
    const { id, waitingSince } = await received(server, {
      headers: { Date: secondsAgo(600).toUTCString() },
    });
    await writesAgain(id);
    expect(await priya().conversation(id)).toMatchObject({ waitingSince, unreadCount: 2 });
  });

  test('ends with the reply of a person, and the next message begins another', async () => {
    const { id, waitingSince } = await received(server, {
      headers: { Date: secondsAgo(600).toUTCString() },
    });
    const wait = await waitOf(id);
    const { message } = await priya().answer(id, 'Here we are.');
    const answered = await priya().conversation(id);
    expect(answered).toMatchObject({ waitingSince: null, wait: null, unreadCount: 0 });
    expect(await waitById(wait.id)).toMatchObject({
      startedAt: waitingSince,
      endReason: 'REPLIED',
      endedBy: { name: 'Priya' },
      reply: { id: message!.id },
    });
    await writesAgain(id);
    const again = await priya().conversation(id);
    expect(Date.parse(again.waitingSince!)).toBeGreaterThan(Date.parse(waitingSince!));
    expect(again.wait).toMatchObject({ endedAt: null });
  });

  test('ends when somebody says that no reply is needed, by name', async () => {
    const { id } = await received(server, { text: 'Thanks!' });
    const wait = await waitOf(id);
    const input = { conversationId: id, reason: 'A thank-you' };
    await priya().do(MarkNoReplyNeededDocument, { input });
    const { waitingSince, timeline } = await priya().conversation(id);
    expect(waitingSince).toBeNull();
    expect(await waitById(wait.id)).toMatchObject({
      endReason: 'NO_REPLY_NEEDED',
      endedBy: { name: 'Priya' },
    });
    expect(timeline.nodes.at(-1)).toMatchObject({
      __typename: 'NoReplyNeededMarked',
      reason: 'A thank-you',
      actor: { name: 'Priya' },
    });
    const again = await priya().do(MarkNoReplyNeededDocument, { input });
    expect(again.markNoReplyNeeded).toMatchObject({ cursor: null, userErrors: [] });
  });

  test('ends with the resolution, and reopening by hand begins none', async () => {
    const { id } = await received(server);
    const wait = await waitOf(id);
    await priya().resolve(id);
    expect(await priya().conversation(id)).toMatchObject({ waitingSince: null, wait: null });
    expect(await waitById(wait.id)).toMatchObject({ endReason: 'RESOLVED' });
    await priya().do(ReopenConversationDocument, { input: { conversationId: id } });
    expect(await priya().conversation(id)).toMatchObject({ status: 'OPEN', waitingSince: null });
  });

  test('does not end with what a program says, a note, a claim or being read', async () => {
    const { id, waitingSince } = await received(server);
    await new Desk(server, server.demo.apiKey).answer(id, 'We got your mail.');
    await priya().note(id, 'Looking into it');
    await priya().claim(id);
    await priya().ask(
      'mutation ($id: ID!) { markConversationRead(input: { conversationId: $id }) { cursor } }',
      { id },
    );
    expect(await priya().conversation(id)).toMatchObject({ waitingSince, unreadCount: 0 });
  });

  test('is not begun by a machine', async () => {
    const { id, waitingSince } = await received(server, {
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    expect(waitingSince).toBeNull();
    await writesAgain(id, { Precedence: 'bulk' });
    expect(await priya().conversation(id)).toMatchObject({ waitingSince: null, wait: null });
  });

  test('in a chat begins with the first words and ends with the answer', async () => {
    const before = Date.now();
    const ana = await visitor(server);
    await ana.say('Hello??');
    const { waitingSince } = await priya().conversation(ana.chat.id);
    expect(Date.parse(waitingSince!)).toBeGreaterThanOrEqual(before);
    const [first] = await priya().messages(ana.chat.id);
    expect(waitingSince).toBe(first!.occurredAt);
    await priya().answer(ana.chat.id, 'Hello!');
    expect(await priya().conversation(ana.chat.id)).toMatchObject({ waitingSince: null });
  });

  test('is what the list of the waiting shows, and nothing else', async () => {
    const { id } = await received(server);
    const ids = async () => (await priya().inbox('WAITING')).map((one) => one.id);
    expect(await ids()).toContain(id);
    await priya().answer(id, 'Done.');
    expect(await ids()).not.toContain(id);
  });
});
