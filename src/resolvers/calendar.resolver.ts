import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isBusinessTime } from '../domain/calendar/business-time.js';
import { createCalendar } from '../domain/calendar/create-calendar.js';
import { deleteCalendar } from '../domain/calendar/delete-calendar.js';
import { nextChangeAfter } from '../domain/calendar/next-change.js';
import { updateCalendar } from '../domain/calendar/update-calendar.js';
import { setChannelCalendar } from '../domain/channel/set-channel-calendar.js';
import type { CalendarRow, ChannelRow } from '../domain/kernel/directory.query.js';
import { publicId } from '../domain/kernel/ids.js';
import {
  CreateCalendarInput,
  DeleteCalendarInput,
  type HolidayInput,
  SetChannelCalendarInput,
  UpdateCalendarInput,
} from '../schema/calendar.input.js';
import { Calendar, CalendarConnection } from '../schema/calendar.type.js';
import { Channel } from '../schema/channel.type.js';
import { DateTime } from '../schema/date-time.scalar.js';
import { ForwardArgs } from '../schema/page.args.js';
import {
  CreateCalendarPayload,
  DeleteCalendarPayload,
  SetChannelCalendarPayload,
  UpdateCalendarPayload,
} from '../schema/people.payload.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { directoryPage } from './directory-page.js';
import { idOf, idOrNull } from './errors.js';

/** When somebody is at work. */
@Resolver(() => Calendar)
export class CalendarResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is business time now.' })
  isOpen(@Root() calendar: CalendarRow) {
    return isBusinessTime(calendar, new Date());
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When that next changes, UTC; null when it will not within a year.',
  })
  nextChangeAt(@Root() calendar: CalendarRow) {
    return nextChangeAfter(calendar, new Date());
  }

  @Query(() => CalendarConnection, {
    description: 'The calendars of the workspace, by name. Needs READ.',
  })
  async calendars(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('calendars', (await context.directory()).calendars.values(), page);
  }

  @Mutation(() => CreateCalendarPayload, {
    description:
      'Makes a calendar. Nobody keeps to it until a team, a channel, a member or the workspace does. Needs a manager, or ADMIN.',
  })
  createCalendar(
    @Arg('input', () => CreateCalendarInput, { description: 'Its name and hours.' })
    input: CreateCalendarInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey, holidays, ...calendar } = input;
    return make(
      context,
      {
        mutation: 'createCalendar',
        action: createCalendar,
        idempotencyKey,
        input: () => ({ ...calendar, holidays: holidaysOf(holidays) ?? [] }),
      },
      ({ calendarId }) => shown(context, calendarId),
    );
  }

  @Mutation(() => UpdateCalendarPayload, {
    description: 'Changes a calendar, for all who keep to it. Needs a manager, or ADMIN.',
  })
  updateCalendar(
    @Arg('input', () => UpdateCalendarInput, { description: 'Which one, and what is new.' })
    input: UpdateCalendarInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey, calendarId, holidays, ...changes } = input;
    return make(
      context,
      {
        mutation: 'updateCalendar',
        action: updateCalendar,
        idempotencyKey,
        input: () => ({
          ...changes,
          holidays: holidaysOf(holidays),
          calendarId: idOf('Calendar', calendarId, 'calendarId'),
        }),
      },
      (result) => shown(context, result.calendarId),
    );
  }

  @Mutation(() => DeleteCalendarPayload, {
    description: 'Deletes a calendar that nobody keeps to. Needs a manager, or ADMIN.',
  })
  deleteCalendar(
    @Arg('input', () => DeleteCalendarInput, { description: 'Which one.' })
    input: DeleteCalendarInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'deleteCalendar',
        action: deleteCalendar,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ calendarId: idOf('Calendar', input.calendarId, 'calendarId') }),
      },
      ({ calendarId }) => ({ calendarId: publicId('Calendar', calendarId) }),
    );
  }
}

/** Which calendar a channel keeps to. */
@Resolver(() => Channel)
export class ChannelCalendarResolver {
  @FieldResolver(() => Calendar, {
    nullable: true,
    description:
      'When its customers are answered; null when it has none of its own, and then the workspace’s counts.',
  })
  async calendar(@Root() { calendarUuid }: ChannelRow, @Ctx() context: AgentContext) {
    return calendarUuid ? (await context.directory()).calendars.get(calendarUuid) : null;
  }

  @Mutation(() => SetChannelCalendarPayload, {
    description: 'Says which calendar a channel keeps to. Needs a manager, or ADMIN.',
  })
  setChannelCalendar(
    @Arg('input', () => SetChannelCalendarInput, { description: 'Which, for which.' })
    input: SetChannelCalendarInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'setChannelCalendar',
        action: setChannelCalendar,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          channelId: idOf('Channel', input.channelId, 'channelId'),
          calendarId: idOrNull('Calendar', input.calendarId ?? null, 'calendarId'),
        }),
      },
      async ({ channelId }) => ({
        channel: (await context.directory()).channels.get(channelId) ?? null,
      }),
    );
  }
}

/** A holiday without hours is one on which it is closed. */
function holidaysOf(given: HolidayInput[] | null | undefined) {
  return given?.map(({ date, name, hours }) => ({ date, name, hours: hours ?? [] }));
}

async function shown(context: AgentContext, calendarId: string) {
  return { calendar: (await context.directory()).calendars.get(calendarId) ?? null };
}
