import type { ChannelAccount } from '../../channel.js';

/** A server of the account's own, with what it takes to log in. */
export interface MailServer {
  host: string;
  port: number;
  security: 'TLS' | 'STARTTLS' | 'NONE';
  user?: string;
  /** Without a password, a user logs in with an access token. */
  password?: string;
}

export interface Mailbox extends MailServer {
  user: string;
  lookBackDays: number;
  pollMs: number;
  sentFolder?: string;
  keepsSent: boolean;
}

type Settings = Pick<ChannelAccount, 'settings'>;

export const hasMailbox = ({ settings }: Settings): boolean => settings['imapHost'] !== undefined;
export const hasServer = ({ settings }: Settings): boolean => settings['smtpHost'] !== undefined;

const usualPollSeconds = 60;

export function mailboxOf(account: ChannelAccount): Mailbox | undefined {
  const { settings } = account;
  if (!hasMailbox(account)) return undefined;
  return {
    ...serverAt(account, 'imap'),
    user: settings['imapUser'] ?? '',
    lookBackDays: Number(settings['imapLookBackDays'] ?? 0),
    pollMs: Number(settings['imapPollSeconds'] ?? usualPollSeconds) * 1000,
    sentFolder: settings['imapSentFolder'],
    keepsSent: settings['imapKeepSent'] === 'true',
  };
}

export function serverOf(account: ChannelAccount): MailServer | undefined {
  return hasServer(account) ? serverAt(account, 'smtp') : undefined;
}

function serverAt({ settings, secrets }: ChannelAccount, part: 'imap' | 'smtp'): MailServer {
  return {
    host: settings[`${part}Host`] ?? '',
    port: Number(settings[`${part}Port`]),
    security: settings[`${part}Security`] as MailServer['security'],
    user: settings[`${part}User`],
    password: secrets[`${part}Password`],
  };
}
