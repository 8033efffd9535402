import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { mergeConversations } from '../domain/conversation/merge-conversations.js';
import type { ChangeRow } from '../domain/conversation/timeline-row.query.js';
import { ConversationMerged } from '../schema/conversation-change.type.js';
import { MergeConversationsInput } from '../schema/conversation.input.js';
import { Conversation } from '../schema/conversation.type.js';
import { MergeConversationsPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

/** Which conversations are one matter. */
@Resolver(() => Conversation)
export class ConversationMergeResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'The conversation this one became part of; null for one that stands by itself.',
  })
  mergedInto(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return conversation.mergedIntoUuid && loaders.conversation.load(conversation.mergedIntoUuid);
  }

  @Mutation(() => MergeConversationsPayload, {
    description:
      'Makes two conversations of a contact on one channel one. The one is resolved as `merged`; its items show in the other’s timeline, where its wait and its owner go, and what is written to it later. Needs WRITE.',
  })
  mergeConversations(
    @Arg('input', () => MergeConversationsInput, {
      description: 'Which two, and which of them goes on.',
    })
    input: MergeConversationsInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return make(
      context,
      {
        mutation: 'mergeConversations',
        action: mergeConversations,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          intoId: idOf('Conversation', input.intoId, 'intoId'),
          fromId: idOf('Conversation', input.fromId, 'fromId'),
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

@Resolver(() => ConversationMerged)
export class MergedConversationResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'What became part of this; null only when it is not the caller’s to see.',
  })
  mergedConversation(@Root() change: ChangeRow, @Ctx() { loaders }: AgentContext) {
    return (
      change.mergedConversationUuid && loaders.conversation.load(change.mergedConversationUuid)
    );
  }
}
