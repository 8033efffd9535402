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
  /** Open conversations by the kind of their channel. */
  held: Record<string, number>;
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
  const turns = await source.rows<{ ruleId: string; step: number; memberId: string }>(
    `select rule_id as "ruleId", step, member_id as "memberId" from routing_turn where workspace_id = $1`,
    [source.workspaceId],
  );
  const colleagues = new Map(people.map((row) => [row.id, colleagueOf(row, weights)]));
  return {
    colleagues,
    turns: new Map(turns.map((turn) => [turnOf(turn.ruleId, turn.step), turn.memberId])),
    lately: new Map(),
    weights,
  };
}

function colleagueOf(
  { teamIds, skills, disabledAt, held, ...row }: ColleagueRow,
  weights: Limits['weights'],
): Colleague {
  const loads = Object.entries(held).map(([kind, count]) => count * weightOf({ weights }, kind));
  return {
    ...row,
    isDisabled: disabledAt !== null,
    disabledAt: disabledAt === null ? null : new Date(disabledAt),
    load: loads.reduce((sum, load) => sum + load, 0),
    teamIds: new Set(teamIds),
    skills: new Map(Object.entries(skills)),
  };
}

const colleaguesSql = `
  select m.id, m.availability, m.disabled_at as "disabledAt", m.is_senior as "isSenior",
    coalesce(m.capacity, $2::int) as capacity,
    array(select t.team_id::text from team_member t where t.workspace_id = $1 and t.member_id = m.id) as "teamIds",
    coalesce((select jsonb_object_agg(s.skill_id, s.level) from member_skill s
      where s.workspace_id = $1 and s.member_id = m.id), '{}') as skills,
    coalesce((select jsonb_object_agg(k.kind, k.count) from (
      select ch.kind, count(*)::int as count from conversation c
      join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
      where c.workspace_id = $1 and c.assignee_id = m.id and c.status = 'OPEN' group by ch.kind) k), '{}') as held
  from member m where m.workspace_id = $1 order by m.id`;
