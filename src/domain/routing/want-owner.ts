import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { Workspace } from '../workspace/workspace.js';

/** Puts a conversation back for routing, where the workspace routes. The conversation must be locked. */
export async function wantOwner(work: Work, conversation: Conversation): Promise<void> {
  const workspace = await work.em.findOneOrFail(Workspace, { id: work.workspaceId });
  if (workspace.routingVersion != null) conversation.routeSince = work.now;
}
