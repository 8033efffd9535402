import { isIP } from 'node:net';
import { ImapFlow } from 'imapflow';
import { type ChannelAccount, CredentialsRefused } from '../../channel.js';
import { type AccessTokens, NoToken } from './access-tokens.js';
import type { Mailbox } from './mail-account.js';
import { addressesOf } from './server-address.js';

export interface ImapParts {
  tokens: AccessTokens;
  allowPrivate: boolean;
}

/** What of imapflow's errors tells how to go on. */
export interface ImapError extends Error {
  authenticationFailed?: boolean;
  serverResponseCode?: string;
  responseStatus?: string;
  responseText?: string;
}

/** The server is busy, not the login wrong: https://www.rfc-editor.org/rfc/rfc5530#section-3. */
const passing = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'CONTACTADMIN']);
/** Gmail and Microsoft say so in words: "Too many simultaneous connections", "authenticated but not connected". */
const passingWords = /too many|temporar|try again|not connected|unavailable|timed? ?out/i;

function isPassing({ serverResponseCode = '', responseText = '' }: ImapError): boolean {
  return passing.has(serverResponseCode) || passingWords.test(responseText);
}

/** imapflow only says that a command failed; the server said why. */
export function inWords(error: ImapError): Error {
  return error.responseText ? new Error(`The mailbox says: ${error.responseText}`) : error;
}

/** Logged in. Ends with the signal, whatever it is doing. */
export async function openImap(
  parts: ImapParts,
  account: ChannelAccount,
  mailbox: Mailbox,
  signal: AbortSignal,
): Promise<ImapFlow> {
  const [address] = await addressesOf(mailbox.host, parts.allowPrivate);
  if (mailbox.password) {
    const auth = { user: mailbox.user, pass: mailbox.password };
    return connect(mailbox, address!, auth, signal).catch(asRefused);
  }
  return withToken(parts, account, signal, (accessToken) =>
    connect(mailbox, address!, { user: mailbox.user, accessToken }, signal),
  );
}

/** A token may be taken back before its time: a fresh one is tried before a person is asked. */
async function withToken(
  { tokens }: ImapParts,
  account: ChannelAccount,
  signal: AbortSignal,
  login: (token: string) => Promise<ImapFlow>,
): Promise<ImapFlow> {
  const token = await tokens.token(account).catch(asRefused);
  try {
    return await login(token);
  } catch (error) {
    if (!isRefusal(error as ImapError) || signal.aborted) throw error;
  }
  return login(await tokens.token(account, token).catch(asRefused)).catch(asRefused);
}

async function connect(
  { host, port, security }: Mailbox,
  address: string,
  auth: { user: string; pass?: string; accessToken?: string },
  signal: AbortSignal,
): Promise<ImapFlow> {
  signal.throwIfAborted();
  const client = new ImapFlow({
    host: address,
    ...(isIP(host) ? {} : { servername: host }),
    port,
    secure: security === 'TLS',
    doSTARTTLS: security === 'TLS' ? undefined : security === 'STARTTLS',
    auth,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 5 * 60_000,
    clientInfo: { name: 'Rapport' },
  });
  // Whatever it is doing fails with the same error.
  client.on('error', () => undefined);
  const end = (): void => client.close();
  signal.addEventListener('abort', end, { once: true });
  client.once('close', () => signal.removeEventListener('abort', end));
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function isRefusal(error: ImapError): boolean {
  return error.authenticationFailed === true && !isPassing(error);
}

function asRefused(error: unknown): never {
  if (error instanceof NoToken && error.failure.class === 'auth')
    throw new CredentialsRefused(error.message);
  const failed = error as ImapError;
  if (!isRefusal(failed)) throw error;
  throw new CredentialsRefused(
    `The mailbox refused the login: ${failed.responseText ?? failed.message}`,
  );
}
