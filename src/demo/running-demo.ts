import { readConfig } from '../config.js';
import { type Demo, readDemo } from './workspace.js';

/** The demo workspace of the server that runs beside this program, or a word on what is missing. */
export async function runningDemo(): Promise<Demo> {
  const { dataDir } = readConfig();
  const demo =
    (await readDemo(dataDir)) ??
    giveUp(
      `There is no demo workspace in ${dataDir}: start the server first (npm start), with the same DATA_DIR.`,
    );
  const { origin } = new URL(demo.url);
  if (!(await fetch(`${origin}/healthz`).catch(() => undefined))?.ok)
    giveUp(`No server answers at ${origin}: start it first (npm start).`);
  return demo;
}

export function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
