import { chatSettingsOf } from '../domain/chat/chat-settings.js';
import { filesOfUploads } from '../domain/chat/chat-upload.query.js';
import { claimableEmail, claimAddress } from '../domain/chat/claim-address.js';
import { sendChatMessage } from '../domain/chat/send-chat-message.js';
import {
  type ChatChannel,
  refuseUnlessSigned,
  signedThread,
  startChat,
} from '../domain/chat/start-chat.js';
import { mintVisitorToken, readVisitorToken } from '../domain/chat/visitor-token.js';
import type { VisitorActor } from '../domain/kernel/actor.js';
import { DomainError } from '../domain/kernel/errors.js';
import { encodePosition } from '../domain/kernel/event.js';
import { storable } from '../domain/kernel/text.js';
import type { FiledMessage } from '../domain/message/receive-messages.js';
import type {
  ChatFront,
  ResumedChat,
  StartChatRequest,
  StartedChat,
} from '../resolvers/context.js';
import type { Parts } from './parts.js';

/** The website's side of chat: who a visitor is, and how their words come in. */
export class VisitorChat {
  private readonly key: Buffer;

  constructor(private readonly parts: Parts) {
    this.key = parts.key('visitor tokens');
  }

  /** The visitor of an `Authorization` header; null when the token is not ours or has expired. */
  actorOf(header: string | undefined): (VisitorActor & { expiresAt: Date }) | null {
    const token = /^Bearer +(rpv_\S+)$/i.exec(header?.trim() ?? '')?.[1];
    const claims = token ? readVisitorToken(this.key, token) : null;
    if (!claims) return null;
    const { workspaceId, channelId, contactId: id, conversationId, expiresAt } = claims;
    return {
      kind: 'CONTACT',
      workspaceId,
      id,
      channelId,
      conversationId,
      expiresAt: new Date(expiresAt * 1000),
    };
  }

  async start(request: StartChatRequest): Promise<StartedChat> {
    // Whom the site vouches for has one thread; a token may be that of another person at the same machine.
    const token = request.identity ? null : request.visitorToken;
    const resumed = token ? this.actorOf(`Bearer ${token}`) : null;
    const channel = await this.channelOf(request.publicKey);
    const email = claimedEmail(request);
    if (resumed?.channelId === channel.id) return this.resume(resumed, request);
    const reader = this.parts.reader(channel.workspaceId);
    const filed = await startChat(request, channel, reader, (id, message) =>
      this.parts.intake.file(id, message),
    );
    if (email) await this.parts.run(visitorOf(channel, filed), claimAddress, { email });
    const visitorToken = this.tokenFor(channel, filed);
    return { ...filed, visitorToken, cursor: cursorOf(filed), reader };
  }

  async send(
    input: { text: string; clientId: string; attachmentIds?: string[] },
    visitor: VisitorActor,
  ) {
    const reader = this.parts.reader(visitor.workspaceId);
    const files = await filesOfUploads(reader, visitor.id, input.attachmentIds ?? []);
    const filed = await sendChatMessage({ ...input, files }, visitor, reader, (id, message) =>
      this.parts.intake.file(id, message),
    );
    return { messageId: filed.messageId, cursor: cursorOf(filed), replayed: filed.duplicate };
  }

  /** Whom the site vouches for finds their thread from any device, before they write. */
  async find(input: {
    publicKey: string;
    identity: { userId: string; signature: string };
  }): Promise<ResumedChat | null> {
    const channel = await this.channelOf(input.publicKey);
    refuseUnlessSigned(channel, input.identity);
    const reader = this.parts.reader(channel.workspaceId);
    const [found] = await reader.rows<{ conversationId: string; contactId: string }>(
      `select id as "conversationId", contact_id as "contactId" from conversation
       where workspace_id = $1 and channel_id = $2 and thread_key = $3`,
      [channel.workspaceId, channel.id, signedThread(channel, input.identity)],
    );
    return found ? { ...found, visitorToken: this.tokenFor(channel, found), reader } : null;
  }

  async front(publicKey: string): Promise<ChatFront> {
    const { name, status, settings } = await this.channelOf(publicKey);
    return { name, status, settings: chatSettingsOf(settings) };
  }

  private tokenFor(channel: ChatChannel, chat: { contactId: string; conversationId: string }) {
    return mintVisitorToken(this.key, {
      workspaceId: channel.workspaceId,
      channelId: channel.id,
      contactId: chat.contactId,
      conversationId: chat.conversationId,
    });
  }

  /** A visitor who comes back with their token goes on in their chat. */
  private async resume(visitor: VisitorActor, request: StartChatRequest): Promise<StartedChat> {
    const { messageId, cursor } = await this.send(request, visitor);
    const { workspaceId, id: contactId, conversationId } = visitor;
    const reader = this.parts.reader(workspaceId);
    return {
      conversationId,
      contactId,
      messageId,
      cursor,
      reader,
      visitorToken: request.visitorToken!,
    };
  }

  private async channelOf(given: string): Promise<KnownChannel> {
    const publicKey = storable(given);
    const [channel] = await this.parts.pool.lookup<KnownChannel>(
      publicKey,
      `select workspace_id as "workspaceId", id, status, name, settings, identity_secret as "identitySecret" from channel
       where kind = 'CHAT' and public_key = $1`,
      [publicKey],
    );
    if (!channel)
      throw new DomainError('NOT_FOUND', 'There is no chat with this public key.', [
        'input',
        'publicKey',
      ]);
    return { ...channel, identitySecret: this.parts.unsealSecret(channel.identitySecret) };
  }
}

type KnownChannel = ChatChannel & { name: string; settings: Record<string, string> };

/** The signature covers the user id alone: a mail address beside it is a claim like any other. */
function claimedEmail({ email, identity }: StartChatRequest): string | null {
  const given = email?.trim() || identity?.email?.trim();
  return given ? claimableEmail(given) : null;
}

function visitorOf(
  { workspaceId, id: channelId }: ChatChannel,
  { contactId: id, conversationId }: FiledMessage,
): VisitorActor {
  return { kind: 'CONTACT', workspaceId, id, channelId, conversationId };
}

function cursorOf({ xid, eventId }: FiledMessage): string | null {
  return xid && eventId ? encodePosition({ xid, id: eventId }) : null;
}
