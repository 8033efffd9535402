import type { ChannelAccount, InboundEvent, InboundMessage } from '../channel.js';
import type { Mail } from './mime.js';
import { plain } from './people.js';
import { verifyMessageId } from './thread.js';

/** Names our message where a provider replaces the Message-ID; nobody's program copies it into an answer. */
export const ownHeader = 'X-Rapport-Message';

/** It stood in the folder of sent mail. */
export function isSentCopy(envelope: Record<string, unknown> | undefined): boolean {
  return (envelope?.['imap'] as { isSent?: unknown } | undefined)?.isSent === true;
}

/** A mail from our mailbox: what we sent, which it proves, or what a colleague wrote in a program of their own. */
export function ownMail(
  letter: InboundMessage,
  mail: Mail,
  account: ChannelAccount,
  secret: Buffer,
): InboundEvent {
  const { externalId, occurredAt } = letter;
  const messageId = sentByUs(mail, secret);
  if (messageId) return { type: 'status', status: 'sent', messageId, externalId, occurredAt };
  const us = plain(account.address ?? '');
  const people = letter.others.filter(({ address }) => plain(address) !== us);
  const [to, ...others] = people;
  if (!to)
    return { type: 'unknown', disposition: 'ignore', reason: 'A mail of ours to nobody else.' };
  const { automated, unverifiedSender: _, ...own } = letter;
  return {
    ...own,
    direction: 'echo',
    to,
    others,
    // That it is from us is no surprise here; a program of ours may have written it all the same.
    ...(automated && automated !== 'own_address' ? { automated } : {}),
  };
}

function sentByUs(mail: Mail, secret: Buffer): string | undefined {
  for (const name of ['message-id', ownHeader.toLowerCase()]) {
    const id = mail.headers.first(name);
    const ours = id && verifyMessageId(secret, id)?.messageId;
    if (ours) return ours;
  }
  return undefined;
}
