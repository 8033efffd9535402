import type { AgentActor } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { ActorRow } from '../kernel/people.query.js';
import type { Reader } from '../kernel/work.js';
import { type AppliedTarget, shownTarget } from '../target/target.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface WaitRow {
  __typename: 'Wait';
  uuid: string;
  id: string;
  conversationUuid: string;
  openedByUuid: string;
  replyUuid: string | null;
  startedAt: Date;
  endedAt: Date | null;
  seenAt: Date | null;
  waitingSeconds: number;
  endReason: string | null;
  dueAt: Date | null;
  atRiskAt: Date | null;
  breachedAt: Date | null;
  metAt: Date | null;
  target: AppliedTarget | null;
  endedBy: ActorRow | null;
}

type WaitRecord = Omit<WaitRow, '__typename' | 'id' | 'waitingSeconds' | 'endedBy'> & {
  ended_by: string | null;
};

const columns = `w.id as uuid, w.conversation_id as "conversationUuid", w.opened_by as "openedByUuid",
  w.reply_message_id as "replyUuid", w.started_at as "startedAt", w.ended_at as "endedAt",
  w.seen_at as "seenAt", w.end_reason as "endReason", w.ended_by, w.due_at as "dueAt",
  w.at_risk_at as "atRiskAt", w.breached_at as "breachedAt", w.met_at as "metAt", w.target`;

/** The waits that are open in some conversations. */
export async function openWaits(
  reader: Reader,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<WaitRow[]> {
  const records = await reader.rows<WaitRecord>(
    `select ${columns} from wait w
     where w.workspace_id = $1 and w.conversation_id = any($2::uuid[]) and w.ended_at is null`,
    [reader.workspaceId, conversationIds],
  );
  return records.map((record) => waitOf(record, directory));
}

export async function waitsByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<WaitRow[]> {
  const records = await reader.rows<WaitRecord>(
    `select ${columns} from wait w join conversation c on c.workspace_id = $1 and c.id = w.conversation_id
     where w.workspace_id = $1 and w.id = any($2::uuid[]) and ${visibleConversations(actor)}`,
    [reader.workspaceId, ids],
  );
  return records.map((record) => waitOf(record, directory));
}

function waitOf(record: WaitRecord, directory: Directory): WaitRow {
  const { ended_by: endedBy, ...row } = record;
  const end = row.endedAt?.getTime() ?? Date.now();
  return {
    __typename: 'Wait',
    id: publicId('Wait', row.uuid),
    ...row,
    target: shownTarget(row.target),
    waitingSeconds: Math.max(0, Math.floor((end - row.startedAt.getTime()) / 1000)),
    endedBy: endedBy
      ? (directory.members.get(endedBy) ?? directory.automations.get(endedBy) ?? null)
      : null,
  };
}
