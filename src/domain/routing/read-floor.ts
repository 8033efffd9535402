import type { Availability } from '../workspace/member.js';
import { type Colleague, type Floor, turnOf, weightOf } from './floor.js';
import type { Source } from './source.js';

/** How much work weighs, and how much of it a member carries. */
export interface Limits {
  memberCapacity: number;
  weights: Record<string, number>;
}

interface ColleagueRow {
  id: string;
  availability: Availability;
  disabledAt: string | Date | null;
  isSenior: boolean;
  capacity: number;
  teamIds: string[];
  skills: Record<string, number>;
}

/** Everybody there is, with what they carry now. Exact only while nobody else gives: see `giveAlone`. */
export async function readFloor(
  source: Source,
  { memberCapacity, weights }: Limits,
): Promise<Floor> {
  const people = await source.rows<ColleagueRow>(colleaguesSql, [
    source.workspaceId,
    memberCapacity,
  ]);
  const loads = await source.rows<{ memberId: string; kind: string; count: number }>(loadsSql, [
    source.workspaceId,
  ]);
  const turns = await source.rows<{ ruleId: string; step: number; memberId: string }>(
    `select rule_id as "ruleId", step, member_id as "memberId" from routing_turn where workspace_id = $1`,
    [source.workspaceId],
  );
  const colleagues = new Map(people.map((row) => [row.id, colleagueOf(row)]));
  for (const { memberId, kind, count } of loads) {
    const colleague = colleagues.get(memberId);
    if (colleague) colleague.load += count * weightOf({ weights }, kind);
  }
  return {
    colleagues,
    turns: new Map(turns.map((turn) => [turnOf(turn.ruleId, turn.step), turn.memberId])),
    lately: new Map(),
    weights,
  };
}

function colleagueOf({ teamIds, skills, disabledAt, ...row }: ColleagueRow): Colleague {
  return {
    ...row,
    isDisabled: disabledAt !== null,
    disabledAt: disabledAt === null ? null : new Date(disabledAt),
    load: 0,
    teamIds: new Set(teamIds),
    skills: new Map(Object.entries(skills)),
  };
}

const colleaguesSql = `
  select m.id, m.availability, m.disabled_at as "disabledAt", m.is_senior as "isSenior",
    coalesce(m.capacity, $2::int) as capacity,
    array(select t.team_id::text from team_member t where t.workspace_id = $1 and t.member_id = m.id) as "teamIds",
    coalesce((select jsonb_object_agg(s.skill_id, s.level) from member_skill s
      where s.workspace_id = $1 and s.member_id = m.id), '{}') as skills
  from member m where m.workspace_id = $1 order by m.id`;

const loadsSql = `
  select c.assignee_id as "memberId", ch.kind, c.count from (
    select assignee_id, channel_id, count(*)::int as count from conversation
    where workspace_id = $1 and status = 'OPEN' and assignee_id is not null group by assignee_id, channel_id
  ) c join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id`;
