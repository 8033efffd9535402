import type { SystemActor } from '../kernel/actor.js';
import type { Work } from '../kernel/work.js';
import { lockConversation } from '../conversation/conversation.js';
import { conversationOfHandoff, Handoff } from './handoff.js';
import { returnToGiver } from './return-to-giver.js';

/**
 * The timer's half of handing off. It queues up behind whoever accepts, declines or assigns at this moment, and does
 * nothing when they were first.
 */
export async function bounceHandoff(
  work: Work<SystemActor>,
  { handoffId }: { handoffId: string },
): Promise<void> {
  const conversation = await lockConversation(work, await conversationOfHandoff(work, handoffId));
  const { workspaceId } = work;
  const handoff = await work.em.findOneOrFail(Handoff, { workspaceId, id: handoffId });
  if (handoff.state !== 'PENDING' || !handoff.ranOut(work.now)) return;
  handoff.end(work, 'BOUNCED');
  await returnToGiver(work, conversation, handoff);
}
