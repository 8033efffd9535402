import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum ChatStatus {
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
}
registerEnumType(ChatStatus, {
  name: 'ChatStatus',
  description: 'Whether a chat is going on.',
  valuesConfig: {
    OPEN: { description: 'The team is on it.' },
    RESOLVED: { description: 'Done. Writing again opens it again.' },
  },
});

@ObjectType({ description: 'The person who answers.', simpleResolvers: true })
export class ChatAgent {
  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

@ObjectType({ description: 'The visitor’s conversation with the team.', simpleResolvers: true })
export class Chat {
  @Field(() => ID, { description: 'Opaque, prefixed `conv_`.' })
  id!: string;

  @Field(() => ChatStatus, { description: 'Whether it is going on.' })
  status!: ChatStatus;

  @Field(() => ChatAgent, {
    nullable: true,
    description: 'Who answers; null while nobody took it.',
  })
  servedBy!: ChatAgent | null;
}
