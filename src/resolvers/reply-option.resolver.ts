import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { replyOptions } from '../domain/conversation/reply-option.js';
import type { ChangeRow } from '../domain/conversation/timeline-row.query.js';
import { ConversationAnsweredElsewhere } from '../schema/conversation-change.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { Message } from '../schema/message.type.js';
import { ReplyOption } from '../schema/reply-option.type.js';
import { type AgentContext, requireActor } from './context.js';

@Resolver(() => Conversation)
export class ReplyOptionResolver {
  // A person may answer longer than a program.
  @Extensions({ perViewer: true })
  @FieldResolver(() => [ReplyOption], {
    description:
      'The channels on which its contact can be answered, by name, its own among them; with what stands against one now.',
  })
  async replyOptions(@Root() conversation: ConversationRow, @Ctx() context: AgentContext) {
    const actor = requireActor(context, 'READ');
    const { channels } = await context.directory();
    const { reader } = context;
    const options = await replyOptions(reader, actor, conversation.contact.uuid, new Date());
    return options.flatMap((option) => {
      const channel = channels.get(option.channelId);
      return channel ? { ...option, channel, allowed: option.reason === null } : [];
    });
  }
}

@Resolver(() => ConversationAnsweredElsewhere)
export class AnsweredElsewhereResolver {
  @FieldResolver(() => Message, {
    nullable: true,
    description: 'The answer, in its own conversation; null only when it is gone.',
  })
  message(@Root() change: ChangeRow, @Ctx() { loaders }: AgentContext) {
    return change.messageUuid && loaders.message.load(change.messageUuid);
  }
}
