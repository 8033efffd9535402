import { LockMode } from '@mikro-orm/postgresql';
import { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { Wait } from '../wait/wait.js';
import type { Clocks } from './clocks.js';
import { ConversationCycle } from './conversation-cycle.js';

/**
 * Of these conversations those whose time has come and that nobody else holds, with their clocks, all of it locked.
 * What another worker looked at meanwhile is not due any more. Everything is locked in the order of the conversations'
 * ids, cycles before waits, as whoever marks many does it.
 */
export async function lockDueClocks(
  work: Work,
  conversationIds: readonly string[],
): Promise<Clocks[]> {
  const due = await work.rows<{ id: string }>(dueSql, [
    work.workspaceId,
    conversationIds,
    work.now,
  ]);
  if (due.length === 0) return [];
  const { em, workspaceId } = work;
  const ids = due.map(({ id }) => id);
  const ofThese = { workspaceId, conversationId: { $in: ids } };
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const conversations = await em.find(Conversation, { workspaceId, id: { $in: ids } });
  const cycles = await em.find(
    ConversationCycle,
    { ...ofThese, $or: [{ clockAt: { $ne: null } }, { resolvedAt: null }] },
    { lockMode, orderBy: { conversationId: 'asc', cycle: 'asc' } },
  );
  const waits = await em.find(
    Wait,
    { ...ofThese, endedAt: null },
    { lockMode, orderBy: { conversationId: 'asc' } },
  );
  const waitOf = new Map(waits.map((wait) => [wait.conversationId, wait]));
  const cyclesOf = Map.groupBy(cycles, (cycle) => cycle.conversationId);
  return conversations.map((conversation) => {
    const isCurrent = ({ cycle }: ConversationCycle) => cycle === conversation.cycle;
    const own = cyclesOf.get(conversation.id) ?? [];
    return {
      conversation,
      wait: waitOf.get(conversation.id) ?? null,
      cycle: own.find(isCurrent) ?? null,
      former: own.filter((one) => !isCurrent(one)),
    };
  });
}

/** A lock for the conversation's key, which a foreign key takes, is nobody's work in it. */
const dueSql = `
  select c.id from conversation c where c.workspace_id = $1 and c.id = any($2::uuid[])
    and (exists (select from wait w where w.workspace_id = $1 and w.conversation_id = c.id and w.ended_at is null
        and w.clock_at <= $3)
      or exists (select from conversation_cycle y where y.workspace_id = $1 and y.conversation_id = c.id
        and y.clock_at <= $3))
  order by c.id for no key update of c skip locked`;
