import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { Channel } from '../schema/channel.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { TimelineEntry } from '../schema/timeline-entry.type.js';
import type { AgentContext } from './context.js';

interface EntryRow {
  conversationUuid: string;
  channelUuid?: string;
  /** Read along, where a timeline joins many conversations. */
  conversation?: ConversationRow;
}

/** Where an item of a timeline belongs: a contact's timeline joins those of many conversations. */
@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Where it happened; null only when that is not the caller’s to see.',
  })
  conversation(@Root() entry: EntryRow, @Ctx() { loaders }: AgentContext) {
    return entry.conversation ?? loaders.conversation.load(entry.conversationUuid);
  }

  @FieldResolver(() => Channel, {
    nullable: true,
    description:
      'The channel it came or went over; of a note or change, the conversation’s. Null only in the seconds after a channel was connected.',
  })
  async channel(@Root() entry: EntryRow, @Ctx() context: AgentContext) {
    const { conversationUuid, channelUuid } = entry;
    if (channelUuid) return (await context.directory()).channels.get(channelUuid) ?? null;
    return (await context.loaders.conversation.load(conversationUuid))?.channel ?? null;
  }
}
