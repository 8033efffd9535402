import { createHash } from 'node:crypto';
import type { Reader } from '../kernel/work.js';
import type { IncomingMessage } from './receive-messages.js';

/**
 * What a message is whose provider's id we know already: the one we have, come again; another author's, who happens
 * to use the same id; or other words of the same author, whose program gives every message the same id.
 */
export type Repeat = 'redelivered' | 'anothers' | 'reworded';

interface Known {
  direction: 'INBOUND' | 'OUTBOUND';
  address: string | null;
  text: string;
  files: string[];
}

export async function repeatOf(
  reader: Reader,
  message: IncomingMessage,
  knownId: string,
): Promise<Repeat> {
  const [known] = await reader.rows<Known>(
    `select direction, address, text, array(select sha256 from attachment a
       where a.workspace_id = $1 and a.message_id = m.id) as files
     from message m where workspace_id = $1 and id = $2`,
    [reader.workspaceId, knownId],
  );
  if (!known) return 'reworded';
  if (saysNothingNew(message, known) && mayBeBy(message.address, known)) return 'redelivered';
  return known.address === message.address ? 'reworded' : 'anothers';
}

/** What we sent comes back from whoever passes it on. */
function mayBeBy(address: string, { direction, address: author }: Known): boolean {
  return direction === 'OUTBOUND' || author === address;
}

/** A list adds a footer to a mail on its way, a gateway takes a file out. */
function saysNothingNew({ text, attachments }: IncomingMessage, known: Known): boolean {
  const [one, other] = [words(text), words(known.text)];
  const sameWords = one === other || (other !== '' && one.includes(other)) || other.includes(one);
  return sameWords && attachments.every(({ sha256 }) => known.files.includes(sha256));
}

function words(text: string): string {
  return text.replace(/[\s\0]+/g, ' ').trim();
}

/** An id for a message that came under somebody else's: the same every time it comes. */
export function ownExternalId({ externalId, address }: IncomingMessage): string {
  return `sha256:${createHash('sha256').update(`${externalId}\0${address}`).digest('hex')}`;
}
