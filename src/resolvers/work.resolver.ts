import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { assignConversation } from '../domain/conversation/assign-conversation.js';
import { claimConversation } from '../domain/conversation/claim-conversation.js';
import { markConversationRead } from '../domain/conversation/mark-conversation-read.js';
import { markNoReplyNeeded } from '../domain/conversation/mark-no-reply-needed.js';
import { reopenConversation } from '../domain/conversation/reopen-conversation.js';
import { resolveConversation } from '../domain/conversation/resolve-conversation.js';
import { setPriority } from '../domain/conversation/set-priority.js';
import { snoozeConversation } from '../domain/conversation/snooze-conversation.js';
import { unassignConversation } from '../domain/conversation/unassign-conversation.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { Action } from '../domain/kernel/work.js';
import {
  AssignConversationInput,
  ClaimConversationInput,
  MarkConversationReadInput,
  MarkNoReplyNeededInput,
  ReopenConversationInput,
  ResolveConversationInput,
  SnoozeConversationInput,
  UnassignConversationInput,
} from '../schema/conversation.input.js';
import {
  AssignConversationPayload,
  ClaimConversationPayload,
  MarkConversationReadPayload,
  MarkNoReplyNeededPayload,
  ReopenConversationPayload,
  ResolveConversationPayload,
  SetPriorityPayload,
  SnoozeConversationPayload,
  UnassignConversationPayload,
} from '../schema/payload.type.js';
import { SetPriorityInput } from '../schema/target.input.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

/** What is done to a conversation as a whole: who owns it and where the work on it stands. */
@Resolver()
export class WorkResolver {
  @Mutation(() => ClaimConversationPayload, {
    description:
      'Takes a conversation nobody owns. Of many at once one wins, the others get AlreadyClaimed. Needs WRITE.',
  })
  claimConversation(
    @Arg('input', () => ClaimConversationInput, { description: 'Which one.' })
    input: ClaimConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, claimConversation, () => ({}));
  }

  @Mutation(() => AssignConversationPayload, {
    description: 'Gives a conversation to a member, whoever owns it now. Needs WRITE.',
  })
  assignConversation(
    @Arg('input', () => AssignConversationInput, { description: 'Which one, and to whom.' })
    input: AssignConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, assignConversation, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
    }));
  }

  @Mutation(() => UnassignConversationPayload, {
    description: 'Gives a conversation back, so that anybody can take it. Needs WRITE.',
  })
  unassignConversation(
    @Arg('input', () => UnassignConversationInput, { description: 'Which one.' })
    input: UnassignConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, unassignConversation, () => ({}));
  }

  @Mutation(() => ResolveConversationPayload, {
    description: 'Declares a conversation done, which also ends the customer’s wait. Needs WRITE.',
  })
  resolveConversation(
    @Arg('input', () => ResolveConversationInput, { description: 'Which one, and why.' })
    input: ResolveConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, resolveConversation, () => ({
      reason: input.reason ?? null,
    }));
  }

  @Mutation(() => ReopenConversationPayload, {
    description: 'Opens a conversation that was resolved or put aside. Needs WRITE.',
  })
  reopenConversation(
    @Arg('input', () => ReopenConversationInput, { description: 'Which one.' })
    input: ReopenConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, reopenConversation, () => ({}));
  }

  @Mutation(() => SnoozeConversationPayload, {
    description:
      'Puts a conversation aside until a moment, or until the customer writes. Needs WRITE.',
  })
  snoozeConversation(
    @Arg('input', () => SnoozeConversationInput, { description: 'Which one, and until when.' })
    input: SnoozeConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, snoozeConversation, () => ({ until: input.until }));
  }

  @Mutation(() => SetPriorityPayload, {
    description:
      'Says how pressing a conversation is; what is due is computed anew within seconds. Needs WRITE.',
  })
  setPriority(
    @Arg('input', () => SetPriorityInput, { description: 'Which one, and how pressing.' })
    input: SetPriorityInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, setPriority, () => ({ priority: input.priority }));
  }

  @Mutation(() => MarkNoReplyNeededPayload, {
    description: 'Ends the customer’s wait without a reply, and records who said so. Needs WRITE.',
  })
  markNoReplyNeeded(
    @Arg('input', () => MarkNoReplyNeededInput, { description: 'Which one, and why.' })
    input: MarkNoReplyNeededInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, markNoReplyNeeded, () => ({ reason: input.reason ?? null }));
  }

  @Mutation(() => MarkConversationReadPayload, {
    description:
      'Says that the team has seen the customer’s messages. On WhatsApp, Messenger and Instagram the customer sees it as well. Needs WRITE.',
  })
  markConversationRead(
    @Arg('input', () => MarkConversationReadInput, { description: 'Which one.' })
    input: MarkConversationReadInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, markConversationRead, () => ({}));
  }
}

/** One action on a conversation, which the payload shows as it is now. */
export function work<I extends object>(
  context: AgentContext,
  info: GraphQLResolveInfo,
  input: { conversationId: string; idempotencyKey?: string | null },
  action: Action<I & { conversationId: string }, { conversationId: string }, AgentActor>,
  rest: () => I,
) {
  return make(
    context,
    {
      mutation: info.fieldName,
      action,
      idempotencyKey: input.idempotencyKey,
      input: () => ({
        ...rest(),
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
