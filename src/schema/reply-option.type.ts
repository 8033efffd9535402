import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { DateTime } from './date-time.scalar.js';

export enum ReplyObstacle {
  CHANNEL_PAUSED = 'CHANNEL_PAUSED',
  NEEDS_AUTH = 'NEEDS_AUTH',
  RECEIVES_ONLY = 'RECEIVES_ONLY',
  WINDOW_CLOSED = 'WINDOW_CLOSED',
}
registerEnumType(ReplyObstacle, {
  name: 'ReplyObstacle',
  description: 'Why one cannot answer on a channel now. More may come.',
  valuesConfig: {
    CHANNEL_PAUSED: { description: 'Somebody paused the channel.' },
    NEEDS_AUTH: { description: 'The provider refused the channel’s credentials.' },
    RECEIVES_ONLY: { description: 'Nothing can be sent over this custom channel.' },
    WINDOW_CLOSED: {
      description:
        'The provider lets us write for a time after the customer’s last words only: WhatsApp 24 hours; Messenger and Instagram 24 hours, 7 days for people.',
    },
  },
});

@ObjectType({
  description: 'A channel on which a contact can be answered.',
  simpleResolvers: true,
})
export class ReplyOption {
  @Field(() => Channel, { description: 'The channel: give its id as `SendReplyInput.channelId`.' })
  channel!: Channel;

  @Field(() => String, {
    description:
      'Where it goes: the address they last wrote from there, else one they are known by.',
  })
  address!: string;

  @Field(() => Boolean, { description: 'Whether the caller may answer on it now.' })
  allowed!: boolean;

  @Field(() => ReplyObstacle, {
    nullable: true,
    description: 'What stands against it; null when it is allowed.',
  })
  reason!: ReplyObstacle | null;

  @Field(() => Boolean, {
    description: 'Whether an answer on it may quote a message: `SendReplyInput.replyToMessageId`.',
  })
  canQuote!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the provider lets the caller answer, UTC; null where it sets no time, or the customer never wrote.',
  })
  windowClosesAt!: Date | null;
}
