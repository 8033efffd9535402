import type { ImapFlow, MailboxObject } from 'imapflow';
import type { Pulled } from '../../channel.js';
import { type FolderCursor, type FolderState, hasNews, startOf } from './imap-cursor.js';

export interface Folder {
  path: string;
  /** What is in it was written by us. */
  isSent: boolean;
}

export interface FolderReading {
  client: ImapFlow;
  folder: Folder;
  known: FolderCursor | undefined;
  since: Date;
  /** Nothing that is there already is read. */
  startsNow: boolean;
  maxBytes: number;
  /** What was read, and how far the folder is read with it. */
  store: (delivery: Pulled['delivery'], at: FolderCursor) => Promise<void>;
}

interface Listed {
  uid: number;
  size: number;
  internalDate: Date | undefined;
}

/** Reads what is new in one folder, oldest first, each mail stored before the next one is asked for. */
export async function readFolder(reading: FolderReading): Promise<void> {
  const { client, folder, known, startsNow, store } = reading;
  const opened = await client.mailboxOpen(folder.path, { readOnly: true });
  const state = stateOf(opened);
  let at = startOf(known, state, startsNow);
  if (hasNews(at, state))
    for (const mail of await list(client, at.lastUid)) {
      const delivery = isWanted(reading, mail, at)
        ? await fetchOrGiveUp(reading, mail, at)
        : undefined;
      const { modSeq: _, failed: __, ...place } = at;
      at = { ...place, lastUid: mail.uid };
      if (delivery) await store(delivery, at);
    }
  const end = { ...at, lastUid: Math.max(at.lastUid, state.uidNext - 1), modSeq: state.modSeq };
  if (JSON.stringify(end) !== JSON.stringify(known)) await store(undefined, end);
}

function stateOf({ uidValidity, uidNext, highestModseq }: MailboxObject): FolderState {
  if (!uidNext) throw new Error('The server does not tell the UID of its next mail.');
  return {
    uidValidity: String(uidValidity),
    uidNext,
    ...(highestModseq ? { modSeq: String(highestModseq) } : {}),
  };
}

/** `n:*` always names the last mail, also when its UID is below n (RFC 3501, section 6.4.8). */
async function list(client: ImapFlow, lastUid: number): Promise<Listed[]> {
  const query = { uid: true, size: true, internalDate: true };
  const found: Listed[] = [];
  for await (const one of client.fetch(`${lastUid + 1}:*`, query, { uid: true })) {
    const { uid, size = 0, internalDate } = one;
    const date = internalDate === undefined ? undefined : new Date(internalDate);
    if (uid > lastUid) found.push({ uid, size, internalDate: date });
  }
  return found.sort((a, b) => a.uid - b.uid);
}

function isWanted({ since }: FolderReading, mail: Listed, { oldBelow }: FolderCursor): boolean {
  if (oldBelow === undefined || mail.uid >= oldBelow) return true;
  return !mail.internalDate || mail.internalDate >= since;
}

/** Of what is too large enough is kept for somebody to see what it was. */
const headBytes = 64 * 1024;
const mostFailures = 5;

/**
 * A failure ends the reading, to go on here later, and is counted in the cursor. A mail at which it fails again and
 * again (the server refuses it, or dies of it) is stored as such, and the next one is read.
 */
async function fetchOrGiveUp(
  reading: FolderReading,
  mail: Listed,
  at: FolderCursor,
): Promise<Pulled['delivery']> {
  const { folder, store } = reading;
  const times = at.failed?.uid === mail.uid ? at.failed.times : 0;
  if (times >= mostFailures) {
    const problem = `The server does not give us this mail: ${folder.path}, UID ${mail.uid}.`;
    return asDelivery(reading, mail, at, { raw: Buffer.alloc(0), problem });
  }
  try {
    return await fetch(reading, mail, at);
  } catch (error) {
    await store(undefined, { ...at, failed: { uid: mail.uid, times: times + 1 } });
    throw error;
  }
}

async function fetch(
  reading: FolderReading,
  mail: Listed,
  at: FolderCursor,
): Promise<Pulled['delivery']> {
  const isTooLarge = mail.size > reading.maxBytes;
  const query = { source: isTooLarge ? { maxLength: headBytes } : true };
  const fetched = await reading.client.fetchOne(String(mail.uid), query, { uid: true });
  if (!fetched) return undefined; // somebody deleted it meanwhile
  if (!fetched.source) throw new Error(`The server gave mail ${mail.uid} without its content.`);
  const problem = isTooLarge ? { problem: 'too_large' } : {};
  return asDelivery(reading, mail, at, { raw: fetched.source, ...problem });
}

function asDelivery(
  { folder: { path, isSent } }: FolderReading,
  { uid, internalDate }: Listed,
  { uidValidity }: FolderCursor,
  { raw, problem }: { raw: Buffer; problem?: string },
): Pulled['delivery'] {
  return {
    dedupeKey: `imap ${uidValidity} ${uid} ${path}`,
    envelope: {
      imap: { folder: path, isSent, uidValidity, uid },
      ...(internalDate ? { internalDate: internalDate.toISOString() } : {}),
      ...(problem ? { problem } : {}),
    },
    raw,
  };
}
