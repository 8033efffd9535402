import type { BusinessCalendar } from '../calendar/business-time.js';
import type { Work } from '../kernel/work.js';
import type { History, Settings, WaitRecord } from './history.js';

/** Everything facts are folded from, of some conversations, in one statement. */
export async function historiesOf(
  work: Pick<Work, 'workspaceId' | 'rows'>,
  conversationIds: readonly string[],
): Promise<History[]> {
  const rows = await work.rows<HistoryRow>(historySql, [work.workspaceId, conversationIds]);
  return rows.map(({ history }) => historyOf(history));
}

interface HistoryRow {
  history: Recorded;
}

interface RecordedSettings extends Omit<Settings, 'calendar'> {
  calendar: BusinessCalendar | null;
}

interface Recorded extends Omit<History, 'settings'> {
  waits: WaitRecord[];
  now: RecordedSettings;
  taken: (RecordedSettings & { cycle: number; waitId: string })[];
}

/** The setting of a cycle itself carries this in place of a wait. */
export const noWait = '00000000-0000-0000-0000-000000000000';

function historyOf({ now, taken, ...history }: Recorded): History {
  return {
    ...history,
    settings: {
      now: settingsOf(now),
      ofCycle: new Map(
        taken.filter(({ waitId }) => waitId === noWait).map((one) => [one.cycle, settingsOf(one)]),
      ),
      ofWait: new Map(taken.map((one) => [one.waitId, settingsOf(one)])),
      taken: taken.map(({ cycle, waitId }) => ({ cycle, waitId })),
    },
  };
}

function settingsOf({
  calendarHash,
  calendar,
  teamId,
  tier,
  priority,
  tagIds,
  language,
}: RecordedSettings): Settings {
  return {
    calendarHash,
    calendar: calendar && calendarHash ? sharedCalendar(calendarHash, calendar) : null,
    teamId,
    tier,
    priority,
    tagIds,
    language,
  };
}

/** One object for each wording: what its days look like is remembered with it. */
const calendars = new Map<string, BusinessCalendar>();
const mostCalendars = 200;

function sharedCalendar(hash: string, calendar: BusinessCalendar): BusinessCalendar {
  const known = calendars.get(hash);
  if (known) return known;
  if (calendars.size >= mostCalendars) calendars.clear();
  calendars.set(hash, calendar);
  return calendar;
}

const ms = (column: string): string => `floor(extract(epoch from ${column}) * 1000)::bigint`;

const calendarHash = (alias: string): string =>
  `md5(${alias}.time_zone || ${alias}.hours::text || ${alias}.holidays::text)`;

const calendarJson = (alias: string): string => `case when ${alias}.time_zone is not null then
  json_build_object('timeZone', ${alias}.time_zone, 'hours', ${alias}.hours, 'holidays', ${alias}.holidays) end`;

/** The setting of a conversation as it is now. Its calendar is its team's, else its channel's, else the workspace's. */
const settingsNow = `
  conversation c
  join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  join workspace ws on ws.id = $1
  left join team t on t.workspace_id = $1 and t.id = c.team_id
  left join calendar cal on cal.workspace_id = $1
    and cal.id = coalesce(t.calendar_id, ch.calendar_id, ws.calendar_id)`;

const list = (inner: string): string => `coalesce((select json_agg(${inner}), '[]')`;

