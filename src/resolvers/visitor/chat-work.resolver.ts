import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { ChatRow } from '../../domain/chat/chat.query.js';
import { createChatUpload } from '../../domain/chat/create-chat-upload.js';
import { markChatRead } from '../../domain/chat/mark-chat-read.js';
import { unreadCountOf } from '../../domain/chat/unread-count.query.js';
import { publicId } from '../../domain/kernel/ids.js';
import {
  CreateChatUploadInput,
  CreateChatUploadPayload,
  MarkChatReadInput,
  MarkChatReadPayload,
  ResumeChatInput,
  ResumeChatPayload,
  SetChatTypingPayload,
} from '../../schema/visitor/chat-work.type.js';
import { Chat } from '../../schema/visitor/chat.type.js';
import { requireVisitor, type VisitorContext } from '../context.js';
import { idOf, userErrorOf } from '../errors.js';
import { type InChat, ownChat, readChat } from './chat-rows.js';
import { VisitorLoaders } from './visitor-loaders.js';

/** What a visitor does beside saying something. */
@Resolver(() => Chat)
export class ChatWorkResolver {
  @FieldResolver(() => Int, { description: 'How many of the team’s messages were not seen yet.' })
  unreadCount(@Root() { loaders }: InChat<ChatRow>) {
    return unreadCountOf(loaders.reader, loaders.chat);
  }

  @Mutation(() => CreateChatUploadPayload, {
    description:
      'Makes room for a file: PUT its bytes to `uploadUrl`, then name it in `sendMessage`. Up to 10 MiB each; 30 files and 60 MiB an hour. Needs the visitor token.',
  })
  createChatUpload(
    @Arg('input', () => CreateChatUploadInput, { description: 'What file.' })
    { fileName, contentType, sizeBytes }: CreateChatUploadInput,
    @Ctx() context: VisitorContext,
  ) {
    return answered(async () => {
      requireVisitor(context);
      const input = { fileName, contentType, sizeBytes };
      const { result } = await context.run(createChatUpload, input);
      return {
        attachmentId: publicId('Attachment', result.attachmentId),
        uploadUrl: context.uploadUrl(result.attachmentId),
      };
    });
  }

  @Mutation(() => MarkChatReadPayload, {
    description:
      'The visitor has seen everything up to a message; the team sees so. Needs the visitor token.',
  })
  markChatRead(
    @Arg('input', () => MarkChatReadInput, { description: 'How far.' })
    { messageId }: MarkChatReadInput,
    @Ctx() context: VisitorContext,
  ) {
    return answered(async () => {
      const chat = ownChat(context);
      await context.run(markChatRead, { messageId: idOf('Message', messageId, 'messageId') });
      return { chat: await readChat(chat) };
    });
  }

  @Mutation(() => ResumeChatPayload, {
    description:
      'The chat of a person whom your site vouches for, from any device and before they write. Needs no token.',
  })
  resumeChat(
    @Arg('input', () => ResumeChatInput, { description: 'Where and who.' })
    { publicKey, identity }: ResumeChatInput,
    @Ctx() context: VisitorContext,
  ) {
    return answered(async () => {
      const found = await context.resumeChat({ publicKey, identity: { ...identity } });
      if (!found) return { chat: null, visitorToken: null };
      const { conversationId, contactId, visitorToken, reader } = found;
      const chat = await readChat(new VisitorLoaders(reader).of({ conversationId, contactId }));
      return { chat, visitorToken };
    });
  }

  @Mutation(() => SetChatTypingPayload, {
    description:
      'Says that the visitor is writing, or no longer is. Say it again every few seconds. Needs the visitor token.',
  })
  setChatTyping(
    @Arg('isTyping', () => Boolean, { description: 'True while writing.' }) isTyping: boolean,
    @Ctx() context: VisitorContext,
  ) {
    const { workspaceId, conversationId, id } = requireVisitor(context);
    const authorId = publicId('Contact', id);
    const signal = { conversationId, side: 'VISITOR' as const, authorId, name: null, isTyping };
    context.typing.tell(workspaceId, signal);
    return { userErrors: [] };
  }
}

async function answered<T extends object>(work: () => Promise<T>) {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    return { userErrors: [userErrorOf(error)] };
  }
}
