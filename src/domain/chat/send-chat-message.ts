import type { VisitorActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Reader } from '../kernel/work.js';
import type { FiledMessage, IncomingAttachment } from '../message/receive-messages.js';
import type { HandleKind } from '../contact/handle.js';
import { chatText, type FileMessage, refuseUnlessRetry } from './start-chat.js';

/** A visitor's further words, into their own chat and no other. */
export async function sendChatMessage(
  input: { text: string; clientId: string; files?: IncomingAttachment[] },
  visitor: VisitorActor,
  reader: Reader,
  file: FileMessage,
): Promise<FiledMessage> {
  const content = chatText(input, visitor.conversationId);
  const [handle] = await reader.rows<{ kind: HandleKind; address: string; status: string }>(
    `select h.kind, h.address, ch.status from message m
     join handle h on h.workspace_id = $1 and h.kind in ('VISITOR', 'EXTERNAL') and h.address = m.address
     join channel ch on ch.workspace_id = $1 and ch.id = $3
     where m.workspace_id = $1 and m.conversation_id = $2 and m.direction = 'INBOUND' and m.channel_id = $3
     order by m.sequence limit 1`,
    [visitor.workspaceId, visitor.conversationId, visitor.channelId],
  );
  if (!handle) throw new DomainError('NOT_FOUND', 'This chat is no more.');
  if (handle.status === 'DISCONNECTED') {
    throw new DomainError('CHANNEL_UNAVAILABLE', 'This chat is closed at the moment.');
  }
  const filed = await file(visitor.workspaceId, {
    channelId: visitor.channelId,
    conversationId: visitor.conversationId,
    handleKind: handle.kind,
    address: handle.address,
    verified: true,
    contactName: 'Visitor',
    ...content,
  });
  await refuseUnlessRetry(input, filed, reader);
  return filed;
}
