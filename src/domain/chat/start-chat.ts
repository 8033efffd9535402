import { randomUUID } from 'node:crypto';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Reader } from '../kernel/work.js';
import type {
  FiledMessage,
  IncomingAttachment,
  IncomingMessage,
} from '../message/receive-messages.js';
import { isSignedBy } from './visitor-token.js';

export interface StartChat {
  publicKey: string;
  text: string;
  /** The visitor's own id for this message: sending it again changes nothing. */
  clientId: string;
  name?: string | null;
  identity?: ChatIdentity | null;
}

export interface ChatIdentity {
  userId: string;
  signature: string;
  name?: string | null;
}

export interface ChatChannel {
  workspaceId: string;
  id: string;
  status: string;
  identitySecret: string;
}

export type FileMessage = (workspaceId: string, message: IncomingMessage) => Promise<FiledMessage>;

/**
 * A visitor's first words. Signed visitors come back to their one thread from any device; an anonymous one is a new
 * contact, known from then on by the visitor token alone.
 */
export async function startChat(
  input: StartChat,
  channel: ChatChannel,
  reader: Reader,
  file: FileMessage,
): Promise<FiledMessage> {
  if (channel.status !== 'ACTIVE') {
    throw new DomainError('CHANNEL_UNAVAILABLE', 'This chat is closed at the moment.');
  }
  const { identity } = input;
  if (identity) refuseUnlessSigned(channel, identity);
  const filed = await file(channel.workspaceId, {
    channelId: channel.id,
    ...chatText(input, identity ? `user ${identity.userId}` : 'start'),
    ...(identity ? signedVisitor(channel, identity) : anonymousVisitor(input)),
  });
  await refuseUnlessRetry(input, filed, reader, identity ? undefined : retryMinutes);
  return filed;
}

export function refuseUnlessSigned(
  { identitySecret }: ChatChannel,
  { userId, signature }: Pick<ChatIdentity, 'userId' | 'signature'>,
): void {
  if (!isSignedBy(identitySecret, userId, signature))
    throw invalidInput('identity', "The signature is not that of the site's server.");
}

/** The key of the one thread that a signed person has with a chat. */
export function signedThread(
  channel: Pick<ChatChannel, 'id'>,
  { userId }: Pick<ChatIdentity, 'userId'>,
): string {
  return `user ${channel.id} ${storable(userId)}`;
}

/** How long a client id alone leads an anonymous visitor back to the chat that it began. */
const retryMinutes = 5;

/** Saying the same again is a lost answer; other words under the same client id are not heard, and are refused. */
export async function refuseUnlessRetry(
  input: { text: string; files?: readonly IncomingAttachment[] },
  filed: FiledMessage,
  reader: Reader,
  withinMinutes?: number,
): Promise<void> {
  if (!filed.duplicate) return;
  const same = await reader.rows(
    `select 1 from message where workspace_id = $1 and id = $2 and text = $3
       and ($4::int is null or created_at > now() - $4 * interval '1 minute')
       and array(select sha256 from attachment where workspace_id = $1 and message_id = $2 order by sha256)
         = array(select unnest($5::text[]) order by 1)`,
    [
      reader.workspaceId,
      filed.messageId,
      storable(input.text),
      withinMinutes ?? null,
      (input.files ?? []).map((file) => file.sha256),
    ],
  );
  if (same.length === 0) {
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'This clientId was used before.', [
      'input',
      'clientId',
    ]);
  }
}

function signedVisitor(channel: ChatChannel, identity: ChatIdentity) {
  if (!identity.userId || identity.userId.length > 200) {
    throw invalidInput('identity', 'The user id must have 1 to 200 characters.');
  }
  if (identity.userId !== storable(identity.userId)) {
    throw invalidInput('identity', 'The user id must be well-formed text without NUL.');
  }
  return {
    handleKind: 'EXTERNAL' as const,
    address: identity.userId,
    verified: true,
    contactName: identity.name?.trim() || identity.userId,
    threadKey: signedThread(channel, identity),
  };
}

function anonymousVisitor(input: StartChat) {
  const visitor = randomUUID();
  return {
    handleKind: 'VISITOR' as const,
    address: visitor,
    verified: true,
    contactName: input.name?.trim() || 'Visitor',
    threadKey: `visitor ${visitor}`,
  };
}

/**
 * The parts of a chat message that come from the visitor, checked. Their ids are theirs to choose, so each is kept
 * under the chat or user it belongs to (`space:clientId`): nobody's choice can collide with another visitor's.
 */
export function chatText(
  input: { text: string; clientId: string; files?: IncomingAttachment[] },
  space: string,
) {
  const { text, files: attachments = [] } = input;
  if (text.length > 10_000 || (!text.trim() && attachments.length === 0)) {
    throw invalidInput('text', 'Must have 1 to 10,000 characters.');
  }
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(input.clientId)) {
    throw invalidInput('clientId', 'Must be a UUID of your making.');
  }
  const externalId = `${space}:${input.clientId.toLowerCase()}`;
  return { text, visibleText: text, externalId, occurredAt: new Date(), attachments };
}
