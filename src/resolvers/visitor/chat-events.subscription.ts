import { Arg, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { encodePosition, type EventType, type LoggedEvent } from '../../domain/kernel/event.js';
import {
  ChatEvent,
  ChatEventBatch,
  type ChatEventType,
} from '../../schema/visitor/chat-event.type.js';
import { ChatMessage } from '../../schema/visitor/chat-message.type.js';
import { Chat } from '../../schema/visitor/chat.type.js';
import { requireVisitor, type VisitorContext } from '../context.js';
import { followsTheLog, type LiveField } from '../live-field.js';
import { ownChat, readChat, readMessage } from './chat-rows.js';

interface ChatEventRow {
  type: `${ChatEventType}`;
  cursor: string;
  messageUuid: string | null;
}

/** What a visitor may learn of. Whatever is not named here stays inside the team. */
const shown: Partial<Record<EventType, `${ChatEventType}`>> = {
  'message.received': 'MESSAGE_ADDED',
  // Ours are sent by being stored: they are never queued.
  'message.sent': 'MESSAGE_ADDED',
  'conversation.resolved': 'CHAT_RESOLVED',
  'conversation.reopened': 'CHAT_REOPENED',
  'conversation.claimed': 'SERVED_BY_CHANGED',
  'conversation.assigned': 'SERVED_BY_CHANGED',
  'conversation.unassigned': 'SERVED_BY_CHANGED',
};

@Resolver(() => ChatEvent)
export class ChatEventsSubscription {
  @Subscription(() => ChatEventBatch, {
    subscribe: followsTheLog,
    description:
      'What happens in the visitor’s chat. The first update is the ready signal. Needs the visitor token.',
  })
  chatEvents(
    @Arg('after', () => String, {
      nullable: true,
      description: 'Resume behind this cursor and miss nothing. Too old: RESYNC_REQUIRED.',
    })
    _after: string | null,
    @Root() batch: object,
  ) {
    return batch;
  }

  @FieldResolver(() => ChatMessage, {
    nullable: true,
    description: 'The message, for MESSAGE_ADDED; null otherwise.',
  })
  message(@Root() { messageUuid }: ChatEventRow, @Ctx() context: VisitorContext) {
    return messageUuid && readMessage(ownChat(context), messageUuid);
  }

  @FieldResolver(() => Chat, {
    nullable: true,
    description: 'The chat as it is now; null when it is no longer there.',
  })
  chat(@Root() _event: ChatEventRow, @Ctx() context: VisitorContext) {
    return readChat(ownChat(context));
  }
}

export const chatEventsField: LiveField<VisitorContext> = {
  open({ after }, context) {
    const { conversationId } = requireVisitor(context);
    return {
      // Two visitors never share what they see, whatever their documents have in common.
      key: conversationId,
      after: after as string | null | undefined,
      conversationIds: [conversationId],
      ready: (cursor) => ({ ready: true, cursor, events: [] }),
      progress: (cursor) => ({ ready: false, cursor, events: [] }),
      payload(logged, cursor) {
        const events = logged
          .filter((event) => event.conversationId === conversationId)
          .flatMap(chatEventOf);
        return events.length > 0 ? { ready: false, cursor, events } : null;
      },
    };
  },
};

function chatEventOf(event: LoggedEvent): ChatEventRow[] {
  const type = shown[event.type];
  if (!type) return [];
  const messageUuid = type === 'MESSAGE_ADDED' ? event.messageId : null;
  return [{ type, cursor: encodePosition(event), messageUuid }];
}
