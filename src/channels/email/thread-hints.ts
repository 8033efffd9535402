import type { ThreadHint } from '../channel.js';
import { messageIdsOf } from './message-id.js';
import type { Mail } from './mime.js';
import { verifyAddress, verifyMessageId } from './thread.js';

const MAX_RECIPIENTS = 200;
const MAX_SIGNED = 1000;
const MAX_STORED = 50;

/** Candidates for the conversation, best first: the address it came to, our own ids, then ids we may have stored. */
export function threadHints(mail: Mail, envelopeTo: string[], secret: Buffer): ThreadHint[] {
  const answered = ids(mail, 'in-reply-to', MAX_SIGNED);
  const referred = ids(mail, 'references', MAX_SIGNED).reverse();
  const named = [...answered, ...referred];
  return distinct([
    ...recipients(mail, envelopeTo).flatMap((address) => byAddress(secret, address)),
    ...named.flatMap((id) => byOurId(secret, id)),
    ...[...new Set(named)]
      .slice(0, MAX_STORED)
      .map((externalId): ThreadHint => ({ by: 'externalId', externalId })),
  ]);
}

function ids(mail: Mail, header: string, max: number): string[] {
  return mail.headers
    .all(header)
    .flatMap((value) => messageIdsOf(value, max))
    .slice(-max);
}

/** Every address that may still carry our plus token; forwarders keep the original in different places. */
export function recipients(mail: Mail, envelopeTo: string[]): string[] {
  const headers = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
  const named = headers.flatMap((header) => mail.addresses(header).map((one) => one.address));
  return [...envelopeTo.slice(0, MAX_RECIPIENTS), ...named].slice(0, MAX_RECIPIENTS);
}

function byAddress(secret: Buffer, address: string): ThreadHint[] {
  const token = verifyAddress(secret, address);
  if (!token) return [];
  // An absence note may go to the return path of our message instead of its Reply-To.
  return [
    token.names === 'conversation'
      ? { by: 'conversation', conversationId: token.id }
      : { by: 'message', messageId: token.id },
  ];
}

function byOurId(secret: Buffer, id: string): ThreadHint[] {
  const { messageId, conversationId } = verifyMessageId(secret, id) ?? {};
  return [
    ...(messageId ? [{ by: 'message', messageId } as const] : []),
    ...(conversationId ? [{ by: 'conversation', conversationId } as const] : []),
  ];
}

function distinct(hints: ThreadHint[]): ThreadHint[] {
  return [...new Map(hints.map((hint) => [JSON.stringify(hint), hint])).values()];
}
