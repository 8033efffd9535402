import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Conditioned } from './conditions.js';
import { ConversationPriority } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Team } from './team.type.js';

export enum EscalationTrigger {
  AFTER_WAIT = 'AFTER_WAIT',
  BEFORE_RESPONSE_DUE = 'BEFORE_RESPONSE_DUE',
  BEFORE_RESOLUTION_DUE = 'BEFORE_RESOLUTION_DUE',
  OWNER_SILENT = 'OWNER_SILENT',
  OWNER_OFFLINE = 'OWNER_OFFLINE',
}
registerEnumType(EscalationTrigger, {
  name: 'EscalationTrigger',
  description: 'What `seconds` of a step count from, or to.',
  valuesConfig: {
    AFTER_WAIT: { description: 'So long after the customer began to wait.' },
    BEFORE_RESPONSE_DUE: {
      description: 'So long before the reply is due, counted as its target counts.',
    },
    BEFORE_RESOLUTION_DUE: {
      description: 'So long before the resolution is due, counted as its target counts.',
    },
    OWNER_SILENT: {
      description:
        'The customer waits, and the owner has neither replied nor written a note for so long, since they own it.',
    },
    OWNER_OFFLINE: {
      description:
        'The customer waits, and the owner has been OFFLINE, AWAY_AND_REASSIGN or disabled for so long.',
    },
  },
});

export enum EscalationActionKind {
  NOTIFY = 'NOTIFY',
  RAISE_PRIORITY = 'RAISE_PRIORITY',
  ADD_WATCHER = 'ADD_WATCHER',
  REASSIGN = 'REASSIGN',
  WEBHOOK = 'WEBHOOK',
}
registerEnumType(EscalationActionKind, {
  name: 'EscalationActionKind',
  description: 'What a step does.',
  valuesConfig: {
    NOTIFY: { description: 'Tells people, by a notification of kind ESCALATION.' },
    RAISE_PRIORITY: { description: 'Raises the priority; never lowers it.' },
    ADD_WATCHER: { description: 'Has people watch the conversation.' },
    REASSIGN: { description: 'Gives it to somebody else, to a team, or back for routing.' },
    WEBHOOK: { description: 'Calls a webhook, signed as Standard Webhooks says.' },
  },
});

export enum EscalationSkipReason {
  NOBODY = 'NOBODY',
  AS_PRESSING = 'AS_PRESSING',
  OWNS_IT = 'OWNS_IT',
  GONE = 'GONE',
  UNOWNED = 'UNOWNED',
}
registerEnumType(EscalationSkipReason, {
  name: 'EscalationSkipReason',
  description: 'Why a step that fired changed nothing.',
  valuesConfig: {
    NOBODY: { description: 'Nobody was there to be told or to watch.' },
    AS_PRESSING: { description: 'The priority was as high, or higher.' },
    OWNS_IT: { description: 'The member to give it to is who owns it.' },
    GONE: { description: 'The member to give it to is disabled.' },
    UNOWNED: { description: 'Nobody owned it, so there was nothing to give back.' },
  },
});

@ObjectType({ description: 'What a step does, and to whom.', simpleResolvers: true })
export class EscalationAction {
  @Field(() => EscalationActionKind, { description: 'What it does.' })
  kind!: EscalationActionKind;

  @Field(() => [Member], {
    description: 'Whom it tells, has watch, or gives the conversation to; those who were named.',
  })
  members!: Member[];

  @Field(() => [Team], { description: 'The teams it tells or gives the conversation to.' })
  teams!: Team[];

  @Field(() => Boolean, { description: 'Whether it tells the owner.' })
  owner!: boolean;

  @Field(() => Boolean, { description: 'Whether it tells managers, administrators and owners.' })
  managers!: boolean;

  @Field(() => ConversationPriority, {
    nullable: true,
    description: 'What it raises the priority to; null for other actions.',
  })
  priority!: ConversationPriority | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it calls; null for other actions. Its secret is never shown.',
  })
  url!: string | null;
}

@ObjectType({ description: 'One step of a policy.', simpleResolvers: true })
export class EscalationStep {
  @Field(() => ID, { description: 'Opaque, `step_…`.' })
  id!: string;

  @Field(() => EscalationTrigger, { description: 'What makes it fire.' })
  trigger!: EscalationTrigger;

  @Field(() => Int, { description: 'How many seconds after or before that.' })
  seconds!: number;

  @Field(() => EscalationAction, { description: 'What it does.' })
  action!: EscalationAction;
}

@ObjectType({
  description:
    'What is done, step by step, when a customer waits too long. Every policy whose conditions hold applies. Nothing fires while a conversation is snoozed, and that time does not count.',
  simpleResolvers: true,
})
export class EscalationPolicy extends Conditioned {
  @Field(() => ID, { description: 'Opaque, `esc_…`; stays the same while its name does.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique among the policies.' })
  name!: string;

  @Field(() => Boolean, {
    description:
      'True when seconds are business time and steps fire only while the business is at work; where nobody has hours, then never.',
  })
  businessTime!: boolean;

  @Field(() => [EscalationStep], { description: 'Its steps. Each fires by its own moment.' })
  steps!: EscalationStep[];
}

@ObjectType({ description: 'A step that fired in a conversation.', simpleResolvers: true })
export class Escalation {
  @Field(() => ID, { description: 'Opaque, `fir_…`; a webhook carries it as `webhook-id`.' })
  id!: string;

  @Field(() => String, { description: 'The policy’s name then.' })
  policyName!: string;

  @Field(() => EscalationStep, { description: 'The step as it was.' })
  step!: EscalationStep;

  @Field(() => EscalationActionKind, { description: 'What it did.' })
  action!: EscalationActionKind;

  @Field(() => DateTime, { description: 'When it fired, UTC.' })
  firedAt!: Date;

  @Field(() => [Member], { description: 'Whom it reached: told, watching, or the new owner.' })
  members!: Member[];

  @Field(() => EscalationSkipReason, {
    nullable: true,
    description: 'Why it changed nothing; null when it did something.',
  })
  skipped!: EscalationSkipReason | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the webhook’s receiver took it; null while it is being tried, and for other actions.',
  })
  delivered!: boolean | null;
}
