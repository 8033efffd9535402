import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ChannelKind } from './channel.type.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'What an open conversation of a kind of channel weighs for its owner.',
  simpleResolvers: true,
})
export class KindWeight {
  @Field(() => ChannelKind, { description: 'The kind of the conversation’s channel.' })
  kind!: ChannelKind;

  @Field(() => Float, { description: 'Its weight, 0 to 100.' })
  weight!: number;
}

@ObjectType({
  description: 'A tenant: its people, customers and conversations are walled off from all others.',
  implements: [Node],
  simpleResolvers: true,
})
export class Workspace extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, {
    description:
      'For how many hours after its resolution a conversation that comes back goes on as the same cycle; later it begins a new one.',
  })
  reopenWindowHours!: number;

  @Field(() => Int, {
    description:
      'How much a member carries at once, in weights of conversations, where their own `capacity` says nothing.',
  })
  memberCapacity!: number;

  @Field(() => [KindWeight], {
    description: 'What conversations weigh; a kind that is not named weighs 1.',
  })
  kindWeights!: KindWeight[];

  @Field(() => Boolean, {
    description: 'Whether shifts, time off and holidays say when members are at work.',
  })
  followsSchedules!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a member without a live socket is taken for gone: OFFLINE.',
  })
  followsPresence!: boolean;

  @Field(() => Int, {
    description: 'For how many seconds after their last live socket a member is still there.',
  })
  presenceGraceSeconds!: number;

  @Field(() => DateTime, { description: 'When it was opened, UTC.' })
  createdAt!: Date;
}
