import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

export enum DeliveryState {
  RECEIVED = 'RECEIVED',
  FILED = 'FILED',
  PARKED = 'PARKED',
  IGNORED = 'IGNORED',
}
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What became of a delivery.',
  valuesConfig: {
    RECEIVED: { description: 'Stored and acknowledged, not read yet.' },
    FILED: { description: 'What was in it is in its conversations.' },
    PARKED: { description: 'It could not be filed and waits for a decision.' },
    IGNORED: { description: 'Of no interest.' },
  },
});

@ObjectType({
  description:
    'Something that came in over a channel, as the provider sent it. The bytes are kept.',
  implements: [Node],
  simpleResolvers: true,
})
export class Delivery extends Node {
  @Field(() => Channel, {
    nullable: true,
    description: 'Over which channel; null only when that is gone.',
  })
  channel!: Channel | null;

  @Field(() => DeliveryState, { description: 'What became of it.' })
  state!: DeliveryState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was parked or ignored; null where nothing is to be said.',
  })
  reason!: string | null;

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes!: number;

  @Field(() => String, {
    description:
      'Its first 2,000 bytes, read as UTF-8 whatever they are: to be shown as plain text.',
  })
  preview!: string;

  @Field(() => DateTime, { description: 'When it came, UTC.' })
  receivedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When that was decided, UTC; null before.',
  })
  settledAt!: Date | null;
}

export const DeliveryConnection = connectionType(
  'Delivery',
  'deliveries, oldest first',
  () => Delivery,
  false,
);
