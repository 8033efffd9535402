import type { ChannelAdapter } from '../channel.js';
import { handshake, verify } from '../meta/webhook.js';
import type { CallProvider } from '../provider-call.js';
import { fetchMedia } from './fetch-media.js';
import { health } from './health.js';
import { parseWhatsApp } from './parse.js';
import { send } from './send.js';
import { showSign, typingShownMs } from './sign.js';
import { listTemplates } from './templates.js';

/**
 * A number of the WhatsApp Cloud API. Its provider knows no key that makes a repetition harmless, so a lost answer
 * leaves a doubt; our own id, which comes back with every status, ends it.
 */
export function whatsappAdapter(call: CallProvider): ChannelAdapter {
  return {
    kind: 'WHATSAPP',
    handleKind: 'WHATSAPP',
    conversations: 'person',
    capabilities: () => ({
      idempotentSend: false,
      signs: { showsRead: true, showsTypingMs: typingShownMs },
    }),
    handshake,
    verify,
    parse: (raw, account) => Promise.resolve(parseWhatsApp(raw, account)),
    send: (message, account, signal) => send(call, message, account, signal),
    fetchMedia: (media, account, signal) => fetchMedia(call, media, account, signal),
    showSign: (sign, account, signal) => showSign(call, sign, account, signal),
    health: (account, signal) => health(call, account, signal),
    templates: (account, signal) => listTemplates(call, account, signal),
  };
}
