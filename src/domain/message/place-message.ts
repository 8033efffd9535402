import type { Reader } from '../kernel/work.js';

/** Where a message may belong, as its sender's headers say: a hint gives a place, never an identity. */
export type PlaceHint =
  | { by: 'conversation'; conversationId: string }
  | { by: 'message'; messageId: string }
  | { by: 'externalId'; externalId: string };

export interface Place {
  conversationId?: string;
  /** The sender is not its contact and takes no part in it: a stranger's earlier letter there makes nobody known. */
  stranger: boolean;
}

interface Candidate {
  id: string;
  status: string;
  participant: boolean;
}

/**
 * The conversation the first good hint names, or the one it was merged into, within the workspace and channel. Someone who takes no part in it is
 * filed there as a stranger; a settled matter is not theirs to reopen, so then a new conversation begins.
 */
export async function placeMessage(
  reader: Reader,
  message: { channelId: string; address: string; hints: PlaceHint[] },
): Promise<Place> {
  for (const hint of message.hints) {
    const [found] = await reader.rows<Candidate>(candidateSql[hint.by], [
      reader.workspaceId,
      message.channelId,
      valueOf(hint),
      message.address,
    ]);
    if (!found) continue;
    if (!found.participant && found.status === 'RESOLVED') return { stranger: true };
    return { conversationId: found.id, stranger: !found.participant };
  }
  return { stranger: false };
}

function valueOf(hint: PlaceHint): string {
  if (hint.by === 'conversation') return hint.conversationId;
  return hint.by === 'message' ? hint.messageId : hint.externalId;
}

const candidate = `
  select t.id, t.status, (
    exists (select from handle h where h.workspace_id = $1 and h.contact_id = c.contact_id and h.address = $4)
    or exists (select from message m where m.workspace_id = $1 and m.conversation_id in (c.id, t.id) and m.address = $4
      and not m.unverified_sender)
  ) as participant
  from conversation c join conversation t on t.workspace_id = $1 and t.id = coalesce(c.merged_into_id, c.id)
  where c.workspace_id = $1 and c.channel_id = $2`;

const candidateSql = {
  conversation: `${candidate} and c.id = $3::uuid`,
  message: `${candidate} and c.id =
    (select conversation_id from message where workspace_id = $1 and id = $3::uuid)`,
  externalId: `${candidate} and c.id =
    (select conversation_id from message where channel_id = $2 and external_id = $3 and workspace_id = $1)`,
};
