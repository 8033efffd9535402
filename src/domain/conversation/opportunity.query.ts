import type { AgentActor } from '../kernel/actor.js';
import { opportunityKinds, type SignalKind } from '../insight/insight.js';
import {
  type Connection,
  connectionOf,
  fetchLimit,
  fromMicroseconds,
  isMicroseconds,
  listName,
  microseconds,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface OpportunityRow {
  messageUuid: string;
  conversationUuid: string;
  kinds: SignalKind[];
  occurredAt: Date;
  placeKey: string;
}

/** Messages in which customers ask for a price or want to buy, latest first. */
export async function opportunityPage(
  reader: Reader,
  actor: AgentActor,
  kinds: readonly SignalKind[],
  request: PageRequest,
): Promise<Connection<OpportunityRow>> {
  const page = pageOf(request, listName('opportunities', kinds), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const where = [
    'i.workspace_id = $1',
    // Its own words, so that the index of opportunities serves whichever are asked for.
    `i.kinds && '{${opportunityKinds.join(',')}}'::text[]`,
    `i.kinds && ${params.add(kinds)}::text[]`,
    'm.deleted_at is null and i.text_hash = md5(m.visible_text)',
    visibleConversations(actor),
  ];
  if (page.after)
    where.push(
      `(i.occurred_at, i.message_id) < (${fromMicroseconds(params.add(page.after.key))}, ${params.add(page.after.id)}::uuid)`,
    );
  const rows = await reader.rows<OpportunityRow>(
    `select i.message_id as "messageUuid", i.conversation_id as "conversationUuid", i.occurred_at as "occurredAt",
       array(select unnest(i.kinds) intersect select unnest('{${opportunityKinds.join(',')}}'::text[]) order by 1) as kinds,
       ${microseconds('i.occurred_at')} as "placeKey"
     from message_insight i
     join message m on m.workspace_id = $1 and m.id = i.message_id
     join conversation c on c.workspace_id = $1 and c.id = i.conversation_id
     where ${where.join(' and ')}
     order by i.occurred_at desc, i.message_id desc limit ${fetchLimit(page)}`,
    params.values,
  );
  return connectionOf(rows, page, (row) => ({ key: row.placeKey, id: row.messageUuid }));
}
