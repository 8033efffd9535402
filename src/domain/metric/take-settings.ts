import type { Work } from '../kernel/work.js';
import type { Facts } from './facts.js';
import type { History, Settings } from './history.js';
import { noWait } from './history.query.js';

interface Kept {
  conversation_id: string;
  cycle: number;
  wait_id: string;
}

/**
 * Settings are kept as they were when something ended: what was measured does not change with its team or hours. Of
 * what is open (again) nothing is kept. The conversations must be locked.
 */
export async function takeSettings(
  work: Work,
  histories: readonly History[],
  facts: readonly Facts[],
): Promise<void> {
  const fresh: (Kept & ReturnType<typeof rowOf>)[] = [];
  const gone: Kept[] = [];
  for (const [n, history] of histories.entries()) {
    const ended = endedIn(facts[n]!);
    const names = new Set(ended.map(nameOf));
    const known = keptOf(history);
    const knownNames = new Set(known.map(nameOf));
    gone.push(...known.filter((one) => !names.has(nameOf(one))));
    const missing = ended.filter((one) => !knownNames.has(nameOf(one)));
    fresh.push(...missing.map((one) => ({ ...one, ...rowOf(history.settings.now) })));
  }
  if (gone.length > 0) await work.rows(dropSql, [work.workspaceId, JSON.stringify(gone)]);
  if (fresh.length > 0) await work.rows(takeSql, [work.workspaceId, JSON.stringify(fresh)]);
}

function endedIn({ conversationId, waits, cycles }: Facts): Kept[] {
  return [
    ...waits
      .filter(({ outcome }) => outcome !== 'OPEN')
      .map(({ waitId, cycle }) => ({ conversation_id: conversationId, cycle, wait_id: waitId })),
    ...cycles
      .filter(({ resolvedAt }) => resolvedAt !== null)
      .map(({ cycle }) => ({ conversation_id: conversationId, cycle, wait_id: noWait })),
  ];
}

function keptOf({ conversationId, settings }: History): Kept[] {
  return settings.taken.map(({ cycle, waitId }) => ({
    conversation_id: conversationId,
    cycle,
    wait_id: waitId,
  }));
}

function nameOf({ cycle, wait_id: waitId }: Kept): string {
  return `${cycle} ${waitId}`;
}

function rowOf({ calendar, calendarHash, ...settings }: Settings) {
  return {
    calendar_hash: calendarHash,
    time_zone: calendar?.timeZone ?? null,
    hours: calendar?.hours ?? null,
    holidays: calendar?.holidays ?? null,
    team_id: settings.teamId,
    tier: settings.tier,
    priority: settings.priority,
    tag_ids: `{${settings.tagIds.join(',')}}`,
    language: settings.language,
  };
}

const dropSql = `
  delete from metric_setting s using jsonb_to_recordset($2::jsonb) as g(conversation_id uuid, cycle int, wait_id uuid)
  where s.workspace_id = $1 and s.conversation_id = g.conversation_id and s.cycle = g.cycle and s.wait_id = g.wait_id`;

const takeSql = `
  with fresh as materialized (
    select * from jsonb_to_recordset($2::jsonb) as i(conversation_id uuid, cycle int, wait_id uuid, calendar_hash text,
      time_zone text, hours jsonb, holidays jsonb, team_id uuid, tier text, priority text, tag_ids uuid[], language text)
  ), worded as (
    insert into calendar_version (workspace_id, hash, time_zone, hours, holidays)
    select distinct on (calendar_hash) $1::uuid, calendar_hash, time_zone, hours, holidays from fresh
    where calendar_hash is not null on conflict do nothing
  )
  insert into metric_setting (workspace_id, conversation_id, cycle, wait_id, calendar_hash, team_id, tier, priority,
    tag_ids, language)
  select $1, conversation_id, cycle, wait_id, calendar_hash, team_id, tier, priority, tag_ids, language from fresh
  on conflict do nothing`;
