import type { HandleKind } from '../contact/handle.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

export interface RecordConsent {
  channelId: string;
  handleKind: HandleKind;
  address: string;
  consent: 'withdrawn' | 'given';
  at: Date;
}

/**
 * Somebody said STOP, or START: until then nothing is sent to them on this channel. The latest word counts, in
 * whatever order the words come.
 */
export async function recordConsent(work: Work, input: RecordConsent): Promise<void> {
  const { channelId, handleKind, consent, at } = input;
  const address = storable(input.address);
  const changed = await work.rows(upsertSql, [
    work.workspaceId,
    channelId,
    address,
    consent === 'withdrawn',
    at,
  ]);
  if (changed.length === 0) return;
  const [person] = await work.rows<{ contactId: string }>(
    `select contact_id as "contactId" from handle where workspace_id = $1 and kind = $2 and address = $3`,
    [work.workspaceId, handleKind, address],
  );
  const type = consent === 'withdrawn' ? 'contact.opted_out' : 'contact.opted_in';
  work.record({ type, channelId, ...person });
}

/** A START of somebody who never said STOP is no news. */
const upsertSql = `
  insert into opt_out as o (workspace_id, channel_id, address, is_opted_out, changed_at)
  select $1, $2, $3, $4::boolean, $5::timestamptz where $4::boolean or exists (select from opt_out
    where workspace_id = $1 and channel_id = $2 and address = $3)
  on conflict (workspace_id, channel_id, address) do update set is_opted_out = $4::boolean, changed_at = $5::timestamptz
    where o.changed_at <= $5::timestamptz and o.is_opted_out <> $4::boolean
  returning address`;
