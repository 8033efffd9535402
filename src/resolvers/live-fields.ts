import type { AgentContext, VisitorContext } from './context.js';
import { conversationField } from './conversation.subscription.js';
import { eventsField } from './events.subscription.js';
import { inboxField } from './inbox.subscription.js';
import { liveBoardField } from './live-board.resolver.js';
import type { LiveField } from './live-field.js';
import { presenceField } from './presence.resolver.js';
import { notificationsField } from './notifications.subscription.js';
import { typingField } from './typing.resolver.js';
import { chatEventsField } from './visitor/chat-events.subscription.js';
import { chatTypingField } from './visitor/chat-typing.subscription.js';

/** The fields of the agent's `type Subscription`. */
export const agentLiveFields: Readonly<Record<string, LiveField<AgentContext>>> = {
  events: eventsField,
  inbox: inboxField,
  conversation: conversationField,
  notifications: notificationsField,
  typing: typingField,
  liveBoard: liveBoardField,
  presence: presenceField,
};

/** The fields of the visitor's `type Subscription`. */
export const visitorLiveFields: Readonly<Record<string, LiveField<VisitorContext>>> = {
  chatEvents: chatEventsField,
  chatTyping: chatTypingField,
};
