import type { ChannelAccount, CustomerSign } from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { commentAnswered } from './comment.js';
import { callGraph } from './graph.js';

/** Facebook shows typing for twenty seconds, or until a message comes. */
export const typingShownMs = 20_000;

/**
 * Read and typing in a direct conversation; under a post there is nothing of the kind.
 * https://developers.facebook.com/docs/messenger-platform/send-messages/sender-actions
 */
export async function showSign(
  call: CallProvider,
  { sign, to, externalId }: CustomerSign,
  { ownId, account }: { ownId: string; account: ChannelAccount },
  signal: AbortSignal,
): Promise<void> {
  if (commentAnswered(externalId)) return;
  const body = {
    recipient: { id: to },
    sender_action: sign === 'read' ? 'mark_seen' : 'typing_on',
  };
  await callGraph(call, account, { method: 'POST', path: `${ownId}/messages`, body, signal });
}
