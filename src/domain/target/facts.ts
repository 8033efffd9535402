import type { BusinessCalendar, Span } from '../calendar/business-time.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { Wait } from '../wait/wait.js';
import type { Traits } from './conditions.js';
import { pausesOf, type Turn } from './pauses.js';
import type { Timing } from './timing.js';

/** What due times and steps depend on besides what is published. */
export interface ClockFacts {
  traits: Traits;
  /** The conversation's hours; null where nobody has any, and then business time does not pass. */
  calendar: BusinessCalendar | null;
  calendarId: string | null;
  pauses: readonly Span[];
  /** The wait is the first of its cycle. */
  isFirst: boolean;
  /** Null where nobody owns the conversation. */
  owner: Owner | null;
  /** The steps that fired for this wait or this cycle. */
  fired: ReadonlySet<string>;
}

/** Who owns the conversation, and when they were last heard of. */
export interface Owner {
  since: Date;
  /** Their last note or message in the conversation; null when there is none. */
  lastSignAt: Date | null;
  /** Since when they cannot be reached: offline, away for good or disabled; null while they can. */
  goneSince: Date | null;
}

interface Asked {
  conversation: Conversation;
  wait: Wait | null;
}

export async function readFacts(work: Work, asked: Asked): Promise<ClockFacts> {
  return (await readAllFacts(work, [asked])).get(asked.conversation.id)!;
}

/** By conversation. A hundred conversations are one question. */
export async function readAllFacts(
  work: Work,
  asked: readonly Asked[],
): Promise<Map<string, ClockFacts>> {
  const rows = await work.rows<FactRow>(factsSql, [
    work.workspaceId,
    asked.map(({ conversation }) => conversation.id),
    asked.map(({ wait }) => wait?.id ?? null),
    work.now,
  ]);
  return new Map(rows.map((row) => [row.conversationId, factsOf(row)]));
}

/** Null where business time is asked for and nobody has hours. */
export function timingOf(facts: ClockFacts, businessTime: boolean): Timing | null {
  const { calendar, pauses } = facts;
  if (!businessTime) return { calendar: null, pauses };
  return calendar && { calendar, pauses };
}

interface FactRow extends Partial<BusinessCalendar> {
  conversationId: string;
  isResolved: boolean;
  traits: Traits;
  calendarId: string | null;
  turns: Turn[] | null;
  isFirst: boolean | null;
  owner: { since: string; lastSignAt: string | null; goneSince: string | null } | null;
  fired: string[];
}

function factsOf({ traits, calendarId, owner, fired, ...row }: FactRow): ClockFacts {
  const { timeZone, hours, holidays } = row;
  return {
    traits,
    calendar: timeZone && hours && holidays ? { timeZone, hours, holidays } : null,
    calendarId,
    pauses: pausesOf(row.turns ?? [], row.isResolved),
    isFirst: row.isFirst ?? false,
    owner: owner && {
      since: new Date(owner.since),
      lastSignAt: moment(owner.lastSignAt),
      goneSince: moment(owner.goneSince),
    },
    fired: new Set(fired),
  };
}

function moment(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

/** Parameters: workspace, conversations, the wait of each or null, now. The team's hours, else the channel's, else the workspace's. */
const factsSql = `
  select c.id as "conversationId", c.status = 'RESOLVED' as "isResolved",
    jsonb_build_object('channelId', c.channel_id, 'teamId', c.team_id, 'tier', k.tier, 'priority', c.priority) as traits,
    d.id as "calendarId", d.time_zone as "timeZone", d.hours, d.holidays,
    (select jsonb_agg(jsonb_build_object('kind', t.kind, 'at', t.created_at, 'until', t.detail->>'until')
        order by t.sequence) from conversation_change t
     where t.workspace_id = $1 and t.conversation_id = c.id
       and t.kind in ('SNOOZED', 'RESOLVED', 'WOKEN', 'REOPENED')) as turns,
    (select not exists (select from wait earlier where earlier.workspace_id = $1
        and earlier.conversation_id = w.conversation_id and earlier.cycle = w.cycle and earlier.id <> w.id
        and earlier.started_at < w.started_at)
     from wait w where w.workspace_id = $1 and w.id = asked.wait_id) as "isFirst",
    (select jsonb_build_object('since', coalesce(a.started_at, $4), 'goneSince', m.gone_since, 'lastSignAt', greatest(
        (select max(created_at) from note where workspace_id = $1 and conversation_id = c.id and author_id = m.id),
        (select max(created_at) from message where workspace_id = $1 and conversation_id = c.id and author_id = m.id)))
     from member m left join assignment a on a.workspace_id = $1 and a.conversation_id = c.id and a.ended_at is null
     where m.workspace_id = $1 and m.id = c.assignee_id) as owner,
    array(select f.step_id::text from escalation_firing f where f.workspace_id = $1 and f.conversation_id = c.id
      and (f.wait_id = asked.wait_id or (f.wait_id is null and f.cycle = c.cycle))) as fired
  from unnest($2::uuid[], $3::uuid[]) as asked(conversation_id, wait_id)
  join conversation c on c.workspace_id = $1 and c.id = asked.conversation_id
  join workspace ws on ws.id = $1
  join channel h on h.workspace_id = $1 and h.id = c.channel_id
  left join contact k on k.workspace_id = $1 and k.id = c.contact_id
  left join team t on t.workspace_id = $1 and t.id = c.team_id
  left join calendar d on d.workspace_id = $1 and d.id = coalesce(t.calendar_id, h.calendar_id, ws.calendar_id)`;