const historySql = `
  select json_build_object(
    'conversationId', c.id, 'channelId', c.channel_id, 'channelKind', ch.kind, 'createdAt', ${ms('c.created_at')},
    'assigneeId', c.assignee_id, 'reopenWindowMs', ws.reopen_window_hours * 3600000::bigint,
    'now', json_build_object('calendarHash', ${calendarHash('cal')}, 'calendar', ${calendarJson('cal')},
      'teamId', c.team_id, 'tier', k.tier, 'priority', c.priority, 'tagIds', c.tag_ids,
      'language', coalesce(k.attributes->>'language', k.attributes->>'locale', (select ci.language
        from conversation_insight ci where ci.workspace_id = $1 and ci.conversation_id = c.id))),
    'taken', ${list(`json_build_object('cycle', s.cycle, 'waitId', s.wait_id, 'calendarHash', s.calendar_hash,
        'calendar', ${calendarJson('v')}, 'teamId', s.team_id, 'tier', s.tier, 'priority', s.priority,
        'tagIds', s.tag_ids, 'language', s.language)) from metric_setting s
      left join calendar_version v on v.workspace_id = $1 and v.hash = s.calendar_hash
      where s.workspace_id = $1 and s.conversation_id = c.id`)},
    'messages', ${list(`json_build_object('id', m.id, 'sequence', m.sequence, 'channelId', m.channel_id,
        'speaker', case when m.direction = 'INBOUND' then 'CUSTOMER' when m.author_kind = 'MEMBER' then 'MEMBER'
          when l.id is not null or (m.author_id = m.channel_id and m.automated is null) then 'COLLEAGUE'
          else 'AUTOMATION' end,
        'isInbound', m.direction = 'INBOUND',
        'memberId', case when m.direction = 'OUTBOUND' and m.author_kind = 'MEMBER' then m.author_id end,
        'isAutomated', m.automated is not null or m.unverified_sender,
        'isTakenCall', coalesce(l.outcome = 'ANSWERED', false),
        'at', ${ms('m.occurred_at')},
        'acceptedAt', case when m.direction = 'OUTBOUND' and m.state in ('SENT', 'DELIVERED', 'READ')
          and l.outcome is distinct from 'MISSED' then ${ms('coalesce(m.sent_at, m.occurred_at)')} end)
        order by m.sequence) from message m
      left join call l on l.workspace_id = $1 and l.message_id = m.id
      where m.workspace_id = $1 and m.conversation_id = c.id`)},
    'changes', ${list(`json_build_object('sequence', h.sequence, 'kind', h.kind, 'byKind', h.actor_kind,
        'by', h.actor_id, 'at', ${ms('h.created_at')}, 'cycle', (h.detail->>'cycle')::int,
        'isMerge', coalesce(h.detail->>'reason' = 'merged', false)) order by h.sequence) from conversation_change h
      where h.workspace_id = $1 and h.conversation_id = c.id
        and h.kind in ('RESOLVED', 'REOPENED', 'SNOOZED', 'WOKEN')`)},
    'notes', ${list(`json_build_object('sequence', n.sequence, 'at', ${ms('n.created_at')},
        'by', case when n.author_kind = 'MEMBER' then n.author_id end, 'mentions',
          ${list(`p.member_id order by p.place) from note_mention p where p.workspace_id = $1 and p.note_id = n.id`)})
        order by n.sequence) from note n
      where n.workspace_id = $1 and n.conversation_id = c.id`)},
    'offers', ${list(`json_build_object('from', ${ms('o.created_at')}, 'to', ${ms('o.ended_at')})
        order by o.created_at) from handoff o
      where o.workspace_id = $1 and o.conversation_id = c.id`)},
    'ownerships', ${list(`json_build_object('id', a.id, 'memberId', a.member_id, 'isClaim', a.kind = 'CLAIMED',
        'isHandover', a.kind = 'HANDED_OVER', 'from', ${ms('a.started_at')}, 'to', ${ms('a.ended_at')},
        'isElsewhere', a.conversation_id <> c.id) order by a.started_at, a.ended_at) from assignment a
      where a.workspace_id = $1 and a.conversation_id = any(array[c.id] || c.merged_from_ids)`)},
    'dueCycles', ${list(`json_build_object('cycle', d.cycle, 'dueAt', ${ms('d.due_at')})) from conversation_cycle d
      where d.workspace_id = $1 and d.conversation_id = c.id and d.due_at is not null`)},
    'waits', ${list(`json_build_object('id', w.id, 'cycle', w.cycle, 'startedAt', ${ms('w.started_at')},
        'endedAt', ${ms('w.ended_at')}, 'endReason', w.end_reason, 'seenAt', ${ms('w.seen_at')},
        'dueAt', ${ms('w.due_at')},
        'isMoved', coalesce(o.conversation_id <> c.id, false),
        'reply', case when r.id is not null then json_build_object(
          'speaker', case when r.author_kind = 'MEMBER' then 'MEMBER' else 'COLLEAGUE' end,
          'memberId', case when r.direction = 'OUTBOUND' and r.author_kind = 'MEMBER' then r.author_id end,
          'writtenAt', ${ms('r.occurred_at')},
          'acceptedAt', case when r.direction = 'INBOUND' then ${ms('w.ended_at')}
            when r.state in ('SENT', 'DELIVERED', 'READ') then ${ms('coalesce(r.sent_at, r.occurred_at)')} end) end)
        order by w.started_at, w.id) from wait w
      left join message o on o.workspace_id = $1 and o.id = w.opened_by
      left join message r on r.workspace_id = $1 and r.id = w.reply_message_id
      where w.workspace_id = $1 and w.conversation_id = c.id`)}
  ) as history
  from ${settingsNow}
  where c.workspace_id = $1 and c.id = any($2::uuid[])`;
