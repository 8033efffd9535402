import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import type { MessageRow } from '../domain/conversation/message-row.query.js';
import { type OpportunityRow, opportunityPage } from '../domain/conversation/opportunity.query.js';
import { correctInsight } from '../domain/insight/correct-insight.js';
import { opportunityKinds } from '../domain/insight/insight.js';
import {
  type UnhappyCustomerRow,
  unhappyCustomerPage,
} from '../domain/insight/unhappy-customer.query.js';
import { Contact } from '../schema/contact.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { CorrectInsightInput } from '../schema/insight.input.js';
import {
  ConversationInsights,
  MessageInsights,
  Opportunity,
  OpportunityConnection,
  OpportunityKind,
  UnhappyCustomer,
  UnhappyCustomerConnection,
} from '../schema/insight.type.js';
import { Message } from '../schema/message.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { CorrectInsightPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';

/** What customers' messages give to understand, and who corrects it. */
@Resolver()
export class InsightResolver {
  @Query(() => OpportunityConnection, {
    description:
      'Messages in which customers ask for a price or want to buy, latest first. Needs READ.',
  })
  opportunities(
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg('kinds', () => [OpportunityKind], {
      nullable: true,
      description: 'Only these; both when nothing is said.',
    })
    kinds: OpportunityKind[] | null,
    @Ctx() context: AgentContext,
  ) {
    const actor = requireActor(context, 'READ');
    return opportunityPage(context.reader, actor, kinds ?? opportunityKinds, page);
  }

  @Query(() => UnhappyCustomerConnection, {
    description:
      'Customers who are unhappy now, whoever wrote last first. One who writes something better is no longer among them. Needs READ.',
  })
  unhappyCustomers(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return unhappyCustomerPage(context.reader, page);
  }

  @Mutation(() => CorrectInsightPayload, {
    description:
      'Corrects what was read in a customer’s message; INVALID_STATE for one that has not been read. What is said already changes nothing. Needs WRITE.',
  })
  correctInsight(
    @Arg('input', () => CorrectInsightInput, { description: 'Which message, and what holds.' })
    input: CorrectInsightInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey, messageId, ...said } = input;
    return make(
      context,
      {
        mutation: 'correctInsight',
        action: correctInsight,
        idempotencyKey,
        input: () => ({ ...said, messageId: idOf('Message', messageId, 'messageId') }),
      },
      async ({ messageId: id }) => ({ message: await context.loaders.message.load(id) }),
    );
  }
}

@Resolver(() => Message)
export class UnderstoodMessageResolver {
  @FieldResolver(() => MessageInsights, {
    nullable: true,
    description:
      'What was understood of it. Null for what we or a machine wrote, for what was taken back, and for the moment until it is read (again).',
  })
  insights(@Root() message: MessageRow, @Ctx() { loaders }: AgentContext) {
    return message.direction === 'OUTBOUND' ? null : loaders.insights.load(message.uuid);
  }
}

@Resolver(() => Conversation)
export class UnderstoodConversationResolver {
  @FieldResolver(() => ConversationInsights, {
    nullable: true,
    description: 'What its messages make of it; null until one of the customer’s has been read.',
  })
  insights(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversationInsights.load(conversation.uuid);
  }
}

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @FieldResolver(() => Message, {
    nullable: true,
    description: 'What they wrote; null only when it is gone in this moment.',
  })
  message(@Root() { messageUuid }: OpportunityRow, @Ctx() { loaders }: AgentContext) {
    return loaders.message.load(messageUuid);
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Where; null only when it is gone in this moment.',
  })
  conversation(@Root() { conversationUuid }: OpportunityRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversation.load(conversationUuid);
  }
}

@Resolver(() => UnhappyCustomer)
export class UnhappyCustomerResolver {
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'Who; null only when they are gone in this moment.',
  })
  contact(@Root() { contactUuid }: UnhappyCustomerRow, @Ctx() { loaders }: AgentContext) {
    return loaders.contact.load(contactUuid);
  }

  @FieldResolver(() => Message, {
    nullable: true,
    description:
      'The latest of their messages that shows a feeling; null only when it is gone in this moment.',
  })
  latestMessage(@Root() { messageUuid }: UnhappyCustomerRow, @Ctx() { loaders }: AgentContext) {
    return loaders.message.load(messageUuid);
  }
}
