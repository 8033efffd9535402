import type { ChannelAccount, Failure, OutboundAttachment } from '../channel.js';
import { failureOf } from '../meta/graph.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';
import { isObject, type Json, objectOf, textOf } from './json.js';

export type Uploaded = { ok: true; id: string } | { ok: false; failure: Failure };

/**
 * A file is given to WhatsApp first and then named in a message
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/media/media-upload-api).
 * Nobody sees a file that was uploaded and not sent, so that a doubt here is no doubt about the message.
 */
export async function uploadMedia(
  call: CallProvider,
  { fileName, contentType, content }: OutboundAttachment,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<Uploaded> {
  const { apiUrl = 'https://graph.facebook.com', apiVersion = 'v25.0' } = account.settings;
  const boundary = `rapport-${crypto.randomUUID()}`;
  const type = uploadType(contentType);
  try {
    const answer = await call({
      method: 'POST',
      url: `${apiUrl.replace(/\/+$/, '')}/${apiVersion}/${account.settings['phoneNumberId']}/media`,
      headers: {
        authorization: `Bearer ${account.secrets['accessToken']}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: form(boundary, { messaging_product: 'whatsapp', type }, { fileName, type, content }),
      signal,
      timeoutMs: 60_000,
    });
    return read(answer);
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: repeatable(error.failure) };
    throw error;
  }
}

/** WhatsApp takes a list of types; text of any kind goes as plain text. */
function uploadType(contentType: string): string {
  return contentType.startsWith('text/') ? 'text/plain' : contentType;
}

function repeatable(failure: Failure): Failure {
  return failure.class === 'ambiguous' ? { ...failure, class: 'transient' } : failure;
}

function read({ status, headers, body }: ProviderAnswer): Uploaded {
  const answer = jsonOf(body);
  const id = textOf(answer['id']);
  if (status >= 200 && status < 300 && id) return { ok: true, id };
  const error = objectOf(answer['error']);
  const seconds = Number(headers['retry-after']);
  const retryAfterMs = seconds > 0 ? Math.min(seconds, 86_400) * 1000 : undefined;
  return { ok: false, failure: { ...failureOf(error, status), retryAfterMs } };
}

function jsonOf(body: Buffer): Json {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function form(
  boundary: string,
  fields: Record<string, string>,
  file: { fileName: string; type: string; content: Buffer },
): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const name = file.fileName.replace(/["\r\n\\]/g, '_');
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n` +
    `content-type: ${file.type}\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(parts.join('') + head),
    file.content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}
