import { parseArgs } from 'node:util';
import { giveUp, runningDemo } from './demo/running-demo.js';
import { simulate } from './demo/simulate.js';
import { simulatedKinds } from './demo/simulators/open.js';

/** `npm run simulate -- whatsapp`: beside a running server, a channel is tried without an account. */
const usage = `npm run simulate -- ${simulatedKinds.join('|').toLowerCase()} [--seconds N] [--rate N] [--trouble]`;
const { values, positionals } = readArguments();
const kind = simulatedKinds.find((one) => one.toLowerCase() === positionals[0]?.toLowerCase());
const [seconds, rate] = [Number(values.seconds), Number(values.rate)];
if (!kind || positionals.length > 1) giveUp(usage);
if (!(seconds > 0 && rate > 0)) giveUp('--seconds and --rate must be numbers above 0.');
const end = new AbortController();
process.once('SIGINT', () => end.abort()); // asked twice: at once
process.once('SIGTERM', () => end.abort());
const demo = await runningDemo();
try {
  await simulate(demo, { kind, seconds, rate, trouble: values.trouble, signal: end.signal });
} catch (error) {
  giveUp((error as Error).message);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: '60' },
        rate: { type: 'string', default: '1' },
        trouble: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${usage}`);
  }
}
