import type { SignalKind } from '../insight/insight.js';
import type { Calendars, RoutingFacts } from './facts.js';
import { isAtWork } from './facts.js';
import { folded, mentions } from './keyword.js';
import type { RoutingCondition, RoutingRule } from './rule.js';

/** Whether everything in a condition holds. What cannot be known, such as hours that nobody set, does not hold. */
export function holds(
  condition: RoutingCondition,
  facts: RoutingFacts,
  calendars: Calendars,
): boolean {
  const inner = (one: RoutingCondition): boolean => holds(one, facts, calendars);
  const { and, or, not, businessHours } = condition;
  return (
    holdsPlainly(condition, facts) &&
    (businessHours === undefined || isAtWork(facts, calendars) === businessHours) &&
    (and ?? []).every(inner) &&
    (!or?.length || or.some(inner)) &&
    (!not || !inner(not))
  );
}

/** Hours are read only for rules that ask for them. */
export function asksForHours(rules: readonly RoutingRule[]): boolean {
  const asks = ({ businessHours, and = [], or = [], not }: RoutingCondition): boolean =>
    businessHours !== undefined || [...and, ...or, ...(not ? [not] : [])].some(asks);
  return rules.some((rule) => rule.when && asks(rule.when));
}

function holdsPlainly(condition: RoutingCondition, facts: RoutingFacts): boolean {
  const { contactAttribute, languages, keywords, tagIds, customer, signals } = condition;
  return (
    among(condition.channelIds, facts.channelId) &&
    among(condition.channelKinds, facts.channelKind) &&
    among(condition.teamIds, facts.teamId) &&
    among(condition.priorities, facts.priority) &&
    (!condition.contactTiers || amongWords(condition.contactTiers, facts.tier)) &&
    (!contactAttribute || hasAttribute(facts, contactAttribute)) &&
    (!languages || speaks(facts, languages)) &&
    (!keywords || speaksOf(facts, keywords)) &&
    (!tagIds || tagIds.some((id) => facts.tagIds.includes(id))) &&
    (!signals || gives(facts, signals)) &&
    feelsBelow(facts, condition.sentimentBelow) &&
    (!customer || (customer === 'RETURNING') === facts.isReturning)
  );
}

function among(wanted: readonly string[] | undefined, value: string | null): boolean {
  return !wanted || (value !== null && wanted.includes(value));
}

function amongWords(wanted: readonly string[], value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const values = (Array.isArray(value) ? value : [value]).map((one) => folded(String(one)));
  return wanted.some((one) => values.includes(folded(one)));
}

function hasAttribute(
  { attributes }: RoutingFacts,
  { name, values }: { name: string; values?: string[] },
): boolean {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!values) return value !== undefined && value !== null && value !== '';
  return amongWords(values, value);
}

/** `de` is spoken by whoever has `de-AT`; `de-AT` only by whoever has just that. */
function speaks(facts: RoutingFacts, languages: readonly string[]): boolean {
  const { attributes, language, reading } = facts;
  const spoken =
    attributes['language'] ?? attributes['locale'] ?? language ?? reading?.language?.code;
  if (typeof spoken !== 'string' || !spoken) return false;
  const tag = plainTag(spoken);
  return languages.some(
    (wanted) => tag === plainTag(wanted) || tag.startsWith(`${plainTag(wanted)}-`),
  );
}

function gives({ reading }: RoutingFacts, signals: readonly SignalKind[]): boolean {
  return reading?.signals.some(({ kind }) => signals.includes(kind)) ?? false;
}

function feelsBelow({ reading }: RoutingFacts, limit: number | undefined): boolean {
  if (limit === undefined) return true;
  return reading?.sentiment != null && reading.sentiment.score < limit;
}

function plainTag(language: string): string {
  return language.trim().toLowerCase().replaceAll('_', '-');
}

function speaksOf({ subject, words }: RoutingFacts, keywords: readonly string[]): boolean {
  const text = folded(`${subject ?? ''}\n${words}`);
  return keywords.some((keyword) => mentions(text, folded(keyword)));
}
