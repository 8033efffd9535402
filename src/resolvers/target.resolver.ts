import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { publishEscalationPolicies } from '../domain/escalation/publish-escalation-policies.js';
import { shownConditions, shownPolicy } from '../domain/escalation/shown-policy.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { publicId } from '../domain/kernel/ids.js';
import { readPublished } from '../domain/target/published.js';
import { publishTargets } from '../domain/target/publish-targets.js';
import { Conversation } from '../schema/conversation.type.js';
import { DateTime } from '../schema/date-time.scalar.js';
import { PublishEscalationPoliciesInput } from '../schema/escalation.input.js';
import { Escalation, EscalationPolicy } from '../schema/escalation.type.js';
import { PublishEscalationPoliciesPayload, PublishTargetsPayload } from '../schema/payload.type.js';
import { PublishTargetsInput } from '../schema/target.input.js';
import { Resolution, Target } from '../schema/target.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { policyDraftOf, targetDraftOf } from './target-drafts.js';

/** What is owed to customers within which time, and what is done when it is not given. */
@Resolver(() => Conversation)
export class TargetResolver {
  @Query(() => [Target], {
    description: 'The targets that apply, in their order; empty where there are none. Needs READ.',
  })
  targets(@Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return targetsOf(context);
  }

  @Query(() => [EscalationPolicy], {
    description: 'The escalation policies that apply, in their order. Needs READ.',
  })
  escalationPolicies(@Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return policiesOf(context);
  }

  @Mutation(() => PublishTargetsPayload, {
    description:
      'Puts a list of targets in place of those that apply, and computes anew what is due in all open conversations, within seconds. Needs WRITE, and a manager, administrator or owner, or a key with ADMIN; else FORBIDDEN.',
  })
  publishTargets(
    @Arg('input', () => PublishTargetsInput, { description: 'The whole list.' })
    input: PublishTargetsInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'publishTargets',
        action: publishTargets,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ targets: input.targets.map(targetDraftOf) }),
      },
      async () => ({ targets: await targetsOf(context) }),
    );
  }

  @Mutation(() => PublishEscalationPoliciesPayload, {
    description:
      'Puts a list of escalation policies in place of those that apply. Steps whose moment has passed for somebody who waits fire at once. Needs WRITE, and a manager, administrator or owner, or a key with ADMIN; else FORBIDDEN.',
  })
  publishEscalationPolicies(
    @Arg('input', () => PublishEscalationPoliciesInput, { description: 'The whole list.' })
    input: PublishEscalationPoliciesInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'publishEscalationPolicies',
        action: publishEscalationPolicies,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ policies: input.policies.map(policyDraftOf), seal: context.seal }),
      },
      async () => ({ policies: await policiesOf(context) }),
    );
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description:
      'When it shall be resolved, in its present cycle; null where nothing was published since it began.',
  })
  resolution(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.resolution.load(conversation.uuid);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it shall be resolved, UTC; null where no target applies.',
  })
  async resolutionDueAt(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.resolution.load(conversation.uuid))?.dueAt ?? null;
  }

  @FieldResolver(() => [Escalation], {
    description: 'The steps that fired in it, latest first, at most 100.',
  })
  escalations(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.escalations.load(conversation.uuid);
  }
}

async function targetsOf(context: AgentContext) {
  const directory = await context.directory();
  const published = await readPublished(context.reader);
  return (published?.targets ?? []).map((target) => ({
    ...target,
    id: publicId('Target', target.id),
    ...shownConditions(target, directory),
  }));
}

async function policiesOf(context: AgentContext) {
  const directory = await context.directory();
  const published = await readPublished(context.reader);
  return (published?.policies ?? []).map((policy) => shownPolicy(policy, directory));
}
