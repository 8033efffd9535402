import { checkCondition } from './check-condition.js';
import { invalid, type KnownNames, knownNames, mustBeKnown } from './known-names.js';
import type { RoutingStep, RuleDraft } from './rule.js';
import type { Source } from './source.js';

type Path = readonly string[];

const mostRules = 100;
const mostSteps = 6;

/** Refuses rules that could not be followed, and says which field it is about. */
export async function checkRules(
  source: Source,
  rules: readonly RuleDraft[],
  path: Path,
): Promise<void> {
  if (rules.length === 0 || rules.length > mostRules)
    throw invalid(path, `There must be 1 to ${mostRules} rules; \`stopRouting\` takes them away.`);
  const known = await knownNames(source);
  const names = new Set<string>();
  for (const [n, rule] of rules.entries()) {
    const at = [...path, String(n)];
    checkName(rule.name, names, [...at, 'name']);
    if (rule.teamId) mustBeKnown(known, 'team', [rule.teamId], [...at, 'setTeamId']);
    if (rule.when) checkCondition(rule.when, known, [...at, 'when']);
    checkSteps(rule.steps, known, at);
  }
}

function checkName(name: string, names: Set<string>, at: Path): void {
  if (!name.trim() || name.length > 100) throw invalid(at, 'Must have 1 to 100 characters.');
  if (names.has(name)) throw invalid(at, 'Another rule has this name.');
  names.add(name);
}

function checkSteps(steps: readonly RoutingStep[], known: KnownNames, at: Path): void {
  if (steps.length > mostSteps)
    throw invalid([...at, 'fallbacks'], `There may be ${mostSteps - 1} at most.`);
  for (const [n, step] of steps.entries())
    checkStep(step, known, n === 0 ? [...at, 'assign'] : [...at, 'fallbacks', String(n - 1)]);
}

function checkStep(step: RoutingStep, known: KnownNames, at: Path): void {
  const { strategy, memberId, memberIds, teamId, skills } = step;
  if ((strategy === 'DIRECT') !== (memberId !== undefined))
    throw invalid([...at, 'memberId'], 'DIRECT needs one, and nothing else has one.');
  if (strategy === 'SKILL_BASED' && !skills?.length)
    throw invalid([...at, 'skills'], 'SKILL_BASED needs at least one.');
  if (memberId) mustBeKnown(known, 'member', [memberId], [...at, 'memberId']);
  if (teamId && memberIds) throw invalid([...at, 'memberIds'], 'Give a team or members, not both.');
  if (memberIds) mustBeKnown(known, 'member', memberIds, [...at, 'memberIds']);
  if (teamId) {
    mustBeKnown(known, 'team', [teamId], [...at, 'teamId']);
    if (!known.staffed.has(teamId)) throw invalid([...at, 'teamId'], 'Nobody is in this team.');
  }
  for (const [n, { skillId, minimumLevel }] of (skills ?? []).entries()) {
    mustBeKnown(known, 'skill', [skillId], [...at, 'skills', String(n), 'skillId']);
    if (minimumLevel < 1 || minimumLevel > 5)
      throw invalid([...at, 'skills', String(n), 'minimumLevel'], 'Must be from 1 to 5.');
  }
}
