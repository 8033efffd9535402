import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { data, type Live, live } from '../support/client.js';
import { desk, eventually, letter, memberId, post, received, sql, uuid } from './desk.js';

let server: TestServer;
let beside: TestServer;
let watching: Live<{ events: { ready: boolean } }>;
beforeAll(async () => {
  server = await startServer();
  beside = await startServer({ beside: server });
  // Somebody who looks on: what this server shows is then as new as the log.
  watching = socket('Olivia', server);
  await watching.until((items) => items.length > 0);
});
afterAll(async () => {
  await watching.close();
  await beside.close();
  await server.close();
});
afterEach(async () => {
  await setWorkspace({ followsPresence: false, followsSchedules: false });
  for (const name of ['Priya', 'Marco', 'Lena'])
    await as('Maya', 'setAvailability', { memberId: memberId(server, name) });
});

const shown = 'availability availabilitySource availabilityUntil';

async function as(who: string, mutation: string, input: object, given = '', at = server) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { cursor userErrors { code field }
    ${given} } }`;
  return (await data(`${at.app.url}/graphql`, server.token(who), query, { input }))[mutation];
}

const setWorkspace = (input: object) => as('Olivia', 'updateWorkspace', input);

/** What is seen of a member, over a server. */
async function seen(name: string, at = server) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Member { ${shown} } } }`;
  return (
    await data(`${at.app.url}/graphql`, server.token('Olivia'), query, {
      id: memberId(server, name),
    })
  ).node as { availability: string; availabilitySource: string; availabilityUntil: string | null };
}

async function becomes(name: string, availability: string, source: string, withinMs?: number) {
  await eventually(async () => {
    const now = await seen(name);
    return now.availability === availability && now.availabilitySource === source;
  }, withinMs);
}

/** From what to what, and why, as the log tells it. */
async function changesOf(name: string): Promise<string[]> {
  const rows = await sql<{ text: string }>(
    server,
    `select concat_ws(' ', payload->>'from', payload->>'to', payload->>'source') as text from event
     where type = 'member.availability_changed' and subject_id = $1 order by id`,
    [uuid(memberId(server, name))],
  );
  return rows.map(({ text }) => text);
}

const socket = (name: string, at: TestServer) =>
  live<{ events: { ready: boolean } }>(
    `${at.app.url}/graphql`,
    server.token(name),
    'subscription { events { ready } }',
  );

const soon = (ms: number) => new Date(Date.now() + ms).toISOString();

describe('By hand', () => {
  test('a member says it for themselves, a manager for others, and a plain colleague may not', async () => {
    const mine = await as(
      'Priya',
      'setAvailability',
      { availability: 'AWAY' },
      `member { ${shown} }`,
    );
    expect(mine.member).toEqual({
      availability: 'AWAY',
      availabilitySource: 'HAND',
      availabilityUntil: null,
    });
    const again = await as('Priya', 'setAvailability', { availability: 'AWAY' });
    expect(again.cursor).toBeNull();
    const marcos = { memberId: memberId(server, 'Marco'), availability: 'OFFLINE' };
    await expect(as('Priya', 'setAvailability', marcos)).rejects.toThrow('FORBIDDEN');
    expect((await as('Maya', 'setAvailability', marcos)).userErrors).toEqual([]);
    expect(await seen('Marco')).toMatchObject({ availability: 'OFFLINE' });
    const past = { availability: 'AWAY', until: soon(-1_000) };
    expect((await as('Priya', 'setAvailability', past)).userErrors).toEqual([
      { code: 'INVALID_INPUT', field: ['input', 'until'] },
    ]);
  });

  test('what was chosen for a time runs out by itself, and is told once', async () => {
    const before = (await changesOf('Lena')).length;
    await as('Lena', 'setAvailability', { availability: 'AWAY', until: soon(1_200) });
    await becomes('Lena', 'ONLINE', 'DEFAULT');
    expect((await changesOf('Lena')).slice(before)).toEqual([
      'ONLINE AWAY HAND',
      'AWAY ONLINE DEFAULT',
    ]);
  });

  test('flips of many at once over two servers end in one truth, and every step follows the one before', async () => {
    const before = (await changesOf('Marco')).length;
    const all = [
      'ONLINE',
      'AWAY',
      'OFFLINE',
      'AWAY',
      'ONLINE',
      'OFFLINE',
      'AWAY_AND_REASSIGN',
      'AWAY',
    ];
    await Promise.all(
      all.map((availability, n) =>
        as('Marco', 'setAvailability', { availability }, '', n % 2 ? beside : server),
      ),
    );
    const told = (await changesOf('Marco')).slice(before).map((change) => change.split(' '));
    const [row] = await sql<{ availability: string; chosen: string }>(
      server,
      'select availability, chosen_availability as chosen from member where id = $1',
      [uuid(memberId(server, 'Marco'))],
    );
    expect(row!.availability).toBe(row!.chosen);
    expect(told.at(-1)![1]).toBe(row!.availability);
    for (const [n, [from]] of told.entries()) if (n > 0) expect(from).toBe(told[n - 1]![1]);
  });

  test('who has an open socket at another server sees the colleague as they are now', async () => {
    const events = live(
      `${beside.app.url}/graphql`,
      server.token('Maya'),
      `subscription { events(filter: { types: [MEMBER_AVAILABILITY_CHANGED] }) { ready events { payload } } }`,
    );
    await events.until((items) => items.length > 0);
    await seen('Priya', beside);
    await as('Priya', 'setAvailability', { availability: 'AWAY' });
    await events.until((items) => items.some((item) => item['events'].events.length > 0));
    expect(await seen('Priya', beside)).toMatchObject({ availability: 'AWAY' });
    await events.close();
  });
});

