import type { InboundCall, InboundMedia, InboundMessage } from '../channels/channel.js';
import { newUuid } from '../domain/kernel/ids.js';
import type { EventFilingParts, Source } from './filing.js';

type File = InboundMessage['attachments'][number];

/** Files are shown in the order of their ids, and that is the order in which they were sent. */
export function keepAll(parts: EventFilingParts, files: readonly File[]) {
  const ids = files.map(() => newUuid()).sort();
  return Promise.all(
    files.map(async ({ fileName, contentType, content, contentId }, n) => {
      const sha256 = await parts.putAttachment(content);
      return { id: ids[n]!, fileName, contentType, contentId, sizeBytes: content.length, sha256 };
    }),
  );
}

const mediaDeadlineMs = 15_000;

export interface Fetched {
  files: File[];
  missing: string[];
  /** They are filed: nobody comes back for them. */
  used: () => void;
}

/**
 * Fetches what did not come along. A file that is gone for good is named in the message instead; one that may come
 * yet is thrown for, so that the delivery is tried again before it counts as filed. One that is slow is waited for
 * elsewhere, and the delivery comes back for it.
 */
export async function fetchAll(
  { answers }: EventFilingParts,
  source: Source,
  media: readonly InboundMedia[],
): Promise<Fetched> {
  const { id } = source.account;
  const what = `files ${JSON.stringify(media.map(({ ref }) => ref))}`;
  const used = (): void => answers.forget(id, what);
  if (media.length === 0) return { files: [], missing: [], used };
  const ask = () => Promise.all(media.map((one) => fetchOne(source, one)));
  const fetched = await answers.soon(id, what, ask);
  const late = fetched.find((one) => one && 'late' in one && !source.isLastChance);
  if (late && 'late' in late) {
    used();
    throw new Error(late.late);
  }
  const files = fetched.flatMap((one) => (one && 'content' in one ? [one] : []));
  const missing = media.filter((_, n) => !fetched[n] || 'late' in fetched[n]);
  return { files, missing: missing.map(({ fileName }) => fileName), used };
}

/** The file; why it may come later; or nothing where it never will. */
async function fetchOne(
  { adapter, account }: Source,
  { fileName, contentType, ref }: InboundMedia,
): Promise<File | { late: string } | undefined> {
  const signal = AbortSignal.timeout(mediaDeadlineMs);
  const fetched = await adapter.fetchMedia?.(ref, account, signal);
  if (fetched?.ok)
    return {
      fileName: fetched.fileName ?? fileName,
      contentType: fetched.contentType ?? contentType,
      content: fetched.content,
    };
  const isLate = fetched && mayComeYet.has(fetched.failure.class);
  return isLate ? { late: `${fileName}: ${fetched.failure.message}` } : undefined;
}

const mayComeYet = new Set(['transient', 'throttled', 'auth', 'ambiguous']);

export function withMissing(text: string, missing: readonly string[]): string {
  const lines = missing.map((name) => `[The file ${name} is no longer available.]`);
  return [text, ...lines].filter(Boolean).join('\n');
}

/** What was recorded of a call, kept. */
export async function recordedOf(
  parts: EventFilingParts,
  source: Source,
  { attachments, media = [] }: InboundCall,
) {
  const { files, missing, used } = await fetchAll(parts, source, media);
  const all = [...attachments, ...files];
  return { files: await keepAll(parts, all), missing, used };
}
