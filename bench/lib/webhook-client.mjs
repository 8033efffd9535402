/** A provider at a steady rate, whatever the answers: a late answer delays nothing that comes after it. */
import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, sortedNumbers } from './stats.mjs';

setInterval(() => undefined, 60_000);
const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });

globalThis.benchAnswers.webhooks = async ({ port, path, secret, perSecond, ms }) => {
  const run = { latencies: [], refused: 0 };
  const posts = [];
  const total = Math.round((perSecond * ms) / 1000);
  const from = performance.now();
  for (let n = 0; n < total; n++) {
    const at = from + (n / perSecond) * 1000;
    const wait = at - performance.now();
    if (wait > 1) await sleep(wait);
    posts.push(post({ port, path, secret }, Math.max(at, from), run));
  }
  await Promise.all(posts);
  const sorted = sortedNumbers(run.latencies);
  return {
    perSecond: (sorted.length / (performance.now() - from)) * 1000,
    refused: run.refused,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
};

/** Timed from the moment it was due, so that a server which falls behind cannot hide it. */
function post({ port, path, secret }, dueAt, run) {
  const id = randomUUID();
  const body = JSON.stringify({
    type: 'message',
    id,
    from: { id: `person ${id.slice(0, 3)}`, name: 'A customer' },
    text: 'Where is my order? It was to come on Tuesday.',
  });
  const headers = { 'content-type': 'application/json', ...signed(secret, id, body) };
  return new Promise((resolve) => {
    const request = http.request({ port, path, method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) run.latencies.push(performance.now() - dueAt);
        else run.refused += 1;
        resolve();
      });
    });
    request.on('error', () => {
      run.refused += 1;
      resolve();
    });
    request.end(body);
  });
}

function signed(secret, id, body) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
}
