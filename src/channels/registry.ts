import { join } from 'node:path';
import type { ChannelAdapter } from './channel.js';
import { customAdapter } from './custom/custom.adapter.js';
import { emailAdapter } from './email/email.adapter.js';
import type { KeepSecrets } from './email/mailbox/access-tokens.js';
import { outboxTransport } from './email/outbox-transport.js';
import type { MailTransport } from './email/send.js';
import { smtpTransport } from './email/smtp-transport.js';
import { instagramAdapter } from './instagram/instagram.adapter.js';
import { messengerAdapter } from './messenger/messenger.adapter.js';
import { providerCaller } from './provider-call.js';
import { smsAdapter } from './sms/sms.adapter.js';
import { telegramAdapter } from './telegram/telegram.adapter.js';
import { voiceAdapter } from './voice/voice.adapter.js';
import { whatsappAdapter } from './whatsapp/whatsapp.adapter.js';

export interface RegistryOptions {
  /** Signs what has to come back to us in mails. */
  mailSecret: Buffer;
  smtpOutUrl: string | undefined;
  dataDir: string;
  /** Providers may stand inside our own network. */
  privateNetwork: boolean;
  /** Credentials that a provider replaced by itself. */
  keepSecrets?: KeepSecrets;
}

export interface ChannelRegistry {
  adapter(kind: string): ChannelAdapter | undefined;
  sendsIdempotently(kind: string, settings?: Record<string, string>): boolean;
  close(): Promise<void>;
}

/** The adapter of each kind of channel that speaks to a provider. Chat has none: it is delivered by being stored. */
export function channelRegistry(options: RegistryOptions): ChannelRegistry {
  const transport = mailTransport(options);
  const call = providerCaller({ allowPrivate: options.privateNetwork });
  const all: ChannelAdapter[] = [
    emailAdapter({
      secret: options.mailSecret,
      transport,
      call,
      allowPrivate: options.privateNetwork,
      keepSecrets: options.keepSecrets,
    }),
    customAdapter(call),
    smsAdapter(call),
    telegramAdapter(call),
    voiceAdapter(call),
    messengerAdapter(call),
    instagramAdapter(call),
    whatsappAdapter(call),
  ];
  const adapters = new Map<string, ChannelAdapter>(all.map((adapter) => [adapter.kind, adapter]));
  return {
    adapter: (kind) => adapters.get(kind),
    sendsIdempotently: (kind, settings = {}) =>
      adapters.get(kind)?.capabilities({ settings }).idempotentSend ?? false,
    close: async () => {
      for (const adapter of all) await adapter.close?.();
    },
  };
}

/** Without a mail server to hand them to, mails are written to a folder where a person can open them. */
function mailTransport({ smtpOutUrl, dataDir }: RegistryOptions): MailTransport {
  return smtpOutUrl
    ? smtpTransport({ url: smtpOutUrl })
    : outboxTransport({ folder: join(dataDir, 'outbox') });
}
