import type { ImapFlow } from 'imapflow';
import type { ChannelAccount, Pulled } from '../../channel.js';
import { inWords, openImap, type ImapError, type ImapParts } from './imap-connection.js';
import { type MailboxCursor, readCursor } from './imap-cursor.js';
import { type Folder, readFolder } from './imap-folder.js';
import { mailboxOf, type Mailbox } from './mail-account.js';

type Store = (pulled: Pulled) => Promise<void>;

/**
 * Follows a mailbox: its INBOX, and its folder of sent mail for what colleagues answer in their own programs. IDLE is a
 * hint and is begun anew with every look, long before the half hour after which servers hang up
 * (https://www.rfc-editor.org/rfc/rfc2177); a look comes every minute in any case.
 */
export async function followMailbox(
  parts: ImapParts & { maxBytes: number },
  account: ChannelAccount,
  cursor: string | null,
  store: Store,
  signal: AbortSignal,
): Promise<void> {
  const mailbox = mailboxOf(account);
  if (!mailbox) return;
  const at = readCursor(cursor, mailbox.lookBackDays, new Date());
  const client = await openImap(parts, account, mailbox, signal);
  try {
    const folders = await foldersOf(client, mailbox);
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      for (const folder of folders) await look(client, folder, mailbox, at, store, parts.maxBytes);
      // Without news too it is told that the connection works.
      if (isFirst) await store({ cursor: JSON.stringify(at) });
      await newsOrTime(client, at, mailbox.pollMs, signal);
    }
  } catch (error) {
    if (!signal.aborted) throw inWords(error as ImapError);
  } finally {
    client.close();
  }
}

async function foldersOf(client: ImapFlow, { sentFolder }: Mailbox): Promise<Folder[]> {
  const inbox = { path: 'INBOX', isSent: false };
  const sent = sentFolder ?? (await sentFolderOf(client));
  // Sent mail is read after what it may answer.
  return sent ? [inbox, { path: sent, isSent: true }] : [inbox];
}

/** The folder the server marks with \Sent (RFC 6154), or one whose name says so. */
export async function sentFolderOf(client: ImapFlow): Promise<string | undefined> {
  return (await client.list()).find(({ specialUse }) => specialUse === '\\Sent')?.path;
}

async function look(
  client: ImapFlow,
  folder: Folder,
  { lookBackDays }: Mailbox,
  at: MailboxCursor,
  store: Store,
  maxBytes: number,
): Promise<void> {
  await readFolder({
    client,
    folder,
    known: at.folders[folder.path],
    since: new Date(at.since),
    startsNow: lookBackDays === 0,
    maxBytes,
    store: async (delivery, end) => {
      at.folders[folder.path] = end;
      await store({ ...(delivery ? { delivery } : {}), cursor: JSON.stringify(at) });
    },
  });
}

/** Resolves when the server says that the INBOX has something new, or when it is time to look anyway. */
async function newsOrTime(
  client: ImapFlow,
  at: MailboxCursor,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const { exists: before, uidNext } = await client.mailboxOpen('INBOX', { readOnly: true });
  const cameMeanwhile = uidNext > (at.folders['INBOX']?.lastUid ?? 0) + 1;
  if (cameMeanwhile || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      client.off('exists', news);
      client.off('close', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const news = ({ count }: { count: number }): void => {
      if (count > before) done();
    };
    const timer = setTimeout(done, ms);
    client.on('exists', news);
    client.once('close', done);
    signal.addEventListener('abort', done, { once: true });
    // The next command ends it. A server that knows no IDLE is looked at when it is time.
    client.idle().catch(() => undefined);
  });
}
