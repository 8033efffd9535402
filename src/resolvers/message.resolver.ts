import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MessageRow } from '../domain/conversation/message-row.query.js';
import { Attachment } from '../schema/attachment.type.js';
import { Message, Reaction } from '../schema/message.type.js';
import type { AgentContext } from './context.js';

@Resolver(() => Message)
export class MessageResolver {
  @FieldResolver(() => [Attachment], { description: 'Its files.' })
  attachments(@Root() message: MessageRow, @Ctx() context: AgentContext) {
    return message.hasAttachments ? withLinks(message.uuid, context) : [];
  }

  @FieldResolver(() => Message, {
    nullable: true,
    description:
      'The message it quotes: what the customer answered in their app, or what our author chose. Null when it quotes nothing, or something that is not here.',
  })
  async replyTo(@Root() message: MessageRow, @Ctx() { loaders }: AgentContext) {
    const quoted = await loaders.quoted.load(message.uuid);
    return quoted && loaders.message.load(quoted.quotedUuid);
  }

  @FieldResolver(() => [Reaction], { description: 'What people put on it, earliest first.' })
  reactions(@Root() message: MessageRow, @Ctx() { loaders }: AgentContext) {
    return loaders.reactions.load(message.uuid);
  }
}

async function withLinks(messageUuid: string, context: AgentContext) {
  const files = await context.loaders.attachments.load(messageUuid);
  return files.map((file) => ({ ...file, ...context.attachmentUrl(file.uuid) }));
}
