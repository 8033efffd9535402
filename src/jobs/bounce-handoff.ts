import { bounceHandoff } from '../domain/handoff/bounce-handoff.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { JobData } from './job.js';
import type { RunAction } from './run-action.js';

export function bounceHandoffJob(run: RunAction) {
  return async ({ workspaceId, handoffId }: JobData['bounce-handoff']): Promise<void> => {
    await run(systemActor(workspaceId), bounceHandoff, { handoffId });
  };
}
