import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, received, sql, uuid } from './desk.js';
import { Relay } from './relay.js';

let server: TestServer;
let relay: Relay;
beforeAll(async () => {
  relay = await Relay.start();
  server = await startServer({ env: { SMTP_OUT_URL: relay.url } });
});
afterAll(async () => {
  await server.close();
  await relay.close();
});
beforeEach(async () => {
  await publish([]);
  await sql(server, 'update workspace set calendar_id = null');
});

const priya = () => desk(server, 'Priya');

interface Published {
  publishTargets: {
    targets: { id: string; name: string }[] | null;
    userErrors: { code: string; field: string[] | null }[];
    cursor: string | null;
  };
}

async function publish(targets: object[], name = 'Maya') {
  const answer = await desk(server, name).ask<Published>(
    `mutation ($targets: [TargetInput!]!) { publishTargets(input: { targets: $targets }) {
      targets { id name } userErrors { code field } cursor } }`,
    { targets },
  );
  if (answer.errors) return { errors: answer.errors.map((one) => one.extensions['code']) };
  return answer.data.publishTargets;
}

const reply = (withinSeconds: number, more: object = {}) => ({
  name: `Reply within ${withinSeconds} s ${JSON.stringify(more)}`,
  kind: 'FIRST_RESPONSE',
  withinSeconds,
  ...more,
});

interface Clocked {
  dueAt: string | null;
  atRiskAt: string | null;
  resolutionDueAt: string | null;
  wait: {
    id: string;
    startedAt: string;
    dueAt: string | null;
    atRiskAt: string | null;
    breachedAt: string | null;
    target: { name: string; kind: string; businessTime: boolean; calendarId: string | null } | null;
  } | null;
}

async function look(id: string): Promise<Clocked> {
  const { data } = await priya().ask<{ conversation: Clocked }>(
    `query ($id: ID!) { conversation(id: $id) { dueAt atRiskAt resolutionDueAt wait { id startedAt dueAt atRiskAt
      breachedAt target { name kind businessTime calendarId } } } }`,
    { id },
  );
  return data.conversation;
}

/** The wait, once it is due then. */
const dueAt = (id: string, at: string | null) =>
  eventually(async () => {
    const found = await look(id);
    return found.wait!.dueAt === at && found;
  }, 5_000);

const plus = (at: string, seconds: number) =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

async function eventsOf(id: string, prefix: string): Promise<string[]> {
  const rows = await sql<{ type: string }>(
    server,
    `select type from event where conversation_id = $1 and type like $2 order by xid, id`,
    [uuid(id), `${prefix}%`],
  );
  return rows.map(({ type }) => type).filter((type) => !/opened|closed/.test(type));
}

/** The customer wrote then, and not now. */
async function waitsSince(id: string, at: string): Promise<void> {
  await sql(server, 'update wait set started_at = $2 where conversation_id = $1', [uuid(id), at]);
}

