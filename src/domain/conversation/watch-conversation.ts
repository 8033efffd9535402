import type { AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { activeMember } from '../workspace/member.js';
import { addWatcher } from './add-watcher.js';
import { lockRunning } from './conversation.js';

export interface Watch {
  conversationId: string;
  /** Somebody else; the caller themselves when nothing is said. */
  memberId?: string | null;
}

export async function watchConversation(
  work: Work<AgentActor>,
  input: Watch,
): Promise<{ conversationId: string }> {
  const memberId = watchingMember(work.actor, input.memberId);
  const conversation = await lockRunning(work, input.conversationId);
  await activeMember(work, memberId, 'memberId');
  await addWatcher(work, conversation, memberId);
  return { conversationId: conversation.id };
}

/** Everybody decides for themselves; for others only who looks after the team's work. */
export function watchingMember(actor: AgentActor, memberId: string | null | undefined): string {
  if (memberId && memberId !== actor.id) {
    requireManager({ actor });
    return memberId;
  }
  if (actor.kind === 'MEMBER') return actor.id;
  throw invalidInput('memberId', 'A program watches nothing itself: name a member.');
}
