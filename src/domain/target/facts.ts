import type { BusinessCalendar, Span } from '../calendar/business-time.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { Traits } from './conditions.js';
import { pausesOf, type Turn } from './pauses.js';
import type { Timing } from './timing.js';

/** What due times depend on besides the targets. */
export interface ClockFacts {
  traits: Traits;
  /** The conversation's hours; null where nobody has any, and then business time does not pass. */
  calendar: BusinessCalendar | null;
  calendarId: string | null;
  pauses: readonly Span[];
}

export async function readFacts(work: Work, conversation: Conversation): Promise<ClockFacts> {
  const [found] = await work.rows<FactRow>(factsSql, [
    work.workspaceId,
    conversation.contactId,
    conversation.teamId ?? null,
    conversation.channelId,
    conversation.id,
  ]);
  const { tier = null, calendarId = null, timeZone, hours, holidays, turns } = found ?? {};
  const { channelId, priority } = conversation;
  return {
    traits: { channelId, teamId: conversation.teamId ?? null, tier, priority },
    calendar: timeZone && hours && holidays ? { timeZone, hours, holidays } : null,
    calendarId,
    pauses: pausesOf(turns ?? [], conversation.status === 'RESOLVED'),
  };
}

/** Null where business time is asked for and nobody has hours. */
export function timingOf(facts: ClockFacts, businessTime: boolean): Timing | null {
  const { calendar, pauses } = facts;
  if (!businessTime) return { calendar: null, pauses };
  return calendar && { calendar, pauses };
}

interface FactRow extends Partial<BusinessCalendar> {
  tier: string | null;
  calendarId: string | null;
  turns: Turn[] | null;
}

/** The team's hours, else the channel's, else the workspace's. */
const factsSql = `
  select k.tier, d.id as "calendarId", d.time_zone as "timeZone", d.hours, d.holidays,
    (select jsonb_agg(jsonb_build_object('kind', t.kind, 'at', t.created_at, 'until', t.detail->>'until')
        order by t.sequence) from conversation_change t
     where t.workspace_id = w.id and t.conversation_id = $5
       and t.kind in ('SNOOZED', 'RESOLVED', 'WOKEN', 'REOPENED')) as turns
  from workspace w
  join channel h on h.workspace_id = w.id and h.id = $4
  left join contact k on k.workspace_id = w.id and k.id = $2
  left join team t on t.workspace_id = w.id and t.id = $3
  left join calendar d on d.workspace_id = w.id and d.id = coalesce(t.calendar_id, h.calendar_id, w.calendar_id)
  where w.id = $1`;
