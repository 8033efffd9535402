import { type IdKind, uuidOf } from '../domain/kernel/ids.js';
import type { RoutingCondition, RoutingStep, RuleDraft } from '../domain/routing/rule.js';
import type {
  RoutingConditionInput,
  RoutingRuleInput,
  RoutingStepInput,
} from '../schema/routing.input.js';

/** What is no id of the kind names nobody, and the check of the rules says where it stands. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** The same rules with bare ids, and without what is left out. */
export function rulesOf(rules: readonly RoutingRuleInput[]): RuleDraft[] {
  return rules.map(({ name, when, setTeamId, toFormerOwner, assign, fallbacks }) =>
    given<RuleDraft>({
      name: name.trim(),
      when: when ? conditionOf(when) : undefined,
      teamId: bare('Team', setTeamId),
      toFormerOwner,
      steps: [assign, ...(fallbacks ?? [])].map(stepOf),
    }),
  );
}

function stepOf(step: RoutingStepInput): RoutingStep {
  return given<RoutingStep>({
    strategy: step.strategy,
    memberId: bare('Member', step.memberId),
    teamId: bare('Team', step.teamId),
    memberIds: all('Member', step.memberIds),
    skills: step.skills?.map(({ skillId, minimumLevel }) => ({
      skillId: bare('Skill', skillId)!,
      minimumLevel,
    })),
  });
}

function conditionOf(condition: RoutingConditionInput): RoutingCondition {
  const { and, or, not, channelIds, teamIds, tagIds, contactAttribute, ...plain } = condition;
  return given<RoutingCondition>({
    ...(plain as RoutingCondition),
    and: and?.map(conditionOf),
    or: or?.map(conditionOf),
    not: not ? conditionOf(not) : undefined,
    channelIds: all('Channel', channelIds),
    teamIds: all('Team', teamIds),
    tagIds: all('Tag', tagIds),
    contactAttribute: contactAttribute
      ? given({ name: contactAttribute.name, values: contactAttribute.values ?? undefined })
      : undefined,
  });
}

function bare(kind: IdKind, id: string | null | undefined): string | undefined {
  return id == null ? undefined : (uuidOf(kind, id) ?? nobody);
}

function all(kind: IdKind, ids: readonly string[] | null | undefined): string[] | undefined {
  return ids?.map((id) => bare(kind, id)!);
}

function given<T extends object>(all: T): T {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== null),
  ) as T;
}
