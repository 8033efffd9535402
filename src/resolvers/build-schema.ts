import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync, type BuildSchemaOptions } from 'type-graphql';
import { Automation, System } from '../schema/actor.type.js';
import {
  AlreadyClaimed,
  DraftConflict,
  GenericUserError,
  ReplyConflict,
} from '../schema/user-error.type.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { BulkResolver } from './bulk.resolver.js';
import { AvailabilityResolver } from './availability.resolver.js';
import { CalendarResolver, ChannelCalendarResolver } from './calendar.resolver.js';
import { CallResolver } from './call.resolver.js';
import { ChannelResolver } from './channel.resolver.js';
import { ChannelWorkResolver } from './channel-work.resolver.js';
import { ChatChannelResolver } from './chat-channel.resolver.js';
import { ContactMergeResolver, MergedContactsResolver } from './contact-merge.resolver.js';
import { ContactResolver } from './contact.resolver.js';
import {
  ConversationMergeResolver,
  MergedConversationResolver,
} from './conversation-merge.resolver.js';
import {
  ConversationRoutingResolver,
  QueuedConversationResolver,
} from './conversation-routing.resolver.js';
import { ConversationResolver } from './conversation.resolver.js';
import { ConversationSubscription } from './conversation.subscription.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { DirectoryResolver } from './directory.resolver.js';
import { DraftResolver } from './draft.resolver.js';
import { EventResolver } from './event.resolver.js';
import { EventsSubscription } from './events.subscription.js';
import { InboxResolver } from './inbox.resolver.js';
import {
  InsightResolver,
  OpportunityResolver,
  UnderstoodConversationResolver,
  UnderstoodMessageResolver,
  UnhappyCustomerResolver,
} from './insight.resolver.js';
import { InboxSubscription } from './inbox.subscription.js';
import { LiveBoardResolver } from './live-board.resolver.js';
import { MemberResolver } from './member.resolver.js';
import { MessageTemplateResolver } from './message-template.resolver.js';
import { MessageWorkResolver } from './message-work.resolver.js';
import { MessageResolver } from './message.resolver.js';
import { MetricGroupResolver, MetricResolver } from './metric.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { NoteResolver } from './note.resolver.js';
import {
  AssignedByHandoffResolver,
  ConversationHandoffResolver,
  CustomerPromiseResolver,
  HandoffEndedResolver,
  HandoffOfferedResolver,
  HandoffResolver,
} from './handoff.resolver.js';
import {
  HandoffNotificationResolver,
  MentionNotificationResolver,
  NotificationResolver,
  ParkedDeliveryNotificationResolver,
} from './notification.resolver.js';
import { NotificationsSubscription } from './notifications.subscription.js';
import { TagResolver } from './tag.resolver.js';
import { WatcherResolver } from './watcher.resolver.js';
import { AssignmentNotification, EscalationNotification } from '../schema/notification.type.js';
import { AnsweredElsewhereResolver, ReplyOptionResolver } from './reply-option.resolver.js';
import { HandlingResolver, PresenceResolver } from './presence.resolver.js';
import { ReplyResolver } from './reply.resolver.js';
import { RoutingResolver } from './routing.resolver.js';
import {
  RoutingDifferenceResolver,
  RoutingSimulationResolver,
} from './routing-simulation.resolver.js';
import { SkillResolver } from './skill.resolver.js';
import { TeamResolver } from './team.resolver.js';
import { TargetResolver } from './target.resolver.js';
import { TypingResolver } from './typing.resolver.js';
import { TimelineEntryResolver } from './timeline-entry.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ChatEventsSubscription } from './visitor/chat-events.subscription.js';
import { ChatMessageResolver } from './visitor/chat-message.resolver.js';
import { ChatResolver } from './visitor/chat.resolver.js';
import { ChatSettingsResolver } from './visitor/chat-settings.resolver.js';
import { ChatTypingSubscription } from './visitor/chat-typing.subscription.js';
import { ChatWorkResolver } from './visitor/chat-work.resolver.js';
import { WaitResolver } from './wait.resolver.js';
import { WorkResolver } from './work.resolver.js';
import { WorkspaceResolver } from './workspace.resolver.js';

