/**
 * The fields of a posted form as bytes: a raw mail in one may be in any charset, so nothing is decoded here. Total:
 * of what is broken, the fields that can be read.
 */
export function readForm(body: Buffer, contentType = ''): Map<string, Buffer> {
  const boundary = /\bboundary="?([^";\s]{1,200})"?/i.exec(contentType)?.[1];
  if (/^multipart\/form-data\b/i.test(contentType.trim()) && boundary)
    return readMultipart(body, boundary);
  return /^application\/x-www-form-urlencoded\b/i.test(contentType.trim())
    ? readUrlencoded(body)
    : new Map<string, Buffer>();
}

const mostFields = 1000;

function readMultipart(body: Buffer, boundary: string): Map<string, Buffer> {
  const fields = new Map<string, Buffer>();
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0 && fields.size < mostFields) {
    const start = at + mark.length;
    const next = body.indexOf(Buffer.from(`\r\n--${boundary}`), start);
    if (next < 0) break;
    readPart(body.subarray(start, next), fields);
    at = next + 2;
  }
  return fields;
}

function readPart(part: Buffer, fields: Map<string, Buffer>): void {
  const headEnd = part.indexOf('\r\n\r\n');
  if (headEnd < 0 || headEnd > 8192) return;
  const head = part.toString('latin1', 0, headEnd);
  const name = /^content-disposition:[^\r\n]*?[;\s]name="?([^";\r\n]{1,200})"?/im.exec(head)?.[1];
  if (name && !fields.has(name)) fields.set(name, part.subarray(headEnd + 4));
}

function readUrlencoded(body: Buffer): Map<string, Buffer> {
  const fields = new Map<string, Buffer>();
  for (let at = 0; at < body.length && fields.size < mostFields;) {
    const found = body.indexOf('&', at);
    const end = found < 0 ? body.length : found;
    const equals = body.indexOf('=', at);
    const split = equals < 0 || equals > end ? end : equals;
    const name = percentDecoded(body.subarray(at, split)).toString('utf8');
    if (!fields.has(name)) fields.set(name, percentDecoded(body.subarray(split + 1, end)));
    at = end + 1;
  }
  return fields;
}

const plus = 0x2b;
const percent = 0x25;
const space = 0x20;

function percentDecoded(text: Buffer): Buffer {
  const out = Buffer.alloc(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]!;
    const hex = byte === percent ? hexAt(text, at + 1) : -1;
    out[length++] = hex >= 0 ? hex : byte === plus ? space : byte;
    if (hex >= 0) at += 2;
  }
  return out.subarray(0, length);
}

function hexAt(text: Buffer, at: number): number {
  const digits = text.toString('latin1', at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? parseInt(digits, 16) : -1;
}
