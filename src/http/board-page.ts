import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { HttpRoute } from './server.js';
import { answerWebFile, packWebFile, refusesToWrite, type WebFile } from './web-file.js';

/** Beside the compiled server, and where the build puts it when the source itself is run. */
const places = ['../../web', '../../dist/web'];

/** Nothing inline, nothing from elsewhere, nothing parsed as markup or code; `'self'` covers the WebSocket. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const pageHeaders = { 'content-security-policy': policy, 'cache-control': 'no-cache' };
/** Their names change with what is in them. */
const assetHeaders = { 'cache-control': 'public, max-age=31536000, immutable' };

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What is packed, by name; the page itself has none. */
type Files = Map<string, WebFile>;

/** `/board`: where the work stands, for a manager with a browser. The page holds no data; it asks with their token. */
export function boardPage(): HttpRoute[] {
  let packed: Promise<Files> | undefined;
  const files = async () => {
    packed ??= pack();
    return packed.catch((error: unknown) => {
      packed = undefined;
      throw error;
    });
  };
  return [
    { path: '/board', handle: async (req, res) => page(req, res, await files()) },
    { path: '/board/*', handle: async (req, res) => asset(req, res, await files()) },
  ];
}

function page(req: IncomingMessage, res: ServerResponse, files: Files): void {
  if (refusesToWrite(req, res)) return;
  answerWebFile(req, res, files.get('')!, pageHeaders);
}

function asset(req: IncomingMessage, res: ServerResponse, files: Files): void {
  if (refusesToWrite(req, res)) return;
  const name = req.url!.replace(/\?.*$/s, '').slice('/board/'.length);
  const file = files.get(name);
  // The page finds everything beside itself: it has one address.
  if (name === '') res.writeHead(308, { location: '../board' }).end();
  else if (file) answerWebFile(req, res, file, assetHeaders);
  else res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

async function pack(): Promise<Files> {
  const [html, folder] = await built(places.map((place) => join(import.meta.dirname, place)));
  const files = new Map([['', packWebFile(html, 'text/html; charset=utf-8')]]);
  for (const name of await readdir(folder)) {
    const contentType = contentTypes[extname(name)];
    if (contentType) files.set(name, packWebFile(await readFile(join(folder, name)), contentType));
  }
  return files;
}

/** The page, and the folder of what it loads. */
async function built([place, ...others]: string[]): Promise<[Buffer, string]> {
  if (!place) throw new Error('The board is not built: npm run build');
  const html = await readFile(join(place, 'board.html')).catch(() => null);
  return html ? [html, join(place, 'board')] : built(others);
}
