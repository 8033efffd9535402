import { defineEntity, p } from '@mikro-orm/postgresql';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { giveBesideOthers } from '../routing/routing-lock.js';
import { withdrawHandoffs } from '../handoff/withdraw-handoffs.js';

export const assignmentKinds = ['CLAIMED', 'ASSIGNED', 'HANDED_OVER', 'ROUTED'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

const schema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    memberId: p.uuid(),
    kind: p.text().$type<AssignmentKind>(),
    assignedBy: p.uuid().nullable(),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** An interval of ownership. The database allows one open interval a conversation. */
export class Assignment extends schema.class {}
schema.setClass(Assignment);

/**
 * Ends the open interval, and what its owner had offered to somebody. Runs before the next one is inserted, or the
 * index of open intervals refuses it. The start was another server's clock: an interval never ends before it began.
 */
export async function endAssignment(work: Work, conversationId: string): Promise<void> {
  await endAssignments(work, [conversationId]);
}

async function endAssignments(work: Work, conversationIds: readonly string[]): Promise<void> {
  await withdrawHandoffs(work, conversationIds);
  await work.rows(
    `update assignment set ended_at = greatest(started_at, $3)
     where workspace_id = $1 and conversation_id = any($2::uuid[]) and ended_at is null`,
    [work.workspaceId, conversationIds, work.now],
  );
}

/** Many at once from one owner to the next, or to nobody, in two statements. The conversations must be locked. */
export async function passAssignments(
  work: Work,
  conversationIds: readonly string[],
  memberId: string | null,
): Promise<void> {
  await endAssignments(work, conversationIds);
  if (!memberId) return;
  await giveBesideOthers(work);
  const intervals = conversationIds.map((conversationId) => ({ id: newUuid(), conversationId }));
  await work.rows(
    `insert into assignment (workspace_id, id, conversation_id, member_id, kind, assigned_by, started_at)
     select $1, i.id, i."conversationId", $2, 'HANDED_OVER', $3, greatest($4::timestamptz, (select max(ended_at)
       from assignment where workspace_id = $1 and conversation_id = i."conversationId"))
     from jsonb_to_recordset($5::jsonb) as i(id uuid, "conversationId" uuid)`,
    [work.workspaceId, memberId, work.actor.id, work.now, JSON.stringify(intervals)],
  );
}

/**
 * Begins an interval, never before the last one ended: who waited for the lock read the clock before whoever they
 * waited for. Whoever has an owner wants none from routing any more. Not while the router decides: it could give
 * somebody more than they carry.
 */
export async function startAssignment(
  work: Work,
  conversationId: string,
  memberId: string,
  kind: AssignmentKind,
): Promise<void> {
  const { workspaceId, now, actor } = work;
  await giveBesideOthers(work);
  await work.rows(
    `with owned as (
       update conversation set route_since = null
       where workspace_id = $1 and id = $3 and route_since is not null
     )
     insert into assignment (workspace_id, id, conversation_id, member_id, kind, assigned_by, started_at)
     select $1, $2, $3, $4, $5, $6, greatest($7::timestamptz, (select max(ended_at) from assignment
       where workspace_id = $1 and conversation_id = $3))`,
    [workspaceId, newUuid(), conversationId, memberId, kind, actor.id, now],
  );
}
