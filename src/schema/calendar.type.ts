import { Field, ObjectType } from 'type-graphql';
import { Weekday } from './chat-settings.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

const ends =
  'When it ends, local time: `17:30`, or `24:00`. At or before `from` it ends on the next day: 22:00 to 06:00.';

@ObjectType({ description: 'A stretch of time that comes every week.', simpleResolvers: true })
export class WeeklyHours {
  @Field(() => Weekday, { description: 'The day on which it begins.' })
  day!: Weekday;

  @Field(() => String, { description: 'When it begins, local time: `09:00`.' })
  from!: string;

  @Field(() => String, { description: ends })
  to!: string;
}

@ObjectType({ description: 'A stretch of one day.', simpleResolvers: true })
export class DayHours {
  @Field(() => String, { description: 'When it begins, local time: `09:00`.' })
  from!: string;

  @Field(() => String, { description: ends })
  to!: string;
}

@ObjectType({
  description: 'A day on which the usual hours do not hold.',
  simpleResolvers: true,
})
export class Holiday {
  @Field(() => String, { description: 'The local day: `2026-12-25`.' })
  date!: string;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => [DayHours], { description: 'The hours of this day; empty when it is closed.' })
  hours!: DayHours[];
}

@ObjectType({
  description:
    'When somebody is at work. A conversation keeps to its team’s, else its channel’s, else the workspace’s; without any, business time is null.',
  implements: [Node],
  simpleResolvers: true,
})
export class Calendar extends Node {
  @Field(() => String, { description: 'Its name in the workspace, unique whatever its case.' })
  name!: string;

  @Field(() => String, { description: 'Where its days and times hold: `Europe/Berlin`.' })
  timeZone!: string;

  @Field(() => [WeeklyHours], { description: 'The usual hours, in the order of the week.' })
  hours!: WeeklyHours[];

  @Field(() => [Holiday], { description: 'Exceptions, in the order of their dates.' })
  holidays!: Holiday[];

  @Field(() => DateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it last changed, UTC.' })
  updatedAt!: Date;
}

export const CalendarConnection = connectionType('Calendar', 'calendars by name', () => Calendar);
