import type { ChannelAccount } from '../channel.js';
import type { Mail, MailAddress } from './mime.js';
import { oneLine } from './plain-text.js';
import { stripPlus } from './thread.js';

const MAX_OTHERS = 200;
const MAX_ADDRESS = 320;
const MAX_NAME = 200;

export interface Person {
  address: string;
  name?: string;
}

/** Who wrote it. Reply-To and Sender never say that; of several From headers the first counts, as for DMARC. */
export function author(mail: Mail): Person | null {
  return (
    mail
      .addresses('from')
      .map(person)
      .find((one) => one !== null) ?? null
  );
}

/** Everybody else on the letter, without the author and without us. */
export function others(mail: Mail, from: Person, account: ChannelAccount): Person[] {
  const known = new Set([from.address]);
  const us = plain(account.address ?? '');
  const found: Person[] = [];
  for (const one of [...mail.addresses('to'), ...mail.addresses('cc')]) {
    const other = person(one);
    if (!other || plain(other.address) === us || known.has(other.address)) continue;
    known.add(other.address);
    found.push(other);
    if (found.length === MAX_OTHERS) break;
  }
  return found;
}

/** One person has one spelling: no mail system in use tells addresses apart by case. */
function person({ address, name }: MailAddress): Person | null {
  const clean = oneLine(address, MAX_ADDRESS + 1).toLowerCase();
  if (clean.length > MAX_ADDRESS || !/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(clean)) return null;
  const shown = oneLine(name, MAX_NAME);
  return shown && shown !== clean ? { address: clean, name: shown } : { address: clean };
}

/** An address as it stands in an envelope or an account: comparable. */
export function plain(address: string): string {
  return stripPlus(address.trim().toLowerCase());
}
