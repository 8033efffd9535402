import { Field, ID, InputType } from 'type-graphql';
import { Weekday } from './chat-settings.type.js';
import { MutationInput } from './mutation.input.js';

const begins = 'When it begins, local time: `09:00`.';
const ends =
  'When it ends, local time: `17:30`, or `24:00`. At or before `from` it ends on the next day: 22:00 to 06:00.';
const hours = 'Several stretches a day are fine; up to 100 in all. Give the whole week.';
const holidays = 'Each date once, up to 500. Give all of them.';
const timeZone = 'Where its days and times hold: `Europe/Berlin`; INVALID_INPUT when unknown.';

@InputType({ description: 'A stretch of time that comes every week.' })
export class WeeklyHoursInput {
  @Field(() => Weekday, { description: 'The day on which it begins.' })
  day!: Weekday;

  @Field(() => String, { description: begins })
  from!: string;

  @Field(() => String, { description: ends })
  to!: string;
}

@InputType({ description: 'A stretch of one day.' })
export class DayHoursInput {
  @Field(() => String, { description: begins })
  from!: string;

  @Field(() => String, { description: ends })
  to!: string;
}

@InputType({ description: 'A day on which the usual hours do not hold.' })
export class HolidayInput {
  @Field(() => String, { description: 'The local day: `2026-12-25`.' })
  date!: string;

  @Field(() => String, { description: 'What people call it, 1 to 100 characters.' })
  name!: string;

  @Field(() => [DayHoursInput], {
    nullable: true,
    description: 'The hours of this day; leave out or empty for closed.',
  })
  hours?: DayHoursInput[] | null;
}

@InputType({ description: 'A new calendar.' })
export class CreateCalendarInput extends MutationInput {
  @Field(() => String, {
    description: 'Its name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name!: string;

  @Field(() => String, { description: timeZone })
  timeZone!: string;

  @Field(() => [WeeklyHoursInput], { description: hours })
  hours!: WeeklyHoursInput[];

  @Field(() => [HolidayInput], {
    nullable: true,
    description: `${holidays} None when left out.`,
  })
  holidays?: HolidayInput[] | null;
}

@InputType({ description: 'Changes to a calendar. What is left out or null stays.' })
export class UpdateCalendarInput extends MutationInput {
  @Field(() => ID, { description: 'Which calendar.' })
  calendarId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its new name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: timeZone })
  timeZone?: string | null;

  @Field(() => [WeeklyHoursInput], { nullable: true, description: hours })
  hours?: WeeklyHoursInput[] | null;

  @Field(() => [HolidayInput], { nullable: true, description: holidays })
  holidays?: HolidayInput[] | null;
}

@InputType({ description: 'A calendar that is no longer needed.' })
export class DeleteCalendarInput extends MutationInput {
  @Field(() => ID, { description: 'Which calendar; INVALID_STATE while anybody keeps to it.' })
  calendarId!: string;
}

@InputType({ description: 'Which calendar a channel keeps to.' })
export class SetChannelCalendarInput extends MutationInput {
  @Field(() => ID, { description: 'Which channel; INVALID_STATE when it is disconnected.' })
  channelId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Leave out or null for none of its own: then the workspace’s counts.',
  })
  calendarId?: string | null;
}
