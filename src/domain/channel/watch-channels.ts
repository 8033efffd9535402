import type { Work } from '../kernel/work.js';
import { historyMs, isUnusual } from './unusual-silence.js';

interface Watched {
  channelId: string;
  /** Milliseconds, as all times here. */
  began: number;
  watchedSince: number;
  lastInbound: number | null;
  quietSince: number | null;
}

/** Nobody looked for so long: what a provider may have told meanwhile, nobody could hear. */
const longestGap = '10 minutes';

/**
 * Looks at every connected channel of the workspace: counts the hours that ended, tells once when a silence is
 * unusual and once when it is over. A chat is told by nobody and has no deliveries. Two who look at once wait for each
 * other at the rows of `channel_watch`, and the second finds what the first has told.
 */
export async function watchChannels(work: Work): Promise<void> {
  const { workspaceId, now } = work;
  const watched = await work.rows<Watched>(watchSql, [workspaceId, now, longestGap]);
  await work.rows(countSql, [workspaceId, now, historyMs / 1000]);
  for (const channel of watched)
    if (channel.quietSince === null) await noticeSilence(work, channel);
    else if (channel.lastInbound !== null && channel.lastInbound > channel.quietSince)
      await noticeSound(work, channel);
}

/** Hours that nobody will look at any more. */
export async function forgetOldHours(work: Work): Promise<void> {
  await work.rows(
    `delete from channel_hour where workspace_id = $1 and hour < $2::timestamptz - $3 * interval '1 second'`,
    [work.workspaceId, work.now, historyMs / 1000],
  );
}

async function noticeSilence(work: Work, channel: Watched): Promise<void> {
  const { channelId, lastInbound, watchedSince } = channel;
  if (lastInbound === null) return;
  const silence = {
    since: new Date(Math.max(lastInbound, watchedSince)),
    until: work.now,
    began: new Date(channel.began),
  };
  // Without any history first: that is cheap, and most channels were heard a moment ago.
  if (!isUnusual(silence, () => Infinity)) return;
  const hours = await hoursOf(work, channelId);
  if (!isUnusual(silence, (hour) => hours.get(hour) ?? 0)) return;
  const since = new Date(lastInbound);
  await setQuiet(work, channelId, since);
  work.record({ type: 'channel.quiet', channelId, payload: { since: since.toISOString() } });
}

async function noticeSound(work: Work, { channelId, quietSince }: Watched): Promise<void> {
  await setQuiet(work, channelId, null);
  const since = new Date(quietSince!).toISOString();
  work.record({ type: 'channel.quiet_ended', channelId, payload: { since } });
}

async function setQuiet(work: Work, channelId: string, since: Date | null): Promise<void> {
  await work.rows(
    `update channel_watch set quiet_since = $3 where workspace_id = $1 and channel_id = $2`,
    [work.workspaceId, channelId, since],
  );
}

async function hoursOf(work: Work, channelId: string): Promise<Map<number, number>> {
  const rows = await work.rows<{ hour: number; received: number }>(
    `select (extract(epoch from hour) * 1000)::float8 as hour, received from channel_hour
     where workspace_id = $1 and channel_id = $2 and hour >= $3::timestamptz - $4 * interval '1 second'`,
    [work.workspaceId, channelId, work.now, historyMs / 1000],
  );
  return new Map(rows.map(({ hour, received }) => [hour, received]));
}

/** In the order of ids, so that two who look at once do not hold each other up crosswise. */
const watchSql = `
  with due as (
    insert into channel_watch as w (workspace_id, channel_id, watched_since, watched_at)
    select $1, c.id, $2, $2 from channel c
    where c.workspace_id = $1 and c.status <> 'DISCONNECTED' and c.kind <> 'CHAT' order by c.id
    on conflict (workspace_id, channel_id) do update set watched_at = excluded.watched_at,
      watched_since = case when w.watched_at < excluded.watched_at - $3::interval
        then excluded.watched_since else w.watched_since end
    returning w.channel_id, w.watched_since, w.quiet_since
  )
  select due.channel_id as "channelId",
    (extract(epoch from c.created_at) * 1000)::float8 as began,
    (extract(epoch from due.watched_since) * 1000)::float8 as "watchedSince",
    floor(extract(epoch from due.quiet_since) * 1000)::float8 as "quietSince",
    floor(extract(epoch from latest.at) * 1000)::float8 as "lastInbound"
  from due join channel c on c.workspace_id = $1 and c.id = due.channel_id
  left join lateral (select max(received_at) as at from delivery
    where workspace_id = $1 and channel_id = due.channel_id) latest on true`;

/** Once an hour for each channel, one stretch of an index: the hours that ended since, the first time all of history. */
const countSql = `
  with due as (
    update channel_watch set counted_to = date_trunc('hour', $2::timestamptz, 'UTC')
    from (select channel_id as id, counted_to as before from channel_watch where workspace_id = $1) old
    where workspace_id = $1 and channel_id = old.id
      and (counted_to is null or counted_to < date_trunc('hour', $2::timestamptz, 'UTC'))
    returning channel_id, counted_to, coalesce(old.before, $2::timestamptz - $3 * interval '1 second') as "from"
  )
  insert into channel_hour (workspace_id, channel_id, hour, received)
  select $1, due.channel_id, date_trunc('hour', d.received_at, 'UTC'), count(*) from due
  join delivery d on d.workspace_id = $1 and d.channel_id = due.channel_id
    and d.received_at >= due."from" and d.received_at < due.counted_to
  group by 2, 3
  on conflict (workspace_id, channel_id, hour) do update set received = excluded.received`;
