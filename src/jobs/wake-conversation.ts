import { wakeConversation } from '../domain/conversation/wake-conversation.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { JobData } from './job.js';
import type { RunAction } from './run-action.js';

export function wakeConversationJob(run: RunAction) {
  return async ({ workspaceId, conversationId }: JobData['wake-conversation']): Promise<void> => {
    await run(systemActor(workspaceId), wakeConversation, { conversationId });
  };
}
