import { chatOf, type ChatRow } from '../../domain/chat/chat.query.js';
import type { ChatMessageRow } from '../../domain/chat/chat-message.query.js';
import { requireVisitor, type VisitorContext } from '../context.js';
import type { ChatLoaders } from './visitor-loaders.js';

/** Rows carry the lookups of their chat: a chat that has just begun is not yet the context's. */
export type InChat<R> = R & { loaders: ChatLoaders };

export async function readChat(loaders: ChatLoaders): Promise<InChat<ChatRow> | null> {
  const chat = await chatOf(loaders.reader, loaders.chat.conversationId, loaders.chat.contactId);
  return chat && { ...chat, loaders };
}

export async function readMessage(
  loaders: ChatLoaders,
  id: string,
): Promise<InChat<ChatMessageRow> | null> {
  const message = await loaders.message.load(id);
  return message && { ...message, loaders };
}

/** The lookups of the visitor's own chat. */
export function ownChat(context: VisitorContext): ChatLoaders {
  const { conversationId, id: contactId } = requireVisitor(context);
  return context.loaders.of({ conversationId, contactId });
}
