import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../domain/kernel/actor.js';
import { encodePosition, type NewEvent, type Position } from '../domain/kernel/event.js';
import { keepResult, takeKey } from '../domain/kernel/idempotency.js';
import type { Action, Work } from '../domain/kernel/work.js';
import { refreshFacts } from '../domain/metric/refresh-facts.js';
import type { Orm } from './orm.js';

export interface Outcome<T> {
  result: T;
  /** The log's position after this action's last event, also when it is replayed; null when it changed nothing. */
  cursor: string | null;
  /** The result is that of an earlier request with the same key. */
  replayed: boolean;
}

export interface RunOptions {
  mutation: string;
  idempotencyKey?: string | null;
}

/** What follows from an event beyond the log: jobs, in the transaction that recorded it. */
export type Enqueue = (work: Work, events: readonly NewEvent[]) => Promise<void>;

export type Run = <I, T, A extends Actor>(
  actor: A,
  action: Action<I, T, A>,
  input: I,
  options?: RunOptions,
) => Promise<Outcome<T>>;

/**
 * Opens the transaction inside the actor's workspace, runs the action, writes rows, facts, events and jobs, commits, and then
 * wakes whoever reads the log. Every door comes through here.
 */
export function unitOfWork(
  orm: Orm,
  enqueue: Enqueue,
  afterCommit: (workspaceId: string, events: readonly NewEvent[]) => void,
): Run {
  const attempt: Run = async (actor, action, input, options) => {
    const em = orm.em.fork();
    em.setSessionContext({ variables: { 'rapport.workspace': actor.workspaceId } });
    const events: NewEvent[] = [];
    await em.begin();
    try {
      const work = workOf(em, actor, events);
      const key =
        options?.idempotencyKey == null
          ? undefined
          : { mutation: options.mutation, key: options.idempotencyKey };
      const earlier = key && (await takeKey<Awaited<ReturnType<typeof action>>>(work, key, input));
      if (earlier) {
        await em.rollback();
        return { ...earlier, replayed: true };
      }
      const result = await action(work, input);
      await em.flush();
      await refreshFacts(work, events);
      const end = await writeEvents(work, events);
      const cursor = end && encodePosition(end);
      // Keys come with mutations, and what these give back is always an object.
      if (key) await keepResult(work, key, result as object, cursor);
      await enqueue(work, events);
      await em.commit();
      if (end) afterCommit(actor.workspaceId, events);
      return { result, cursor, replayed: false };
    } catch (error) {
      await em.rollback().catch(() => undefined); // the first error is the one that matters
      throw error;
    }
  };
  return async (actor, action, input, options) => {
    for (let attempts = 1; ; attempts++) {
      try {
        return await attempt(actor, action, input, options);
      } catch (error) {
        if (attempts === 5 || !lostARace(error)) throw error;
        await sleep(Math.random() * 10 * 2 ** attempts); // apart, or the same two meet again
      }
    }
  };
}

/**
 * A unique index or a deadlock decided for somebody else. The action left nothing behind, so it runs again, finds what
 * the winner made, and says so in its own words.
 */
function lostARace(error: unknown): boolean {
  return ['23505', '40P01', '40001'].includes(String((error as { code?: unknown }).code));
}

function workOf<A extends Actor>(em: EntityManager, actor: A, events: NewEvent[]): Work<A> {
  return {
    em,
    actor,
    workspaceId: actor.workspaceId,
    now: new Date(),
    record: (event) => void events.push(event),
    rows: async <T>(sql: string, values: readonly unknown[]) => {
      await em.flush(); // raw SQL must see what the action did through entities before it
      const transaction = em.getTransactionContext<Kysely<unknown>>()!;
      const result = await transaction.executeQuery<T>(CompiledQuery.raw(sql, [...values]));
      return result.rows;
    },
  };
}

const insertEvents = `
  insert into event (workspace_id, type, conversation_id, contact_id, channel_id, message_id, note_id, change_id,
    subject_id, sequence, actor_kind, actor_id, payload)
  select $1, e.type, e."conversationId", e."contactId", e."channelId", e."messageId", e."noteId", e."changeId",
    e."subjectId", e.sequence, $2, $3, coalesce(e.payload, '{}')
  from jsonb_to_recordset($4::jsonb) as e(n int, type text, "conversationId" uuid, "contactId" uuid, "channelId" uuid,
    "messageId" uuid, "noteId" uuid, "changeId" uuid, "subjectId" uuid, sequence int, payload jsonb)
  order by e.n
  returning xid::text, id::text`;

async function writeEvents(work: Work, events: readonly NewEvent[]): Promise<Position | null> {
  if (events.length === 0) return null;
  const numbered = JSON.stringify(events.map((event, n) => ({ n, ...event })));
  const { workspaceId, actor } = work;
  const rows = await work.rows<Position>(insertEvents, [
    workspaceId,
    actor.kind,
    actor.id,
    numbered,
  ]);
  return rows.at(-1) ?? null;
}