async function change(mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await priya().ask<Record<string, { userErrors: object[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  expect(data[mutation]!.userErrors).toEqual([]);
}

describe('A target', () => {
  test('is told when it is at risk and when it is breached, each once and in this order', async () => {
    await publish([reply(3, { atRiskSeconds: 1 })]);
    const { id } = await received(server);
    const { wait } = await eventually(async () => {
      const found = await look(id);
      return found.wait!.breachedAt ? found : undefined;
    }, 8_000);
    expect(wait).toMatchObject({
      dueAt: plus(wait!.startedAt, 3),
      atRiskAt: plus(wait!.startedAt, 2),
      breachedAt: plus(wait!.startedAt, 3),
    });
    expect(await eventsOf(id, 'wait.')).toEqual(['wait.at_risk', 'wait.breached']);
    const told = await sql<{ late: number }>(
      server,
      `select extract(epoch from max(created_at) - $2::timestamptz)::float as late from event
       where conversation_id = $1 and type = 'wait.breached'`,
      [uuid(id), wait!.dueAt],
    );
    expect(told[0]!.late).toBeGreaterThanOrEqual(0);
    expect(told[0]!.late).toBeLessThan(3);
    const { data } = await priya().ask<{ inbox: { nodes: { id: string }[] } }>(
      '{ inbox(view: BREACHED, orderBy: { field: DUE_AT, direction: ASC }) { nodes { id } } }',
    );
    expect(data.inbox.nodes.map((one) => one.id)).toContain(id);
  });

  test('is met by a reply in time, even one within the same second', async () => {
    await publish([reply(60), { name: 'Next', kind: 'NEXT_RESPONSE', withinSeconds: 30 }]);
    const { id } = await received(server);
    const before = await look(id);
    await priya().answer(id, 'Here it is');
    expect(await eventsOf(id, 'wait.')).toEqual(['wait.met']);
    expect(await look(id)).toMatchObject({ dueAt: null, wait: null });
    const { data } = await priya().ask<{ node: { metAt: string; target: { name: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Wait { metAt target { name } } } }',
      { id: before.wait!.id },
    );
    expect(data.node).toMatchObject({
      metAt: expect.any(String),
      target: { name: reply(60).name },
    });
  });

  test('of several the most specific applies, and another priority brings another due time', async () => {
    await publish([
      reply(600),
      reply(500, { channelIds: [server.demo.channels[0]!.id] }),
      reply(60, { priorities: ['URGENT'] }),
    ]);
    const { id } = await received(server);
    const { wait } = await look(id);
    await dueAt(id, plus(wait!.startedAt, 500));
    await change('setPriority', { conversationId: id, priority: 'URGENT' });
    await dueAt(id, plus(wait!.startedAt, 60));
    await sql(server, `update contact set tier = 'vip'`);
    await publish([reply(600), reply(120, { tiers: ['VIP'] })]);
    await dueAt(id, plus(wait!.startedAt, 120));
    await sql(server, 'update contact set tier = null');
    await dueAt(id, plus(wait!.startedAt, 600));
    await publish([]);
    await dueAt(id, null);
  });

  test('of a resolution counts from the opening, pauses while it is snoozed, and is met by resolving', async () => {
    await publish([{ name: 'Resolve', kind: 'RESOLUTION', withinSeconds: 3600 }, reply(1800)]);
    const { id } = await received(server);
    const first = await eventually(async () => {
      const found = await look(id);
      return found.resolutionDueAt ? found : undefined;
    });
    expect(first.dueAt).toBe(first.wait!.dueAt);
    await change('snoozeConversation', {
      conversationId: id,
      until: new Date(Date.now() + 86_400_000).toISOString(),
    });
    // A day of snooze: both are a day later at least, less what had passed until it began.
    await eventually(async () => {
      const { wait, resolutionDueAt } = await look(id);
      const later = Date.parse(wait!.dueAt!) - Date.parse(first.wait!.dueAt!);
      return (
        later > 86_390_000 && Date.parse(resolutionDueAt!) > Date.parse(first.resolutionDueAt!)
      );
    });
    await change('reopenConversation', { conversationId: id });
    // Woken after seconds: as late as those were.
    await eventually(async () => {
      const { wait } = await look(id);
      const later = Date.parse(wait!.dueAt!) - Date.parse(first.wait!.dueAt!);
      return later > 0 && later < 60_000;
    });
    await change('resolveConversation', { conversationId: id });
    await eventually(async () => (await eventsOf(id, 'resolution.')).length > 0);
    expect(await eventsOf(id, 'resolution.')).toEqual(['resolution.met']);
    expect(await eventsOf(id, 'wait.')).toEqual(['wait.met']);
  });

  test('runs again, and is not met any more, when the reply that met it fails for good', async () => {
    await publish([reply(600)]);
    const { id } = await received(server);
    const { wait } = await look(id);
    const text = `Here it is ${crypto.randomUUID()}`;
    relay.script.set(text, [{ refuse: 550, text: 'No such user here' }]);
    const { message } = await priya().answer(id, text);
    await priya().messageIn(id, message!.id, 'FAILED');
    await dueAt(id, plus(wait!.startedAt, 600));
    const { data } = await priya().ask<{ node: { metAt: string | null; endedAt: string | null } }>(
      'query ($id: ID!) { node(id: $id) { ... on Wait { metAt endedAt } } }',
      { id: wait!.id },
    );
    expect(data.node).toEqual({ metAt: null, endedAt: null });
    await waitsSince(id, plus(wait!.startedAt, -700));
    await eventually(async () => (await look(id)).wait!.breachedAt);
    expect(await eventsOf(id, 'wait.')).toEqual(['wait.met', 'wait.at_risk', 'wait.breached']);
  });
});

describe('In business time', () => {
  /** Nine to twelve and one to five, Monday to Friday, on the wall in Berlin. */
  async function hours(holidays: object[] = []): Promise<string> {
    const spans = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].flatMap((day) => [
      { day, from: '09:00', to: '12:00' },
      { day, from: '13:00', to: '17:00' },
    ]);
    const [calendar] = await sql<{ id: string }>(
      server,
      `insert into calendar (workspace_id, id, name, time_zone, hours, holidays)
       select id, gen_random_uuid(), gen_random_uuid()::text, 'Europe/Berlin', $1, $2 from workspace returning id`,
      [JSON.stringify(spans), JSON.stringify(holidays)],
    );
    await sql(server, 'update workspace set calendar_id = $1', [calendar!.id]);
    return calendar!.id;
  }

  test('it is due by the hours of the week, over lunch, a weekend and the change of the clock', async () => {
    await hours();
    await publish([reply(4 * 3600, { businessTime: true })]);
    const { id } = await received(server);
    // Friday 23 October 2026, 16:00 in Berlin is 14:00 UTC (summer time): one hour is left of the day. The clock goes
    // back on Sunday. Monday 26: 09:00 to 12:00 are the other three hours; 12:00 in winter time is 11:00 UTC.
    await waitsSince(id, '2026-10-23T14:00:00.000Z');
    const { wait } = await dueAt(id, '2026-10-26T11:00:00.000Z');
    // A fifth of four hours before that, 48 minutes of business time: 11:12 in Berlin.
    expect(wait!.atRiskAt).toBe('2026-10-26T10:12:00.000Z');
    // Friday 27 March 2026, 16:30 is 15:30 UTC (winter time): half an hour. It goes forward on Sunday. Monday 30: three
    // hours until noon, and the last half an hour from 13:00 to 13:30 in summer time, 11:30 UTC.
    await waitsSince(id, '2026-03-27T15:30:00.000Z');
    await dueAt(id, '2026-03-30T11:30:00.000Z');
    // Tuesday 10:00 (08:00 UTC) is two hours before lunch, and two after it: 15:00, 13:00 UTC.
    await waitsSince(id, '2026-06-16T08:00:00.000Z');
    await dueAt(id, '2026-06-16T13:00:00.000Z');
  });

  test('new hours and a holiday move what is due; without hours nothing is', async () => {
    const calendarId = await hours();
    await publish([reply(3600, { businessTime: true })]);
    const { id } = await received(server);
    // Monday 4 May 2026, 18:00 in Berlin: after hours, so it is Tuesday at 10:00, 08:00 UTC.
    await waitsSince(id, '2026-05-04T16:00:00.000Z');
    const { wait } = await dueAt(id, '2026-05-05T08:00:00.000Z');
    expect(wait!.target).toMatchObject({
      businessTime: true,
      calendarId: `cal_${calendarId.replaceAll('-', '')}`,
    });
    // Tuesday is a holiday: Wednesday at 10:00.
    const holiday = [{ date: '2026-05-05', name: 'Liberation', hours: [] }];
    await sql(server, 'update calendar set holidays = $2 where id = $1', [
      calendarId,
      JSON.stringify(holiday),
    ]);
    await dueAt(id, '2026-05-06T08:00:00.000Z');
    // The day begins at eight on Wednesdays: 09:00, 07:00 UTC.
    await sql(server, 'update calendar set hours = $2 where id = $1', [
      calendarId,
      JSON.stringify([{ day: 'WEDNESDAY', from: '08:00', to: '17:00' }]),
    ]);
    await dueAt(id, '2026-05-06T07:00:00.000Z');
    // New York: Wednesday 09:00 is 13:00 UTC.
    await sql(server, `update calendar set time_zone = 'America/New_York' where id = $1`, [
      calendarId,
    ]);
    await dueAt(id, '2026-05-06T13:00:00.000Z');
    await sql(server, 'update workspace set calendar_id = null');
    await dueAt(id, null);
  });
});

describe('Publishing targets', () => {
  test('is for managers, and refuses what it does not know where it stands', async () => {
    expect(await publish([reply(5)], 'Priya')).toEqual({ errors: ['FORBIDDEN'] });
    const nobody = `team_${'f'.repeat(32)}`;
    expect(await publish([reply(5), reply(6, { teamIds: [nobody] })])).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'targets', '1', 'teamIds'] }],
    });
    expect(await publish([reply(5), reply(5)])).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'targets', '1', 'name'] }],
    });
    expect(await publish([reply(0)])).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'targets', '0', 'withinSeconds'] }],
    });
  });

  test('keeps the id of a name, and says nothing where nothing changes', async () => {
    const first = (await publish([reply(5)])) as Published['publishTargets'];
    const again = (await publish([reply(5)])) as Published['publishTargets'];
    expect(again.targets).toEqual(first.targets);
    expect(first.cursor).not.toBeNull();
    expect(again.cursor).toBeNull();
  });
});
