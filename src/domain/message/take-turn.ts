import type { Work } from '../kernel/work.js';

/** Messages that may begin in a second. */
export interface Pace {
  perSecond?: number;
  perRecipientPerSecond?: number;
}

/** Whose turn it is not yet, and for how long. */
export interface Waiting {
  whose: 'channel' | 'recipient';
  waitMs: number;
}

interface Place {
  channelId: string;
  address: string;
}

/** The address that stands for everybody on a channel. */
const everybody = '';

/**
 * Takes the next place in the stream to a channel and, in it, to a recipient; null when it is taken. The rows are the
 * limiter: it holds over all processes and survives each of them. The channel's row is locked first, always, so that
 * two who ask at once do so one after the other.
 */
export async function takeTurn(
  work: Work,
  { channelId, address }: Place,
  pace: Pace = {},
): Promise<Waiting | null> {
  const gaps = [
    { address: everybody, gapMs: gapOf(pace.perSecond) },
    { address, gapMs: gapOf(pace.perRecipientPerSecond) },
  ];
  const paced = gaps.filter(({ gapMs }) => gapMs > 0);
  if (paced.length > 0) await lockRows(work, channelId, [everybody, ...paced.map(addressOf)]);
  const waiting = await longestWait(work, { channelId, address });
  if (!waiting)
    for (const { address: whose, gapMs } of paced)
      await busyUntil(work, { channelId, address: whose }, after(work.now, gapMs));
  return waiting;
}

/**
 * A place was given when sending began; the recipient's gap counts from its end, however long the way to the provider
 * was: two messages never meet there.
 */
export async function restAfterSending(
  work: Work,
  { pace, ...place }: Place & { pace: Pace },
): Promise<void> {
  const gapMs = gapOf(pace.perRecipientPerSecond);
  if (gapMs > 0) await busyUntil(work, place, after(work.now, gapMs));
}

/** Nothing more goes to this recipient, or on this channel, until then; an earlier word for longer stands. */
export function holdBack(
  work: Work,
  { channelId, address }: { channelId: string; address: string | null },
  until: Date,
): Promise<void> {
  return busyUntil(work, { channelId, address: address ?? everybody }, until);
}

/** What has passed says nothing any more. */
export async function forgetOldPaces(work: Work): Promise<void> {
  await work.rows(
    `delete from send_pace where workspace_id = $1 and busy_until < $2::timestamptz - interval '1 hour'`,
    [work.workspaceId, work.now],
  );
}

const gapOf = (perSecond: number | undefined): number => (perSecond ? 1000 / perSecond : 0);
const addressOf = ({ address }: { address: string }): string => address;
const after = (now: Date, ms: number): Date => new Date(now.getTime() + Math.ceil(ms));

async function lockRows(work: Work, channelId: string, addresses: string[]): Promise<void> {
  for (const address of new Set(addresses))
    await work.rows(
      `insert into send_pace (workspace_id, channel_id, address, busy_until) values ($1, $2, $3, $4)
       on conflict (workspace_id, channel_id, address) do update set busy_until = send_pace.busy_until`,
      [work.workspaceId, channelId, address, work.now],
    );
}

async function longestWait(work: Work, { channelId, address }: Place): Promise<Waiting | null> {
  const [busy] = await work.rows<{ address: string; ms: string }>(
    `select address, ceil(extract(epoch from busy_until - $5::timestamptz) * 1000) as ms from send_pace
     where workspace_id = $1 and channel_id = $2 and address in ($3, $4) and busy_until > $5
     order by busy_until desc limit 1`,
    [work.workspaceId, channelId, everybody, address, work.now],
  );
  if (!busy) return null;
  const whose = busy.address === everybody ? 'channel' : 'recipient';
  return { whose, waitMs: Number(busy.ms) };
}

async function busyUntil(work: Work, { channelId, address }: Place, until: Date): Promise<void> {
  await work.rows(
    `insert into send_pace (workspace_id, channel_id, address, busy_until) values ($1, $2, $3, $4)
     on conflict (workspace_id, channel_id, address) do update
       set busy_until = greatest(send_pace.busy_until, $4)`,
    [work.workspaceId, channelId, address, until],
  );
}
