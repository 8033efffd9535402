import { randomBytes } from 'node:crypto';
import type { OutboundAttachment } from '../channel.js';
import type { Json } from './json.js';

/** RFC 7578: fields and one file. What is no text is JSON, as the Bot API has it for nested fields. */
export function multipart(
  fields: Json,
  { field, attachment }: { field: string; attachment: OutboundAttachment },
): { headers: Record<string, string>; body: Buffer } {
  const boundary = `rapport-${randomBytes(18).toString('base64url')}`;
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const written = typeof value === 'string' ? value : JSON.stringify(value);
      return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${written}\r\n`;
    });
  const { fileName, contentType, content } = attachment;
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${quoted(fileName)}"\r\n` +
    `content-type: ${contentType.replaceAll(/[^\x20-\x7e]/g, '')}\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([
      Buffer.from(parts.join('') + head),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}

/** As browsers write it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quoted(fileName: string): string {
  return fileName.replaceAll(/[\r\n]+/g, ' ').replaceAll('"', '%22');
}
