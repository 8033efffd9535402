import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

export enum ChannelKind {
  EMAIL = 'EMAIL',
  CHAT = 'CHAT',
}
registerEnumType(ChannelKind, {
  name: 'ChannelKind',
  description: 'How customers reach the workspace over a channel.',
  valuesConfig: {
    EMAIL: { description: 'Mail to an address of ours.' },
    CHAT: { description: 'The chat on a website.' },
  },
});

export enum ChannelStatus {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  DISCONNECTED = 'DISCONNECTED',
}
registerEnumType(ChannelStatus, {
  name: 'ChannelStatus',
  description: 'Whether a channel carries messages.',
  valuesConfig: {
    ACTIVE: { description: 'Messages come and go.' },
    PAUSED: { description: 'Messages come; replies wait in their queue.' },
    DISCONNECTED: { description: 'Nothing comes or goes until it is connected again.' },
  },
});

@ObjectType({
  description: 'A connected account: an address, a website’s chat.',
  implements: [Node],
  simpleResolvers: true,
})
export class Channel extends Node {
  @Field(() => ChannelKind, { description: 'How customers reach us over it.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Its name in the workspace.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address customers write to; null for a chat.',
  })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a website’s chat names itself with; not a secret. Null for mail.',
  })
  publicKey!: string | null;

  @Field(() => ChannelStatus, { description: 'Whether it carries messages.' })
  status!: ChannelStatus;

  @Field(() => DateTime, { description: 'When it was connected, UTC.' })
  createdAt!: Date;
}

export const ChannelConnection = connectionType('Channel', 'channels by name', () => Channel);
