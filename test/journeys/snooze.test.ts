import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SnoozeConversationDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, letter, post, received, sql } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

async function snooze(conversationId: string, ms: number) {
  const until = new Date(Date.now() + ms).toISOString();
  const input = { conversationId, until };
  return {
    until,
    ...(await priya().do(SnoozeConversationDocument, { input })).snoozeConversation,
  };
}

function awake(conversationId: string, withinMs?: number) {
  return eventually(async () => {
    const conversation = await priya().conversation(conversationId);
    return conversation.status === 'OPEN' && conversation;
  }, withinMs);
}

describe('A snoozed conversation', () => {
  test('is out of sight and comes back on time', async () => {
    const { id } = await received(server);
    const { until, conversation } = await snooze(id, 2_000);
    expect(conversation).toMatchObject({ status: 'SNOOZED', snoozedUntil: until });
    expect((await priya().inbox('OPEN')).map((one) => one.id)).not.toContain(id);
    expect((await priya().inbox('SNOOZED')).map((one) => one.id)).toContain(id);
    const { timeline, snoozedUntil } = await awake(id, 10_000);
    const [, , woken] = timeline.nodes;
    expect(snoozedUntil).toBeNull();
    expect(woken).toMatchObject({
      __typename: 'ConversationWoken',
      actor: { __typename: 'System' },
    });
    const late = Date.parse(woken!.createdAt) - Date.parse(until);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(6_000);
  });

  test('comes back earlier when the customer writes, and only once', async () => {
    const { id } = await received(server);
    await snooze(id, 2_500);
    const [first] = await priya().messages(id);
    await post(server, letter({ headers: { 'In-Reply-To': `<${first!.externalId}>` } }));
    const { timeline } = await awake(id, 2_000);
    expect(timeline.nodes.map((item) => item.__typename)).toEqual([
      'Message',
      'ConversationSnoozed',
      'ConversationWoken',
      'Message',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // past the hour that was set
    expect(await priya().conversation(id)).toMatchObject({ sequence: 4 });
  });

  test('is not woken by an automatic answer, and not at the hour it was snoozed past', async () => {
    const { id } = await received(server);
    await snooze(id, 1_000);
    const { until } = await snooze(id, 3_600_000);
    const [first] = await priya().messages(id);
    const headers = { 'In-Reply-To': `<${first!.externalId}>`, 'Auto-Submitted': 'auto-replied' };
    await post(server, letter({ headers }));
    await eventually(async () => (await priya().messages(id)).length === 2);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await priya().conversation(id)).toMatchObject({
      status: 'SNOOZED',
      snoozedUntil: until,
    });
  });

  test('is refused in the past and beyond a year', async () => {
    const { id } = await received(server);
    for (const ms of [-1_000, 400 * 86_400_000]) {
      const { userErrors } = await snooze(id, ms);
      expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'until'] }]);
    }
  });
});

/** Truncating takes every partition's lock, and the database may decide for somebody who holds one: then again. */
async function emptyJobs(): Promise<void> {
  const isDeadlock = (error: { code?: string }) => error.code === '40P01';
  await sql(server, 'truncate pgboss.job').catch((error: { code?: string }) => {
    if (!isDeadlock(error)) throw error;
  });
}

describe('When the job tables are emptied in the middle of it', () => {
  test('every mail is filed, every answer is sent and every snooze ends all the same', async () => {
    const { id } = await received(server);
    const sleeper = await received(server);
    const subjects = Array.from({ length: 20 }, (_, n) => `Lost job ${n}`);
    let stop = false;
    const emptied = (async () => {
      while (!stop) await emptyJobs();
    })();
    await snooze(sleeper.id, 1_500);
    await Promise.all(subjects.map((subject) => post(server, letter({ subject }))));
    const { message } = await priya().answer(id, 'Sent all the same');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    stop = true;
    await emptied;
    await priya().messageIn(id, message!.id, 'SENT', 20_000);
    await awake(sleeper.id, 20_000);
    await eventually(async () => {
      const filed = (await priya().inbox('ALL')).map((one) => one.subject);
      return subjects.every((subject) => filed.filter((one) => one === subject).length === 1);
    }, 25_000);
  }, 60_000);
});
