import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { DomainError, invalidInput } from '../domain/kernel/errors.js';
import { comparePositions, decodePosition } from '../domain/kernel/event.js';
import { uuidOf } from '../domain/kernel/ids.js';
import type { Wanted } from '../domain/kernel/wanted.query.js';
import type { Action } from '../domain/kernel/work.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { userErrorOf, type UserErrorRow } from './errors.js';

const most = 500;
/** Leaves connections for everybody else. */
const atOnce = 4;

/** One change to many conversations. */
export interface Bulk<I> {
  mutation: string;
  conversationIds: string[];
  idempotencyKey?: string | null;
  /** What it is for all of them. */
  input: () => I;
  action: Action<I & { conversationId: string }, { conversationId: string }, AgentActor>;
}

interface Item {
  /** As the client named it. */
  conversationId: string;
  uuid: string | undefined;
  index: number;
}

interface Outcome {
  error: UserErrorRow | null;
  cursor: string | null;
}

/**
 * Each conversation in a transaction of its own, which locks that one alone: what is refused for one undoes nothing of
 * the others, and two such changes of the same conversations, in whatever order, never wait for each other in a circle.
 * With an idempotency key every one is remembered, the refused too; so whoever asks again after a break gets what there
 * was, and what was not done yet is done.
 */
export async function changeMany<I extends object>(
  context: AgentContext,
  bulk: Bulk<I>,
  wanted: Wanted,
) {
  const { mutation, idempotencyKey, conversationIds } = bulk;
  const payload = await make(
    context,
    {
      mutation,
      idempotencyKey,
      action: () => Promise.resolve({}),
      input: () => ({ common: bulk.input(), conversationIds: counted(conversationIds) }),
    },
    async (_begun, actor) => {
      const items = itemsOf(conversationIds);
      const outcomes = await eachOf(items, (item) => changeOne(context, bulk, item));
      const rows = await conversationsOf(context, actor, items, wanted.of('results'));
      return {
        results: items.map(({ conversationId, uuid }, n) => {
          const { error } = outcomes[n]!;
          return { conversationId, ok: !error, error, conversation: rows.get(uuid) ?? null };
        }),
        cursor: latest(outcomes),
      };
    },
  );
  return { results: [], ...payload };
}

function counted(ids: string[]): string[] {
  if (ids.length < 1 || ids.length > most)
    throw invalidInput('conversationIds', `Must be 1 to ${most} conversations.`);
  return ids;
}

function itemsOf(ids: string[]): Item[] {
  return [...new Set(ids)].map((conversationId) => ({
    conversationId,
    uuid: uuidOf('Conversation', conversationId),
    index: ids.indexOf(conversationId),
  }));
}

async function changeOne<I extends object>(
  context: AgentContext,
  { mutation, idempotencyKey, action, input: common }: Bulk<I>,
  { uuid, index }: Item,
): Promise<Outcome> {
  if (!uuid) return { error: refusalOf(unknown(), index), cursor: null };
  const options = { mutation: `${mutation} ${uuid}`, idempotencyKey };
  const input = { ...common(), conversationId: uuid };
  try {
    const { result, cursor } = await context.run(action, input, options);
    return { error: 'refused' in result ? (result.refused as UserErrorRow) : null, cursor };
  } catch (thrown) {
    const refused = refusalOf(thrown, index);
    if (idempotencyKey == null) return { error: refused, cursor: null };
    // The refusal rolled its key back: remembered by itself, unless the same request elsewhere was luckier meanwhile.
    const remember = () => Promise.resolve({ conversationId: uuid, refused });
    const { result, cursor } = await context.run(remember, input, options);
    return { error: result.refused ?? null, cursor };
  }
}

const unknown = () =>
  new DomainError('NOT_FOUND', 'There is no such conversation.', ['input', 'conversationId']);

/** Faults are thrown on: they end the whole. */
function refusalOf(thrown: unknown, index: number): UserErrorRow {
  const { facts: _facts, ...refusal } = userErrorOf(thrown);
  if (refusal.field?.at(-1) !== 'conversationId') return refusal;
  return { ...refusal, field: ['input', 'conversationIds', String(index)] };
}

/** A few at a time; after a fault nothing more is begun. */
async function eachOf<T>(items: Item[], change: (item: Item) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const rest = items.entries();
  let broken = false;
  const turn = async (): Promise<void> => {
    for (const [n, item] of rest) {
      if (broken) return;
      try {
        results[n] = await change(item);
      } catch (fault) {
        broken = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return results;
}

async function conversationsOf(
  context: AgentContext,
  actor: AgentActor,
  items: Item[],
  wanted: Wanted,
): Promise<Map<string | undefined, ConversationRow>> {
  if (!wanted.has('conversation')) return new Map();
  const directory = await context.directory();
  const ids = items.flatMap(({ uuid }) => uuid ?? []);
  const inside = wanted.of('conversation');
  const rows = await conversationsByIds(context.reader, actor, directory, ids, inside);
  return new Map(rows.map((row) => [row.uuid, row]));
}

/** Whoever has read up to there has seen all of them. */
function latest(outcomes: Outcome[]): string | null {
  const cursors = outcomes.flatMap(({ cursor }) => cursor ?? []);
  const isLater = (a: string, b: string) =>
    comparePositions(decodePosition(a)!, decodePosition(b)!) > 0;
  return cursors.reduce<string | null>(
    (last, next) => (last && isLater(last, next) ? last : next),
    null,
  );
}
