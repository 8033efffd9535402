import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';
import type { IncomingAttachment } from '../message/receive-messages.js';

const mostFiles = 5;

/**
 * The visitor's own finished uploads, as files of a message. The upload stays what it was: a message that is sent
 * again after its answer got lost names the same one.
 */
export async function filesOfUploads(
  reader: Reader,
  visitorId: string,
  ids: readonly string[],
): Promise<IncomingAttachment[]> {
  if (ids.length === 0) return [];
  if (ids.length > mostFiles) throw invalidInput('attachmentIds', `At most ${mostFiles} files.`);
  const found = await reader.rows<IncomingAttachment>(
    `select id, file_name as "fileName", content_type as "contentType", size_bytes as "sizeBytes", sha256
     from attachment where workspace_id = $1 and uploaded_by = $2 and message_id is null and id = any($3::uuid[])`,
    [reader.workspaceId, visitorId, ids],
  );
  const byId = new Map(found.map((file) => [file.id, file]));
  const wanted = [...new Set(ids)];
  // Files are shown by id: in the order in which they were named.
  const newIds = wanted.map(() => newUuid()).sort();
  return wanted.map((id, at) => {
    const file = byId.get(id);
    if (!file) throw notFound('attachment of yours', 'attachmentIds');
    if (!file.sha256)
      throw new DomainError('INVALID_STATE', 'A file has not been uploaded yet.', [
        'input',
        'attachmentIds',
      ]);
    return { ...file, id: newIds[at]! };
  });
}
