import type { HandleKind } from '../contact/handle.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import type { CallFacts, CallOutcome } from './call-facts.js';

/** With whom of the customers a call was. */
export interface CallParty {
  handleKind: HandleKind;
  address: string;
  name?: string;
  /** The provider vouches for the address; otherwise somebody typed it. */
  isVerified: boolean;
  /** Where it is known whose the address is, or there is none: then nothing is looked up. */
  contactId?: string;
}

export interface CallFile {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  sha256: string;
}

export interface CallRecord {
  id: string;
  party: CallParty | null;
  facts: CallFacts;
  files: CallFile[];
  messageId: string | null;
  outcome: CallOutcome | null;
}

/** The call under its row lock, made when it is new: news of one call come one after the other. */
export async function lockCall(
  work: Work,
  channelId: string,
  externalId: string,
): Promise<CallRecord> {
  await work.rows(
    `insert into call (workspace_id, id, channel_id, external_id) values ($1, $2, $3, $4)
     on conflict (channel_id, external_id) do nothing`,
    [work.workspaceId, newUuid(), channelId, externalId],
  );
  const [record] = await work.rows<CallRecord>(
    `select id, party, facts, files, message_id as "messageId", outcome from call
     where workspace_id = $1 and channel_id = $2 and external_id = $3 for update`,
    [work.workspaceId, channelId, externalId],
  );
  return record!;
}

export async function saveCall(work: Work, call: CallRecord): Promise<void> {
  await work.rows(
    `update call set party = $3, facts = $4, files = $5, message_id = $6, outcome = $7
     where workspace_id = $1 and id = $2`,
    [
      work.workspaceId,
      call.id,
      call.party && JSON.stringify(call.party),
      JSON.stringify(call.facts),
      JSON.stringify(call.files),
      call.messageId,
      call.outcome,
    ],
  );
}
