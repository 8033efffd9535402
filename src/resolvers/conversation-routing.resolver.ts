import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { setTeam } from '../domain/conversation/set-team.js';
import { decisionPage } from '../domain/routing/decision.query.js';
import type { PlaceRow } from '../domain/routing/queue.query.js';
import { SetConversationTeamInput } from '../schema/conversation.input.js';
import { Conversation } from '../schema/conversation.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { SetConversationTeamPayload } from '../schema/payload.type.js';
import {
  QueuedConversation,
  QueuePlace,
  RoutingDecision,
  RoutingDecisionConnection,
} from '../schema/routing.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

/** How a conversation found its owner, or waits for one. */
@Resolver(() => Conversation)
export class ConversationRoutingResolver {
  @FieldResolver(() => RoutingDecision, {
    nullable: true,
    description: 'What routing decided about it last; null when it never did.',
  })
  routing(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.routing.load(conversation.uuid);
  }

  @FieldResolver(() => RoutingDecisionConnection, {
    description:
      'What routing decided about it, latest first. The latest is kept for good, others as long as events are.',
  })
  async routingDecisions(
    @Root() conversation: ConversationRow,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    return decisionPage(context.reader, await context.directory(), conversation.uuid, page);
  }

  @FieldResolver(() => QueuePlace, {
    nullable: true,
    description: 'Its place in the queue; null unless it waits there for somebody to have room.',
  })
  queue(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.queue.load(conversation.uuid);
  }

  @Mutation(() => SetConversationTeamPayload, {
    description:
      'Puts a conversation into a team, or into none. Where nobody owns it, routing looks for an owner again. Needs WRITE.',
  })
  setConversationTeam(
    @Arg('input', () => SetConversationTeamInput, { description: 'Which one, and which team.' })
    input: SetConversationTeamInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return make(
      context,
      {
        mutation: 'setConversationTeam',
        action: setTeam,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
          teamId: input.teamId == null ? null : idOf('Team', input.teamId, 'teamId'),
        }),
      },
      async ({ conversationId }, actor) => ({
        conversation: await conversationById(
          context,
          actor,
          conversationId,
          selectionOf(info).of('conversation'),
        ),
      }),
    );
  }
}

@Resolver(() => QueuedConversation)
export class QueuedConversationResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Which; null only when it just left.',
  })
  conversation(@Root() place: PlaceRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversation.load(place.conversationUuid);
  }
}
