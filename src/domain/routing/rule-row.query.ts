import type { Directory, MemberRow, TeamRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';
import type { RoutingCondition, RoutingRule, RoutingStep } from './rule.js';

export interface SkillRow {
  id: string;
  name: string | null;
  level: number;
}
export interface StepRow {
  strategy: string;
  member: MemberRow | null;
  team: TeamRow | null;
  members: MemberRow[] | null;
  skills: SkillRow[];
}
export interface RuleRow {
  id: string;
  name: string;
  when: Record<string, unknown> | null;
  setTeam: TeamRow | null;
  toFormerOwner: boolean;
  assign: StepRow;
  fallbacks: StepRow[];
}

/** What rows of rules and decisions name. */
export interface RoutingNames {
  directory: Directory;
  skills: ReadonlyMap<string, string>;
}

export async function routingNames(reader: Reader, directory: Directory): Promise<RoutingNames> {
  const rows = await reader.rows<{ id: string; name: string }>(
    'select id, name from skill where workspace_id = $1',
    [reader.workspaceId],
  );
  return { directory, skills: new Map(rows.map(({ id, name }) => [id, name])) };
}

export function ruleRow(rule: RoutingRule, names: RoutingNames): RuleRow {
  const [assign, ...fallbacks] = rule.steps.map((step) => stepRow(step, names));
  return {
    id: publicId('RoutingRule', rule.id),
    name: rule.name,
    when: rule.when ? publicCondition(rule.when) : null,
    setTeam: named(names.directory.teams, rule.teamId),
    toFormerOwner: rule.toFormerOwner,
    assign: assign!,
    fallbacks,
  };
}

function stepRow(step: RoutingStep, names: RoutingNames): StepRow {
  const { members, teams } = names.directory;
  return {
    strategy: step.strategy,
    member: named(members, step.memberId),
    team: named(teams, step.teamId),
    members: step.memberIds?.flatMap((id) => members.get(id) ?? []) ?? null,
    skills: (step.skills ?? []).map(({ skillId, minimumLevel }) =>
      skillRow(skillId, minimumLevel, names),
    ),
  };
}

export function skillRow(skillId: string, level: number, { skills }: RoutingNames): SkillRow {
  return { id: publicId('Skill', skillId), name: skills.get(skillId) ?? null, level };
}

/** As it was given: with the ids that clients know. */
function publicCondition(condition: RoutingCondition): Record<string, unknown> {
  const { and, or, not, channelIds, teamIds, tagIds, ...plain } = condition;
  return {
    ...plain,
    ...(and && { and: and.map(publicCondition) }),
    ...(or && { or: or.map(publicCondition) }),
    ...(not && { not: publicCondition(not) }),
    ...(channelIds && { channelIds: channelIds.map((id) => publicId('Channel', id)) }),
    ...(teamIds && { teamIds: teamIds.map((id) => publicId('Team', id)) }),
    ...(tagIds && { tagIds: tagIds.map((id) => publicId('Tag', id)) }),
  };
}

function named<R>(rows: ReadonlyMap<string, R>, id: string | undefined): R | null {
  return (id && rows.get(id)) || null;
}
