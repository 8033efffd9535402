import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { explorer } from '../../src/http/explorer.js';
import { createMetrics } from '../../src/http/graphql/metrics.js';
import { startHttp, type HttpRoute, type HttpServer } from '../../src/http/server.js';

let server: HttpServer;
afterEach(() => server.close(200));

const log = { error: () => undefined };
async function start(options: { routes?: HttpRoute[]; ready?: () => Promise<true | string> } = {}) {
  const { routes = [], ready = () => Promise.resolve(true as const) } = options;
  const metrics = createMetrics();
  server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    routes,
    ready,
    log,
    metrics,
    home: explorer('/graphql'),
  });
  return (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
}

test('The process is healthy while it lives; it is ready when the database answers', async () => {
  let state: true | string = 'the database does not answer';
  const get = await start({ ready: () => Promise.resolve(state) });
  expect((await get('/healthz')).status).toBe(200);
  const unready = await get('/readyz');
  expect([unready.status, await unready.json()]).toEqual([
    503,
    { status: 'unavailable', reason: state },
  ]);
  state = true;
  expect((await get('/readyz')).status).toBe(200);
});

test('The numbers an operator watches are there', async () => {
  const get = await start();
  await get('/healthz');
  const text = await (await get('/metrics')).text();
  for (const name of [
    'process_cpu',
    'rapport_http_request_duration_seconds_bucket',
    'rapport_live_sockets',
    'rapport_event_lag_seconds',
  ]) {
    expect(text).toContain(name);
  }
});

test('The explorer is one page that asks nobody else for anything', async () => {
  const get = await start();
  const page = await get('/', { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
  expect(html).toContain('"endpoint":"/graphql"');
  expect(html).toMatch(/connectionParams:\w+\?\.headers/); // subscriptions carry the token too
  expect((await get('/', { headers: { accept: 'application/json' } })).status).toBe(404);
  expect(await (await get('/nothing')).json()).toEqual({
    error: { code: 'NOT_FOUND', message: expect.any(String) },
  });
});

test('Every answer carries the headers that keep browsers careful', async () => {
  const get = await start();
  const { headers } = await get('/nothing');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test('A route that throws answers 500 without a word of why', async () => {
  const get = await start({
    routes: [{ path: '/in/*', handle: () => Promise.reject(new Error('secret')) }],
  });
  const answer = await get('/in/mail/1');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
});

test('Closing lets what runs finish and cuts off what does not', async () => {
  const slow =
    (ms: number): HttpRoute['handle'] =>
    async (_req, res) => {
      await sleep(ms, undefined, { ref: false });
      res.end('done');
    };
  const get = await start({
    routes: [
      { path: '/short', handle: slow(150) },
      { path: '/long', handle: slow(20_000) },
    ],
  });
  const short = get('/short').then((response) => response.text());
  const long = get('/long')
    .then((response) => response.text())
    .catch(() => 'cut off');
  await sleep(50);
  const closing = server.close(500);
  expect(await short).toBe('done');
  expect(await long).toBe('cut off');
  await closing;
  await expect(get('/healthz')).rejects.toThrow();
});
