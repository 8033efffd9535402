import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';
import { TimelineEntry } from './timeline-entry.type.js';

export enum MessageDirection {
  INBOUND = 'INBOUND',
  OUTBOUND = 'OUTBOUND',
}
registerEnumType(MessageDirection, {
  name: 'MessageDirection',
  description: 'Which way a message went.',
  valuesConfig: {
    INBOUND: { description: 'From the customer to us.' },
    OUTBOUND: { description: 'From us to the customer.' },
  },
});

export enum MessageState {
  RECEIVED = 'RECEIVED',
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  READ = 'READ',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'How far a message came. It never goes backward.',
  valuesConfig: {
    RECEIVED: { description: 'Inbound, and stored.' },
    QUEUED: { description: 'Outbound, stored, waiting for its channel.' },
    SENDING: { description: 'In the channel’s hands.' },
    SENT: { description: 'Accepted by the channel.' },
    DELIVERED: { description: 'Reported as delivered.' },
    READ: { description: 'Reported as read.' },
    FAILED: { description: 'Will not arrive: see `failure`.' },
    UNKNOWN: {
      description:
        'Rapport stopped between the channel’s yes and writing it down: it may or may not have gone out.',
    },
  },
});

@ObjectType({ description: 'Why a message did not go out.', simpleResolvers: true })
export class MessageFailure {
  @Field(() => String, { description: 'Kind of failure, such as `permanent` or `auth`.' })
  class!: string;

  @Field(() => String, { description: 'The channel’s own code.' })
  code!: string;

  @Field(() => String, { description: 'What happened, for people.' })
  message!: string;
}

@ObjectType({
  description: 'What customer and business say to each other.',
  implements: [Node, TimelineEntry],
  simpleResolvers: true,
})
export class Message extends TimelineEntry {
  @Field(() => MessageDirection, { description: 'Which way it went.' })
  direction!: MessageDirection;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who wrote it; null only when they are no longer known.',
  })
  author!: Actor | null;

  @Field(() => String, { description: 'The whole text, quoted history included.' })
  text!: string;

  @Field(() => String, { description: 'What the author wrote now, without quoted history.' })
  visibleText!: string;

  @Field(() => String, { description: 'The first 200 characters of `visibleText`, for lists.' })
  preview!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sanitized HTML; null when it was plain text.',
  })
  html!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why nobody waits because of it: a machine wrote it (auto-reply, list, bounce), it is a `call` that was taken, or a STOP (`opt_out`), START (`opt_in`) or HELP (`help`). Null for a person’s message, and for a missed call.',
  })
  automated!: string | null;

  @Field(() => Boolean, {
    description:
      'True when the sender’s address could not be verified: do not trust it with anything private.',
  })
  unverifiedSender!: boolean;

  @Field(() => Boolean, {
    description: 'True for an answer to a public comment that only its author could read.',
  })
  privately!: boolean;

  @Field(() => MessageState, { description: 'How far it came.' })
  state!: MessageState;

  @Field(() => MessageFailure, {
    nullable: true,
    description:
      'Why it did not go out, or, while it is SENT, why it is late; null unless it failed, is being retried or is late.',
  })
  failure!: MessageFailure | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s id (a mail’s Message-ID); null before there is one.',
  })
  externalId!: string | null;

  @Field(() => DateTime, {
    description: 'When it was written by the provider’s clock, never later than our receipt; UTC.',
  })
  occurredAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its channel accepted it, UTC; null before that, and for inbound ones.',
  })
  sentAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the customer last changed the words, by the provider’s clock, UTC; null when they never did.',
  })
  editedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the customer took it back, by the provider’s clock, UTC; null when they did not. The text stays for the team.',
  })
  deletedAt!: Date | null;
}

@ObjectType({ description: 'An emoji somebody put on a message.', simpleResolvers: true })
export class Reaction {
  @Field(() => String, { description: 'The emoji.' })
  emoji!: string;

  @Field(() => String, {
    description: 'Who reacted, as the channel addresses people. Each has one reaction a message.',
  })
  address!: string;

  @Field(() => Int, {
    description: 'How many put this same emoji on the message, this one included.',
  })
  count!: number;
}
