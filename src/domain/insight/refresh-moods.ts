import type { Work } from '../kernel/work.js';
import { type Felt, type Mood, mostFelt, moodOf } from './mood.js';

/** How contacts feel by their latest messages, over all conversations. Locked first, as conversations are. */
export async function refreshMoods(work: Work, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return;
  const ids = [work.workspaceId, contactIds];
  await work.rows(beginSql, ids);
  await work.rows(
    `select contact_id from contact_mood where workspace_id = $1 and contact_id = any($2::uuid[])
     order by contact_id for update`,
    ids,
  );
  const rows = await work.rows<{ contactId: string; felt: Felt[] }>(feltSql, ids);
  const moods = rows.map(({ contactId, felt }) => ({ contactId, ...(moodOf(felt) ?? calm) }));
  await work.rows(writeSql, [work.workspaceId, JSON.stringify(moods)]);
}

const calm: Partial<Mood> = { inARow: 0 };

const beginSql = `
  insert into contact_mood (workspace_id, contact_id)
  select $1, id from contact where workspace_id = $1 and id = any($2::uuid[]) order by id on conflict do nothing`;

const feltSql = `
  select k.id as "contactId", coalesce((
    select json_agg(json_build_object('messageId', message_id, 'score', sentiment, 'occurredAt', occurred_at)
      order by occurred_at desc, message_id desc)
    from (
      select i.message_id, i.sentiment, i.occurred_at from conversation c
      join message_insight i on i.workspace_id = $1 and i.conversation_id = c.id
      where c.workspace_id = $1 and c.contact_id = k.id and i.sentiment <> 0
      order by i.occurred_at desc, i.message_id desc limit ${mostFelt}) latest), '[]') as felt
  from unnest($2::uuid[]) k(id)`;

const writeSql = `
  update contact_mood o set reason = m.reason, recent = m.recent, earlier = m.earlier, in_a_row = m."inARow",
    since = m.since, latest_at = m."latestAt", latest_message_id = m."latestMessageId"
  from jsonb_to_recordset($2::jsonb) as m("contactId" uuid, reason text, recent real, earlier real, "inARow" int,
    since timestamptz, "latestAt" timestamptz, "latestMessageId" uuid)
  where o.workspace_id = $1 and o.contact_id = m."contactId"`;
