import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

export enum ChannelKind {
  EMAIL = 'EMAIL',
  CHAT = 'CHAT',
  WHATSAPP = 'WHATSAPP',
  MESSENGER = 'MESSENGER',
  INSTAGRAM = 'INSTAGRAM',
  TELEGRAM = 'TELEGRAM',
  SMS = 'SMS',
  VOICE = 'VOICE',
  CUSTOM = 'CUSTOM',
}
registerEnumType(ChannelKind, {
  name: 'ChannelKind',
  description: 'How customers reach the workspace over a channel.',
  valuesConfig: {
    EMAIL: { description: 'Mail to an address of ours.' },
    CHAT: { description: 'The chat on a website.' },
    WHATSAPP: { description: 'A WhatsApp number, over the Cloud API.' },
    MESSENGER: { description: 'A Facebook page’s Messenger.' },
    INSTAGRAM: { description: 'An Instagram account’s direct messages.' },
    TELEGRAM: { description: 'A Telegram bot.' },
    SMS: { description: 'A telephone number that sends and receives SMS and MMS, with Twilio.' },
    VOICE: { description: 'A telephone number that takes calls, with Twilio.' },
    CUSTOM: { description: 'Any other source, over signed webhooks in both directions.' },
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
  description: 'Whether a channel does its work, as far as Rapport can tell.',
  simpleResolvers: true,
})
export class ChannelHealth {
  @Field(() => Boolean, {
    description: 'True when it is active and nothing is known to be wrong with it.',
  })
  ok!: boolean;

  @Field(() => Boolean, {
    description:
      'True when the provider refused its credentials: replies wait until `updateChannel` brings new ones.',
  })
  needsAuth!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong last; null when nothing did.',
  })
  lastError!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When that was, UTC; null with `lastError`.',
  })
  lastErrorAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When something last came in over it, UTC; null when nothing ever did.',
  })
  lastInboundAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Set while nothing comes in although something usually does at these hours of the week: when something last did, UTC. Null when the silence is nothing unusual, or the channel is too new to tell (less than two weeks); always null for a chat. A sign to look, not an error: `ok` does not depend on it.',
  })
  quietSince!: Date | null;
}

@ObjectType({
  description:
    'What became of everything that came in over a channel: `received` is the sum of the other four at any moment.',
  simpleResolvers: true,
})
export class DeliveryCounters {
  @Field(() => Int, { description: 'Everything that was acknowledged to the provider.' })
  received!: number;

  @Field(() => Int, { description: 'Became messages, states of messages, reactions.' })
  filed!: number;

  @Field(() => Int, {
    description: 'Could not be filed and wait for a decision: see `parkedDeliveries`.',
  })
  parked!: number;

  @Field(() => Int, { description: 'Of no interest, by rule or by somebody’s decision.' })
  ignored!: number;

  @Field(() => Int, { description: 'Not read yet; it takes moments.' })
  pending!: number;
}

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
    description:
      'What people know it by: a mail address, a telephone number, the account’s id; null for a chat.',
  })
  address!: string | null;

  @Field(() => ChannelStatus, { description: 'Whether it carries messages.' })
  status!: ChannelStatus;

  @Field(() => DateTime, { description: 'When it was connected, UTC.' })
  createdAt!: Date;
}

export const ChannelConnection = connectionType('Channel', 'channels by name', () => Channel);
