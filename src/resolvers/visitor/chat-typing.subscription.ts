import { Resolver, Root, Subscription } from 'type-graphql';
import { ChatTyping } from '../../schema/visitor/chat-work.type.js';
import { requireVisitor, type VisitorContext } from '../context.js';
import { followsTheLog, type LiveField } from '../live-field.js';
import { untilOf } from '../typing.resolver.js';

@Resolver()
export class ChatTypingSubscription {
  @Subscription(() => ChatTyping, {
    subscribe: followsTheLog,
    description:
      'Whether somebody of the team is writing. The first update is the ready signal; what was missed is gone. Needs the visitor token.',
  })
  chatTyping(@Root() signal: object) {
    return signal;
  }
}

export const chatTypingField: LiveField<VisitorContext> = {
  open(_args, context) {
    const { workspaceId, conversationId } = requireVisitor(context);
    return {
      key: conversationId,
      conversationIds: [],
      ready: () => ({ ready: true, isTyping: false }),
      payload: () => null,
      whispers: (show) =>
        context.typing.hear(workspaceId, conversationId, (signal) => {
          if (signal.side === 'VISITOR') return;
          const { isTyping, name } = signal;
          show({ ready: false, isTyping, name, until: untilOf(signal) });
        }),
    };
  },
};
