import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Attachment } from './attachment.js';

/** The bytes of an upload are in the store: from now on they can be attached. Once; a file does not change later. */
export async function storeUpload(
  work: Work,
  input: { attachmentId: string; sha256: string; sizeBytes: number; contentType: string },
): Promise<void> {
  const { workspaceId } = work;
  const attachment = await work.em.findOne(Attachment, { workspaceId, id: input.attachmentId });
  if (!attachment) throw notFound('attachment');
  if (attachment.sha256 === input.sha256) return;
  if (attachment.sha256)
    throw new DomainError('INVALID_STATE', 'This attachment has its file already.');
  if (attachment.sizeBytes !== input.sizeBytes) {
    throw new DomainError(
      'INVALID_INPUT',
      `Expected ${attachment.sizeBytes} bytes, got ${input.sizeBytes}.`,
    );
  }
  attachment.sha256 = input.sha256;
  attachment.contentType = input.contentType;
}
