import type { Work } from '../kernel/work.js';
import type { Facts } from './facts.js';
import { calendarHash, noWait, settingsNow } from './history.query.js';

/**
 * Settings are kept as they were when something ended: what was measured does not change with its team or hours. Of
 * what is open (again) nothing is kept. The conversations must be locked.
 */
export async function takeSettings(work: Work, facts: readonly Facts[]): Promise<void> {
  const ended = facts.flatMap(({ conversationId, waits, cycles }) => [
    ...waits
      .filter(({ outcome }) => outcome !== 'OPEN')
      .map(({ waitId, cycle }) => ({ conversation_id: conversationId, cycle, wait_id: waitId })),
    ...cycles
      .filter(({ resolvedAt }) => resolvedAt !== null)
      .map(({ cycle }) => ({ conversation_id: conversationId, cycle, wait_id: noWait })),
  ]);
  const ids = facts.map(({ conversationId }) => conversationId);
  await work.rows(takeSql, [work.workspaceId, ids, JSON.stringify(ended)]);
}

const takeSql = `
  with ended as materialized (
    select * from jsonb_to_recordset($3::jsonb) as e(conversation_id uuid, cycle int, wait_id uuid)
  ), dropped as (
    delete from metric_setting s where s.workspace_id = $1 and s.conversation_id = any($2::uuid[])
      and (s.conversation_id, s.cycle, s.wait_id) not in (select conversation_id, cycle, wait_id from ended)
  ), fresh as materialized (
    select e.conversation_id, e.cycle, e.wait_id, case when cal.id is not null then ${calendarHash('cal')} end as hash,
      cal.time_zone, cal.hours, cal.holidays, c.team_id, k.tier, c.priority, c.tag_ids,
      k.attributes->>'language' as language
    from ended e join (${settingsNow}) on c.id = e.conversation_id
    where c.workspace_id = $1 and not exists (select from metric_setting s where s.workspace_id = $1
      and s.conversation_id = e.conversation_id and s.cycle = e.cycle and s.wait_id = e.wait_id)
  ), worded as (
    insert into calendar_version (workspace_id, hash, time_zone, hours, holidays)
    select distinct $1::uuid, hash, time_zone, hours, holidays from fresh where hash is not null
    on conflict do nothing
  )
  insert into metric_setting (workspace_id, conversation_id, cycle, wait_id, calendar_hash, team_id, tier, priority,
    tag_ids, language)
  select $1, conversation_id, cycle, wait_id, hash, team_id, tier, priority, tag_ids, language from fresh
  on conflict do nothing`;
