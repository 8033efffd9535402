import type { AgentActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { lockRunning } from '../conversation/conversation.js';
import { conversationOfHandoff, Handoff, refuseEnded } from './handoff.js';
import { returnToGiver } from './return-to-giver.js';

/** "Not me." A member says so for themselves; nobody declines for a whole team. */
export async function declineHandoff(
  work: Work<AgentActor>,
  { handoffId, reason }: { handoffId: string; reason?: string | null },
): Promise<{ conversationId: string; handoffId: string }> {
  const { actor, workspaceId } = work;
  const conversation = await lockRunning(work, await conversationOfHandoff(work, handoffId));
  const handoff = await work.em.findOneOrFail(Handoff, { workspaceId, id: handoffId });
  if (handoff.toMemberId !== actor.id)
    throw new DomainError('FORBIDDEN', 'It was not offered to you alone.');
  const done = { conversationId: conversation.id, handoffId };
  if (handoff.state === 'DECLINED') return done;
  refuseEnded(handoff);
  handoff.end(work, 'DECLINED', reason ? storable(reason).trim().slice(0, 500) || null : null);
  await returnToGiver(work, conversation, handoff);
  return done;
}
