import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { ConversationPriority } from './conversation.type.js';
import { Team } from './team.type.js';

@InputType()
export abstract class ConditionsInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only on these channels; any when nothing is said. One that is not there: NOT_FOUND.',
  })
  channelIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only in these teams; any or none when nothing is said. Unknown: NOT_FOUND.',
  })
  teamIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only for contacts of these tiers, in any case of letters.',
  })
  tiers?: string[] | null;

  @Field(() => [ConversationPriority], {
    nullable: true,
    description: 'Only at these priorities.',
  })
  priorities?: ConversationPriority[] | null;
}

@ObjectType()
export abstract class Conditioned {
  @Field(() => [Channel], { description: 'Only on these channels; empty for any.' })
  channels!: Channel[];

  @Field(() => [Team], { description: 'Only in these teams; empty for any or none.' })
  teams!: Team[];

  @Field(() => [String], { description: 'Only for contacts of these tiers; empty for any.' })
  tiers!: string[];

  @Field(() => [ConversationPriority], { description: 'Only at these priorities; empty for any.' })
  priorities!: ConversationPriority[];
}
