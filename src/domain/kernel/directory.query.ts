import type { Holiday } from '../calendar/business-time.js';
import type { OpeningHours } from '../calendar/wall-clock.js';
import { publicId } from './ids.js';
import type { Reader } from './work.js';

export interface MemberRow {
  __typename: 'Member';
  uuid: string;
  id: string;
  name: string;
  email: string;
  role: string;
  availability: string;
  availabilitySource: string;
  availabilitySince: Date;
  availabilityUntil: Date | null;
  capacity: number | null;
  isSenior: boolean;
  timeZone: string | null;
  shifts: OpeningHours[];
  calendarUuid: string | null;
  skills: { skill: SkillRow; level: number }[];
  disabledAt: Date | null;
  createdAt: Date;
}
export interface SkillRow {
  __typename: 'Skill';
  uuid: string;
  id: string;
  name: string;
  createdAt: Date;
}
export interface CalendarRow {
  __typename: 'Calendar';
  uuid: string;
  id: string;
  name: string;
  timeZone: string;
  hours: OpeningHours[];
  holidays: Holiday[];
  createdAt: Date;
  updatedAt: Date;
}
export interface TeamRow {
  __typename: 'Team';
  uuid: string;
  id: string;
  name: string;
  calendarUuid: string | null;
  members: MemberRow[];
  createdAt: Date;
}
export interface TagRow {
  __typename: 'Tag';
  uuid: string;
  id: string;
  name: string;
  createdAt: Date;
}
export interface ChannelRow {
  __typename: 'Channel';
  uuid: string;
  id: string;
  kind: string;
  name: string;
  address: string | null;
  publicKey: string | null;
  status: string;
  calendarUuid: string | null;
  createdAt: Date;
}
/** A program that acts with an API key. */
export interface AutomationRow {
  __typename: 'Automation';
  uuid: string;
  id: string;
  name: string;
}
/** Rapport itself: a timer, a rule. */
export const system = { __typename: 'System', id: 'system', name: 'Rapport' } as const;

/** What a workspace has few of and every list names: kept in memory, so that no list joins it. */
export interface Directory {
  members: ReadonlyMap<string, MemberRow>;
  teams: ReadonlyMap<string, TeamRow>;
  tags: ReadonlyMap<string, TagRow>;
  channels: ReadonlyMap<string, ChannelRow>;
  automations: ReadonlyMap<string, AutomationRow>;
  skills: ReadonlyMap<string, SkillRow>;
  calendars: ReadonlyMap<string, CalendarRow>;
}

export async function readDirectory(reader: Reader): Promise<Directory> {
  const workspace = [reader.workspaceId];
  const [members, teams, tags, channels, automations, skills, calendars] = await Promise.all([
    reader.rows<StoredMember>(membersSql, workspace),
    reader.rows<Omit<TeamRow, 'members'> & { memberIds: string[] }>(
      `select id as uuid, name, calendar_id as "calendarUuid", created_at as "createdAt", array(select member_id::text from team_member t
         where t.workspace_id = $1 and t.team_id = team.id order by member_id) as "memberIds"
       from team where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<TagRow>(
      `select id as uuid, name, created_at as "createdAt" from tag where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<ChannelRow>(
      `select id as uuid, kind, name, address, public_key as "publicKey", status, calendar_id as "calendarUuid",
         created_at as "createdAt"
       from channel where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<AutomationRow>(
      `select id as uuid, name from credential where workspace_id = $1 and kind = 'API_KEY' order by name, id`,
      workspace,
    ),
    reader.rows<SkillRow>(
      `select id as uuid, name, created_at as "createdAt" from skill where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<CalendarRow>(
      `select id as uuid, name, time_zone as "timeZone", hours, holidays, created_at as "createdAt",
         updated_at as "updatedAt" from calendar where workspace_id = $1 order by name, id`,
      workspace,
    ),
  ]);
  const skillMap = named<SkillRow>(skills, 'Skill', 'Skill');
  const memberMap = named<MemberRow>(
    members.map(({ levels, ...member }) => ({ ...member, skills: skillsOf(levels, skillMap) })),
    'Member',
    'Member',
  );
  return {
    members: memberMap,
    teams: named<TeamRow>(
      teams.map(({ memberIds, ...team }) => ({
        ...team,
        members: memberIds.flatMap((id) => memberMap.get(id) ?? []),
      })),
      'Team',
      'Team',
    ),
    tags: named<TagRow>(tags, 'Tag', 'Tag'),
    channels: named<ChannelRow>(channels, 'Channel', 'Channel'),
    automations: named<AutomationRow>(automations, 'Automation', 'Credential'),
    skills: skillMap,
    calendars: named<CalendarRow>(calendars, 'Calendar', 'Calendar'),
  };
}

type StoredMember = Omit<MemberRow, 'skills'> & { levels: Record<string, number> | null };

/** A choice has an end; what follows from a plan or a socket is read as it is. */
const membersSql = `
  select id as uuid, name, email, role, availability, availability_source as "availabilitySource",
    availability_since as "availabilitySince", chosen_until as "availabilityUntil", capacity,
    is_senior as "isSenior", time_zone as "timeZone", shifts, calendar_id as "calendarUuid",
    (select jsonb_object_agg(skill_id, level) from member_skill s
      where s.workspace_id = $1 and s.member_id = member.id) as levels,
    disabled_at as "disabledAt", created_at as "createdAt"
  from member where workspace_id = $1 order by name, id`;

/** By name, like the list of skills. */
function skillsOf(levels: Record<string, number> | null, skills: ReadonlyMap<string, SkillRow>) {
  if (!levels) return [];
  return [...skills.values()].flatMap((skill) => {
    const level = levels[skill.uuid];
    return level ? [{ skill, level }] : [];
  });
}

function named<R extends { uuid: string; id: string; __typename: string }>(
  rows: readonly object[],
  typename: R['__typename'],
  kind: 'Member' | 'Team' | 'Tag' | 'Channel' | 'Credential' | 'Skill' | 'Calendar',
): Map<string, R> {
  const complete = (row: R): [string, R] => [
    row.uuid,
    { ...row, __typename: typename, id: publicId(kind, row.uuid) },
  ];
  return new Map((rows as R[]).map(complete));
}
