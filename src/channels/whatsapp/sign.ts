import type { ChannelAccount, CustomerSign } from '../channel.js';
import { callGraph } from '../meta/graph.js';
import type { CallProvider } from '../provider-call.js';

/** WhatsApp shows typing for 25 seconds, or until a message comes. */
export const typingShownMs = 25_000;

/**
 * The message and all before it are read. Whoever is seen typing has read too: WhatsApp knows no typing without it.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators
 */
export async function showSign(
  call: CallProvider,
  { sign, externalId }: CustomerSign,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<void> {
  const typing = sign === 'typing' ? { typing_indicator: { type: 'text' } } : {};
  const body = {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: externalId,
    ...typing,
  };
  const path = `${account.settings['phoneNumberId']}/messages`;
  await callGraph(call, account, { method: 'POST', path, body, signal });
}
