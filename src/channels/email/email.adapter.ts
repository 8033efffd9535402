import type {
  ChannelAccount,
  ChannelAdapter,
  FetchedEvents,
  InboundElsewhere,
  InboundEvent,
  OutboundMessage,
  RawInput,
  SendResult,
} from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { AccessTokens, type KeepSecrets } from './mailbox/access-tokens.js';
import { AccountServers } from './mailbox/account-servers.js';
import { checkAccount } from './mailbox/check-account.js';
import { followMailbox } from './mailbox/imap-listener.js';
import { hasMailbox, hasServer } from './mailbox/mail-account.js';
import { SentCopies } from './mailbox/sent-copies.js';
import { parseEmail } from './parse.js';
import { sendEmail, type MailTransport } from './send.js';
import type { PostedMail } from './webhook/mail-provider.js';
import { mailWebhooks } from './webhook/mail-webhooks.js';
import { fetchS3Mail } from './webhook/s3-mail.js';

export interface EmailAdapterOptions {
  /** Signs reply addresses and Message-IDs; changing it unthreads the replies to what was sent before. */
  secret: Buffer;
  /** Takes the mails of channels without a server of their own. */
  transport: MailTransport;
  maxBytes?: number;
  /** The name our own mail gateway writes in Authentication-Results. */
  authservId?: string;
  /** For access tokens, and certificates that sign webhooks. */
  call: CallProvider;
  /** Mail servers may stand inside our own network. */
  allowPrivate: boolean;
  keepSecrets?: KeepSecrets;
}

const MAX_BYTES = 26_214_400;
/** The largest mail as base64 in JSON. */
const MAX_WEBHOOK_BYTES = 40 * 1024 * 1024;

export function emailAdapter(options: EmailAdapterOptions): ChannelAdapter {
  const { transport, call, allowPrivate, maxBytes = MAX_BYTES } = options;
  const tokens = new AccessTokens(call, options.keepSecrets);
  const servers = new AccountServers(tokens, allowPrivate);
  const copies = new SentCopies({ tokens, allowPrivate });
  const webhooks = mailWebhooks(call);
  return {
    kind: 'EMAIL',
    handleKind: 'EMAIL',
    conversations: 'thread',
    capabilities: (account) => ({
      idempotentSend: transport.idempotent && !(account && hasServer(account)),
    }),
    handshake: webhooks.handshake,
    verify: webhooks.verify,
    mostWebhookBytes: MAX_WEBHOOK_BYTES,
    parse: (raw, account) => parse(raw, account, { ...options, maxBytes }, webhooks),
    fetchEvents: (elsewhere, source, signal) =>
      fetchEvents(elsewhere, source, { ...options, maxBytes }, signal),
    send: (message, account, signal) =>
      send({ ...options, servers, copies }, message, account, signal),
    listens: hasMailbox,
    listen: (account, cursor, store, signal) =>
      followMailbox({ tokens, allowPrivate, maxBytes }, account, cursor, store, signal),
    health: (account, signal) => checkAccount({ tokens, allowPrivate, servers }, account, signal),
    close: async () => {
      await copies.close();
      await servers.close();
      await transport.close();
    },
  };
}

/** A mail comes as it is, or in the envelope of a provider; what could not be read in full says so. */
async function parse(
  raw: RawInput,
  account: ChannelAccount,
  options: EmailAdapterOptions & { maxBytes: number },
  webhooks: ReturnType<typeof mailWebhooks>,
): Promise<InboundEvent[]> {
  const { problem, method } = raw.envelope ?? {};
  if (typeof problem === 'string')
    return [{ type: 'unknown', disposition: 'park', reason: problem }];
  if (method === undefined) return parseEmail(raw, account, options);
  const posted = webhooks.unwrap(raw, account);
  return 'type' in posted ? [posted] : read(posted, raw.receivedAt, account, options);
}

async function read(
  { mail, unverifiedSender }: PostedMail,
  receivedAt: Date,
  account: ChannelAccount,
  options: EmailAdapterOptions & { maxBytes: number },
): Promise<InboundEvent[]> {
  const events = await parseEmail({ ...mail, receivedAt }, account, options);
  return unverifiedSender ? events.map(unverified) : events;
}

/** A mail that SES laid into a bucket. */
async function fetchEvents(
  { ref }: InboundElsewhere,
  { account, receivedAt }: { account: ChannelAccount; receivedAt: Date },
  options: EmailAdapterOptions & { maxBytes: number },
  signal: AbortSignal,
): Promise<FetchedEvents> {
  const place = { bucket: ref['bucket']!, key: ref['key']! };
  const fetched = await fetchS3Mail(options.call, place, account, signal);
  if (!fetched.ok) return fetched;
  const { envelope, unverifiedSender } = JSON.parse(ref['known']!) as {
    envelope: RawInput['envelope'];
    unverifiedSender?: boolean;
  };
  const posted = { mail: { body: fetched.body, envelope }, unverifiedSender };
  return { ok: true, events: await read(posted, receivedAt, account, options) };
}

function unverified(event: InboundEvent): InboundEvent {
  return event.type === 'message' ? { ...event, unverifiedSender: true } : event;
}

async function send(
  parts: EmailAdapterOptions & { servers: AccountServers; copies: SentCopies },
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<SendResult> {
  const { secret, transport, servers, copies } = parts;
  const isOwn = hasServer(account);
  const deliver: MailTransport['deliver'] = async (mail, until) => {
    const delivery = isOwn
      ? await servers.deliver(account, mail, until)
      : await transport.deliver(mail, until);
    if (delivery.ok) copies.keep(account, mail.raw);
    return delivery;
  };
  const result = await sendEmail(message, account, signal, { secret, transport: { deliver } });
  if (result.ok || isOwn || result.failure.class !== 'auth') return result;
  // It is the server's own login that was refused: new credentials of this channel would change nothing.
  const isPassing = Object.keys(account.secrets).length > 0;
  return isPassing ? { ok: false, failure: { ...result.failure, class: 'transient' } } : result;
}
