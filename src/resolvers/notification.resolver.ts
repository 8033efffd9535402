import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { colleague } from '../domain/kernel/people.query.js';
import { markNotificationsRead } from '../domain/notification/mark-notifications-read.js';
import {
  countNotifications,
  notificationPage,
  type NotificationRow,
} from '../domain/notification/notification.query.js';
import { Actor } from '../schema/actor.type.js';
import { Channel } from '../schema/channel.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { Handoff } from '../schema/handoff.type.js';
import { JSONObject } from '../schema/json-object.scalar.js';
import { Note } from '../schema/note.type.js';
import { MarkNotificationsReadInput, NotificationFilter } from '../schema/notification.input.js';
import {
  HandoffNotification,
  MentionNotification,
  Notification,
  NotificationConnection,
  ParkedDeliveryNotification,
} from '../schema/notification.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { MarkNotificationsReadPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf, idsOf } from './errors.js';
import { publicFacts } from './event-row.js';
import { selectionOf } from './selection.js';

/** What the caller was told, for them alone. */
@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description:
      'What the caller was told, the latest first. Theirs alone; a program without a member was told nothing. Needs READ.',
  })
  notifications(
    @Arg('filter', () => NotificationFilter, { nullable: true, description: 'Only these.' })
    filter: NotificationFilter | null,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    return notificationPage(context.reader, actor, { ...filter }, page, selectionOf(info));
  }

  @Query(() => Int, {
    description: 'How many of the caller’s notifications are unread, up to 10,001. Needs READ.',
  })
  unreadNotificationCount(@Ctx() context: AgentContext) {
    return countNotifications(context.reader, requireActor(context, 'READ'), { unread: true });
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    description:
      'Says what the caller has read; their other devices hear it. What was read already changes nothing. Needs READ.',
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which ones.' })
    input: MarkNotificationsReadInput,
    @Ctx() context: AgentContext,
  ) {
    const { notificationIds, upToId } = input;
    return make(
      context,
      {
        mutation: 'markNotificationsRead',
        scope: 'READ',
        action: markNotificationsRead,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          notificationIds: idsOf('Notification', notificationIds, 'notificationIds'),
          upToId: upToId == null ? null : idOf('Notification', upToId, 'upToId'),
        }),
      },
      ({ read }) => ({ readCount: read }),
    ).then((payload) => ({ readCount: 0, ...payload }));
  }

  @FieldResolver(() => JSONObject, {
    description: 'Small facts of this kind. Never what somebody wrote.',
  })
  facts(@Root() { detail }: NotificationRow) {
    return publicFacts(detail);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who made it so; null only when they are no longer known.',
  })
  async actor(@Root() { actorKind, actorUuid }: NotificationRow, @Ctx() context: AgentContext) {
    if (actorKind === 'CONTACT') return actorUuid && context.loaders.contact.load(actorUuid);
    return colleague(await context.directory(), actorKind, actorUuid);
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'The conversation it is about; null when it is about none, or about many.',
  })
  conversation(@Root() { conversationUuid }: NotificationRow, @Ctx() { loaders }: AgentContext) {
    return conversationUuid && loaders.conversation.load(conversationUuid);
  }
}

@Resolver(() => MentionNotification)
export class MentionNotificationResolver {
  @FieldResolver(() => Note, {
    nullable: true,
    description: 'The note that calls them; null without NOTES.',
  })
  note(@Root() { noteUuid }: NotificationRow, @Ctx() { loaders }: AgentContext) {
    return noteUuid && loaders.note.load(noteUuid);
  }
}

@Resolver(() => HandoffNotification)
export class HandoffNotificationResolver {
  @FieldResolver(() => Handoff, {
    nullable: true,
    description:
      'The handoff as it is now; null for a shift’s end, which hands over many: `facts` says how many.',
  })
  handoff(@Root() { subjectUuid }: NotificationRow, @Ctx() { loaders }: AgentContext) {
    return subjectUuid && loaders.handoff.load(subjectUuid);
  }
}

@Resolver(() => ParkedDeliveryNotification)
export class ParkedDeliveryNotificationResolver {
  @FieldResolver(() => Channel, {
    nullable: true,
    description: 'The channel it came in over; null only when it is no longer known.',
  })
  async channel(@Root() { channelUuid }: NotificationRow, @Ctx() context: AgentContext) {
    return channelUuid && ((await context.directory()).channels.get(channelUuid) ?? null);
  }
}
