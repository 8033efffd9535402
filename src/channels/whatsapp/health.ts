import type { ChannelAccount, ChannelHealth } from '../channel.js';
import { callGraph } from '../meta/graph.js';
import type { CallProvider } from '../provider-call.js';
import { type Json, objectOf, objectsOf, textOf } from './json.js';

const fields = 'verified_name,display_phone_number,quality_rating,health_status';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status */
export async function health(
  call: CallProvider,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ChannelHealth> {
  const path = `${account.settings['phoneNumberId']}?fields=${fields}`;
  const answer = await callGraph(call, account, { method: 'GET', path, signal });
  if (!answer.ok) {
    const { class: kind, message } = answer.failure;
    return { ok: false, needsAuth: kind === 'auth', detail: message };
  }
  const status = objectOf(answer.data['health_status']);
  const isBlocked = status['can_send_message'] === 'BLOCKED';
  return { ok: !isBlocked, detail: isBlocked ? reasons(status) : greeting(answer.data) };
}

function greeting(number: Json): string {
  const name = textOf(number['verified_name'], 200) ?? 'The number';
  const shown = textOf(number['display_phone_number'], 60);
  const quality = textOf(number['quality_rating'], 60);
  return `${name}${shown ? ` (${shown})` : ''} answers${quality ? `; quality ${quality}` : ''}.`;
}

function reasons(status: Json): string {
  const errors = objectsOf(status['entities']).flatMap((entity) => objectsOf(entity['errors']));
  const words = errors.map((error) => textOf(error['error_description'], 500)).filter(Boolean);
  return `WhatsApp blocks sending. ${words.join(' ')}`.trim();
}
