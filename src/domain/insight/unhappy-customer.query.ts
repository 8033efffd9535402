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
import type { UnhappyReason } from './mood.js';

export interface UnhappyCustomerRow {
  contactUuid: string;
  reason: UnhappyReason;
  recentSentiment: number;
  earlierSentiment: number | null;
  negativeInARow: number;
  since: Date;
  latestAt: Date;
  messageUuid: string;
  placeKey: string;
}

/** Contacts who are unhappy now (see `mood.ts`), whoever wrote last first. */
export async function unhappyCustomerPage(
  reader: Reader,
  request: PageRequest,
): Promise<Connection<UnhappyCustomerRow>> {
  const page = pageOf(request, listName('unhappyCustomers'), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const where = ['o.workspace_id = $1', 'o.reason is not null', 'k.merged_into_id is null'];
  if (page.after)
    where.push(
      `(o.latest_at, o.contact_id) < (${fromMicroseconds(params.add(page.after.key))}, ${params.add(page.after.id)}::uuid)`,
    );
  const rows = await reader.rows<UnhappyCustomerRow>(
    `select o.contact_id as "contactUuid", o.reason, o.recent as "recentSentiment", o.earlier as "earlierSentiment",
       o.in_a_row as "negativeInARow", o.since, o.latest_at as "latestAt", o.latest_message_id as "messageUuid",
       ${microseconds('o.latest_at')} as "placeKey"
     from contact_mood o join contact k on k.workspace_id = $1 and k.id = o.contact_id
     where ${where.join(' and ')}
     order by o.latest_at desc, o.contact_id desc limit ${fetchLimit(page)}`,
    params.values,
  );
  return connectionOf(rows, page, (row) => ({ key: row.placeKey, id: row.contactUuid }));
}
