import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  connectionOf,
  isInteger,
  listName,
  pageOf,
  setTotal,
} from '../domain/kernel/keyset.query.js';
import { simulateRouting } from '../domain/routing/simulate-routing.js';
import {
  type DifferenceRow,
  simulationOf,
  type SimulationRow,
} from '../domain/routing/simulation-row.query.js';
import { Conversation } from '../schema/conversation.type.js';
import { DateTime } from '../schema/date-time.scalar.js';
import { ForwardArgs } from '../schema/page.args.js';
import { RoutingRuleInput } from '../schema/routing.input.js';
import {
  RoutingDifference,
  RoutingDifferenceConnection,
  RoutingSimulation,
} from '../schema/routing.type.js';
import { type AgentContext, requireActor } from './context.js';
import { rulesOf } from './routing-rules.js';

/** What a draft of the rules would change, before it is published. */
@Resolver(() => RoutingSimulation)
export class RoutingSimulationResolver {
  @Query(() => RoutingSimulation, {
    description:
      'Replays what customers began in a time through a draft of the rules. For managers, administrators and owners, or keys with ADMIN; else FORBIDDEN. Rules that could not be followed: INVALID_INPUT or NOT_FOUND.',
  })
  async simulateRouting(
    @Arg('rules', () => [RoutingRuleInput], { description: 'The draft, in its order, 1 to 100.' })
    rules: RoutingRuleInput[],
    @Arg('since', () => DateTime, {
      description: 'From this moment, UTC; 92 days before `until` at most, else INVALID_INPUT.',
    })
    since: Date,
    @Arg('until', () => DateTime, {
      nullable: true,
      description: 'Up to, and without, this moment, UTC; left out, now.',
    })
    until: Date | null,
    @Ctx() context: AgentContext,
  ) {
    const actor = requireActor(context, 'READ');
    const draft = { rules: rulesOf(rules), since, until: until ?? new Date() };
    const simulation = await simulateRouting(context.reader, actor, draft);
    return simulationOf(simulation, await context.directory());
  }

  @FieldResolver(() => RoutingDifferenceConnection, {
    description: 'The conversations about which it decides otherwise, oldest first.',
  })
  differences(@Root() { differing }: SimulationRow, @Args(() => ForwardArgs) request: ForwardArgs) {
    const page = pageOf(request, listName('routingDifferences'), isInteger);
    const after = page.after ? Number(page.after.key) : -1;
    const rest = differing.filter(({ n }) => n > after).slice(0, page.size + 1);
    const connection = connectionOf(rest, page, (row) => ({
      key: row.n,
      id: row.conversationUuid,
    }));
    setTotal(connection, differing.length);
    return connection;
  }
}

@Resolver(() => RoutingDifference)
export class RoutingDifferenceResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Which; null only when it is not the caller’s to see.',
  })
  conversation(@Root() { conversationUuid }: DifferenceRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversation.load(conversationUuid);
  }
}
