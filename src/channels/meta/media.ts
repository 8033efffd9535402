import type { FetchedMedia, MediaRef } from '../channel.js';
import { type CallProvider, NoAnswer } from '../provider-call.js';

const maxBytes = 25 * 1024 * 1024;
const mostHops = 4;

/** The addresses in webhooks are signed and open for a while; some lead on to another of the CDN's servers. */
export async function fetchMedia(
  call: CallProvider,
  media: MediaRef,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  let url = media['url'] ?? '';
  try {
    for (let hop = 0; hop < mostHops; hop++) {
      const { status, headers, body } = await call({ method: 'GET', url, signal, maxBytes });
      if (status === 200) return { ok: true, content: body, contentType: headers['content-type'] };
      const next = status >= 300 && status < 400 ? headers.location : undefined;
      if (!next || !URL.canParse(next, url)) return refused(status);
      url = new URL(next, url).href;
    }
    return refused(310);
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

function refused(status: number): FetchedMedia {
  const isGone = status < 500 && status !== 429 && status !== 408;
  return {
    ok: false,
    failure: {
      class: isGone ? 'permanent' : 'transient',
      code: String(status),
      message: `Its server answered ${status}.`,
      scope: 'message',
    },
  };
}
