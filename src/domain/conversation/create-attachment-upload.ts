import type { Actor, AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Attachment } from '../message/attachment.js';

export const largestAttachmentBytes = 25 * 1024 * 1024;

export interface NewUpload {
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

/** Makes room for a file; its bytes are sent to the upload link, and then it can be attached to one message. */
export async function createAttachmentUpload(
  work: Work<AgentActor>,
  input: NewUpload,
): Promise<{ attachmentId: string }> {
  return makeRoom(work, input, largestAttachmentBytes);
}

/** An upload of at most this many bytes, which only who made room for it can use. */
export function makeRoom(
  work: Work<Actor & { id: string }>,
  input: NewUpload,
  mostBytes: number,
): { attachmentId: string } {
  const fileName = storable(input.fileName)
    .replace(/[\r\n/\\]/g, '_')
    .trim()
    .slice(0, 200);
  if (!fileName) throw invalidInput('fileName', 'Must not be empty.');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(input.contentType))
    throw invalidInput('contentType', 'Must be a media type.');
  if (!(input.sizeBytes > 0 && input.sizeBytes <= mostBytes)) {
    throw invalidInput('sizeBytes', `Must be between 1 and ${mostBytes}.`);
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
