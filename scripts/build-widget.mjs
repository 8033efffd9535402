/**
 * Bundles web/widget into dist/web/widget.js: one classic script, since a website embeds it with one tag.
 * `--if-stale` does nothing when the bundle is newer than every source.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { isStale } from './stale.mjs';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'web/widget');
const bundle = path.join(root, 'dist/web/widget.js');

if (!process.argv.includes('--if-stale') || isStale(bundle, source, import.meta.filename)) {
  const built = await build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: {
        entry: path.join(source, 'src/main.ts'),
        formats: ['iife'],
        name: 'RapportChat',
        fileName: () => path.basename(bundle),
      },
    },
  });
  const [{ code }] = [built].flat()[0].output;
  // In one step: somebody may be serving the one before.
  const part = `${bundle}.${process.pid}`;
  mkdirSync(path.dirname(bundle), { recursive: true });
  writeFileSync(part, code);
  renameSync(part, bundle);
}
