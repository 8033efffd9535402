import type { AgentActor, MemberActor } from '../kernel/actor.js';
import { setAvailability } from '../availability/set-availability.js';
import { DomainError } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { writeNote } from '../conversation/add-note.js';
import { passAssignments } from '../conversation/assignment.js';
import { Conversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { moveToTeam } from '../conversation/move-to-team.js';
import type { MadePromise } from '../conversation/promise.js';
import { notify } from '../notification/notify.js';
import { wantOwner } from '../routing/want-owner.js';
import { briefOf } from './brief.js';
import { Handoff } from './handoff.js';
import { madePromises } from './made-promises.js';
import { receivingMember, receivingTeam, type Target } from './receiver.js';

export interface EndShift {
  /** Null puts everything back for routing, or for anybody to claim. */
  handOverTo: Target | null;
  brief?: string | null;
}

export interface ShiftEnd {
  memberId: string;
  outcome: 'HANDED_OVER' | 'QUEUED';
  /** With the handoff of each that went to a member. */
  conversations: { conversationId: string; handoffId: string | null }[];
  remaining: number;
}

const mostAtOnce = 1_000;

/**
 * Somebody goes home, and all that is open with them goes on in one transaction: to a colleague who is there, to a
 * team, or back for routing. Going offline comes first and takes the member's row, so that what is routed at the same
 * moment finds them gone, or is here already and goes on with the rest.
 */
export async function endShift(work: Work<AgentActor>, input: EndShift): Promise<ShiftEnd> {
  const { actor } = work;
  if (actor.kind !== 'MEMBER') throw new DomainError('FORBIDDEN', 'Only a member has a shift.');
  const brief = briefOf(actor, input.brief);
  const to = input.handOverTo;
  const receiverId = to && 'memberId' in to ? await present(work, to, actor) : null;
  const teamId = to && 'teamId' in to ? (await receivingTeam(work, to, 'handOverTo')).id : null;
  await setAvailability(work, { availability: 'OFFLINE' });
  const { ids, remaining } = await lockOpen(work, actor);
  const outcome = receiverId ? 'HANDED_OVER' : 'QUEUED';
  if (ids.length === 0) return { memberId: actor.id, outcome, conversations: [], remaining };
  await passAssignments(work, ids, receiverId);
  const promises = receiverId ? await madePromises(work, ids) : new Map<string, MadePromise[]>();
  const { workspaceId } = work;
  const open = await work.em.find(Conversation, { workspaceId, id: { $in: ids } });
  const conversations = [];
  for (const conversation of open) {
    const { id } = conversation;
    conversation.lastActivityAt = work.now;
    const handoffId = receiverId
      ? give(work, conversation, { receiverId, actor, brief, promises: promises.get(id) ?? [] })
      : await putBack(work, conversation, { actor, teamId, brief });
    conversations.push({ conversationId: id, handoffId });
  }
  if (receiverId) tell(work, receiverId, conversations);
  return { memberId: actor.id, outcome, conversations, remaining };
}

/** Who is given everything at once, unasked, must be there to look after it. */
async function present(work: Work, to: { memberId: string }, giver: MemberActor): Promise<string> {
  const receiver = await receivingMember(work, to, giver.id, 'handOverTo');
  if (receiver.availability === 'ONLINE') return receiver.id;
  throw new DomainError('INVALID_STATE', `${receiver.name} is not online: choose somebody else.`, [
    'input',
    'handOverTo',
  ]);
}

/** In the order of their ids, as whoever locks several does. Those put aside stay: nobody waits in them. */
async function lockOpen(
  work: Work,
  { id, workspaceId }: MemberActor,
): Promise<{ ids: string[]; remaining: number }> {
  const mine = await work.rows<{ id: string }>(
    `select id from conversation where workspace_id = $1 and assignee_id = $2 and status = 'OPEN'
     order by id for update`,
    [workspaceId, id],
  );
  const ids = mine.map((row) => row.id);
  return { ids: ids.slice(0, mostAtOnce), remaining: Math.max(0, ids.length - mostAtOnce) };
}

function give(
  work: Work,
  conversation: Conversation,
  {
    receiverId,
    actor,
    brief,
    promises,
  }: { receiverId: string; actor: MemberActor; brief: string | null; promises: MadePromise[] },
): string {
  const handoffId = newUuid();
  work.em.create(Handoff, {
    workspaceId: work.workspaceId,
    id: handoffId,
    conversationId: conversation.id,
    fromMemberId: actor.id,
    toMemberId: receiverId,
    brief,
    promises,
    waitingSince: conversation.waitingSince ?? null,
    state: 'ACCEPTED',
    createdAt: work.now,
    endedAt: work.now,
    endedBy: receiverId,
  });
  conversation.assigneeId = receiverId;
  conversation.routeSince = null;
  const facts = { memberId: receiverId, previousMemberId: actor.id, detail: { handoffId } };
  recordChange(work, conversation, 'ASSIGNED', facts);
  return handoffId;
}

/** Nobody in particular receives it: the brief waits as a note for whoever will. */
async function putBack(
  work: Work<AgentActor>,
  conversation: Conversation,
  { actor, teamId, brief }: { actor: MemberActor; teamId: string | null; brief: string | null },
): Promise<null> {
  conversation.assigneeId = null;
  if (teamId) await moveToTeam(work, conversation, teamId);
  if (brief) writeNote(work, conversation, brief);
  recordChange(work, conversation, 'UNASSIGNED', {
    memberId: actor.id,
    previousMemberId: actor.id,
  });
  await wantOwner(work, conversation);
  return null;
}

/** One notification for all of them. */
function tell(work: Work, receiverId: string, given: ShiftEnd['conversations']): void {
  const [first] = given;
  const one = given.length === 1 ? first : undefined;
  notify(work, [receiverId], {
    kind: 'HANDOFF',
    conversationId: one?.conversationId,
    detail: { state: 'ACCEPTED', conversations: given.length },
  });
}
