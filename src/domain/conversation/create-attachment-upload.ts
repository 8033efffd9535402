import type { AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Attachment } from '../message/attachment.js';

export const largestAttachmentBytes = 25 * 1024 * 1024;

/** Makes room for a file; its bytes are sent to the upload link, and then it can be attached to one message. */
export async function createAttachmentUpload(
  work: Work<AgentActor>,
  input: { fileName: string; contentType: string; sizeBytes: number },
): Promise<{ attachmentId: string }> {
  const fileName = storable(input.fileName)
    .replace(/[\r\n/\\]/g, '_')
    .trim()
    .slice(0, 200);
  if (!fileName) throw invalidInput('fileName', 'Must not be empty.');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(input.contentType))
    throw invalidInput('contentType', 'Must be a media type.');
  if (!(input.sizeBytes > 0 && input.sizeBytes <= largestAttachmentBytes)) {
    throw invalidInput('sizeBytes', `Must be between 1 and ${largestAttachmentBytes}.`);
  }
  const attachment = work.em.create(Attachment, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    fileName,
    contentType: input.contentType.toLowerCase(),
    sizeBytes: input.sizeBytes,
    sha256: '',
    uploadedBy: work.actor.id,
    createdAt: work.now,
  });
  return { attachmentId: attachment.id };
}
