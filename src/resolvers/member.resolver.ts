import { Arg, Ctx, FieldResolver, Float, Mutation, Resolver, Root } from 'type-graphql';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { MemberRow } from '../domain/kernel/directory.query.js';
import type { Action } from '../domain/kernel/work.js';
import { disableMember } from '../domain/workspace/disable-member.js';
import { enableMember } from '../domain/workspace/enable-member.js';
import { setMemberSkills } from '../domain/workspace/set-member-skills.js';
import { updateMember } from '../domain/workspace/update-member.js';
import { Calendar } from '../schema/calendar.type.js';
import { MemberInput, UpdateMemberInput } from '../schema/member.input.js';
import { Member, TimeOff } from '../schema/member.type.js';
import {
  DisableMemberPayload,
  EnableMemberPayload,
  SetMemberSkillsPayload,
  UpdateMemberPayload,
} from '../schema/people.payload.js';
import { SetMemberSkillsInput } from '../schema/skill.input.js';
import { Team } from '../schema/team.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf, idOrNull } from './errors.js';

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => [Team], { description: 'The teams they belong to, by name.' })
  async teams(@Root() member: MemberRow, @Ctx() context: AgentContext) {
    const { teams } = await context.directory();
    return [...teams.values()].filter(({ members }) =>
      members.some(({ uuid }) => uuid === member.uuid),
    );
  }

  @FieldResolver(() => Float, {
    description:
      'What they carry now: the weights of the open conversations they own, by the kind of their channel.',
  })
  async openLoad(@Root() member: MemberRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.openLoad.load(member.uuid))?.load ?? 0;
  }

  @FieldResolver(() => [TimeOff], {
    description: 'Their time off that is not over yet, in the order of time.',
  })
  timeOff(@Root() member: MemberRow, @Ctx() { loaders }: AgentContext) {
    return loaders.timeOff.load(member.uuid);
  }

  @FieldResolver(() => Calendar, {
    nullable: true,
    description: 'The calendar whose holidays are theirs; null for the workspace’s.',
  })
  async calendar(@Root() { calendarUuid }: MemberRow, @Ctx() context: AgentContext) {
    return calendarUuid ? (await context.directory()).calendars.get(calendarUuid) : null;
  }

  @Mutation(() => UpdateMemberPayload, {
    description: 'Changes what a member is and carries. Needs a manager, or ADMIN.',
  })
  updateMember(
    @Arg('input', () => UpdateMemberInput, { description: 'Who, and what is new.' })
    input: UpdateMemberInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey, ...changes } = input;
    return changeMember(context, 'updateMember', updateMember, idempotencyKey, () => ({
      ...changes,
      memberId: idOf('Member', input.memberId, 'memberId'),
      calendarId: idOrNull('Calendar', input.calendarId, 'calendarId'),
    }));
  }

  @Mutation(() => DisableMemberPayload, {
    description:
      'Shuts a member out: their tokens are refused, their sockets closed, and their conversations go back to the team within moments. INVALID_STATE for the last owner and for yourself. Needs ADMIN, and an owner for an owner.',
  })
  disableMember(
    @Arg('input', () => MemberInput, { description: 'Which member.' }) input: MemberInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMember(context, 'disableMember', disableMember, input.idempotencyKey, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
    }));
  }

  @Mutation(() => EnableMemberPayload, {
    description:
      'Lets a member in again, with the tokens they had. Needs ADMIN, and an owner for an owner.',
  })
  enableMember(
    @Arg('input', () => MemberInput, { description: 'Which member.' }) input: MemberInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMember(context, 'enableMember', enableMember, input.idempotencyKey, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
    }));
  }

  @Mutation(() => SetMemberSkillsPayload, {
    description: 'Says everything a member is good at. Needs a manager, or ADMIN.',
  })
  setMemberSkills(
    @Arg('input', () => SetMemberSkillsInput, { description: 'Who, and what.' })
    input: SetMemberSkillsInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMember(context, 'setMemberSkills', setMemberSkills, input.idempotencyKey, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
      skills: input.skills.map(({ skillId, level }) => ({
        skillId: idOf('Skill', skillId, 'skills'),
        level,
      })),
    }));
  }
}

/** A mutation that gives the member back. */
export function changeMember<I, T extends { memberId: string }>(
  context: AgentContext,
  mutation: string,
  action: Action<I, T, AgentActor>,
  idempotencyKey: string | null | undefined,
  input: () => I,
) {
  return make(context, { mutation, action, idempotencyKey, input }, (result) =>
    shownMember(context, result),
  );
}

export async function shownMember(context: AgentContext, { memberId }: { memberId: string }) {
  return { member: (await context.directory()).members.get(memberId) ?? null };
}
