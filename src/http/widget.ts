import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Beside the compiled server, and where the build puts it when the source itself is run. */
const places = ['../../web/widget.js', '../../dist/web/widget.js'];

interface Packed {
  plain: Buffer;
  gzipped: Buffer;
  etag: string;
}

/**
 * `/widget.js`: the chat that a website embeds. Any site may load it; a browser keeps it for a day, uses it for a week
 * more while it asks whether there is a newer one, and the answer to that is mostly "no".
 */
export function widgetDoor(): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  let packed: Promise<Packed> | undefined;
  return async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    packed ??= pack();
    const { plain, gzipped, etag } = await packed.catch((error: unknown) => {
      packed = undefined;
      throw error;
    });
    const acceptsGzip = /\bgzip\b/.test(String(req.headers['accept-encoding']));
    const body = acceptsGzip ? gzipped : plain;
    const headers = {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
      vary: 'accept-encoding',
      etag,
    };
    if (isKnown(req, etag)) {
      res.writeHead(304, headers).end();
      return;
    }
    res.writeHead(200, {
      ...headers,
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': body.length,
      ...(acceptsGzip ? { 'content-encoding': 'gzip' } : {}),
    });
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}

/** Weak: the packed and the plain form are the same script. */
function isKnown(req: IncomingMessage, etag: string): boolean {
  const known = String(req.headers['if-none-match'] ?? '').split(',');
  return known.some((one) => one.trim() === etag || one.trim() === '*');
}

async function pack(): Promise<Packed> {
  const plain = await firstOf(places.map((place) => join(import.meta.dirname, place)));
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { plain, gzipped: gzipSync(plain, { level: 9 }), etag: `W/"${hash}"` };
}

async function firstOf([path, ...others]: string[]): Promise<Buffer> {
  if (!path) throw new Error('The chat widget is not built: npm run build');
  return readFile(path).catch(() => firstOf(others));
}
