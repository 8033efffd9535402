import type { FetchMessageObject, ImapFlow, MailboxObject } from 'imapflow';
import type { Pulled } from '../../channel.js';
import { type FolderCursor, type FolderState, hasNews, startOf } from './imap-cursor.js';
import { type ImapError, isPassing } from './imap-connection.js';

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
      const delivery = isWanted(reading, mail, at) ? await fetch(reading, mail, at) : undefined;
      const { modSeq: _, ...place } = at;
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

/** The mail as a delivery; one that the server cannot give us is stored as such, and the next one is read. */
async function fetch(
  { client, folder, maxBytes }: FolderReading,
  { uid, size, internalDate }: Listed,
  { uidValidity }: FolderCursor,
): Promise<Pulled['delivery']> {
  const isTooLarge = size > maxBytes;
  const source = isTooLarge ? { maxLength: headBytes } : true;
  const mail = await insist(() => client.fetchOne(String(uid), { source }, { uid: true }));
  if (mail === 'gone') return undefined;
  const problem = isTooLarge ? 'too_large' : mail === 'refused' ? 'not_given_by_server' : undefined;
  return {
    dedupeKey: `imap ${uidValidity} ${uid} ${folder.path}`,
    envelope: {
      imap: { folder: folder.path, isSent: folder.isSent, uidValidity, uid },
      ...(internalDate ? { internalDate: internalDate.toISOString() } : {}),
      ...(problem ? { problem } : {}),
    },
    raw: mail === 'refused' ? Buffer.alloc(0) : (mail.source ?? Buffer.alloc(0)),
  };
}

const attempts = 3;

/** A broken line ends the reading, to go on here later; a no of the server to this one mail must not hold up the rest. */
async function insist(
  ask: () => Promise<FetchMessageObject | false | undefined>,
): Promise<FetchMessageObject | 'gone' | 'refused'> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await ask()) || 'gone';
    } catch (error) {
      const { responseStatus = '' } = error as ImapError;
      if (!['NO', 'BAD'].includes(responseStatus) || isPassing(error as ImapError)) throw error;
      if (attempt === attempts) return 'refused';
    }
  }
}
