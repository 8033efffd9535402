import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { visibleConversations } from '../domain/conversation/visible-conversations.query.js';
import { publishRoutingRules } from '../domain/routing/publish-routing-rules.js';
import { queuePage } from '../domain/routing/queue.query.js';
import { versionOf, versionPage } from '../domain/routing/routing-version.query.js';
import { stopRouting } from '../domain/routing/stop-routing.js';
import { workspaceOf } from '../domain/workspace/workspace.query.js';
import { ForwardArgs } from '../schema/page.args.js';
import { PublishRoutingRulesPayload, StopRoutingPayload } from '../schema/payload.type.js';
import { PublishRoutingRulesInput, StopRoutingInput } from '../schema/routing.input.js';
import {
  RoutingQueueConnection,
  RoutingRule,
  RoutingVersionConnection,
} from '../schema/routing.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';
import { rulesOf } from './routing-rules.js';
import { selectionOf } from './selection.js';

const leaders = 'For managers, administrators and owners, or keys with ADMIN; else FORBIDDEN.';

/** How work is given out: rules, their versions, and who waits. */
@Resolver()
export class RoutingResolver {
  @Query(() => [RoutingRule], {
    description:
      'The routing rules of a version, in their order, 100 at most; empty when there is no such version, or none is published. Needs READ.',
  })
  async routingRules(
    @Arg('version', () => Int, { nullable: true, description: 'Left out, the published one.' })
    version: number | null,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    const found = await versionOf(context.reader, await context.directory(), version ?? null);
    return found?.rules ?? [];
  }

  @Query(() => RoutingVersionConnection, {
    description: 'Every version of the routing rules, newest first. Needs READ.',
  })
  async routingVersions(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return versionPage(context.reader, await context.directory(), page);
  }

  @Query(() => RoutingQueueConnection, {
    description:
      'Conversations that nobody could take yet, in the order in which they are served. Needs READ.',
  })
  async routingQueue(
    @Arg('ruleId', () => ID, {
      nullable: true,
      description: 'Only those that wait under this rule. An unknown id: NOT_FOUND.',
    })
    ruleId: string | null,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const rule = ruleId == null ? null : idOf('RoutingRule', ruleId, 'ruleId', 'rule');
    const directory = await context.directory();
    const request = { ruleId: rule, page };
    const visible = visibleConversations(actor);
    return queuePage(context.reader, visible, directory, request, selectionOf(info));
  }

  @Mutation(() => PublishRoutingRulesPayload, {
    description: `Publishes routing rules as a new version, which holds from then on. Rules that hold already: nothing changes. ${leaders}`,
  })
  publishRoutingRules(
    @Arg('input', () => PublishRoutingRulesInput, { description: 'The rules.' })
    input: PublishRoutingRulesInput,
    @Ctx() context: AgentContext,
  ) {
    const { rules, basedOn, includeUnassigned, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'publishRoutingRules',
        action: publishRoutingRules,
        idempotencyKey,
        input: () => ({ rules: rulesOf(rules), basedOn, includeUnassigned }),
      },
      async ({ version }) => ({
        version: await versionOf(context.reader, await context.directory(), version),
      }),
    );
  }

  @Mutation(() => StopRoutingPayload, {
    description: `Takes the routing rules away: conversations are left for claiming, those in the queue as well. Versions are kept. ${leaders}`,
  })
  stopRouting(
    @Arg('input', () => StopRoutingInput, { description: 'Nothing but the key.' })
    input: StopRoutingInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'stopRouting',
        action: stopRouting,
        idempotencyKey: input.idempotencyKey,
        input: () => undefined,
      },
      async () => ({ workspace: await workspaceOf(context.reader) }),
    );
  }
}
