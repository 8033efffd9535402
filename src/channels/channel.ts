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

/** A message a customer (direction `in`) or a colleague in a native app (direction `echo`) wrote. */
export interface InboundMessage {
  type: 'message';
  direction: 'in' | 'echo';
  /** Unique per channel; redelivery carries the same one. */
  externalId: string;
  from: { address: string; name?: string };
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
  /** The provider's time, never later than our receipt. */
  occurredAt: Date;
  /** Candidates for the conversation, best first. */
  thread: ThreadHint[];
  /** A machine wrote it: it is filed, but nobody waits for an answer. */
  automated?: string;
  /** The sender's domain did not vouch for the From address. */
  unverifiedSender?: boolean;
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
  occurredAt: Date;
}

/** Anything the adapter cannot file; it is parked or ignored with the reason, never dropped. */
export interface InboundUnknown {
  type: 'unknown';
  reason: string;
  /** `park`: somebody should look. `ignore`: known and of no interest. */
  disposition: 'park' | 'ignore';
}

export type InboundEvent = InboundMessage | InboundStatus | InboundUnknown;

export interface OutboundAttachment {
  fileName: string;
  contentType: string;
  content: Buffer;
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
  inReplyTo?: string;
  createdAt: Date;
}

export type SendResult =
  | { ok: true; externalId: string; rejected?: string[] }
  | { ok: false; failure: Failure };

export interface Capabilities {
  /** Sending the same message twice reaches the customer once, so a crash in between may simply send again. */
  idempotentSend: boolean;
}

/** What an adapter needs to know of the connected account. */
export interface ChannelAccount {
  id: string;
  workspaceId: string;
  address: string | null;
  name: string;
}

export interface ChannelAdapter {
  readonly kind: string;
  capabilities(): Capabilities;
  /** Pure and total: it never throws; what it cannot read becomes an `unknown` event. */
  parse(raw: RawInput, account: ChannelAccount): Promise<InboundEvent[]>;
  send(message: OutboundMessage, account: ChannelAccount, signal: AbortSignal): Promise<SendResult>;
}
