import type { CallFacts } from '../domain/call/call-facts.js';
import type { ChannelKind } from '../domain/channel/channel.js';
import type { HandleKind } from '../domain/contact/handle.js';
import type { ApprovedTemplate, MessageTemplate } from '../domain/message/template.js';

/**
 * The one interface every channel kind implements. An adapter knows its provider's wire and nothing of
 * conversations, members or the database: raw bytes in, plain events out; a plain message in, a result out.
 */

/** How a failed call to a provider must be treated. `ambiguous`: the provider may have accepted it. */
export type FailureClass =
  | 'permanent'
  | 'transient'
  | 'throttled'
  | 'window_closed'
  | 'auth'
  | 'ambiguous';

export interface Failure {
  class: FailureClass;
  /** The provider's own code (an SMTP reply code, a Graph error number), or ours in lower_snake_case. */
  code: string;
  message: string;
  retryAfterMs?: number;
  /** Whom it concerns. A throttled channel or recipient is left alone until `retryAfterMs` have passed. */
  scope: 'message' | 'recipient' | 'channel';
}

/** What was received, as it was received: the raw body and the envelope the transport told us. */
export interface RawInput {
  body: Buffer;
  envelope: Record<string, unknown>;
  receivedAt: Date;
}

export interface InboundAttachment {
  fileName: string;
  contentType: string;
  content: Buffer;
  /** Set on parts that the html refers to as `cid:…`, without the angle brackets. */
  contentId?: string;
}

/** A file that did not come along: `fetchMedia` brings it before the message is filed. */
export interface InboundMedia {
  fileName: string;
  contentType: string;
  ref: MediaRef;
}

/** What the adapter needs to fetch a file: an id or a URL of the provider's. */
export type MediaRef = Readonly<Record<string, string>>;

export type FetchedMedia =
  | { ok: true; content: Buffer; contentType?: string; fileName?: string }
  | { ok: false; failure: Failure };

