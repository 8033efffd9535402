import { randomBytes } from 'node:crypto';

export interface FormFile {
  name: string;
  fileName: string;
  contentType: string;
  content: Buffer;
}

/** Fields and one file as `multipart/form-data` (RFC 7578). */
export function formOf(fields: Readonly<Record<string, string>>, file: FormFile) {
  const boundary = `rapport-${randomBytes(18).toString('hex')}`;
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const { name, fileName, contentType, content } = file;
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${quoted(fileName)}"\r\ncontent-type: ${headerSafe(contentType)}\r\n\r\n`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([
      Buffer.from(parts.join('') + head),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}

/** What a browser does with a name that would end the header: `%22`, `%0D`, `%0A`. */
function quoted(fileName: string): string {
  return fileName.replace(
    /["\r\n]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function headerSafe(contentType: string): string {
  return /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0] ?? 'application/octet-stream';
}
