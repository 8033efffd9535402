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

/** While a provider's files hang, nothing else is filed: better a few attempts than one long wait. */
const mediaDeadlineMs = 15_000;

/**
 * Fetches what did not come along. A file that is gone for good is named in the message instead; one that may come
 * yet is thrown for, so that the delivery is tried again before it counts as filed.
 */
export async function fetchAll(
  { adapter, account, isLastChance }: Source,
  media: readonly InboundMedia[],
): Promise<{ files: File[]; missing: string[] }> {
  const files: File[] = [];
  const missing: string[] = [];
  for (const { fileName, contentType, ref } of media) {
    const signal = AbortSignal.timeout(mediaDeadlineMs);
    const fetched = await adapter.fetchMedia?.(ref, account, signal);
    if (fetched?.ok) {
      files.push({
        fileName: fetched.fileName ?? fileName,
        contentType: fetched.contentType ?? contentType,
        content: fetched.content,
      });
    } else if (fetched && !isLastChance && mayComeYet.has(fetched.failure.class))
      throw new Error(`${fileName}: ${fetched.failure.message}`);
    else missing.push(fileName);
  }
  return { files, missing };
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
  const { files, missing } = await fetchAll(source, media);
  const all = [...attachments, ...files];
  return { files: await keepAll(parts, all), missing };
}
