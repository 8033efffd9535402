import type {
  ChannelAccount,
  InboundElsewhere,
  InboundUnknown,
  RawInput,
  Verdict,
  WebhookRequest,
} from '../../channel.js';
import type { CallProvider } from '../../provider-call.js';
import { type MailProvider, park, type PostedMail } from './mail-provider.js';
import { mailgun } from './mailgun.js';
import { postmark } from './postmark.js';
import { ses } from './ses.js';

/** The webhook of a mail channel, spoken as its provider speaks. */
export function mailWebhooks(call: CallProvider) {
  const providers: Record<string, MailProvider> = {
    POSTMARK: postmark,
    MAILGUN: mailgun,
    SES: ses(call),
  };
  const providerOf = ({ settings }: ChannelAccount): MailProvider | undefined =>
    providers[settings['inboundProvider'] ?? ''];
  return {
    handshake: (request: WebhookRequest, account: ChannelAccount) =>
      providerOf(account)?.handshake?.(request, account) ?? null,
    verify: (request: WebhookRequest, account: ChannelAccount): Verdict | Promise<Verdict> =>
      providerOf(account)?.verify(request, account) ?? {
        ok: false,
        reason: 'No provider of mail is configured for this address.',
      },
    unwrap: (
      raw: RawInput,
      account: ChannelAccount,
    ): PostedMail | InboundUnknown | InboundElsewhere =>
      providerOf(account)?.unwrap(raw, account) ?? park('No provider of mail is configured.'),
  };
}
