import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelAccount, FetchedMedia, MediaRef } from '../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';
import { apiUrl, authorization } from './api.js';
import { failureOfAnswer } from './failure.js';

const mostHops = 4;
const maxBytes = 25 * 1024 * 1024;

/**
 * A file of a message or a recording. Twilio wants Basic auth and answers with a redirect to where the bytes lie; the
 * credentials go to Twilio alone, and every hop is a call of its own whose address is checked anew.
 * https://www.twilio.com/docs/messaging/api/media-resource
 */
export async function fetchMedia(
  call: CallProvider,
  media: MediaRef,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  try {
    const answer = await soon(() => follow(call, media['url'] ?? '', account, signal), signal);
    if (!answer) return gone('redirects', 'It is redirected without end, or to no safe address.');
    if (answer.status === 200)
      return { ok: true, content: answer.body, contentType: typeOf(answer) };
    if (answer.status === 401) return { ok: false, failure: failureOfAnswer(answer) };
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
      return gone(String(answer.status), `Its server answered ${answer.status}.`);
    return { ok: false, failure: { ...failureOfAnswer(answer), class: 'transient' } };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { failure } = error;
    const isTooLarge = failure.message.includes('is larger than');
    return isTooLarge ? gone('too_large', failure.message) : { ok: false, failure };
  }
}

const patienceMs = [250, 750];

/** A file may be told of a moment before it can be fetched. */
async function soon(
  fetch: () => Promise<ProviderAnswer | undefined>,
  signal: AbortSignal,
): Promise<ProviderAnswer | undefined> {
  let answer = await fetch();
  for (const pause of patienceMs) {
    if (answer?.status !== 404) break;
    await sleep(pause, undefined, { signal });
    answer = await fetch();
  }
  return answer;
}

async function follow(
  call: CallProvider,
  first: string,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ProviderAnswer | undefined> {
  let url = first;
  for (let hop = 0; hop < mostHops; hop++) {
    const headers = mayKnow(url, account) ? { authorization: authorization(account) } : undefined;
    const answer = await call({ method: 'GET', url, headers, signal, maxBytes });
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || !location) return answer;
    if (!URL.canParse(location, url)) return undefined;
    const next = new URL(location, url);
    if (url.startsWith('https:') && next.protocol !== 'https:') return undefined;
    url = next.href;
  }
  return undefined;
}

/** Whether this address is the API's own, so that it may be told the credentials. */
function mayKnow(url: string, { settings }: ChannelAccount): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname } = new URL(url);
  if (origin === new URL(apiUrl(settings)).origin) return true;
  return protocol === 'https:' && /^api(\.[\w-]+)*\.twilio\.com$/.test(hostname);
}

function typeOf({ headers }: ProviderAnswer): string | undefined {
  return headers['content-type']?.split(';')[0]?.trim() || undefined;
}

function gone(code: string, message: string): FetchedMedia {
  return { ok: false, failure: { class: 'permanent', code, message, scope: 'message' } };
}