describe('Away and reassign', () => {
  test('what customers wait in goes back at once, the rest when they write, and nothing that is taken since', async () => {
    const priya = desk(server, 'Priya');
    const waiting = await received(server);
    const answered = await received(server, { subject: 'Answered' });
    const taken = await received(server);
    await priya.claim(waiting.id);
    await priya.claim(answered.id);
    await priya.answer(answered.id, 'There you are.');
    await as('Priya', 'setAvailability', { availability: 'AWAY_AND_REASSIGN' });
    const marco = desk(server, 'Marco');
    await eventually(async () => (await marco.conversation(waiting.id)).assignee === null);
    await priya.claim(taken.id);
    await sleep(1_300); // at least one look of each server
    expect((await marco.conversation(answered.id)).assignee).toMatchObject({ name: 'Priya' });
    expect((await marco.conversation(taken.id)).assignee).toMatchObject({ name: 'Priya' });
    const [message] = await sql<{ externalId: string }>(
      server,
      `select external_id as "externalId" from message where conversation_id = $1 order by sequence limit 1`,
      [uuid(answered.id)],
    );
    const reply = { 'In-Reply-To': message!.externalId, References: message!.externalId };
    await post(server, letter({ subject: 'Re: Answered', headers: reply }));
    await eventually(async () => (await marco.conversation(answered.id)).assignee === null);
    const changes = await sql<{ kind: string; by: string }>(
      server,
      `select kind, actor_kind as by from conversation_change where conversation_id = $1 order by sequence`,
      [uuid(answered.id)],
    );
    expect(changes.at(-1)).toEqual({ kind: 'UNASSIGNED', by: 'SYSTEM' });
    expect(changes.filter(({ kind }) => kind === 'UNASSIGNED')).toHaveLength(1);
  });
});

describe('By schedule', () => {
  test('time off begins and ends by itself, on whichever server looks first, and is told once', async () => {
    await setWorkspace({ followsSchedules: true });
    const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    const shifts = days.map((day) => ({ day, from: '00:00', to: '24:00' }));
    const lena = memberId(server, 'Lena');
    await as('Maya', 'setShifts', { memberId: lena, shifts });
    expect(await seen('Lena')).toMatchObject({ availabilitySource: 'SCHEDULE' });
    expect((await as('Maya', 'setShifts', { memberId: lena, shifts })).cursor).toBeNull();
    const before = (await changesOf('Lena')).length;
    const off = { memberId: lena, startsAt: soon(600), endsAt: soon(2_000) };
    const { timeOffId } = await as('Maya', 'addTimeOff', off, 'timeOffId');
    await becomes('Lena', 'OFFLINE', 'TIME_OFF');
    await becomes('Lena', 'ONLINE', 'SCHEDULE');
    expect((await changesOf('Lena')).slice(before)).toEqual([
      'ONLINE OFFLINE TIME_OFF',
      'OFFLINE ONLINE SCHEDULE',
    ]);
    await as('Maya', 'removeTimeOff', { timeOffId });
  });

  test('a choice without an end holds until the shift does', async () => {
    await setWorkspace({ followsSchedules: true });
    const now = Date.now();
    const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(now);
    const hour = new Date(now).getUTCHours();
    const from = `${String(hour).padStart(2, '0')}:00`;
    const to = hour === 23 ? '24:00' : `${String(hour + 1).padStart(2, '0')}:00`;
    const shift = { day: day.toUpperCase(), from, to };
    await as('Maya', 'setShifts', { memberId: memberId(server, 'Priya'), shifts: [shift] });
    await as('Priya', 'setAvailability', { availability: 'AWAY' });
    const { availability, availabilityUntil } = await seen('Priya');
    expect(availability).toBe('AWAY');
    const ends = new Date(Math.floor(now / 3_600_000 + 1) * 3_600_000);
    expect(availabilityUntil).toBe(ends.toISOString());
    await as('Priya', 'setAvailability', {});
    expect(await seen('Priya')).toMatchObject({ availabilitySource: 'SCHEDULE' });
    const plain = { memberId: memberId(server, 'Priya'), shifts: [] };
    await expect(as('Marco', 'setShifts', plain)).rejects.toThrow('FORBIDDEN');
    await as('Maya', 'setShifts', plain);
  });
});

describe('By presence', () => {
  test('who has no socket is offline after the grace, and a socket at any server brings them back', async () => {
    const marcos = socket('Marco', beside);
    await marcos.until((items) => items.length > 0);
    const [priya, marco] = [await changesOf('Priya'), await changesOf('Marco')];
    await setWorkspace({ followsPresence: true, presenceGraceSeconds: 3 });
    expect(await seen('Priya')).toMatchObject({ availability: 'ONLINE' });
    await becomes('Priya', 'OFFLINE', 'PRESENCE');
    const priyas = socket('Priya', beside);
    await becomes('Priya', 'ONLINE', 'DEFAULT');
    await Promise.all([priyas.close(), marcos.close()]);
    expect((await changesOf('Priya')).slice(priya.length)).toEqual([
      'ONLINE OFFLINE PRESENCE',
      'OFFLINE ONLINE DEFAULT',
    ]);
    expect(await changesOf('Marco')).toEqual(marco);
    await setWorkspace({ followsPresence: false });
    await becomes('Lena', 'ONLINE', 'DEFAULT');
  });
});
