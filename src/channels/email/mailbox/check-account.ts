import { type ChannelAccount, type ChannelHealth, CredentialsRefused } from '../../channel.js';
import type { AccountServers } from './account-servers.js';
import { openImap, type ImapParts } from './imap-connection.js';
import { mailboxOf, serverOf } from './mail-account.js';

type Checked = { ok: boolean; needsAuth?: boolean; detail: string };

/** Logs in wherever the account has a login; reads nothing and sends nothing. */
export async function checkAccount(
  parts: ImapParts & { servers: AccountServers },
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ChannelHealth> {
  const checks = [checkMailbox(parts, account, signal), checkServer(parts, account, signal)];
  const checked = (await Promise.all(checks)).filter((one) => one !== undefined);
  if (checked.length === 0)
    return { ok: true, detail: 'There is nobody to ask: it needs no provider.' };
  return {
    ok: checked.every(({ ok }) => ok),
    needsAuth: checked.some(({ needsAuth }) => needsAuth),
    detail: checked.map(({ detail }) => detail).join(' '),
  };
}

async function checkMailbox(
  parts: ImapParts,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<Checked | undefined> {
  const mailbox = mailboxOf(account);
  if (!mailbox) return undefined;
  try {
    const client = await openImap(parts, account, mailbox, signal);
    client.close();
    return { ok: true, detail: 'IMAP: logged in.' };
  } catch (error) {
    const needsAuth = error instanceof CredentialsRefused;
    return { ok: false, needsAuth, detail: `IMAP: ${(error as Error).message}` };
  }
}

async function checkServer(
  { servers }: { servers: AccountServers },
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<Checked | undefined> {
  const server = serverOf(account);
  if (!server) return undefined;
  const failure = await servers.check(account, signal);
  if (!failure) return { ok: true, detail: server.user ? 'SMTP: logged in.' : 'SMTP: connected.' };
  const needsAuth = failure.class === 'auth';
  return { ok: false, needsAuth, detail: `SMTP: ${failure.message}` };
}
