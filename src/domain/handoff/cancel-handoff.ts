import type { AgentActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { lockConversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { isManager } from '../workspace/require-manager.js';
import { conversationOfHandoff, Handoff, refuseEnded } from './handoff.js';

/** The giver, or a manager, takes the offer back. */
export async function cancelHandoff(
  work: Work<AgentActor>,
  { handoffId }: { handoffId: string },
): Promise<{ conversationId: string; handoffId: string }> {
  const { actor, workspaceId } = work;
  const conversation = await lockConversation(work, await conversationOfHandoff(work, handoffId));
  const handoff = await work.em.findOneOrFail(Handoff, { workspaceId, id: handoffId });
  if (handoff.fromMemberId !== actor.id && !isManager(actor))
    throw new DomainError('FORBIDDEN', 'Only who offered it, or a manager, can cancel it.');
  const done = { conversationId: conversation.id, handoffId };
  if (handoff.state === 'CANCELLED') return done;
  refuseEnded(handoff);
  handoff.end(work, 'CANCELLED');
  const { toMemberId: memberId } = handoff;
  recordChange(work, conversation, 'HANDOFF_CANCELLED', { memberId, detail: { handoffId } });
  return done;
}
