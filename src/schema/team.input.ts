import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'A new team.' })
export class CreateTeamInput extends MutationInput {
  @Field(() => String, {
    description: 'Its name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The calendar it keeps to; leave out for none of its own.',
  })
  calendarId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Who belongs to it from the start; nobody when left out.',
  })
  memberIds?: string[] | null;
}

@InputType({ description: 'Changes to a team. What is left out stays.' })
export class UpdateTeamInput extends MutationInput {
  @Field(() => ID, { description: 'Which team.' })
  teamId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its new name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The calendar it keeps to. Null takes it away: then the channel’s counts, else the workspace’s.',
  })
  calendarId?: string | null;
}

@InputType({ description: 'A team that is no longer needed.' })
export class DeleteTeamInput extends MutationInput {
  @Field(() => ID, {
    description:
      'Which team; INVALID_STATE while open or snoozed conversations are in it. Resolved ones are in no team afterwards.',
  })
  teamId!: string;
}

@InputType({ description: 'Members who join a team, or leave it.' })
export class TeamMembersInput extends MutationInput {
  @Field(() => ID, { description: 'Which team.' })
  teamId!: string;

  @Field(() => [ID], { description: 'Who. One who is in it, or not, already changes nothing.' })
  memberIds!: string[];
}
