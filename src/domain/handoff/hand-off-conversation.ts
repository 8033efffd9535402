import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { type Conversation, lockRunning } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { notify } from '../notification/notify.js';
import { isManager } from '../workspace/require-manager.js';
import { briefOf, promisesOf } from './brief.js';
import { Handoff } from './handoff.js';
import { madePromises } from './made-promises.js';
import { activeMembersOf, receivingMember, receivingTeam, type Target } from './receiver.js';

export interface HandOff {
  conversationId: string;
  to: Target;
  brief?: string | null;
  promises?: string[] | null;
  acceptWithinSeconds?: number | null;
}

const usualSeconds = 900;
const longestSeconds = 7 * 24 * 3600;

/**
 * Offers a conversation to a member or a team. Its owner stays its owner until somebody accepts, so that the customer
 * has one at every moment; when the time runs out, the offer is over.
 */
export async function handOffConversation(
  work: Work<AgentActor>,
  input: HandOff,
): Promise<{ conversationId: string; handoffId: string }> {
  const seconds = input.acceptWithinSeconds ?? usualSeconds;
  if (seconds < 1 || seconds > longestSeconds)
    throw invalidInput('acceptWithinSeconds', `Must be between 1 and ${longestSeconds}.`);
  const brief = briefOf(work.actor, input.brief);
  const conversation = await lockRunning(work, input.conversationId);
  const giverId = await giver(work, conversation);
  const receivers = await receiversOf(work, input.to, giverId);
  const { id: conversationId } = conversation;
  const found = (await madePromises(work, [conversationId])).get(conversationId) ?? [];
  const handoff = work.em.create(Handoff, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    conversationId,
    fromMemberId: giverId,
    toMemberId: 'memberId' in input.to ? input.to.memberId : null,
    toTeamId: 'teamId' in input.to ? input.to.teamId : null,
    brief,
    promises: promisesOf(work.actor, input.promises, found),
    waitingSince: conversation.waitingSince ?? null,
    state: 'PENDING',
    createdAt: work.now,
    expiresAt: new Date(work.now.getTime() + seconds * 1000),
  });
  await work.em.flush();
  recordOffer(work, conversation, handoff);
  const subjectId = handoff.id;
  notify(work, receivers, {
    kind: 'HANDOFF',
    conversationId,
    subjectId,
    detail: { state: 'PENDING' },
  });
  return { conversationId, handoffId: handoff.id };
}

function recordOffer(work: Work, conversation: Conversation, handoff: Handoff): void {
  const { id: handoffId, toMemberId: memberId, toTeamId: teamId, expiresAt } = handoff;
  const detail = { handoffId, teamId, expiresAt: expiresAt!.toISOString() };
  recordChange(work, conversation, 'HANDOFF_OFFERED', { memberId, detail });
}

async function giver(work: Work<AgentActor>, conversation: Conversation): Promise<string> {
  const owner = conversation.assigneeId;
  if (!owner) throw invalidState('Nobody owns it: assign it instead.');
  if (owner !== work.actor.id && !isManager(work.actor))
    throw invalidState('Only its owner, or a manager, can hand it off.');
  if (conversation.status === 'RESOLVED') throw invalidState('It is resolved.');
  const pending = await work.em.count(Handoff, {
    workspaceId: work.workspaceId,
    conversationId: conversation.id,
    state: 'PENDING',
  });
  if (pending) throw invalidState('It is offered to somebody already: cancel that first.');
  return owner;
}

function invalidState(message: string): DomainError {
  return new DomainError('INVALID_STATE', message, ['input', 'conversationId']);
}

async function receiversOf(work: Work, to: Target, giverId: string): Promise<string[]> {
  if ('memberId' in to) return [(await receivingMember(work, to, giverId, 'to')).id];
  const team = await receivingTeam(work, to, 'to');
  const members = (await activeMembersOf(work, team.id)).filter((id) => id !== giverId);
  if (members.length === 0) throw invalidInput('to', 'Nobody of this team could accept it.');
  return members;
}
