/**
 * Bundles web/board into dist/web/board.html and dist/web/board/: the page, and what it loads under names that change with what is in it.
 * `--if-stale` does nothing when the bundle is newer than every source.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { isStale } from './stale.mjs';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'web/board');
const web = path.join(root, 'dist/web');
const page = path.join(web, 'board.html');

if (!process.argv.includes('--if-stale') || isStale(page, source, import.meta.filename)) {
  const { output } = await build({
    configFile: false,
    root: source,
    // The page is at /board and what it loads below /board/, wherever a proxy puts the two.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: { target: 'es2022', write: false, assetsDir: 'board', modulePreload: false },
  });
  const assets = output.filter(({ fileName }) => fileName !== 'index.html');
  mkdirSync(path.join(web, 'board'), { recursive: true });
  for (const { fileName, code, source } of assets) put(path.join(web, fileName), code ?? source);
  // The page last, when everything it names is there.
  put(page, output.find(({ fileName }) => fileName === 'index.html').source);
  const names = new Set(assets.map(({ fileName }) => path.basename(fileName)));
  for (const name of readdirSync(path.join(web, 'board'))) {
    if (/\.(js|css)$/.test(name) && !names.has(name)) rmSync(path.join(web, 'board', name));
  }
}

/** In one step: somebody may be serving the one before. */
function put(file, content) {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, file);
}
