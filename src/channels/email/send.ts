import type { ChannelAccount, Failure, OutboundMessage, SendResult } from '../channel.js';
import { compose, type ComposedMail } from './compose.js';

/** Carries one finished mail away. Never throws; an aborted signal ends it with the failure that tells how far it got. */
export interface MailTransport {
  /** Delivering the same mail twice reaches the customer once. */
  readonly idempotent: boolean;
  deliver(mail: ComposedMail, signal: AbortSignal): Promise<Delivery>;
  close(): Promise<void>;
}

export type Delivery = { ok: true; rejected: string[] } | { ok: false; failure: Failure };

export interface SendOptions {
  secret: Buffer;
  transport: Pick<MailTransport, 'deliver'>;
}

export async function sendEmail(
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
  { secret, transport }: SendOptions,
): Promise<SendResult> {
  try {
    if (!isAddress(account.address)) return refused('channel_without_address', 'channel');
    if (!isAddress(message.to.address)) return refused('invalid_recipient', 'recipient');
    const mail = await compose(message, { ...account, address: account.address }, secret);
    const delivery = await transport.deliver(mail, signal);
    if (!delivery.ok) return delivery;
    const { rejected } = delivery;
    return { ok: true, externalId: mail.messageId, ...(rejected.length ? { rejected } : {}) };
  } catch (error) {
    // Nothing has left the house yet: transports report what happens after.
    return refused('unsendable', 'message', (error as Error).message);
  }
}

/** Strict on purpose: the address becomes part of an SMTP command. */
function isAddress(address: string | null): address is string {
  return (
    address !== null &&
    address.length <= 320 &&
    /^[^\s@<>"(),;:\\\u0000-\u001f]+@[^\s@<>"(),;:\\\u0000-\u001f]+$/.test(address)
  );
}

function refused(
  code: string,
  scope: Failure['scope'],
  message = code.replaceAll('_', ' '),
): SendResult {
  return { ok: false, failure: { class: 'permanent', code, message, scope } };
}
