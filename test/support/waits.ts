import type { Stored } from './stored.js';

interface Item {
  conversation: string;
  direction: 'INBOUND' | 'OUTBOUND';
  id: string;
  occurredAt: Date;
}

interface Expected {
  started: number;
  reply: string | null;
}

/**
 * What the waits, counters and places of every conversation have to be, told again from its messages alone: a wait
 * begins with the earliest unanswered word and ends with our reply. Each line says where the rows differ.
 */
export async function wrongConversations(stored: Stored): Promise<string[]> {
  const messages = await stored.rows<Item>(
    `select conversation_id as conversation, direction, id, occurred_at as "occurredAt" from message
     where automated is null order by conversation_id, sequence`,
  );
  const byConversation = Map.groupBy(messages, (message) => message.conversation);
  const waits = Map.groupBy(
    await stored.rows(
      `select conversation_id as conversation, started_at, reply_message_id as reply from wait
       order by conversation_id, ended_at is null, ended_at, started_at`,
    ),
    (wait) => wait['conversation'] as string,
  );
  const wrong: string[] = [];
  for (const row of await stored.rows(conversationsSql)) {
    const id = row['id'] as string;
    const { expected, unread } = retold(byConversation.get(id) ?? []);
    const found = (waits.get(id) ?? []).map(({ started_at, reply }) => ({
      started: started_at.getTime() as number,
      reply: reply as string | null,
    }));
    const open = expected.find((wait) => wait.reply === null);
    const differences = [
      JSON.stringify(found) !== JSON.stringify(expected) && `waits ${JSON.stringify(found)}`,
      (row['waiting_since']?.getTime() ?? null) !== (open?.started ?? null) && 'waiting_since',
      row['unread_count'] !== unread && `unread ${row['unread_count']}, not ${unread}`,
      (row['sequence'] !== row['items'] || row['last'] !== row['items']) &&
        `sequence ${row['sequence']} for ${row['items']} items`,
    ].filter(Boolean);
    if (differences.length > 0)
      wrong.push(`${id}: ${differences.join(', ')}; expected ${JSON.stringify(expected)}`);
  }
  return wrong;
}

function retold(messages: Item[]): { expected: Expected[]; unread: number } {
  const expected: Expected[] = [];
  let open: Expected | undefined;
  let unread = 0;
  for (const { direction, id, occurredAt } of messages) {
    const at = occurredAt.getTime();
    if (direction === 'OUTBOUND') {
      if (open) open.reply = id;
      open = undefined;
      unread = 0;
    } else {
      unread += 1;
      if (open) open.started = Math.min(open.started, at);
      else expected.push((open = { started: at, reply: null }));
    }
  }
  return { expected, unread };
}

const conversationsSql = `
  select c.id, c.sequence, c.waiting_since, c.unread_count, count(*)::int as items, max(i.sequence) as last
  from conversation c join (
    select conversation_id, sequence from message
    union select conversation_id, sequence from note
    union select conversation_id, sequence from conversation_change
  ) i on i.conversation_id = c.id group by c.workspace_id, c.id`;
