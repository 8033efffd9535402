import { createHash } from 'node:crypto';
import { DomainError } from './errors.js';
import { storable } from './text.js';
import type { Work } from './work.js';

export interface IdempotencyKey {
  mutation: string;
  key: string;
}

/** What the first request was given. */
export type Replay<T> = { result: T; cursor: string | null } | undefined;

/**
 * Takes the key for this transaction. Of two requests with one key the second waits here, on the unique index, for
 * the first to commit, and is then given the first one's result.
 */
export async function takeKey<T>(
  work: Work,
  { mutation, key }: IdempotencyKey,
  input: unknown,
): Promise<Replay<T>> {
  if (key.length < 1 || key.length > 200 || key !== storable(key)) {
    throw new DomainError('INVALID_INPUT', 'Must have 1 to 200 well-formed characters.', [
      'input',
      'idempotencyKey',
    ]);
  }
  const actor = `${work.actor.kind}:${work.actor.id}`;
  const hash = createHash('sha256').update(canonical(input)).digest('hex');
  const scope = [work.workspaceId, actor, mutation, key];
  const taken = await work.rows(
    `insert into idempotency (workspace_id, actor, mutation, key, input_hash)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
    [...scope, hash],
  );
  if (taken.length > 0) return undefined;
  const [first] = await work.rows<{ hash: string; result: T; cursor: string | null }>(
    `select input_hash as hash, result - 'cursor' as result, result->>'cursor' as cursor from idempotency
     where workspace_id = $1 and actor = $2 and mutation = $3 and key = $4`,
    scope,
  );
  if (first?.hash !== hash) {
    throw new DomainError(
      'IDEMPOTENCY_KEY_REUSED',
      'This key was used with another input: use a new key for a new request.',
      ['input', 'idempotencyKey'],
    );
  }
  return { result: first.result, cursor: first.cursor };
}

/** Remembers the result and its place in the log for whoever asks again; a refusal is not remembered, so that the key may be tried anew. */
export async function keepResult(
  work: Work,
  { mutation, key }: IdempotencyKey,
  result: object,
  cursor: string | null,
): Promise<void> {
  const isRefusal = 'conflict' in result;
  const scope = [work.workspaceId, `${work.actor.kind}:${work.actor.id}`, mutation, key];
  const where = 'where workspace_id = $1 and actor = $2 and mutation = $3 and key = $4';
  if (isRefusal) await work.rows(`delete from idempotency ${where}`, scope);
  else
    await work.rows(`update idempotency set result = $5 ${where}`, [
      ...scope,
      remembered({ ...result, cursor }),
    ]);
}

/** A secret is shown once and kept nowhere: who asks again learns that it was made, not what it is. */
function remembered(result: unknown): string {
  return JSON.stringify(result, (name, value: unknown) => (name === 'secret' ? undefined : value));
}

/** The same input in another order of fields is the same input. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
