import { systemActor } from '../domain/kernel/actor.js';
import { foldDueFacts } from '../domain/metric/fold-due-facts.js';
import type { RunAction } from './run-action.js';

/**
 * Folds what customers wrote since into facts. Whoever reads metrics does it too, before they read: this only keeps
 * them from finding much to do. A small rest is left to the next turn, so that no workspace keeps the others waiting.
 */
export async function foldFacts(parts: {
  run: RunAction;
  workspaceIds: () => Promise<string[]>;
}): Promise<void> {
  for (const workspaceId of await parts.workspaceIds()) await foldWorkspace(parts.run, workspaceId);
}

const mostTurns = 40;

export async function foldWorkspace(run: RunAction, workspaceId: string): Promise<void> {
  const actor = systemActor(workspaceId);
  for (let turn = 0; turn < mostTurns; turn++) {
    const { result } = await run(actor, foldDueFacts, undefined);
    if (!result.mayBeMore) return;
  }
}
