import { Arg, Ctx, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { assertConversation } from '../domain/conversation/conversation.js';
import { notFound } from '../domain/kernel/errors.js';
import { publicId, uuidOf } from '../domain/kernel/ids.js';
import type { Wanted } from '../domain/kernel/wanted.query.js';
import { SetTypingInput, SetTypingPayload, Typing } from '../schema/typing.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { followsTheLog, type LiveField } from './live-field.js';
import type { TypingSignal } from './typing-line.js';

/** Who is writing just now. */
@Resolver()
export class TypingResolver {
  @Mutation(() => SetTypingPayload, {
    description:
      'Says that the caller is writing a reply, or no longer is. Say it again every few seconds. The customer of a chat sees it; on WhatsApp, Messenger, Instagram and Telegram too when the caller is a member. Never for a note. Needs WRITE.',
  })
  setTyping(
    @Arg('input', () => SetTypingInput, { description: 'Where, and whether.' })
    input: SetTypingInput,
    @Ctx() context: AgentContext,
  ) {
    const { isTyping } = input;
    return make(
      context,
      {
        mutation: 'setTyping',
        action: async (work, { conversationId }) => {
          await assertConversation(work, conversationId);
          return conversationId;
        },
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
        }),
      },
      (conversationId, actor) => {
        const isPerson = actor.kind === 'MEMBER';
        const authorId = publicId(isPerson ? 'Member' : 'Credential', actor.id);
        const name = isPerson ? actor.name : null;
        const signal = { conversationId, side: 'TEAM' as const, authorId, name, isTyping };
        context.typing.tell(actor.workspaceId, signal);
        return {};
      },
    );
  }

  @Subscription(() => Typing, {
    subscribe: followsTheLog,
    description:
      'Who is writing in a conversation, the caller included. The first update is the ready signal; what was missed is gone. Needs READ.',
  })
  typing(
    @Arg('conversationId', () => ID, { description: 'Its id, `conv_…`.' }) _id: string,
    @Root() signal: object,
  ) {
    return signal;
  }
}

const onlyId: Wanted = { has: () => false, of: () => onlyId };

export const typingField: LiveField<AgentContext> = {
  async open({ conversationId }, context) {
    const actor = requireActor(context, 'READ');
    const uuid = uuidOf('Conversation', conversationId as string);
    if (!uuid || !(await conversationById(context, actor, uuid, onlyId)))
      throw notFound('conversation');
    return {
      conversationIds: [],
      ready: () => ({ ready: true, conversationId, isTyping: false }),
      payload: () => null,
      whispers: (show) =>
        context.typing.hear(actor.workspaceId, uuid, (signal) =>
          show({ ready: false, ...signal, conversationId, until: untilOf(signal) }),
        ),
    };
  },
};

export function untilOf({ isTyping, until }: TypingSignal): Date | null {
  return isTyping ? new Date(until) : null;
}
