import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { Action } from '../domain/kernel/work.js';
import { cancelMessage } from '../domain/message/cancel-message.js';
import { retryMessage } from '../domain/message/retry-message.js';
import { MessageInput } from '../schema/message.input.js';
import { CancelMessagePayload, RetryMessagePayload } from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf } from './errors.js';

/** What can still be done with a reply that was written. */
@Resolver()
export class MessageWorkResolver {
  @Mutation(() => RetryMessagePayload, {
    description:
      'Sends a reply again that is FAILED or UNKNOWN. One that is UNKNOWN may have gone out: the customer may then get it twice. Needs WRITE.',
  })
  retryMessage(
    @Arg('input', () => MessageInput, { description: 'Which one.' }) input: MessageInput,
    @Ctx() context: AgentContext,
  ) {
    return change(context, 'retryMessage', input, retryMessage);
  }

  @Mutation(() => CancelMessagePayload, {
    description:
      'Takes a reply back that is still QUEUED; it is then FAILED with the code `cancelled`, and the customer waits on. Needs WRITE.',
  })
  cancelMessage(
    @Arg('input', () => MessageInput, { description: 'Which one.' }) input: MessageInput,
    @Ctx() context: AgentContext,
  ) {
    return change(context, 'cancelMessage', input, cancelMessage);
  }
}

function change(
  context: AgentContext,
  mutation: string,
  input: MessageInput,
  action: Action<{ messageId: string }, { messageId: string }, AgentActor>,
) {
  return make(
    context,
    {
      mutation,
      action,
      idempotencyKey: input.idempotencyKey,
      input: () => ({ messageId: idOf('Message', input.messageId, 'messageId') }),
    },
    async ({ messageId }) => ({ message: await context.loaders.message.load(messageId) }),
  );
}
