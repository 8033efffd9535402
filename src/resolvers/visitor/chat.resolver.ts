import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ChatRow } from '../../domain/chat/chat.query.js';
import { chatMessagePage } from '../../domain/chat/chat-message.query.js';
import { PageArgs } from '../../schema/page.args.js';
import { SendMessageInput, StartChatInput } from '../../schema/visitor/chat.input.js';
import { ChatMessageConnection } from '../../schema/visitor/chat-message.type.js';
import { SendMessagePayload, StartChatPayload } from '../../schema/visitor/chat-payload.type.js';
import { Chat } from '../../schema/visitor/chat.type.js';
import type { VisitorContext } from '../context.js';
import { idsOf, userErrorOf } from '../errors.js';
import { selectionOf } from '../selection.js';
import { type InChat, ownChat, readChat, readMessage } from './chat-rows.js';
import { VisitorLoaders } from './visitor-loaders.js';

@Resolver(() => Chat)
export class ChatResolver {
  @Query(() => Chat, {
    nullable: true,
    description:
      'The visitor’s own chat; null when it is no longer there. Needs the visitor token.',
  })
  chat(@Ctx() context: VisitorContext) {
    return readChat(ownChat(context));
  }

  @FieldResolver(() => ChatMessageConnection, {
    description: 'What was said, oldest first: `last: 50` gives the latest.',
  })
  async messages(
    @Root() { loaders }: InChat<ChatRow>,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const connection = await chatMessagePage(loaders.reader, loaders.chat, page, selectionOf(info));
    for (const message of connection.nodes) Object.assign(message, { loaders });
    return connection;
  }

  @Mutation(() => StartChatPayload, {
    description:
      'Begins a chat on a website, or goes on with the one of an earlier visit. Needs no token: the public key says where.',
  })
  async startChat(
    @Arg('input', () => StartChatInput, { description: 'Where, who and what.' })
    input: StartChatInput,
    @Ctx() context: VisitorContext,
  ) {
    try {
      const { identity, ...rest } = input;
      const started = await context.startChat({ ...rest, identity: identity && { ...identity } });
      const { conversationId, contactId, visitorToken, cursor, reader } = started;
      const chat = await readChat(new VisitorLoaders(reader).of({ conversationId, contactId }));
      return { chat, visitorToken, cursor, userErrors: [] };
    } catch (error) {
      return { userErrors: [userErrorOf(error)] };
    }
  }

  @Mutation(() => SendMessagePayload, {
    description: 'Says something further. Needs the visitor token.',
  })
  async sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'What to say.' }) input: SendMessageInput,
    @Ctx() context: VisitorContext,
  ) {
    try {
      const loaders = ownChat(context);
      const { text, clientId } = input;
      const attachmentIds = idsOf('Attachment', input.attachmentIds, 'attachmentIds');
      const said = await context.sendChatMessage({ text, clientId, attachmentIds });
      const { messageId, cursor, replayed } = said;
      return { message: await readMessage(loaders, messageId), cursor, replayed, userErrors: [] };
    } catch (error) {
      return { replayed: false, userErrors: [userErrorOf(error)] };
    }
  }
}
