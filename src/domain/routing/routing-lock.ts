import type { Work } from '../kernel/work.js';

const lock = "hashtextextended('routing ' || $1::text, 0)";

/**
 * While the router decides in a workspace, nobody is given anything there by anybody else: what members carry is then
 * exact, for however many workers and people give at once. The router holds the lock alone, everybody else shares it,
 * so that people never wait for each other here, and for the router only as long as a batch takes. The router asks for
 * it first and never waits for a row behind it.
 */
export async function giveAlone(work: Work): Promise<void> {
  await work.rows(`select pg_advisory_xact_lock(${lock})`, [work.workspaceId]);
}

/** What everybody takes who gives a conversation to somebody, before they commit. */
export async function giveBesideOthers(work: Work): Promise<void> {
  await work.rows(`select pg_advisory_xact_lock_shared(${lock})`, [work.workspaceId]);
}
