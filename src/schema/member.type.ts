import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

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
  description: 'Whether a member takes work now, as they said themselves.',
  valuesConfig: {
    ONLINE: { description: 'Takes new conversations.' },
    AWAY: { description: 'Keeps their conversations and takes no new ones.' },
    OFFLINE: { description: 'Not at work.' },
    AWAY_AND_REASSIGN: {
      description: 'Away, and their conversations go back to the team when customers write.',
    },
  },
});

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

  @Field(() => MemberAvailability, { description: 'Whether they take work now.' })
  availability!: MemberAvailability;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were shut out, UTC; null while they may sign in.',
  })
  disabledAt!: Date | null;

  @Field(() => DateTime, { description: 'When they joined, UTC.' })
  createdAt!: Date;
}

export const MemberConnection = connectionType('Member', 'members by name', () => Member);
