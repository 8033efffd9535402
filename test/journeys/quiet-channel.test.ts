import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EventsDocument, type EventType } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, connected, CustomSource, settled, signingSecret } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';

const secret = signingSecret();
let server: TestServer;
const others: TestServer[] = [];
beforeAll(async () => void (server = await startServer()));
afterAll(async () => {
  for (const other of others) await other.close();
  await server.close();
});

/** A channel that was heard two hours ago; `perHour` came in at each hour of the weeks before, of all or of other hours. */
async function channel(name: string, { days = 40, perHour = 20, now = true }) {
  const { id, webhookUrl } = await connected(server, { name, custom: { signingSecret: secret } });
  const source = new CustomSource(webhookUrl!, secret);
  await source.say(name, `Long ago over ${name}`);
  await settled(server, id);
  const channelId = uuid(id);
  const run = (query: string, ...more: unknown[]) => sql(server, query, [channelId, ...more]);
  await run(`update channel set created_at = now() - $2 * interval '1 day' where id = $1`, days);
  await run(`update delivery set received_at = now() - interval '2 hours' where channel_id = $1`);
  await run(
    `insert into channel_hour (workspace_id, channel_id, hour, received)
     select c.workspace_id, c.id, h, $2 from channel c,
       generate_series(date_trunc('hour', now() - interval '35 days'), now(), interval '1 hour') h
     where c.id = $1 and h > c.created_at
       and ($3 or abs(extract(epoch from now() - h)::int % (7 * 86400) - 7 * 43200) < 48 * 3600)
     on conflict do nothing`,
    perHour,
    now,
  );
  await run(
    `insert into channel_watch (workspace_id, channel_id, watched_since, watched_at, counted_to)
     select workspace_id, id, now() - interval '9 days', now(), date_trunc('hour', now()) from channel where id = $1
     on conflict (workspace_id, channel_id) do update set watched_since = excluded.watched_since`,
  );
  return { id, source };
}

/** A server looks as soon as it starts. */
async function look(): Promise<void> {
  const before = await lookedAt();
  others.push(await startServer({ beside: server }));
  await eventually(async () => (await lookedAt()) > before);
}

async function lookedAt(): Promise<number> {
  const [row] = await sql<{ at: Date }>(server, 'select max(watched_at) as at from channel_watch');
  return row!.at.getTime();
}

const quietTypes: EventType[] = ['CHANNEL_QUIET', 'CHANNEL_QUIET_ENDED'];

async function told(channelId: string) {
  const filter = { channelIds: [channelId], types: quietTypes };
  const { events } = await desk(server, 'Priya').do(EventsDocument, { first: 50, filter });
  return events.nodes.map(({ type }) => type);
}

const quietSince = async (id: string) => (await channelNow(server, id)).health.quietSince;

test('the silence of a busy channel is shown and told once, and so is its end; one that is always silent now, and a new one, are left alone', async () => {
  const busy = await channel('Busy', {});
  const others = [
    await channel('Rare', { perHour: 2 }),
    await channel('Other days', { now: false }),
    await channel('New', { days: 10 }),
  ];
  const { health } = await channelNow(server, busy.id);
  expect(health.quietSince).toBeNull();
  await look();
  expect(await quietSince(busy.id)).toEqual(health.lastInboundAt);
  expect(await told(busy.id)).toEqual(['CHANNEL_QUIET']);
  for (const { id } of others) {
    expect(await quietSince(id)).toBeNull();
    expect(await told(id)).toEqual([]);
  }
  await busy.source.say('Busy', 'Here again');
  await look();
  expect(await quietSince(busy.id)).toBeNull();
  expect(await told(busy.id)).toEqual(['CHANNEL_QUIET', 'CHANNEL_QUIET_ENDED']);

  // Nobody listened for a while: the silence begins when somebody does again.
  await sql(server, `update channel_watch set watched_at = now() - interval '1 hour'`, []);
  await sql(
    server,
    `update delivery set received_at = now() - interval '2 hours' where channel_id = $1`,
    [uuid(busy.id)],
  );
  await look();
  expect(await quietSince(busy.id)).toBeNull();
});

test('what came in is counted by the hour', async () => {
  const { id, source } = await channel('Counted', {});
  await source.say('Ada', 'One more');
  await settled(server, id);
  const channelId = uuid(id);
  await sql(server, 'delete from channel_hour where channel_id = $1', [channelId]);
  await sql(server, 'update channel_watch set counted_to = null where channel_id = $1', [
    channelId,
  ]);
  await sql(
    server,
    `update delivery set received_at = date_trunc('hour', now()) - interval '90 minutes' where channel_id = $1`,
    [channelId],
  );
  await look();
  const [counted] = await sql(
    server,
    `select received, hour = date_trunc('hour', now()) - interval '2 hours' as "isThatHour"
     from channel_hour where channel_id = $1`,
    [channelId],
  );
  expect(counted).toEqual({ received: 2, isThatHour: true });
});
