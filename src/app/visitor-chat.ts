import { sendChatMessage } from '../domain/chat/send-chat-message.js';
import { type ChatChannel, startChat } from '../domain/chat/start-chat.js';
import { mintVisitorToken, readVisitorToken } from '../domain/chat/visitor-token.js';
import type { VisitorActor } from '../domain/kernel/actor.js';
import { DomainError } from '../domain/kernel/errors.js';
import { encodePosition } from '../domain/kernel/event.js';
import { storable } from '../domain/kernel/text.js';
import type { FiledMessage } from '../domain/message/receive-messages.js';
import type { StartChatRequest, StartedChat } from '../resolvers/context.js';
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
    if (resumed?.channelId === channel.id) return this.resume(resumed, request);
    const reader = this.parts.reader(channel.workspaceId);
    const filed = await startChat(request, channel, reader, (id, message) =>
      this.parts.intake.file(id, message),
    );
    const visitorToken = mintVisitorToken(this.key, {
      workspaceId: channel.workspaceId,
      channelId: channel.id,
      contactId: filed.contactId,
      conversationId: filed.conversationId,
    });
    return { ...filed, visitorToken, cursor: cursorOf(filed), reader };
  }

  async send(input: { text: string; clientId: string }, visitor: VisitorActor) {
    const reader = this.parts.reader(visitor.workspaceId);
    const filed = await sendChatMessage(input, visitor, reader, (id, message) =>
      this.parts.intake.file(id, message),
    );
    return { messageId: filed.messageId, cursor: cursorOf(filed), replayed: filed.duplicate };
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

  private async channelOf(given: string): Promise<ChatChannel> {
    const publicKey = storable(given);
    const [channel] = await this.parts.pool.lookup<ChatChannel>(
      publicKey,
      `select workspace_id as "workspaceId", id, status, identity_secret as "identitySecret" from channel
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

function cursorOf({ xid, eventId }: FiledMessage): string | null {
  return xid && eventId ? encodePosition({ xid, id: eventId }) : null;
}
