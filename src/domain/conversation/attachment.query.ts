import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface AttachmentRow {
  __typename: 'Attachment';
  uuid: string;
  id: string;
  messageUuid: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

/** The files of some messages, in the order they were attached. */
export async function attachmentsOf(
  reader: Reader,
  messageIds: readonly string[],
): Promise<AttachmentRow[]> {
  const rows = await reader.rows<Omit<AttachmentRow, '__typename' | 'id'>>(
    `select id as uuid, message_id as "messageUuid", file_name as "fileName", content_type as "contentType",
       size_bytes as "sizeBytes"
     from attachment where workspace_id = $1 and message_id = any($2::uuid[]) order by id`,
    [reader.workspaceId, messageIds],
  );
  return rows.map((row) => ({
    __typename: 'Attachment',
    id: publicId('Attachment', row.uuid),
    ...row,
  }));
}
