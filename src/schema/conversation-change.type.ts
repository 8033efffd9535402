import { Field, ObjectType } from 'type-graphql';
import { ConversationPriority } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Node } from './node.type.js';
import { Team } from './team.type.js';
import { Tag } from './tag.type.js';
import { TimelineEntry } from './timeline-entry.type.js';

const change = (description: string) => ({
  description,
  implements: [Node, TimelineEntry],
  simpleResolvers: true,
});
const owner = 'Who owns it from here on; null only when they are no longer known.';
const previousOwner = 'Who owned it before; null when nobody did.';

@ObjectType(change('Somebody took the conversation.'))
export class ConversationClaimed extends TimelineEntry {
  @Field(() => Member, { nullable: true, description: owner })
  member!: Member | null;
}

@ObjectType(change('The conversation was given to somebody.'))
export class ConversationAssigned extends TimelineEntry {
  @Field(() => Member, { nullable: true, description: owner })
  member!: Member | null;

  @Field(() => Member, { nullable: true, description: previousOwner })
  previousMember!: Member | null;
}

@ObjectType(change('The conversation was given back: nobody owns it.'))
export class ConversationUnassigned extends TimelineEntry {
  @Field(() => Member, { nullable: true, description: previousOwner })
  previousMember!: Member | null;
}

@ObjectType(change('The conversation was resolved.'))
export class ConversationResolved extends TimelineEntry {
  @Field(() => String, {
    nullable: true,
    description: 'Why, in the team’s words; null when nobody said.',
  })
  reason!: string | null;
}

@ObjectType(change('The conversation was opened again.'))
export class ConversationReopened extends TimelineEntry {
  @Field(() => String, { nullable: true, description: 'Why; null when nobody said.' })
  reason!: string | null;
}

@ObjectType(change('The conversation was put aside for a time.'))
export class ConversationSnoozed extends TimelineEntry {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when, UTC; null only on records that lost it.',
  })
  until!: Date | null;
}

@ObjectType(change('The conversation came back from being put aside.'))
export class ConversationWoken extends TimelineEntry {
  @Field(() => String, { nullable: true, description: 'What woke it; null when its time was up.' })
  reason!: string | null;
}

@ObjectType(change('A routing rule gave the conversation to somebody.'))
export class ConversationRouted extends TimelineEntry {
  @Field(() => Member, { nullable: true, description: owner })
  member!: Member | null;
}

@ObjectType(change('The conversation went to another team, or to none.'))
export class ConversationTeamChanged extends TimelineEntry {
  @Field(() => Team, { nullable: true, description: 'Its team from here on; null for none.' })
  team!: Team | null;

  @Field(() => Team, { nullable: true, description: 'Its team before; null when it had none.' })
  previousTeam!: Team | null;
}

@ObjectType(change('Somebody said that the customer needs no reply, which ended the wait.'))
export class NoReplyNeededMarked extends TimelineEntry {
  @Field(() => String, { nullable: true, description: 'Why; null when nobody said.' })
  reason!: string | null;
}

@ObjectType(change('The customer was answered over another of their channels.'))
export class ConversationAnsweredElsewhere extends TimelineEntry {}

@ObjectType(change('The owner offered the conversation to a colleague or a team.'))
export class HandoffOffered extends TimelineEntry {}

@ObjectType(
  change('An offer was declined, not accepted in time, or taken back: its owner stays its owner.'),
)
export class HandoffEnded extends TimelineEntry {}

@ObjectType(change('Another conversation of the contact became part of this one.'))
export class ConversationMerged extends TimelineEntry {}

const tags = 'Which; those that were deleted since are left out.';

@ObjectType(change('Tags were put on the conversation.'))
export class ConversationTagged extends TimelineEntry {
  @Field(() => [Tag], { description: tags })
  tags!: Tag[];
}

@ObjectType(change('Tags were taken off the conversation.'))
export class ConversationUntagged extends TimelineEntry {
  @Field(() => [Tag], { description: tags })
  tags!: Tag[];
}

@ObjectType(change('The conversation became more or less pressing.'))
export class ConversationPriorityChanged extends TimelineEntry {
  @Field(() => ConversationPriority, { description: 'How pressing it is from here on.' })
  priority!: ConversationPriority;

  @Field(() => ConversationPriority, { description: 'How pressing it was before.' })
  previousPriority!: ConversationPriority;
}
