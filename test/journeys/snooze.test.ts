import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SnoozeConversationDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, letter, post, received, sql } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

/** What has to be so still when the hour of a snooze is past; looked at last, so that one wait does for all. */
const afterwards: { hour: number; look: () => Promise<void> }[] = [];

const priya = () => desk(server, 'Priya');

async function snooze(conversationId: string, ms: number) {
  const until = new Date(Date.now() + ms).toISOString();
  const input = { conversationId, until };
  return {
    until,
    ...(await priya().do(SnoozeConversationDocument, { input })).snoozeConversation,
  };
}

function awake(conversationId: string) {
  return eventually(async () => {
    const conversation = await priya().conversation(conversationId);
    return conversation.status === 'OPEN' && conversation;
  });
}

describe('A snoozed conversation', () => {
  test('is out of sight and comes back on time', async () => {
    const { id } = await received(server);
    const { until, conversation } = await snooze(id, 2_000);
    expect(conversation).toMatchObject({ status: 'SNOOZED', snoozedUntil: until });
    expect((await priya().inbox('OPEN')).map((one) => one.id)).not.toContain(id);
    expect((await priya().inbox('SNOOZED')).map((one) => one.id)).toContain(id);
    const { timeline, snoozedUntil } = await awake(id);
    const [, , woken] = timeline.nodes;
    expect(snoozedUntil).toBeNull();
    expect(woken).toMatchObject({
      __typename: 'ConversationWoken',
      actor: { __typename: 'System' },
    });
    const late = Date.parse(woken!.createdAt) - Date.parse(until);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(15_000);
  });

  test('comes back earlier when the customer writes, and only once', async () => {
    const { id } = await received(server);
    const { until } = await snooze(id, 8_000);
    const [first] = await priya().messages(id);
    await post(server, letter({ headers: { 'In-Reply-To': `<${first!.externalId}>` } }));
    const { timeline } = await awake(id);
    expect(Date.parse(timeline.nodes[2]!.createdAt)).toBeLessThan(Date.parse(until));
    expect(timeline.nodes.map((item) => item.__typename)).toEqual([
      'Message',
      'ConversationSnoozed',
      'ConversationWoken',
      'Message',
    ]);
    const look = async () => expect(await priya().conversation(id)).toMatchObject({ sequence: 4 });
    afterwards.push({ hour: Date.parse(until), look });
  });

  test('is not woken by an automatic answer, and not at the hour it was snoozed past', async () => {
    const { id } = await received(server);
    const first = await snooze(id, 1_000);
    const { until } = await snooze(id, 3_600_000);
    const [question] = await priya().messages(id);
    const headers = {
      'In-Reply-To': `<${question!.externalId}>`,
      'Auto-Submitted': 'auto-replied',
    };
    await post(server, letter({ headers }));
    await eventually(async () => (await priya().messages(id)).length === 2);
    const look = async () =>
      expect(await priya().conversation(id)).toMatchObject({
        status: 'SNOOZED',
        snoozedUntil: until,
      });
    await look();
    afterwards.push({ hour: Date.parse(first.until), look });
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
    await sleep(1_000);
    stop = true;
    await emptied;
    await priya().messageIn(id, message!.id, 'SENT');
    await awake(sleeper.id);
    await eventually(async () => {
      const filed = (await priya().inbox('ALL')).map((one) => one.subject);
      return subjects.every((subject) => filed.filter((one) => one === subject).length === 1);
    });
  });
});

test('Whoever was woken early, or snoozed further, stays so past the hour that was set first', async () => {
  for (const { hour, look } of afterwards) {
    await sleep(Math.max(0, hour + 1_000 - Date.now()));
    await look();
  }
});
