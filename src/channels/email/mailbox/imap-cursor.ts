/** How far a folder was read. UIDs mean something only together with the UIDVALIDITY they were read under. */
export interface FolderCursor {
  uidValidity: string;
  lastUid: number;
  /** The folder's HIGHESTMODSEQ when it was read to its end, where the server has one: the same one, nothing to read. */
  modSeq?: string;
  /** The mail at which reading failed last, and how often: one that always does must not hold up the others. */
  failed?: { uid: number; times: number };
  /** Mails below this UID were there before we began (or before the UIDs changed): of those only newer than `since`. */
  oldBelow?: number;
}

export interface MailboxCursor {
  /** From when on mail counts: when the mailbox was connected, less the days asked for. */
  since: string;
  folders: Record<string, FolderCursor>;
}

export function readCursor(text: string | null, lookBackDays: number, now: Date): MailboxCursor {
  // Servers tell the time of a mail by the second.
  const start = Math.floor(now.getTime() / 1000) * 1000 - lookBackDays * 86_400_000;
  const fresh = { since: new Date(start).toISOString(), folders: {} };
  if (!text) return fresh;
  try {
    const { since, folders } = JSON.parse(text) as Partial<MailboxCursor>;
    if (typeof since !== 'string' || typeof folders !== 'object') return fresh;
    return { since, folders: { ...folders } };
  } catch {
    return fresh;
  }
}

export interface FolderState {
  uidValidity: string;
  uidNext: number;
  modSeq?: string;
}

/**
 * From where to read a folder. Seen for the first time, it starts now or so many days back; under another UIDVALIDITY
 * nothing we know of it holds, and it is read again from its start, where what was filed is known by its Message-ID.
 */
export function startOf(
  known: FolderCursor | undefined,
  { uidValidity, uidNext }: FolderState,
  startsNow: boolean,
): FolderCursor {
  if (known?.uidValidity === uidValidity) return known;
  if (!known && startsNow) return { uidValidity, lastUid: Math.max(uidNext - 1, 0) };
  return { uidValidity, lastUid: 0, oldBelow: uidNext };
}

/** With every new mail MODSEQ grows (RFC 7162, section 3.1.2): a folder that was read to its end under this one has no news. */
export function hasNews(from: FolderCursor, { uidNext, modSeq }: FolderState): boolean {
  return modSeq === undefined ? uidNext > from.lastUid + 1 : modSeq !== from.modSeq;
}
