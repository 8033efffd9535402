import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { play } from './demo/play.js';
import { readDemo } from './demo/workspace.js';

/** `npm run demo`: beside a running server, customers write and agents answer over the real doors. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    pace: { type: 'string', default: '1' },
  },
});
const [seconds, pace] = [Number(values.seconds), Number(values.pace)];
if (!(seconds > 0 && pace > 0)) giveUp('--seconds and --pace must be numbers above 0.');
const { dataDir } = readConfig();
const demo =
  (await readDemo(dataDir)) ??
  giveUp(
    `There is no demo workspace in ${dataDir}: start the server first (npm start), with the same DATA_DIR.`,
  );
const { origin } = new URL(demo.url);
if (!(await fetch(`${origin}/healthz`).catch(() => undefined))?.ok)
  giveUp(`No server answers at ${origin}: start it first (npm start).`);
await play(demo, { seconds, pace });

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
