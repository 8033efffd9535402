/**
 * Adds to package-lock.json the optional packages of other platforms that npm could not see when it resolved: with a
 * hole there `npm ci` refuses the whole file, on every platform. Run it after `npm install`, and commit the result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { '': root, ...packages } = lock.packages;

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

let added = 0;
for (const [place, parent] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    packages[`node_modules/${name}`] = entry(name, range, parent);
    added += 1;
  }
}
const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added`);

/** As Node would find it: beside the package, then in each folder above. */
function isLocked(place, name) {
  for (
    let base = place;
    ;
    base = base.slice(0, Math.max(base.lastIndexOf('node_modules/') - 1, 0))
  ) {
    if (`${base}${base && '/'}node_modules/${name}` in packages) return true;
    if (!base) return false;
  }
}

/** The name of a platform's package says which platform it is: binding-linux-arm64-musl. */
function entry(name, range, parent) {
  const words = name.split(/[-/.]/);
  const system = SYSTEMS.find(
    (word) => words.includes(word) || (word === 'win32' && words.includes('windows')),
  );
  const processor = PROCESSORS.find((word) => words.includes(word));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(system === 'linux' && libc ? { libc: [libc] } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}
