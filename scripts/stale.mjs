import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Whether a bundle is older than anything in the folder it is made from, than the program that makes it, or than the packages. */
export function isStale(bundle, folder, program) {
  if (!existsSync(bundle)) return true;
  const builtAt = statSync(bundle).mtimeMs;
  const inputs = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
  const others = [program, path.join(root, 'package-lock.json'), folder];
  return [...inputs, ...others].some((input) => statSync(input).mtimeMs > builtAt);
}