/** What agents, dashboards and partners' programs talk to. */
export function buildAgentSchema(): GraphQLSchema {
  return build(
    [
      ApiKeyResolver,
      BulkResolver,
      AvailabilityResolver,
      CalendarResolver,
      ChannelCalendarResolver,
      CallResolver,
      ChannelResolver,
      ChannelWorkResolver,
      ChatChannelResolver,
      ContactMergeResolver,
      ContactResolver,
      ConversationMergeResolver,
      MergedConversationResolver,
      ConversationResolver,
      ConversationRoutingResolver,
      QueuedConversationResolver,
      ConversationSubscription,
      DeliveryResolver,
      DirectoryResolver,
      DraftResolver,
      EventResolver,
      EventsSubscription,
      InboxResolver,
      InsightResolver,
      OpportunityResolver,
      UnderstoodConversationResolver,
      UnderstoodMessageResolver,
      UnhappyCustomerResolver,
      InboxSubscription,
      LiveBoardResolver,
      MemberResolver,
      MessageResolver,
      MessageTemplateResolver,
      MergedContactsResolver,
      MessageWorkResolver,
      MetricGroupResolver,
      MetricResolver,
      NodeResolver,
      NoteResolver,
      AssignedByHandoffResolver,
      ConversationHandoffResolver,
      CustomerPromiseResolver,
      HandoffEndedResolver,
      HandoffOfferedResolver,
      HandoffResolver,
      HandoffNotificationResolver,
      MentionNotificationResolver,
      NotificationResolver,
      ParkedDeliveryNotificationResolver,
      NotificationsSubscription,
      TagResolver,
      WatcherResolver,
      AnsweredElsewhereResolver,
      ReplyOptionResolver,
      ReplyResolver,
      PresenceResolver,
      HandlingResolver,
      RoutingResolver,
      RoutingSimulationResolver,
      RoutingDifferenceResolver,
      SkillResolver,
      TeamResolver,
      TargetResolver,
      TypingResolver,
      TimelineEntryResolver,
      ViewerResolver,
      WaitResolver,
      WorkResolver,
      WorkspaceResolver,
    ],
    // Reached through their interfaces alone.
    [
      Automation,
      System,
      GenericUserError,
      AlreadyClaimed,
      ReplyConflict,
      DraftConflict,
      AssignmentNotification,
      EscalationNotification,
    ],
    {
      Query: 'What can be read.',
      Mutation: 'What can be changed. Each change is one transaction, and every one is in the log.',
      Subscription: 'What can be followed live, from a cursor of the log and without gaps.',
    },
  );
}

/** What a website's visitor talks to. It has no type that could hold what the team keeps to itself. */
export function buildVisitorSchema(): GraphQLSchema {
  const resolvers = [
    ChatResolver,
    ChatEventsSubscription,
    ChatMessageResolver,
    ChatSettingsResolver,
    ChatTypingSubscription,
    ChatWorkResolver,
  ] as const;
  return build(resolvers, [], {
    Query: 'What the visitor can read: their own chat.',
    Mutation: 'What the visitor can say.',
    Subscription: 'What the visitor can follow live.',
  });
}

function build(
  resolvers: BuildSchemaOptions['resolvers'],
  orphanedTypes: NonNullable<BuildSchemaOptions['orphanedTypes']>,
  roots: Record<string, string>,
): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    // Only what the resolvers reach, and these: the two schemas share a process, and must not share types.
    orphanedTypes,
    validate: false,
    // Its check is a whole introspection, a fifth of a start; every executor checks the schema it is given anyway.
    skipCheck: true,
    pubSub: unused,
  });
  for (const [name, description] of Object.entries(roots))
    schema.getType(name)!.description = description;
  for (const type of Object.values(schema.getTypeMap())) {
    // A promise for every abstract value would cost more than reading it; rows name their type.
    if (isAbstractType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
  }
  return schema;
}

/** type-graphql asks for one although the live transport follows the log itself. */
const unused: NonNullable<BuildSchemaOptions['pubSub']> = {
  publish() {},
  subscribe() {
    throw new Error('Subscriptions are served by the live transport.');
  },
};
