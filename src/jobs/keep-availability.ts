import { dueMembers } from '../domain/availability/due.query.js';
import {
  conversationsLeftBehind,
  returnConversation,
} from '../domain/availability/return-conversation.js';
import { settleAvailability } from '../domain/availability/settle-availability.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import type { RunAction } from './run-action.js';

interface AvailabilityParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  workspaceIds: () => Promise<string[]>;
}

/**
 * Looks at whose availability is due, and takes back the conversations of those who may not keep them. What is due
 * stands in the rows, so that a restart misses nothing; every server looks, and whoever finds it done does nothing.
 */
export async function keepAvailability(parts: AvailabilityParts): Promise<void> {
  const failures: unknown[] = [];
  const attempt = (task: Promise<unknown>) =>
    task.catch((error: unknown) => void failures.push(error));
  for (const workspaceId of await parts.workspaceIds())
    await attempt(keepIn(parts, workspaceId, attempt));
  if (failures.length > 0) throw failures[0];
}

/** One member's trouble, or one conversation's, is not the others'. */
async function keepIn(
  { run, reader }: AvailabilityParts,
  workspaceId: string,
  attempt: (task: Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const actor = systemActor(workspaceId);
  const due = await dueMembers(reader(workspaceId));
  for (const memberId of due) await attempt(run(actor, settleAvailability, { memberId }));
  for (const one of await conversationsLeftBehind(reader(workspaceId)))
    await attempt(run(actor, returnConversation, one));
}
