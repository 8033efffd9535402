import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addTimeOff } from '../domain/availability/add-time-off.js';
import { removeTimeOff } from '../domain/availability/remove-time-off.js';
import { setAvailability } from '../domain/availability/set-availability.js';
import { setShifts } from '../domain/availability/set-shifts.js';
import { publicId } from '../domain/kernel/ids.js';
import {
  AddTimeOffInput,
  RemoveTimeOffInput,
  SetAvailabilityInput,
  SetShiftsInput,
} from '../schema/member.input.js';
import {
  AddTimeOffPayload,
  RemoveTimeOffPayload,
  SetAvailabilityPayload,
  SetShiftsPayload,
} from '../schema/people.payload.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf, idOrNull } from './errors.js';
import { changeMember, shownMember } from './member.resolver.js';

/** Who takes work when. */
@Resolver()
export class AvailabilityResolver {
  @Mutation(() => SetAvailabilityPayload, {
    description:
      'Says whether a member takes work, by hand: this stands above their schedule until it runs out. Needs WRITE for yourself, a manager or ADMIN for others.',
  })
  setAvailability(
    @Arg('input', () => SetAvailabilityInput, { description: 'What, and for how long.' })
    input: SetAvailabilityInput,
    @Ctx() context: AgentContext,
  ) {
    const { availability, until, idempotencyKey } = input;
    return changeMember(context, 'setAvailability', setAvailability, idempotencyKey, () => ({
      memberId: idOrNull('Member', input.memberId, 'memberId'),
      availability: availability ?? null,
      until,
    }));
  }

  @Mutation(() => SetShiftsPayload, {
    description: 'Says when a member works, week by week. Needs a manager, or ADMIN.',
  })
  setShifts(
    @Arg('input', () => SetShiftsInput, { description: 'Who, and when.' }) input: SetShiftsInput,
    @Ctx() context: AgentContext,
  ) {
    const { shifts, idempotencyKey } = input;
    return changeMember(context, 'setShifts', setShifts, idempotencyKey, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
      shifts,
    }));
  }

  @Mutation(() => AddTimeOffPayload, {
    description: 'Says that a member is not at work for a time. Needs a manager, or ADMIN.',
  })
  addTimeOff(
    @Arg('input', () => AddTimeOffInput, { description: 'Who, and when.' }) input: AddTimeOffInput,
    @Ctx() context: AgentContext,
  ) {
    const { startsAt, endsAt, reason, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'addTimeOff',
        action: addTimeOff,
        idempotencyKey,
        input: () => ({
          memberId: idOf('Member', input.memberId, 'memberId'),
          startsAt,
          endsAt,
          reason,
        }),
      },
      async ({ memberId, timeOffId }) => ({
        ...(await shownMember(context, { memberId })),
        timeOffId: publicId('TimeOff', timeOffId),
      }),
    );
  }

  @Mutation(() => RemoveTimeOffPayload, {
    description: 'Takes a member’s time off back. Needs a manager, or ADMIN.',
  })
  removeTimeOff(
    @Arg('input', () => RemoveTimeOffInput, { description: 'Which time off.' })
    input: RemoveTimeOffInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMember(context, 'removeTimeOff', removeTimeOff, input.idempotencyKey, () => ({
      timeOffId: idOf('TimeOff', input.timeOffId, 'timeOffId', 'time off'),
    }));
  }
}
