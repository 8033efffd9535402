/** From the moment the embedded database begins to start to its first answer. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Measured } from '../lib/processes.mjs';
import { median, round } from '../lib/stats.mjs';

export async function run({ root, dataDir, rounds }) {
  const script = path.join(import.meta.dirname, '../lib/start-once.mjs');
  const place = path.join(dataDir, 'start');
  const times = { cold: [], warm: [] };
  for (let n = 0; n < rounds; n++) {
    rmSync(place, { recursive: true, force: true });
    for (const kind of ['cold', 'warm']) {
      const child = new Measured(`start ${kind}`, script, { args: [root, place] });
      times[kind].push((await child.ask('start')).ms);
      await child.stop();
    }
  }
  rmSync(place, { recursive: true, force: true });
  const row = (all) => ({
    'median s': round(median(all) / 1000, 3),
    'best s': round(Math.min(...all) / 1000, 3),
    'worst s': round(Math.max(...all) / 1000, 3),
  });
  return { 'first query': { cold: row(times.cold), warm: row(times.warm) } };
}
