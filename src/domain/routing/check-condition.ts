import { invalid, type KnownNames, mustBeKnown } from './known-names.js';
import { folded } from './keyword.js';
import type { RoutingCondition } from './rule.js';

type Path = readonly string[];

const maxDepth = 5;
const maxGroups = 50;
const mostWords = 100;

/** Refuses a condition that names what is not there, or grows beyond what anybody could read. */
export function checkCondition(condition: RoutingCondition, known: KnownNames, at: Path): void {
  checkGroup(condition, known, at, 1, { left: maxGroups });
}

function checkGroup(
  condition: RoutingCondition,
  known: KnownNames,
  at: Path,
  depth: number,
  budget: { left: number },
): void {
  if (depth > maxDepth || (budget.left -= 1) < 0)
    throw invalid(at, `A condition may nest ${maxDepth} deep and hold ${maxGroups} groups in all.`);
  checkNames(condition, known, at);
  checkWords(condition, at);
  const inner = (group: RoutingCondition, ...rest: string[]): void =>
    checkGroup(group, known, [...at, ...rest], depth + 1, budget);
  condition.and?.forEach((group, n) => inner(group, 'and', String(n)));
  condition.or?.forEach((group, n) => inner(group, 'or', String(n)));
  if (condition.not) inner(condition.not, 'not');
}

function checkNames(condition: RoutingCondition, known: KnownNames, at: Path): void {
  const { channelIds, teamIds, tagIds, channelKinds, priorities, signals, or, and } = condition;
  const { sentimentBelow } = condition;
  if (channelIds) mustBeKnown(known, 'channel', channelIds, [...at, 'channelIds']);
  if (teamIds) mustBeKnown(known, 'team', teamIds, [...at, 'teamIds']);
  if (tagIds) mustBeKnown(known, 'tag', tagIds, [...at, 'tagIds']);
  for (const [field, list] of Object.entries({ channelKinds, priorities, signals, or, and }))
    if (list?.length === 0) throw invalid([...at, field], 'An empty list matches nothing.');
  if (sentimentBelow !== undefined && !(sentimentBelow > -1 && sentimentBelow <= 1))
    throw invalid([...at, 'sentimentBelow'], 'Must be above -1, and 1 at most.');
}

function checkWords(condition: RoutingCondition, at: Path): void {
  const { contactTiers, languages, keywords, contactAttribute: attribute } = condition;
  for (const [field, list] of Object.entries({ contactTiers, languages, keywords }))
    checkList(list, [...at, field]);
  if (!attribute) return;
  if (!attribute.name || attribute.name.length > 200)
    throw invalid([...at, 'contactAttribute', 'name'], 'Must have 1 to 200 characters.');
  checkList(attribute.values, [...at, 'contactAttribute', 'values']);
}

function checkList(list: readonly string[] | undefined, at: Path): void {
  if (!list) return;
  if (list.length === 0 || list.length > mostWords)
    throw invalid(at, `Must hold 1 to ${mostWords}.`);
  for (const [n, word] of list.entries())
    if (!folded(word) || word.length > 200)
      throw invalid([...at, String(n)], 'Must have 1 to 200 characters.');
}
