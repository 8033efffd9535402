import type { VisitorActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { makeRoom, type NewUpload } from '../conversation/create-attachment-upload.js';

/** Anybody on the internet may be a visitor: less than an agent may, and not for ever. */
export const visitorUploads = {
  mostBytes: 10 * 1024 * 1024,
  perHour: 30,
  bytesPerHour: 60 * 1024 * 1024,
} as const;

/** Makes room for a visitor's file. Its bytes are sent to the upload link; then messages of theirs may carry it. */
export async function createChatUpload(
  work: Work<VisitorActor>,
  input: NewUpload,
): Promise<{ attachmentId: string }> {
  const { workspaceId, actor, now } = work;
  // One after the other: requests side by side must not all count the same few.
  await work.rows('select from contact where workspace_id = $1 and id = $2 for update', [
    workspaceId,
    actor.id,
  ]);
  await work.rows(
    `delete from attachment where workspace_id = $1 and uploaded_by = $2 and message_id is null
       and created_at < $3::timestamptz - interval '1 day'`,
    [workspaceId, actor.id, now],
  );
  const [lately] = await work.rows<{ files: number; bytes: number }>(
    `select count(*)::int as files, coalesce(sum(size_bytes), 0)::int as bytes from attachment
     where workspace_id = $1 and uploaded_by = $2 and message_id is null
       and created_at > $3::timestamptz - interval '1 hour'`,
    [workspaceId, actor.id, now],
  );
  const room = makeRoom(work, input, visitorUploads.mostBytes);
  const { perHour, bytesPerHour } = visitorUploads;
  if (lately!.files >= perHour || lately!.bytes + input.sizeBytes > bytesPerHour)
    throw new DomainError('INVALID_STATE', 'That were many files: try again in an hour.');
  return room;
}
