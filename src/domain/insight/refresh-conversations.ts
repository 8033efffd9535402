import type { Work } from '../kernel/work.js';

/**
 * What their messages make of conversations. The rows are there and locked before anything is added up: of two who do
 * so at once, the second waits and sees what the first has written.
 */
export async function refreshConversations(
  work: Work,
  conversationIds: readonly string[],
): Promise<void> {
  if (conversationIds.length === 0) return;
  const ids = [work.workspaceId, conversationIds];
  await work.rows(beginSql, ids);
  await work.rows(
    `select conversation_id from conversation_insight where workspace_id = $1 and conversation_id = any($2::uuid[])
     order by conversation_id for update`,
    ids,
  );
  await work.rows(refreshSql, ids);
}

const beginSql = `
  insert into conversation_insight (workspace_id, conversation_id, kinds)
  select $1, id, '{}' from conversation where workspace_id = $1 and id = any($2::uuid[]) order by id
  on conflict do nothing`;

/**
 * Whose language turns out to be another one is folded again: metrics are grouped by it. The mark is set even where it is
 * set already, and so waits for the conversation's lock: whoever folds under it just now has read the old language.
 */
const refreshSql = `
  with said as materialized (
    select c.id, (
        select i.language from message_insight i
        where i.workspace_id = $1 and i.conversation_id = c.id and i.language is not null
        group by i.language order by count(*) desc, max(i.occurred_at) desc limit 1) as language, (
        select avg(latest.sentiment) from (select i.sentiment from message_insight i
          where i.workspace_id = $1 and i.conversation_id = c.id and i.sentiment <> 0
          order by i.occurred_at desc, i.message_id desc limit 3) latest) as sentiment, (
        select coalesce(array_agg(distinct kind order by kind), '{}') from message_insight i, unnest(i.kinds) kind
        where i.workspace_id = $1 and i.conversation_id = c.id) as kinds
    from unnest($2::uuid[]) c(id)
  ), other as materialized (
    select said.id from said join conversation_insight before
      on before.workspace_id = $1 and before.conversation_id = said.id and before.language is distinct from said.language
  ), refreshed as (
    update conversation_insight ci set language = said.language, sentiment = said.sentiment, kinds = said.kinds
    from said where ci.workspace_id = $1 and ci.conversation_id = said.id
  )
  update conversation set facts_due = true
  where workspace_id = $1 and id in (select id from other)`;
