import { parseArgs } from 'node:util';
import { play } from './demo/play.js';
import { giveUp, runningDemo } from './demo/running-demo.js';

/** `npm run demo`: beside a running server, customers write and agents answer over the real doors. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    pace: { type: 'string', default: '1' },
  },
});
const [seconds, pace] = [Number(values.seconds), Number(values.pace)];
if (!(seconds > 0 && pace > 0)) giveUp('--seconds and --pace must be numbers above 0.');
const demo = await runningDemo();
const end = new AbortController();
process.once('SIGINT', () => end.abort()); // asked twice: at once
process.once('SIGTERM', () => end.abort());
await play(demo, { seconds, pace, signal: end.signal });
