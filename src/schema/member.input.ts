import { Field, ID, InputType, Int } from 'type-graphql';
import { WeeklyHoursInput } from './calendar.input.js';
import { DateTime } from './date-time.scalar.js';
import { MemberAvailability, MemberRole } from './member.type.js';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'Changes to a member. What is left out stays.' })
export class UpdateMemberInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;

  @Field(() => String, { nullable: true, description: 'Their name, 1 to 100 characters.' })
  name?: string | null;

  @Field(() => MemberRole, {
    nullable: true,
    description:
      'What they are trusted with. Needs ADMIN, and an owner where an owner is made or was one; INVALID_STATE for the last owner.',
  })
  role?: MemberRole | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much they carry at once, 0 to 1000; null for the workspace’s usual.',
  })
  capacity?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are given what rules keep for seniors.',
  })
  isSenior?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where they are: `Europe/Berlin`; null for their calendar’s time zone.',
  })
  timeZone?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The calendar whose holidays are theirs; null for the workspace’s.',
  })
  calendarId?: string | null;
}

@InputType({ description: 'A member.' })
export class MemberInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;
}

@InputType({ description: 'Whether a member takes work, by hand.' })
export class SetAvailabilityInput extends MutationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Who; leave out for yourself. For somebody else you must be a manager. A program has to say who.',
  })
  memberId?: string | null;

  @Field(() => MemberAvailability, {
    nullable: true,
    description:
      'What they choose. Leave out or null to choose nothing any more: then the schedule counts, else they are online.',
  })
  availability?: MemberAvailability | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'For how long, UTC, in the future. Left out it holds until their schedule next says something else, and without one until they choose again.',
  })
  until?: Date | null;
}

@InputType({ description: 'When a member works.' })
export class SetShiftsInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;

  @Field(() => [WeeklyHoursInput], {
    description:
      'The whole week on the wall of the member’s time zone, up to 100 stretches; empty for none, and then only time off counts.',
  })
  shifts!: WeeklyHoursInput[];
}

@InputType({ description: 'A time in which a member is not at work.' })
export class AddTimeOffInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;

  @Field(() => DateTime, { description: 'From then on, UTC; may lie in the past.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'Until then, UTC; in the future and after `startsAt`.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'For people, up to 200 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Time off that is taken back.' })
export class RemoveTimeOffInput extends MutationInput {
  @Field(() => ID, { description: 'Which one.' })
  timeOffId!: string;
}
