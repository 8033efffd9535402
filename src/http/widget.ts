import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerWebFile, packWebFile, refusesToWrite, type WebFile } from './web-file.js';

/** Beside the compiled server, and where the build puts it when the source itself is run. */
const places = ['../../web/widget.js', '../../dist/web/widget.js'];

const headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
};

/**
 * `/widget.js`: the chat that a website embeds. Any site may load it; a browser keeps it for a day, uses it for a week
 * more while it asks whether there is a newer one, and the answer to that is mostly "no".
 */
export function widgetDoor(): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  let packed: Promise<WebFile> | undefined;
  return async (req, res) => {
    if (refusesToWrite(req, res)) return;
    packed ??= pack();
    const file = await packed.catch((error: unknown) => {
      packed = undefined;
      throw error;
    });
    answerWebFile(req, res, file, headers);
  };
}

async function pack(): Promise<WebFile> {
  const plain = await firstOf(places.map((place) => join(import.meta.dirname, place)));
  return packWebFile(plain, 'text/javascript; charset=utf-8');
}

async function firstOf([path, ...others]: string[]): Promise<Buffer> {
  if (!path) throw new Error('The chat widget is not built: npm run build');
  return readFile(path).catch(() => firstOf(others));
}
