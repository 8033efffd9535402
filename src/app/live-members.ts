import { noteSeenSql } from '../domain/availability/note-seen.query.js';
import { settleAvailability } from '../domain/availability/settle-availability.js';
import { type Actor, systemActor } from '../domain/kernel/actor.js';
import type { Parts } from './parts.js';
import { every } from './worker.js';

const lookEveryMs = 1_000;

/**
 * Tells the database whose sockets this server holds. A server that is killed tells nothing more, and after the grace
 * its members are gone unless another one sees them: nobody has to notice its death.
 */
export function followLiveMembers(
  parts: Pick<Parts, 'pool' | 'run' | 'log'>,
  actors: () => Iterable<Actor>,
): () => void {
  let before = new Map<string, Set<string>>();
  return every(lookEveryMs, parts, async () => {
    const here = membersByWorkspace(actors());
    const gone = before;
    before = here;
    for (const workspaceId of new Set([...here.keys(), ...gone.keys()])) {
      const seen = here.get(workspaceId) ?? new Set<string>();
      const left = [...(gone.get(workspaceId) ?? [])].filter((id) => !seen.has(id));
      await note(parts, workspaceId, [...seen], left);
    }
  });
}

async function note(
  { pool, run }: Pick<Parts, 'pool' | 'run'>,
  workspaceId: string,
  seen: string[],
  left: string[],
): Promise<void> {
  const values = [workspaceId, seen, left];
  const back = await pool.rows<{ id: string }>(workspaceId, noteSeenSql, values);
  for (const { id: memberId } of back)
    await run(systemActor(workspaceId), settleAvailability, { memberId });
}

function membersByWorkspace(actors: Iterable<Actor>): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { kind, workspaceId, id } of actors) {
    if (kind !== 'MEMBER' || id === null) continue;
    members.set(workspaceId, (members.get(workspaceId) ?? new Set()).add(id));
  }
  return members;
}
