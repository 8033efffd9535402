import { Field, ID, ObjectType } from 'type-graphql';
import { Conversation } from './conversation.type.js';
import { Event } from './event.type.js';
import { TimelineItem } from './timeline-item.type.js';

@ObjectType()
export abstract class LiveUpdate {
  @Field(() => Boolean, {
    description:
      'True on the first update alone: from here on nothing is missed. Query the current state now.',
  })
  ready!: boolean;

  @Field(() => String, {
    description:
      'How far this update reaches. Give the last one as `after` to resume without a gap. While nothing concerns the subscription an update without events moves it on, about once a minute.',
  })
  cursor!: string;
}

@ObjectType({ description: 'Events that became final together.', simpleResolvers: true })
export class EventBatch extends LiveUpdate {
  @Field(() => [Event], {
    description:
      'The events, oldest first; empty on the first update, and on one that only moves the cursor on.',
  })
  events!: Event[];
}

@ObjectType({ description: 'What changed in a list of conversations.', simpleResolvers: true })
export class InboxUpdate extends LiveUpdate {
  @Field(() => [Conversation], {
    description: 'Conversations that changed and belong to the list now; latest activity first.',
  })
  changed!: Conversation[];

  @Field(() => [ID], {
    description:
      'Conversations that changed and do not belong to the list now, whether or not they did before.',
  })
  removedIds!: string[];
}

@ObjectType({ description: 'What changed in one conversation.', simpleResolvers: true })
export class ConversationUpdate extends LiveUpdate {
  @Field(() => Conversation, {
    nullable: true,
    description: 'The conversation as it is now; null when it is no longer the caller’s to see.',
  })
  conversation!: Conversation | null;

  @Field(() => [TimelineItem], {
    description: 'Items that are new or changed, as they are now, oldest first.',
  })
  items!: unknown[];

  @Field(() => [Event], { description: 'The events behind it, oldest first.' })
  events!: Event[];
}
