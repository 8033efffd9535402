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
const { dataDir } = readConfig();
const demo = await readDemo(dataDir);
if (!demo) {
  console.error(
    `There is no demo workspace in ${dataDir}: start the server first (npm start), with the same DATA_DIR.`,
  );
  process.exit(1);
}
await play(demo, { seconds: Number(values.seconds), pace: Number(values.pace) });
