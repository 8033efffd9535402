import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { desk, eventually, received, sql } from './journeys/desk.js';
import { startServer, type TestServer } from './support/app.js';

const SECRET_KEY = 'the key that the server and its commands share';

let server: TestServer;
beforeAll(async () => {
  const build = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (build.status !== 0) throw new Error(`The server cannot be built: ${String(build.stderr)}`);
  server = await startServer({ env: { SECRET_KEY } });
});
afterAll(() => server.close());

const root = path.join(import.meta.dirname, '..');
const byNpm = ['npm', 'run', '--silent', 'rapport', '--'];
/** What the npm script ends in. */
const directly = [process.execPath, 'dist/src/cli.js'];

/** A command beside the running server. */
async function rapport(...args: string[]) {
  return ran([...directly, ...args], { SECRET_KEY });
}

async function ran([program, ...args]: string[], env: Record<string, string>) {
  const child = spawn(program!, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: server.databaseUrl,
      DATA_DIR: server.dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, said] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, out, said: said.trim() };
}

async function viewer(token: string) {
  const response = await fetch(server.demo.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { workspace { id name } role } }' }),
  });
  return (await response.json()) as { data: { viewer: { role: string } } };
}

test.each<[string, string[]]>([
  ['a number of days', ['token', 'create', 'priya@demo.test', '--days', 'soon']],
  ['a day to come', ['token', 'create', 'priya@demo.test', '--days', '-1']],
  ['a day within reach', ['token', 'create', 'priya@demo.test', '--days', '99999999999']],
  ['a number of days to keep', ['events', 'prune', '--days', 'x']],
  ['a member', ['token', 'create', 'nobody@demo.test']],
  ['a role there is', ['member', 'invite', 'x@demo.test', '--role', 'KING']],
  ['an address', ['member', 'invite']],
  ['a command there is', ['bogus']],
])('asks in one line for %s', async (_what, args) => {
  const { code, out, said } = await rapport(...args);
  expect([code, out]).toEqual([1, '']);
  expect(said).toMatch(/^[^\n]+$/);
});

test('says in one line that the database is not there', async () => {
  const nowhere = { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' };
  const { code, said } = await ran([...byNpm, 'doctor'], nowhere);
  expect([code, said]).toEqual([1, 'Nothing answers at 127.0.0.1:1: is DATABASE_URL right?']);
});

test('a command with another SECRET_KEY is refused, and does not take the server its database', async () => {
  const other = 'another key, which the server knows nothing about';
  const { code, said } = await ran([...directly, 'doctor'], { SECRET_KEY: other });
  expect([code, said]).toEqual([1, expect.stringMatching(/^SECRET_KEY is not the one [^\n]+$/)]);
  // More at once than connections are open.
  const asked = Array.from({ length: 20 }, () => viewer(server.token('Priya')));
  for (const { data } of await Promise.all(asked)) expect(data.viewer.role).toBe('AGENT');
});

test('a workspace comes with its owner or not at all', async () => {
  const before = (await rapport('workspace', 'list')).out;
  expect((await rapport('workspace', 'create', 'Acme', '--owner-email', 'nobody')).code).toBe(1);
  expect((await rapport('workspace', 'list')).out).toBe(before);

  const { out } = await rapport('workspace', 'create', 'Acme', '--owner-email', 'ada@acme.test');
  const { workspace, token } = JSON.parse(out) as { workspace: string; token: string };
  expect(await viewer(token)).toMatchObject({
    data: { viewer: { workspace: { id: workspace, name: 'Acme' }, role: 'OWNER' } },
  });
});

test('metrics are folded again from what is kept for good, and told where they differed', async () => {
  const { id } = await received(server);
  const { message } = await desk(server, 'Priya').answer(id, 'Here it is.');
  await desk(server, 'Priya').messageIn(id, message!.id, 'SENT');
  // What is understood of the customer's words has the conversation folded once more.
  await eventually(async () => (await sql(server, 'select from message_insight')).length > 0);
  await eventually(async () => {
    const due = await sql(server, 'select from conversation where facts_due');
    return due.length === 0;
  });
  await rapport('events', 'prune', '--days', '0');
  const check = () =>
    rapport('metrics', 'rebuild', '--check', '--workspace', server.demo.workspace.id);
  const first = await check();
  expect([first.code, JSON.parse(first.out)]).toMatchObject([0, { differences: 0 }]);
  await sql(server, 'update wait_fact set response_ms = response_ms + 1');
  const wrong = await check();
  expect([wrong.code, JSON.parse(wrong.out)]).toMatchObject([1, { differences: 1 }]);
  expect((await rapport('metrics', 'rebuild')).code).toBe(0);
  expect((await check()).code).toBe(0);
});
