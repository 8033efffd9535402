import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a browser loads, packed once. */
export interface WebFile {
  plain: Buffer;
  gzipped: Buffer;
  etag: string;
  contentType: string;
}

export function packWebFile(plain: Buffer, contentType: string): WebFile {
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { plain, gzipped: gzipSync(plain, { level: 9 }), etag: `W/"${hash}"`, contentType };
}

/** True when it was not a request to read, and is answered. */
export function refusesToWrite(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return false;
  res.writeHead(405, { allow: 'GET, HEAD' }).end();
  return true;
}

/** The file, or that the browser has it already. */
export function answerWebFile(
  req: IncomingMessage,
  res: ServerResponse,
  { plain, gzipped, etag, contentType }: WebFile,
  headers: Record<string, string>,
): void {
  const always = { ...headers, vary: 'accept-encoding', etag };
  if (isKnown(req, etag)) {
    res.writeHead(304, always).end();
    return;
  }
  const acceptsGzip = /\bgzip\b/.test(String(req.headers['accept-encoding']));
  const body = acceptsGzip ? gzipped : plain;
  res.writeHead(200, {
    ...always,
    'content-type': contentType,
    'content-length': body.length,
    ...(acceptsGzip ? { 'content-encoding': 'gzip' } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** Weak: the packed and the plain form are the same file. */
function isKnown(req: IncomingMessage, etag: string): boolean {
  const known = String(req.headers['if-none-match'] ?? '').split(',');
  return known.some((one) => one.trim() === etag || one.trim() === '*');
}
