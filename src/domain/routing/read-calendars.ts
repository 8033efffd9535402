import type { Holiday } from '../calendar/business-time.js';
import type { OpeningHours } from '../calendar/wall-clock.js';
import type { Calendars } from './facts.js';
import type { Source } from './source.js';

interface CalendarRow {
  id: string;
  timeZone: string;
  hours: OpeningHours[];
  holidays: Holiday[];
}

/** The hours of everybody, and whose they are. */
export async function readCalendars(source: Source): Promise<Calendars> {
  const calendars = await source.rows<CalendarRow>(
    `select id, time_zone as "timeZone", hours, holidays from calendar where workspace_id = $1`,
    [source.workspaceId],
  );
  const users = calendars.length > 0 ? await readUsers(source) : [];
  const of = (kind: string) =>
    new Map(users.filter((one) => one.kind === kind).map((one) => [one.id, one.calendarId]));
  return {
    byId: new Map(calendars.map(({ id, ...calendar }) => [id, calendar])),
    ofTeam: of('team'),
    ofChannel: of('channel'),
    ofWorkspace: of('workspace').get(source.workspaceId) ?? null,
  };
}

function readUsers(source: Source) {
  return source.rows<{ kind: string; id: string; calendarId: string }>(
    `select 'team' as kind, id, calendar_id as "calendarId" from team
     where workspace_id = $1 and calendar_id is not null
     union all select 'channel', id, calendar_id from channel where workspace_id = $1 and calendar_id is not null
     union all select 'workspace', id, calendar_id from workspace where id = $1 and calendar_id is not null`,
    [source.workspaceId],
  );
}
