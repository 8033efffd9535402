import type { AgentActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { alreadyClaimed } from '../conversation/claim-conversation.js';
import { lockRunning } from '../conversation/conversation.js';
import { conversationOfHandoff, Handoff, refuseEnded } from './handoff.js';
import { isFor, takeOver } from './take-over.js';

/** "I have it." Of a team the first wins, under the conversation's lock, and the others hear who it was. */
export async function acceptHandoff(
  work: Work<AgentActor>,
  { handoffId }: { handoffId: string },
): Promise<{ conversationId: string; handoffId: string }> {
  const { actor, workspaceId } = work;
  const conversation = await lockRunning(work, await conversationOfHandoff(work, handoffId));
  const handoff = await work.em.findOneOrFail(Handoff, { workspaceId, id: handoffId });
  if (actor.kind !== 'MEMBER' || !(await isFor(work, handoff, actor.id)))
    throw new DomainError('FORBIDDEN', 'It was not offered to you.');
  const done = { conversationId: conversation.id, handoffId };
  if (handoff.state === 'ACCEPTED') {
    if (handoff.endedBy === actor.id) return done;
    if (conversation.assigneeId)
      throw await alreadyClaimed(work, conversation.assigneeId, 'handoffId');
  }
  refuseEnded(handoff);
  if (handoff.ranOut(work.now))
    throw new DomainError('INVALID_STATE', 'This handoff ran out of time.', ['input', 'handoffId']);
  await takeOver(work, conversation, handoff, actor.id);
  return done;
}
