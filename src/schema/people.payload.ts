import { Field, ID, ObjectType } from 'type-graphql';
import { Calendar } from './calendar.type.js';
import { Channel } from './channel.type.js';
import { Member } from './member.type.js';
import { Payload } from './payload.type.js';
import { Skill } from './skill.type.js';
import { Team } from './team.type.js';

const refused = 'null when the change was refused.';

const of = (mutation: string) => ({
  description: `What \`${mutation}\` gives back.`,
  simpleResolvers: true,
});

@ObjectType()
abstract class MemberPayload extends Payload {
  @Field(() => Member, { nullable: true, description: `The member as they are now; ${refused}` })
  member!: Member | null;
}

@ObjectType(of('updateMember'))
export class UpdateMemberPayload extends MemberPayload {}

@ObjectType(of('disableMember'))
export class DisableMemberPayload extends MemberPayload {}

@ObjectType(of('enableMember'))
export class EnableMemberPayload extends MemberPayload {}

@ObjectType(of('setMemberSkills'))
export class SetMemberSkillsPayload extends MemberPayload {}

@ObjectType(of('setAvailability'))
export class SetAvailabilityPayload extends MemberPayload {}

@ObjectType(of('setShifts'))
export class SetShiftsPayload extends MemberPayload {}

@ObjectType(of('addTimeOff'))
export class AddTimeOffPayload extends MemberPayload {
  @Field(() => ID, { nullable: true, description: `What \`removeTimeOff\` needs; ${refused}` })
  timeOffId!: string | null;
}

@ObjectType(of('removeTimeOff'))
export class RemoveTimeOffPayload extends MemberPayload {}

@ObjectType()
abstract class TeamPayload extends Payload {
  @Field(() => Team, { nullable: true, description: `The team as it is now; ${refused}` })
  team!: Team | null;
}

@ObjectType(of('createTeam'))
export class CreateTeamPayload extends TeamPayload {}

@ObjectType(of('updateTeam'))
export class UpdateTeamPayload extends TeamPayload {}

@ObjectType(of('addTeamMembers'))
export class AddTeamMembersPayload extends TeamPayload {}

@ObjectType(of('removeTeamMembers'))
export class RemoveTeamMembersPayload extends TeamPayload {}

@ObjectType(of('deleteTeam'))
export class DeleteTeamPayload extends Payload {
  @Field(() => ID, { nullable: true, description: `The team that is no more; ${refused}` })
  teamId!: string | null;
}

@ObjectType()
abstract class SkillPayload extends Payload {
  @Field(() => Skill, { nullable: true, description: `The skill as it is now; ${refused}` })
  skill!: Skill | null;
}

@ObjectType(of('createSkill'))
export class CreateSkillPayload extends SkillPayload {}

@ObjectType(of('renameSkill'))
export class RenameSkillPayload extends SkillPayload {}

@ObjectType(of('deleteSkill'))
export class DeleteSkillPayload extends Payload {
  @Field(() => ID, { nullable: true, description: `The skill that is no more; ${refused}` })
  skillId!: string | null;
}

@ObjectType()
abstract class CalendarPayload extends Payload {
  @Field(() => Calendar, { nullable: true, description: `The calendar as it is now; ${refused}` })
  calendar!: Calendar | null;
}

@ObjectType(of('createCalendar'))
export class CreateCalendarPayload extends CalendarPayload {}

@ObjectType(of('updateCalendar'))
export class UpdateCalendarPayload extends CalendarPayload {}

@ObjectType(of('deleteCalendar'))
export class DeleteCalendarPayload extends Payload {
  @Field(() => ID, { nullable: true, description: `The calendar that is no more; ${refused}` })
  calendarId!: string | null;
}

@ObjectType(of('setChannelCalendar'))
export class SetChannelCalendarPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: `The channel as it is now; ${refused}` })
  channel!: Channel | null;
}
