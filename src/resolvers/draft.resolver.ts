import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { requestDraft } from '../domain/conversation/request-draft.js';
import { shareDraft } from '../domain/conversation/share-draft.js';
import { unshareDraft } from '../domain/conversation/unshare-draft.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { Action } from '../domain/kernel/work.js';
import { RequestDraftInput, ShareDraftInput, UnshareDraftInput } from '../schema/draft.input.js';
import {
  RequestDraftPayload,
  ShareDraftPayload,
  UnshareDraftPayload,
} from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf, idsOf } from './errors.js';
import { selectionOf } from './selection.js';

/** Who may read what somebody is writing. */
@Resolver()
export class DraftResolver {
  @Mutation(() => ShareDraftPayload, {
    description:
      'Lets colleagues read the caller’s draft in `Conversation.sharedDrafts` while it is written, until it is sent, thrown away or taken back. Without a draft: INVALID_STATE. A member’s alone: an API key gets FORBIDDEN. Needs WRITE.',
  })
  shareDraft(
    @Arg('input', () => ShareDraftInput, { description: 'Where, and with whom.' })
    input: ShareDraftInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withDraft(context, info, input, shareDraft, () => ({
      memberIds: idsOf('Member', input.memberIds, 'memberIds') ?? null,
    }));
  }

  @Mutation(() => UnshareDraftPayload, {
    description:
      'Makes the caller’s draft theirs alone again. A member’s alone: an API key gets FORBIDDEN. Needs WRITE.',
  })
  unshareDraft(
    @Arg('input', () => UnshareDraftInput, { description: 'Where.' })
    input: UnshareDraftInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withDraft(context, info, input, unshareDraft, () => ({}));
  }

  @Mutation(() => RequestDraftPayload, {
    description:
      'Asks a colleague to share what they are writing: an event DRAFT_REQUESTED tells them. Changes nothing by itself. A member’s alone: an API key gets FORBIDDEN. Needs WRITE.',
  })
  requestDraft(
    @Arg('input', () => RequestDraftInput, { description: 'Where, and whose.' })
    input: RequestDraftInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withDraft(context, info, input, requestDraft, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
    }));
  }
}

function withDraft<I extends object>(
  context: AgentContext,
  info: GraphQLResolveInfo,
  input: { conversationId: string; idempotencyKey?: string | null },
  action: Action<I & { conversationId: string }, { conversationId: string }, AgentActor>,
  rest: () => I,
) {
  const conversationUuid = () => idOf('Conversation', input.conversationId, 'conversationId');
  const wanted = selectionOf(info).of('conversation');
  return make(
    context,
    {
      mutation: info.fieldName,
      action,
      idempotencyKey: input.idempotencyKey,
      input: () => ({ ...rest(), conversationId: conversationUuid() }),
    },
    async ({ conversationId }, actor) => ({
      conversation: await conversationById(context, actor, conversationId, wanted),
      draft: await context.loaders.draft.load(conversationId),
    }),
  );
}
