import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { WeeklyHours } from './calendar.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';
import { MemberSkill } from './skill.type.js';

export enum MemberRole {
  OWNER = 'OWNER',
  ADMIN = 'ADMIN',
  MANAGER = 'MANAGER',
  AGENT = 'AGENT',
}
registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'What a member is trusted with in the workspace.',
  valuesConfig: {
    OWNER: { description: 'Everything, the workspace itself included.' },
    ADMIN: { description: 'Everything but the workspace itself: members, channels, API keys.' },
    MANAGER: { description: 'Serves customers and looks after the team’s work.' },
    AGENT: { description: 'Serves customers.' },
  },
});

export enum MemberAvailability {
  ONLINE = 'ONLINE',
  AWAY = 'AWAY',
  OFFLINE = 'OFFLINE',
  AWAY_AND_REASSIGN = 'AWAY_AND_REASSIGN',
}
registerEnumType(MemberAvailability, {
  name: 'MemberAvailability',
  description: 'Whether a member takes work now.',
  valuesConfig: {
    ONLINE: { description: 'Takes new conversations.' },
    AWAY: { description: 'Keeps their conversations and takes no new ones.' },
    OFFLINE: { description: 'Not at work.' },
    AWAY_AND_REASSIGN: {
      description: 'Away, and their conversations go back to the team when customers write.',
    },
  },
});

export enum AvailabilitySource {
  DEFAULT = 'DEFAULT',
  HAND = 'HAND',
  SCHEDULE = 'SCHEDULE',
  TIME_OFF = 'TIME_OFF',
  HOLIDAY = 'HOLIDAY',
  PRESENCE = 'PRESENCE',
}
registerEnumType(AvailabilitySource, {
  name: 'AvailabilitySource',
  description: 'Why a member’s availability is what it is.',
  valuesConfig: {
    DEFAULT: { description: 'Nothing says otherwise: online.' },
    HAND: { description: 'They chose it, or a manager did.' },
    SCHEDULE: { description: 'Their shifts say so.' },
    TIME_OFF: { description: 'They have time off.' },
    HOLIDAY: { description: 'They would have a shift, but it is a holiday.' },
    PRESENCE: { description: 'They would be online, but have no live socket.' },
  },
});

@ObjectType({ description: 'A time in which a member is not at work.', simpleResolvers: true })
export class TimeOff {
  @Field(() => ID, { description: 'Opaque, prefixed `tof_`: what `removeTimeOff` needs.' })
  id!: string;

  @Field(() => DateTime, { description: 'From then on, UTC.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'Until then, UTC.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'For people; null when none was given.' })
  reason!: string | null;
}

@ObjectType({
  description: 'A person of the workspace who serves customers.',
  implements: [Node, Actor],
  simpleResolvers: true,
})
export class Member extends Actor {
  @Field(() => String, {
    description: 'Their work address. Customers never see it through Rapport.',
  })
  email!: string;

  @Field(() => MemberRole, { description: 'What they are trusted with.' })
  role!: MemberRole;

  @Field(() => MemberAvailability, {
    description: 'Whether they take work now: what follows from choice, schedule and presence.',
  })
  availability!: MemberAvailability;

  @Field(() => AvailabilitySource, { description: 'Why it is that.' })
  availabilitySource!: AvailabilitySource;

  @Field(() => DateTime, { description: 'Since when, UTC.' })
  availabilitySince!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When what was chosen by hand runs out, UTC; null when nothing is chosen, or it holds until they choose again.',
  })
  availabilityUntil!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How much they carry at once, in weights of conversations; null for the workspace’s `memberCapacity`.',
  })
  capacity!: number | null;

  @Field(() => Boolean, { description: 'Whether they are given what rules keep for seniors.' })
  isSenior!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Where they are: `Europe/Berlin`; null for the time zone of the calendar they keep to, else UTC.',
  })
  timeZone!: string | null;

  @Field(() => [WeeklyHours], {
    description:
      'When they work, on the wall of their time zone, in the order of the week; empty when nobody said. Counts where the workspace follows schedules.',
  })
  shifts!: WeeklyHours[];

  @Field(() => [MemberSkill], { description: 'What they are good at, by name.' })
  skills!: MemberSkill[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were shut out, UTC; null while they may sign in.',
  })
  disabledAt!: Date | null;

  @Field(() => DateTime, { description: 'When they joined, UTC.' })
  createdAt!: Date;
}

export const MemberConnection = connectionType('Member', 'members by name', () => Member);
