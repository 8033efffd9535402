import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { JSONObject } from './json-object.scalar.js';
import { LiveUpdate } from './live.type.js';
import { Node } from './node.type.js';

export enum NotificationKind {
  MENTION = 'MENTION',
  ASSIGNMENT = 'ASSIGNMENT',
  HANDOFF = 'HANDOFF',
  ESCALATION = 'ESCALATION',
  PARKED_DELIVERY = 'PARKED_DELIVERY',
}
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'Why somebody is told something.',
  valuesConfig: {
    MENTION: { description: 'A note calls them, or a team of theirs.' },
    ASSIGNMENT: { description: 'Somebody or a rule gave them a conversation.' },
    HANDOFF: {
      description:
        'A colleague offers or hands over a conversation, or one they offered was accepted, declined or not accepted in time.',
    },
    ESCALATION: { description: 'A customer waits too long, and it is theirs to see to it.' },
    PARKED_DELIVERY: { description: 'Something came in over a channel and could not be filed.' },
  },
});

@InterfaceType('Notification', {
  description:
    'What one member was told, for them alone. More kinds may come: show those you do not know by their facts.',
  implements: [Node],
})
export abstract class Notification extends Node {
  @Field(() => NotificationKind, { description: 'Why they were told.' })
  kind!: NotificationKind;

  @Field(() => JSONObject, {
    description: 'Small facts of this kind. Never what somebody wrote.',
  })
  facts!: Record<string, unknown>;

  @Field(() => DateTime, { description: 'When, UTC.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they read of it, UTC; null until then.',
  })
  readAt!: Date | null;
}

const kind = (description: string) => ({
  description,
  implements: [Node, Notification],
  simpleResolvers: true,
});

@ObjectType(kind('A note calls the member, or a team of theirs.'))
export class MentionNotification extends Notification {}

@ObjectType(kind('The member was given a conversation.'))
export class AssignmentNotification extends Notification {}

@ObjectType(kind('A conversation changes hands, or did not.'))
export class HandoffNotification extends Notification {}

@ObjectType(kind('A customer waits too long.'))
export class EscalationNotification extends Notification {}

@ObjectType(
  kind(
    'Something came in over a channel and could not be filed. Told once for a channel, until it is read.',
  ),
)
export class ParkedDeliveryNotification extends Notification {}

export const NotificationConnection = connectionType(
  'Notification',
  'what the caller was told, the latest first',
  () => Notification,
);

@ObjectType({
  description: 'What the caller was told, and what they read on another device.',
  simpleResolvers: true,
})
export class NotificationsUpdate extends LiveUpdate {
  @Field(() => [Notification], { description: 'New ones, oldest first.' })
  created!: unknown[];

  @Field(() => [ID], { description: 'Those that were read one by one.' })
  readIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'This one and all that came before it were read; null when that did not happen.',
  })
  readUpToId!: string | null;
}
