import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { createAttachmentUpload } from '../domain/conversation/create-attachment-upload.js';
import { discardDraft } from '../domain/conversation/discard-draft.js';
import { saveDraft } from '../domain/conversation/save-draft.js';
import {
  type NewItem,
  sendReply,
  type SendReplyResult,
} from '../domain/conversation/send-reply.js';
import { startConversation } from '../domain/conversation/start-conversation.js';
import { publicId } from '../domain/kernel/ids.js';
import {
  CreateAttachmentUploadInput,
  DiscardDraftInput,
  SaveDraftInput,
  SendReplyInput,
  StartConversationInput,
} from '../schema/conversation.input.js';
import {
  CreateAttachmentUploadPayload,
  DiscardDraftPayload,
  SaveDraftPayload,
  SendReplyPayload,
  StartConversationPayload,
} from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf, idsOf, type UserErrorRow } from './errors.js';
import { selectionOf } from './selection.js';
import { itemOf } from './timeline-items.js';

/** What is written to customers, and what is kept to be written. */
@Resolver()
export class ReplyResolver {
  @Mutation(() => SendReplyPayload, {
    description:
      'Answers the customer, once. Refused with ReplyConflict when a customer or colleague wrote, or the owner changed, since `lastSeenSequence`: the text is then kept as a draft. Ends the customer’s wait, unless a program wrote it. Needs WRITE.',
  })
  async sendReply(
    @Arg('input', () => SendReplyInput, { description: 'What to say, and what was seen.' })
    input: SendReplyInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { text, html, template, lastSeenSequence, idempotencyKey } = input;
    const wanted = selectionOf(info).of('conversation');
    const payload = await make(
      context,
      {
        mutation: 'sendReply',
        action: sendReply,
        idempotencyKey,
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
          text,
          html,
          attachmentIds: idsOf('Attachment', input.attachmentIds, 'attachmentIds'),
          privately: input.privately,
          template,
          replyToMessageId:
            input.replyToMessageId == null
              ? null
              : idOf('Message', input.replyToMessageId, 'replyToMessageId'),
          lastSeenSequence,
          channelId: input.channelId == null ? null : idOf('Channel', input.channelId, 'channelId'),
        }),
      },
      async (result: SendReplyResult, actor) => {
        if ('conflict' in result) {
          return { userErrors: [await replyConflict(context, result)], cursor: null };
        }
        const notes = await Promise.all(result.noteIds.map((id) => context.loaders.note.load(id)));
        return {
          conversation: await conversationById(context, actor, result.conversationId, wanted),
          message: await context.loaders.message.load(result.messageId),
          // Without NOTES the loader gives none.
          newNotes: notes.filter((note) => note !== null),
        };
      },
    );
    return { newNotes: [], ...payload };
  }

  @Mutation(() => StartConversationPayload, {
    description: 'Writes to a contact first, in a new conversation. Needs WRITE.',
  })
  startConversation(
    @Arg('input', () => StartConversationInput, {
      description: 'To whom, over which channel, and what.',
    })
    input: StartConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { subject, text, html, template, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'startConversation',
        action: startConversation,
        idempotencyKey,
        input: () => ({
          contactId: input.contactId == null ? null : idOf('Contact', input.contactId, 'contactId'),
          to: input.to,
          channelId: idOf('Channel', input.channelId, 'channelId'),
          subject,
          text,
          html,
          template,
          attachmentIds: idsOf('Attachment', input.attachmentIds, 'attachmentIds'),
        }),
      },
      async ({ conversationId, messageId }, actor) => ({
        conversation: await conversationById(
          context,
          actor,
          conversationId,
          selectionOf(info).of('conversation'),
        ),
        message: await context.loaders.message.load(messageId),
      }),
    );
  }

  @Mutation(() => SaveDraftPayload, {
    description:
      'Keeps a reply of the caller’s for later. A member’s alone: an API key gets FORBIDDEN. Needs WRITE.',
  })
  saveDraft(
    @Arg('input', () => SaveDraftInput, { description: 'Where and what.' }) input: SaveDraftInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { text, html, lastSeenVersion, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'saveDraft',
        action: saveDraft,
        idempotencyKey,
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
          text,
          html,
          lastSeenVersion,
        }),
      },
      async ({ conversationId }, actor) => ({
        conversation: await conversationById(
          context,
          actor,
          conversationId,
          selectionOf(info).of('conversation'),
        ),
        draft: await context.loaders.draft.load(conversationId),
      }),
    );
  }

  @Mutation(() => DiscardDraftPayload, {
    description:
      'Throws the caller’s kept reply away. A member’s alone: an API key gets FORBIDDEN. Needs WRITE.',
  })
  discardDraft(
    @Arg('input', () => DiscardDraftInput, { description: 'Where.' }) input: DiscardDraftInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return make(
      context,
      {
        mutation: 'discardDraft',
        action: discardDraft,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
        }),
      },
      async ({ conversationId }, actor) => ({
        conversation: await conversationById(
          context,
          actor,
          conversationId,
          selectionOf(info).of('conversation'),
        ),
      }),
    );
  }

  @Mutation(() => CreateAttachmentUploadPayload, {
    description:
      'Makes room for a file: PUT its bytes to `uploadUrl`, then name it in a reply. Needs WRITE.',
  })
  createAttachmentUpload(
    @Arg('input', () => CreateAttachmentUploadInput, { description: 'What file.' })
    input: CreateAttachmentUploadInput,
    @Ctx() context: AgentContext,
  ) {
    const { fileName, contentType, sizeBytes, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'createAttachmentUpload',
        action: createAttachmentUpload,
        idempotencyKey,
        input: () => ({ fileName, contentType, sizeBytes }),
      },
      ({ attachmentId }) => ({
        attachmentId: publicId('Attachment', attachmentId),
        uploadUrl: context.uploadUrl(attachmentId),
      }),
    );
  }
}

async function replyConflict(
  context: AgentContext,
  result: { conversationId: string; conflict: { newItems: NewItem[]; holderId: string | null } },
): Promise<UserErrorRow> {
  const { newItems, holderId } = result.conflict;
  const { members } = await context.directory();
  const items = await Promise.all(newItems.map((item) => itemOf(context.loaders, item)));
  return {
    __typename: 'ReplyConflict',
    code: 'REPLY_CONFLICT',
    field: ['input', 'lastSeenSequence'],
    message: 'The conversation moved on since you looked. Read what is new, then send again.',
    newItems: items.filter((item) => item !== null),
    holder: (holderId && members.get(holderId)) || null,
    draft: await context.loaders.draft.load(result.conversationId),
  };
}
