import { setTimeout as sleep } from 'node:timers/promises';
import { showLine, showProgress } from './progress.js';
import { repeat } from './repeat.js';
import { Run, type Tally } from './simulators/run.js';
import type { SimulatedKind } from './simulators/simulator.js';
import type { Demo } from './workspace.js';

export interface SimulateOptions {
  kind: SimulatedKind;
  seconds: number;
  /** What customers do in a second. */
  rate: number;
  trouble: boolean;
  /** Ends it early. */
  signal: AbortSignal;
}

/** Plays a provider and its customers beside a running server, until the time is over or somebody ends it. */
export async function simulate(demo: Demo, options: SimulateOptions): Promise<Tally> {
  const { kind, seconds, rate, trouble, signal } = options;
  const end = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  const run = await Run.start(demo, kind, { trouble, tell: showLine, signal: end });
  showLine(
    `${kind} is played on ${run.url} for ${seconds} s, on the channel ${run.channelId}. ` +
      `Answer its customers at ${demo.url.replace(/\/graphql$/, '/')}, or let \`npm run demo\` do it.`,
  );
  const endsAt = Date.now() + seconds * 1000;
  const playing = repeat(end, 1000 / rate, () => run.act());
  while (!end.aborted) {
    show(run.tally, Math.ceil((endsAt - Date.now()) / 1000));
    await sleep(500, undefined, { signal: end }).catch(() => undefined);
  }
  await playing;
  await run.close();
  show(run.tally, 0);
  process.stdout.write('\n');
  return run.tally;
}

function show({ acts, webhooks, replies, receipts, troubles }: Tally, left: number): void {
  showProgress(
    `${acts} from customers · ${webhooks} webhooks · ${replies} replies · ${receipts} receipts · ${troubles} refused`,
    left,
  );
}
