import type { ChannelAdapter } from '../channel.js';
import { parseEmail } from './parse.js';
import { sendEmail, type MailTransport } from './send.js';

export interface EmailAdapterOptions {
  /** Signs reply addresses and Message-IDs; changing it unthreads the replies to what was sent before. */
  secret: Buffer;
  transport: MailTransport;
  maxBytes?: number;
  /** The name our own mail gateway writes in Authentication-Results. */
  authservId?: string;
}

const MAX_BYTES = 26_214_400;

export function emailAdapter(options: EmailAdapterOptions): ChannelAdapter {
  const { secret, transport, authservId, maxBytes = MAX_BYTES } = options;
  return {
    kind: 'EMAIL',
    handleKind: 'EMAIL',
    conversations: 'thread',
    capabilities: () => ({ idempotentSend: transport.idempotent }),
    parse: (raw, account) => parseEmail(raw, account, { secret, maxBytes, authservId }),
    send: (message, account, signal) => sendEmail(message, account, signal, { secret, transport }),
  };
}
