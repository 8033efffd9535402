import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ChatMessageRow } from '../../domain/chat/chat-message.query.js';
import { ChatAttachment, ChatMessage } from '../../schema/visitor/chat-message.type.js';
import type { VisitorContext } from '../context.js';
import type { InChat } from './chat-rows.js';

@Resolver(() => ChatMessage)
export class ChatMessageResolver {
  @FieldResolver(() => [ChatAttachment], { description: 'Its files.' })
  attachments(@Root() message: InChat<ChatMessageRow>, @Ctx() context: VisitorContext) {
    return message.hasAttachments ? withLinks(message, context) : [];
  }
}

async function withLinks({ uuid, loaders }: InChat<ChatMessageRow>, context: VisitorContext) {
  const files = await loaders.attachments.load(uuid);
  return files.map((file) => ({ ...file, ...context.attachmentUrl(file.uuid) }));
}
