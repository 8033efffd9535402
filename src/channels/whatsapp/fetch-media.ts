import type { ChannelAccount, Failure, FetchedMedia, MediaRef } from '../channel.js';
import { callGraph } from '../meta/graph.js';
import { type CallProvider, NoAnswer } from '../provider-call.js';
import { plainType } from './content.js';
import { textOf } from './json.js';

/** The largest file WhatsApp carries: a document (…/business-messaging/whatsapp/business-phone-numbers/media). */
const mostBytes = 100 * 1024 * 1024;

/**
 * The id gives an address that lives for five minutes, and the address gives the file; both want the token
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/media/media-download-api).
 */
export async function fetchMedia(
  call: CallProvider,
  media: MediaRef,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  const path = encodeURIComponent(media['id'] ?? '');
  const found = await callGraph(call, account, { method: 'GET', path, signal });
  if (!found.ok) return found;
  const url = textOf(found.data['url']);
  if (!url || !isMetas(url, account))
    return gone('strange_address', 'The file lies at an address that is not WhatsApp’s.');
  if (Number(found.data['file_size']) > mostBytes)
    return gone('too_large', `The file is larger than ${mostBytes} bytes.`);
  return download(call, url, plainType(found.data['mime_type']), account, signal);
}

async function download(
  call: CallProvider,
  url: string,
  contentType: string,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  const headers = {
    authorization: `Bearer ${account.secrets['accessToken']}`,
    // Its file server turns away those who do not say who they are.
    'user-agent': 'rapport',
  };
  try {
    const limits = { maxBytes: mostBytes, timeoutMs: 50_000 };
    const { status, body } = await call({ method: 'GET', url, headers, signal, ...limits });
    if (status === 200) return { ok: true, content: body, contentType };
    const message = `WhatsApp’s file server answered ${status}.`;
    if (status === 404 || status === 410) return gone(String(status), message);
    return failed({ class: 'transient', code: String(status), message, scope: 'message' });
  } catch (error) {
    if (error instanceof NoAnswer) return failed(error.failure);
    throw error;
  }
}

const failed = (failure: Failure): FetchedMedia => ({ ok: false, failure });

function gone(code: string, message: string): FetchedMedia {
  return failed({ class: 'permanent', code, message, scope: 'message' });
}

/** The token goes to the provider alone: to its file servers, or to where this account's API was said to be. */
function isMetas(address: string, { settings }: ChannelAccount): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const { apiUrl } = settings;
  if (apiUrl && URL.canParse(apiUrl) && url.origin === new URL(apiUrl).origin) return true;
  return (
    url.protocol === 'https:' &&
    /(^|\.)(fbsbx\.com|fbcdn\.net|facebook\.com|whatsapp\.net)$/.test(url.hostname)
  );
}
