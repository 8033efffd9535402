import { Workspace } from '../workspace/workspace.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import type { Conversation } from './conversation.js';

/**
 * Back to work. What comes back within the workspace's window after its resolution goes on as the same cycle: it had
 * not been settled. Later it is a new matter. Nobody's work is put back for routing. The conversation must be locked.
 */
export async function openAgain(work: Work, conversation: Conversation): Promise<void> {
  const workspace = await work.em.findOneOrFail(Workspace, { id: work.workspaceId });
  conversation.open(work.now, workspace.reopenWindowHours);
  if (!conversation.assigneeId) await wantOwner(work, conversation);
}
