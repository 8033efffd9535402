import type {
  ChannelAccount,
  InboundElsewhere,
  InboundUnknown,
  RawInput,
  Verdict,
  WebhookRequest,
  WebhookResponse,
} from '../../channel.js';

/** The raw mail out of a provider's request, and what its envelope said. */
export interface PostedMail {
  mail: Pick<RawInput, 'body' | 'envelope'>;
  /** The provider checked who sent it, and it was not who it says. */
  unverifiedSender?: boolean;
}

/** A provider that receives mail for us and posts it. All of them hand over the raw mail: one parser reads every mail. */
export interface MailProvider {
  handshake?(request: WebhookRequest, account: ChannelAccount): Promise<WebhookResponse | null>;
  verify(request: WebhookRequest, account: ChannelAccount): Verdict | Promise<Verdict>;
  /** Pure and total. */
  unwrap(raw: RawInput, account: ChannelAccount): PostedMail | InboundUnknown | InboundElsewhere;
}

export function park(reason: string): InboundUnknown {
  return { type: 'unknown', disposition: 'park', reason };
}
