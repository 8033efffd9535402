import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChannelKind } from './channel.type.js';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'What an open conversation of a kind of channel weighs for its owner.' })
export class KindWeightInput {
  @Field(() => ChannelKind, { description: 'The kind of the conversation’s channel.' })
  kind!: ChannelKind;

  @Field(() => Float, { description: 'Its weight, 0 to 100, else INVALID_INPUT.' })
  weight!: number;
}

@InputType({ description: 'Changes to the workspace. What is left out or null stays.' })
export class UpdateWorkspaceInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many hours after its resolution a conversation that comes back goes on as the same cycle: 0 to 8760, else INVALID_INPUT; with 0 each is a new one.',
  })
  reopenWindowHours?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The calendar of all that has none of its own. Unlike elsewhere here, null takes it away.',
  })
  calendarId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much a member carries at once, 0 to 1000, where their own says nothing.',
  })
  memberCapacity?: number | null;

  @Field(() => [KindWeightInput], {
    nullable: true,
    description: 'All weights that are not 1, each kind once.',
  })
  kindWeights?: KindWeightInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether shifts, time off and holidays say when members are at work.',
  })
  followsSchedules?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a member without a live socket is taken for gone. From the moment it is turned on everybody has the grace to show themselves.',
  })
  followsPresence?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many seconds after their last live socket a member is still there: 3 to 3600, else INVALID_INPUT; 120 when nothing is said.',
  })
  presenceGraceSeconds?: number | null;
}
