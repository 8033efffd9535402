import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { decodePosition, encodePosition } from '../domain/kernel/event.js';
import { eventPage } from '../domain/kernel/event-page.query.js';
import { invalidCursor, pageOf } from '../domain/kernel/keyset.query.js';
import { colleague } from '../domain/kernel/people.query.js';
import { Actor } from '../schema/actor.type.js';
import { Channel } from '../schema/channel.type.js';
import { Contact } from '../schema/contact.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { Event, EventConnection, EventFilter } from '../schema/event.type.js';
import { Message } from '../schema/message.type.js';
import { Note } from '../schema/note.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { TimelineItem } from '../schema/timeline-item.type.js';
import { type AgentContext, requireActor } from './context.js';
import { eventOf, type EventRow, visibleTypes } from './event-row.js';
import { eventWhere } from './filters.js';
import { itemOf, itemOfEvent } from './timeline-items.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'What happened, oldest first: the log that subscriptions and webhooks follow, with the same cursors. A cursor the log no longer reaches back to is RESYNC_REQUIRED. Needs READ; note events need NOTES, those of API keys ADMIN.',
  })
  async events(
    @Args(() => ForwardArgs) { first, after }: ForwardArgs,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Only these events.' })
    filter: EventFilter | null,
    @Ctx() context: AgentContext,
  ) {
    const actor = requireActor(context, 'READ');
    const { size } = pageOf({ first }, 'events', () => true);
    const position = after == null ? null : decodePosition(after);
    if (position === undefined) throw invalidCursor();
    const { events: found, end } = await eventPage(context.reader, {
      after: position,
      visibleTypes: visibleTypes(actor),
      filter: eventWhere(filter),
      limit: size + 1,
    });
    const hasNextPage = found.length > size;
    const nodes = found.slice(0, size).map(eventOf);
    return {
      nodes,
      edges: nodes.map((node) => ({ node, cursor: node.cursor })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: nodes[0]?.cursor ?? null,
        // Past what the filter left out too: a cursor that stands still outlives the retention.
        endCursor: hasNextPage ? nodes.at(-1)!.cursor : encodePosition(end),
      },
    };
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who did it; null only when they are no longer known.',
  })
  async actor(@Root() event: EventRow, @Ctx() context: AgentContext) {
    if (event.actorKind === 'CONTACT')
      return event.actorId && context.loaders.contact.load(event.actorId);
    return colleague(await context.directory(), event.actorKind, event.actorId);
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Where it happened; null when it was in none.',
  })
  conversation(@Root() { conversationId }: EventRow, @Ctx() { loaders }: AgentContext) {
    return conversationId && loaders.conversation.load(conversationId);
  }

  @FieldResolver(() => TimelineItem, {
    nullable: true,
    description: 'The timeline’s item it made or changed; null when there is none.',
  })
  item(@Root() event: EventRow, @Ctx() { loaders }: AgentContext) {
    const name = itemOfEvent(event);
    return name && itemOf(loaders, name);
  }

  @FieldResolver(() => Message, {
    nullable: true,
    description: 'The message it is about; null when it is about none.',
  })
  message(@Root() { messageId }: EventRow, @Ctx() { loaders }: AgentContext) {
    return messageId && loaders.message.load(messageId);
  }

  @FieldResolver(() => Note, {
    nullable: true,
    description: 'The note it is about; null when it is about none. Needs NOTES.',
  })
  note(@Root() { noteId }: EventRow, @Ctx() { loaders }: AgentContext) {
    return noteId && loaders.note.load(noteId);
  }

  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'The customer it is about; null when it is about none.',
  })
  contact(@Root() { contactId }: EventRow, @Ctx() { loaders }: AgentContext) {
    return contactId && loaders.contact.load(contactId);
  }

  @FieldResolver(() => Channel, {
    nullable: true,
    description: 'The channel it came over; null when it came over none.',
  })
  async channel(@Root() { channelId }: EventRow, @Ctx() context: AgentContext) {
    return channelId && ((await context.directory()).channels.get(channelId) ?? null);
  }
}
