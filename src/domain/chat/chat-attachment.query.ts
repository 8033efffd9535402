import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface ChatAttachmentRow {
  __typename: 'ChatAttachment';
  uuid: string;
  id: string;
  messageUuid: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

/** The files of some messages of one visitor's chat. */
export async function chatAttachmentsOf(
  reader: Reader,
  conversationId: string,
  messageIds: readonly string[],
): Promise<ChatAttachmentRow[]> {
  const rows = await reader.rows<Omit<ChatAttachmentRow, '__typename' | 'id'>>(
    `select a.id as uuid, a.message_id as "messageUuid", a.file_name as "fileName",
       a.content_type as "contentType", a.size_bytes as "sizeBytes"
     from attachment a join message m on m.workspace_id = $1 and m.id = a.message_id
     where a.workspace_id = $1 and a.message_id = any($2::uuid[]) and m.conversation_id = $3
     order by a.id`,
    [reader.workspaceId, messageIds, conversationId],
  );
  return rows.map((row) => ({
    __typename: 'ChatAttachment',
    id: publicId('Attachment', row.uuid),
    ...row,
  }));
}
