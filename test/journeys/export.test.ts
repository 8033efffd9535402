import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvCell } from '../../src/domain/export/lines.js';
import { startServer, type TestServer } from '../support/app.js';
import { desk, otherWorkspace, received, sql } from './desk.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function get(path: string, token = server.token('Maya')) {
  const headers = { authorization: `Bearer ${token}` };
  return fetch(new URL(`/exports/${path}`, server.demo.url), { headers });
}

async function rows(path: string): Promise<Record<string, unknown>[]> {
  const text = await (await get(path)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('what customers and we wrote leaves as rows; what the team said among itself does not', async () => {
  const conversation = await received(server, { text: 'Where is my parcel?' });
  const priya = desk(server, 'Priya');
  await priya.note(conversation.id, 'canary-7713 he is angry');
  await priya.answer(conversation.id, 'On its way.');
  const messages = (await rows('messages.ndjson')).filter(
    (row) => row['conversationId'] === conversation.id,
  );
  expect(messages.map(({ direction, authorName, text }) => [direction, authorName, text])).toEqual([
    ['INBOUND', 'Ana Customer', 'Where is my parcel?'],
    ['OUTBOUND', 'Priya', 'On its way.'],
  ]);
  const [wait] = (await rows('waits.ndjson')).filter(
    (row) => row['conversationId'] === conversation.id,
  );
  expect(wait).toMatchObject({ endReason: 'REPLIED', endedByName: 'Priya' });
  for (const kind of ['conversations', 'messages', 'waits'])
    for (const format of ['csv', 'ndjson'])
      expect(await (await get(`${kind}.${format}`)).text()).not.toContain('canary-7713');
});

test('a stream that broke off goes on behind its last row, and says how much is left', async () => {
  for (let n = 0; n < 4; n++) await received(server);
  const all = await rows('conversations.ndjson');
  const first = await get('conversations.ndjson');
  expect(Number(first.headers.get('rapport-total-rows'))).toBe(all.length);
  await first.body?.cancel();
  const after = all[1]!['id'] as string;
  const rest = await get(`conversations.csv?after=${after}`);
  expect(Number(rest.headers.get('rapport-total-rows'))).toBe(all.length - 2);
  const lines = (await rest.text()).trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(all.slice(2).map(({ id }) => id));
});

test('more rows than a page come complete, in order and once', async () => {
  const conversation = await received(server);
  await sql(
    server,
    `insert into wait (workspace_id, id, conversation_id, cycle, opened_by, started_at, ended_at, end_reason)
     select w.workspace_id, gen_random_uuid(), w.conversation_id, 1, w.opened_by, now(), now(), 'RESOLVED'
     from wait w join conversation c on c.id = w.conversation_id, generate_series(1, 1200)
     where c.number = $1`,
    [conversation.number],
  );
  const ids = (await rows('waits.ndjson')).map(({ id }) => id as string);
  expect(ids.length).toBeGreaterThan(1200);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test('only managers and keys with ADMIN export, and only their own workspace', async () => {
  expect((await get('messages.csv', server.token('Priya'))).status).toBe(403);
  expect((await get('messages.csv', 'rpt_nobody')).status).toBe(401);
  expect((await get('messages.csv', server.demo.apiKey)).status).toBe(200);
  const other = await otherWorkspace(server);
  await received(server);
  const foreign = await get('conversations.ndjson', other.apiKey);
  expect([200, 403]).toContain(foreign.status);
  expect(await foreign.text()).not.toContain('conv_');
});

test.each([
  ['notes.csv', 404],
  ['messages.xlsx', 404],
  ['messages.csv?after=conv_nonsense', 400],
  ['messages.csv?from=yesterday', 400],
  ['messages.csv?to=2026-13-45', 400],
])('%s is refused with a clear error', async (path, status) => {
  const answer = await get(path);
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  expect([answer.status, typeof error.code, typeof error.message]).toEqual([
    status,
    'string',
    'string',
  ]);
});

test('no cell begins a formula, and every text comes back as it was', () => {
  for (const text of ['=1+1', '+49', '-2', '@a', '\t=x', ' =cmd', '＝1'])
    expect(csvCell(text)).toMatch(/^"?'/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text);
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(bare === text || bare === `'${text}`).toBe(true);
      expect(bare).not.toMatch(/^[=+\-@]/);
    }),
  );
});
