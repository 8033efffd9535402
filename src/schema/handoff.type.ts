import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { DateTime } from './date-time.scalar.js';
import { MemberOrTeam } from './member-or-team.type.js';
import { Member } from './member.type.js';
import { Node } from './node.type.js';

export enum HandoffState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  BOUNCED = 'BOUNCED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(HandoffState, {
  name: 'HandoffState',
  description: 'What became of a handoff.',
  valuesConfig: {
    PENDING: { description: 'Offered; the giver owns the conversation until somebody accepts.' },
    ACCEPTED: { description: 'The receiver owned the conversation from then on.' },
    DECLINED: { description: 'The receiver did not want it.' },
    BOUNCED: { description: 'Nobody accepted in time.' },
    CANCELLED: {
      description:
        'Taken back, or over because the conversation got another owner or was resolved.',
    },
  },
});

@ObjectType({
  description: 'Something that our side promised to the customer.',
  simpleResolvers: true,
})
export class CustomerPromise {
  @Field(() => String, {
    description: 'The sentence as it was written to the customer, or the giver’s own words.',
  })
  text!: string;
}

@ObjectType({
  description:
    'A conversation that its owner hands to a colleague or a team, with what these need to know.',
  implements: [Node],
  simpleResolvers: true,
})
export class Handoff extends Node {
  @Field(() => Member, {
    nullable: true,
    description: 'Who gives it; null only when they are no longer known.',
  })
  from!: Member | null;

  @Field(() => MemberOrTeam, {
    nullable: true,
    description:
      'Who may accept it: one member, or any member of a team. Null when the team is gone.',
  })
  to!: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      'What the giver tells the receiver. The customer never sees it. Null when they said nothing, and without NOTES.',
  })
  brief!: string | null;

  @Field(() => [CustomerPromise], {
    description:
      'What was promised to the customer, oldest first: found in our messages of the running cycle by their wording, unless the giver listed it themselves. Empty without NOTES.',
  })
  promises!: CustomerPromise[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when the customer waited as it was offered, UTC; null when they did not. How long they wait now tells `conversation { wait }`.',
  })
  waitingSince!: Date | null;

  @Field(() => HandoffState, { description: 'What became of it.' })
  state!: HandoffState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined; null when it was not, or nobody said.',
  })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it was offered, UTC.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it can be accepted, UTC; null for what was handed over at once.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was accepted or otherwise over, UTC; null while it is pending.',
  })
  endedAt!: Date | null;

  @Field(() => Actor, {
    nullable: true,
    description:
      'Who ended it; Rapport itself when its time was up. Null while it is pending, or when they are no longer known.',
  })
  endedBy!: Actor | null;
}