/** An HTTP request of a provider, its body as the bytes that were signed. */
export interface WebhookRequest {
  method: string;
  /** The address the provider was given, from PUBLIC_URL: never the Host header. */
  url: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

export interface WebhookResponse {
  status: number;
  contentType: string;
  body: string;
}

/** `dedupeKey`: the provider's own name of this delivery, where it has one; else the hash of the body serves. */
export type Verdict = { ok: true; dedupeKey?: string } | { ok: false; reason: string };

/** A message a customer (direction `in`) or a colleague in a native app (direction `echo`) wrote. */
export interface InboundMessage {
  type: 'message';
  direction: 'in' | 'echo';
  /** Unique per channel; redelivery carries the same one. */
  externalId: string;
  /** `aliases`: other ids of the same person that the provider vouches for; given by adapters whose people have several. */
  from: { address: string; name?: string; aliases?: string[] };
  /** For an echo, whom it went to: the contact whose conversation it belongs to. */
  to?: { address: string; name?: string; aliases?: string[] };
  /** Other people on the message; participants, never identities. */
  others: { address: string; name?: string }[];
  subject?: string;
  /** The whole text. */
  text: string;
  /** The part the author wrote now, without quotes and signature; never empty when `text` is not. */
  visibleText: string;
  /** Sanitized; `cid:` links still in place. */
  html?: string;
  attachments: InboundAttachment[];
  media?: InboundMedia[];
  /** The provider's time, never later than our receipt. */
  occurredAt: Date;
  /** The message it quotes, by the provider's id. */
  quotes?: string;
  /** Candidates for the conversation, best first. */
  thread: ThreadHint[];
  /** Of a messenger, the conversation it belongs to where that is not the person's usual one: `comment:…` in public. */
  threadKey?: string;
  /** Of an echo: our own app sent it, so it is never a colleague's. */
  ours?: boolean;
  /** A machine wrote it: it is filed, but nobody waits for an answer. */
  automated?: string;
  /** The sender's domain did not vouch for the From address. */
  unverifiedSender?: boolean;
  /** They take back, or give again, their consent to be written to on this channel. */
  consent?: 'withdrawn' | 'given';
}

export type ThreadHint =
  /** Our own signed token named this conversation. */
  | { by: 'conversation'; conversationId: string }
  /** Our own signed Message-ID named this message of ours. */
  | { by: 'message'; messageId: string }
  /** An id of the provider's that may be stored on an earlier message. */
  | { by: 'externalId'; externalId: string };

/** News about a message we sent. */
export interface InboundStatus {
  type: 'status';
  status: 'sent' | 'delivered' | 'read' | 'failed' | 'delayed';
  messageId?: string;
  externalId?: string;
  failure?: Failure;
  /** Not one message but all to this person up to a time, or up to those ids; then there is no other id. */
  upTo?: { address: string; at?: Date; externalIds: string[] };
  occurredAt: Date;
}

/** A customer changed their words, or took them back. */
export interface InboundEdit {
  type: 'edit' | 'delete';
  externalId: string;
  /** The new text; of an edit only. */
  text?: string;
  /** A colleague did it in the provider's own app, to a message of ours. */
  isOurs?: boolean;
  occurredAt: Date;
}

/** The provider says that somebody has another address now. */
export interface InboundIdentity {
  type: 'identity';
  /** The address they were known by. */
  known: string;
  address: string;
  occurredAt: Date;
}

/** A customer reacted to a message; no emoji takes the reaction back. */
export interface InboundReaction {
  type: 'reaction';
  externalId: string;
  from: { address: string };
  emoji: string | null;
  occurredAt: Date;
}

/** News of a call or meeting; all news of one carry the same id, come in any order and add up. */
export interface InboundCall {
  type: 'call';
  externalId: string;
  /** The customer, where this piece of news tells it. */
  party?: { address: string; name?: string };
  facts: CallFacts;
  attachments: InboundAttachment[];
  media?: InboundMedia[];
}

/** Anything the adapter cannot file; it is parked or ignored with the reason, never dropped. */
export interface InboundUnknown {
  type: 'unknown';
  reason: string;
  /** `park`: somebody should look. `ignore`: known and of no interest. */
  disposition: 'park' | 'ignore';
}

/** What the delivery only names: a mail in a bucket, words behind an id. It is fetched before it is filed. */
export interface InboundElsewhere {
  type: 'elsewhere';
  ref: MediaRef;
  /** Why somebody has to look, where it cannot be fetched. */
  reason: string;
}

/** What was fetched, read. */
export type FetchedEvents = { ok: true; events: InboundEvent[] } | { ok: false; failure: Failure };

export type InboundEvent =
  | InboundMessage
  | InboundStatus
  | InboundEdit
  | InboundReaction
  | InboundCall
  | InboundIdentity
  | InboundElsewhere
  | InboundUnknown;

export interface OutboundAttachment {
  fileName: string;
  contentType: string;
  content: Buffer;
  /** Signed and expiring, for providers that fetch a file instead of being given it. */
  url?: string;
}

export interface OutboundMessage {
  id: string;
  conversationId: string;
  to: { address: string; name?: string };
  authorName: string;
  subject?: string;
  text: string;
  html?: string;
  attachments: OutboundAttachment[];
  /** Provider ids of earlier messages of the conversation, oldest first. */
  references: string[];
  /** What its author quotes, else what the customer said last. */
  inReplyTo?: string;
  /** Only what its author quotes. */
  quotes?: string;
  createdAt: Date;
  /** A person wrote it, not a program: some providers allow people more. */
  isByPerson: boolean;
  /** When the customer last wrote in this conversation; null when they never did. Windows count from it. */
  lastInboundAt: Date | null;
  /** Provider ids of the parts that went out in an earlier attempt, in order: the next attempt goes on after them. */
  sentParts?: string[];
  /**
   * To be called after each part but the last, with the ids of all that went out: a crash before the end is then no
   * reason to begin again. Never rejects.
   */
  keepParts?: (externalIds: readonly string[]) => Promise<void>;
  /** Answers a public comment where only its author reads it. */
  privately?: boolean;
  /** Sent instead of the text, where the provider demands approved words. */
  template?: MessageTemplate;
}

/** `parts`: where one message goes out as several, the ids of all that went out so far, earlier attempts included. */
export type SendResult =
  /** `aliases`: other ids of the addressee, as the provider named them. */
  | { ok: true; externalId: string; rejected?: string[]; parts?: string[]; aliases?: string[] }
  | { ok: false; failure: Failure; parts?: string[] };

/** The words the provider approved for writing first. */
export type TemplateList =
  | { ok: true; templates: ApprovedTemplate[] }
  | { ok: false; failure: Failure };

/** Whether the account can do its work now, as the provider says. */
export interface ChannelHealth {
  ok: boolean;
  /** The credentials were refused: new ones are needed. */
  needsAuth?: boolean;
  /** For people. */
  detail: string;
}

/** Something a provider was asked for; with the cursor from which to go on after it. */
export interface Pulled {
  /** The provider's own name of it: the same whenever it is pulled, or pushed, again. Undefined: only the cursor moved. */
  delivery?: { dedupeKey: string; envelope: Record<string, unknown>; raw: Buffer };
  cursor: string;
}

/** A listener's error when the provider refuses the credentials. */
export class CredentialsRefused extends Error {}

export interface Capabilities {
  /** Sending the same message twice reaches the customer once, so a crash in between may simply send again. */
  idempotentSend: boolean;
  /** What the provider takes; more waits in the queue. */
  rate?: SendRate;
  /** What the customer can be shown beside messages; nothing when left out. */
  signs?: {
    /** That we have read what they wrote. */
    showsRead?: boolean;
    /** That we write, and for how long it is seen. */
    showsTypingMs?: number;
  };
}

/** A sign for a customer that is worth nothing a moment later. */
export interface CustomerSign {
  sign: 'read' | 'typing';
  to: string;
  /** Their last message. */
  externalId: string;
}

/** Messages that may begin in a second, evenly spaced, over all processes of the server together. */
export interface SendRate {
  perSecond?: number;
  perRecipientPerSecond?: number;
}

/** What an adapter needs to know of the connected account. */
export interface ChannelAccount {
  id: string;
  workspaceId: string;
  address: string | null;
  name: string;
  /** What may be shown: account ids, a base URL. */
  settings: Readonly<Record<string, string | undefined>>;
  /** Unsealed for this one use; never logged, never shown. */
  secrets: Readonly<Record<string, string | undefined>>;
  /** Where the provider calls us, when it calls at all. */
  webhookUrl: string | null;
}

export interface ChannelAdapter {
  readonly kind: ChannelKind;
  /** What kind of address its people have. */
  readonly handleKind: HandleKind;
  /** `person`: one running conversation for each person, as messengers have it. `thread`: as the hints say, as in mail. */
  readonly conversations: 'person' | 'thread';
  /** Of this account, where accounts of one kind differ. */
  capabilities(account?: Pick<ChannelAccount, 'settings'>): Capabilities;
  /** Answers the provider's question whether the address is ours (`hub.challenge`); null for any other request. */
  handshake?(
    request: WebhookRequest,
    account: ChannelAccount,
  ): WebhookResponse | null | Promise<WebhookResponse | null>;
  /**
   * Over the raw bytes, in constant time; without a configured secret it refuses. Pure, except where the provider
   * signs with a certificate that has to be fetched from it.
   */
  verify?(request: WebhookRequest, account: ChannelAccount): Verdict | Promise<Verdict>;
  /** The largest body of a webhook, where the usual limit is too small. */
  mostWebhookBytes?: number;
  /** What the provider wants to hear once the delivery is stored; an empty 200 otherwise. */
  acknowledgement?: WebhookResponse;
  /** Pure and total: it never throws; what it cannot read becomes an `unknown` event. */
  parse(raw: RawInput, account: ChannelAccount): Promise<InboundEvent[]>;
  send(message: OutboundMessage, account: ChannelAccount, signal: AbortSignal): Promise<SendResult>;
  /** What somebody is called who writes for the first time, where messages do not tell it; undefined when nobody says. */
  nameOf?(
    address: string,
    account: ChannelAccount,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** At once after the message came: many providers forget the file within minutes. */
  fetchMedia?(media: MediaRef, account: ChannelAccount, signal: AbortSignal): Promise<FetchedMedia>;
  /** Reads what a delivery only names; again and again where it may come yet. `receivedAt` is the delivery's. */
  fetchEvents?(
    elsewhere: InboundElsewhere,
    source: { account: ChannelAccount; receivedAt: Date },
    signal: AbortSignal,
  ): Promise<FetchedEvents>;
  /**
   * Where we ask the provider instead of being told: follows the account from a cursor until the signal ends it. It
   * goes on from the cursor only once `store` has resolved; what it stores twice is filed once. An error ends it and
   * it is started again, later each time. `openFates` names, by the provider's ids, what we sent and nobody has told
   * the fate of since it was asked last: for providers that answer such a question.
   */
  listen?(
    account: ChannelAccount,
    cursor: string | null,
    store: (pulled: Pulled) => Promise<void>,
    signal: AbortSignal,
    openFates?: () => Promise<string[]>,
  ): Promise<void>;
  /** Whether there is anything to listen to in this account; yes when left out. */
  listens?(account: Pick<ChannelAccount, 'settings'>): boolean;
  health?(account: ChannelAccount, signal: AbortSignal): Promise<ChannelHealth>;
  /** Once, and whether it was taken nobody asks. Only what `capabilities` names. */
  showSign?(sign: CustomerSign, account: ChannelAccount, signal: AbortSignal): Promise<void>;
  /** Where the provider demands approved words, those there are. */
  templates?(account: ChannelAccount, signal: AbortSignal): Promise<TemplateList>;
  /** Lets go of connections that were kept. */
  close?(): Promise<void>;
}
