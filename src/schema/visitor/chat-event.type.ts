import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ChatEventType {
  MESSAGE_ADDED = 'MESSAGE_ADDED',
  CHAT_RESOLVED = 'CHAT_RESOLVED',
  CHAT_REOPENED = 'CHAT_REOPENED',
  SERVED_BY_CHANGED = 'SERVED_BY_CHANGED',
}
registerEnumType(ChatEventType, {
  name: 'ChatEventType',
  description: 'What can happen in a chat. More may come: ignore those you do not know.',
  valuesConfig: {
    MESSAGE_ADDED: { description: 'Somebody wrote.' },
    CHAT_RESOLVED: { description: 'The team declared it done.' },
    CHAT_REOPENED: { description: 'It goes on.' },
    SERVED_BY_CHANGED: { description: 'Somebody else answers now.' },
  },
});

@ObjectType({
  description: 'Something that happened in the visitor’s chat.',
  simpleResolvers: true,
})
export class ChatEvent {
  @Field(() => ChatEventType, { description: 'What happened.' })
  type!: ChatEventType;

  @Field(() => String, { description: 'Give it as `after` to continue behind it.' })
  cursor!: string;
}

@ObjectType({
  description: 'What happened in the visitor’s chat, together.',
  simpleResolvers: true,
})
export class ChatEventBatch {
  @Field(() => Boolean, {
    description: 'True on the first update alone: from here on nothing is missed.',
  })
  ready!: boolean;

  @Field(() => String, {
    description:
      'How far this update reaches. Give the last one as `after` to resume without a gap.',
  })
  cursor!: string;

  @Field(() => [ChatEvent], {
    description:
      'The events, oldest first; empty on the first update, and on one that only moves the cursor on.',
  })
  events!: ChatEvent[];
}
