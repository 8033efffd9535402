import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  ApiKeysDocument,
  CreateApiKeyDocument,
  type CreateApiKeyInput,
  EventsLiveDocument,
  RevokeApiKeyDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { Desk, desk, eventually, memberId, received, sql, uuid } from './desk.js';

let server: TestServer;
/** Sockets whose token was looked at twice by the time that a test takes them. */
let aged: Record<'ofKey' | 'ofLena', Awaited<ReturnType<typeof openSocket>>> & { keyId: string };
let openedAt: number;
beforeAll(async () => {
  server = await startServer();
  const { id: keyId, secret } = await newKey();
  aged = {
    keyId,
    ofKey: await openSocket(new Desk(server, secret)),
    ofLena: await openSocket(desk(server, 'Lena')),
  };
  openedAt = Date.now();
});
afterAll(() => server.close());

const olivia = () => desk(server, 'Olivia');

async function newKey(input: Partial<CreateApiKeyInput> = {}) {
  const wanted = { name: 'Robot', scopes: ['READ' as const, 'WRITE' as const], ...input };
  const { createApiKey } = await olivia().do(CreateApiKeyDocument, { input: wanted });
  expect(createApiKey.userErrors).toEqual([]);
  return { id: createApiKey.apiKey!.id, secret: createApiKey.secret! };
}

function codeOf(answer: { errors?: { extensions: Record<string, unknown> }[] }) {
  return answer.errors?.[0]?.extensions['code'];
}

/** A live socket of theirs, and the code it is closed with. */
async function openSocket(agent: Desk) {
  const events = agent.watch(EventsLiveDocument, {});
  await events.until((items) => items.length > 0);
  const closed = new Promise<number>((resolve) => {
    events.client.on('closed', (event) => resolve((event as { code: number }).code));
  });
  return { events, closed };
}

/** Past the second look at a new socket's token. */
async function areAged(): Promise<void> {
  await sleep(Math.max(0, openedAt + 4_000 - Date.now()));
}

describe('An API key', () => {
  test('is shown once and kept as a hash', async () => {
    const input = { name: 'Once', scopes: ['READ' as const], idempotencyKey: 'key' };
    const first = (await olivia().do(CreateApiKeyDocument, { input })).createApiKey;
    const again = (await olivia().do(CreateApiKeyDocument, { input })).createApiKey;
    expect(first.secret).toMatch(/^rpk_[\w-]{43}$/);
    expect(again).toMatchObject({ replayed: true, secret: null, apiKey: { id: first.apiKey!.id } });
    const { apiKeys } = await olivia().do(ApiKeysDocument, {});
    const everywhere = JSON.stringify([
      apiKeys,
      await sql(server, 'select * from credential'),
      await sql(server, 'select * from idempotency'),
      await sql(server, 'select * from event'),
    ]);
    expect(everywhere).not.toContain(first.secret!.slice(4));
  });

  test('does what its scopes say and no more', async () => {
    const { id } = await received(server);
    const reader = new Desk(server, (await newKey({ scopes: ['READ'] })).secret);
    const writer = new Desk(server, (await newKey({ scopes: ['READ', 'WRITE'] })).secret);
    const note =
      'mutation ($id: ID!) { addNote(input: { conversationId: $id, text: "x" }) { cursor } }';
    const resolve =
      'mutation ($id: ID!) { resolveConversation(input: { conversationId: $id }) { cursor } }';
    const keys = '{ apiKeys { nodes { id } } }';
    expect(await reader.conversation(id)).toMatchObject({ id });
    expect(codeOf(await reader.ask(resolve, { id }))).toBe('FORBIDDEN');
    expect(codeOf(await writer.ask(note, { id }))).toBe('FORBIDDEN');
    expect(codeOf(await writer.ask(keys))).toBe('FORBIDDEN');
    expect(codeOf(await desk(server, 'Priya').ask(keys))).toBe('FORBIDDEN');
    expect(codeOf(await writer.ask(resolve, { id }))).toBeUndefined();
  });

  test('that acts as a member never reaches further than the member', async () => {
    const scopes = ['READ' as const, 'WRITE' as const, 'ADMIN' as const];
    const { secret } = await newKey({ memberId: memberId(server, 'Priya'), scopes });
    const asPriya = new Desk(server, secret);
    expect(codeOf(await asPriya.ask('{ apiKeys { nodes { id } } }'))).toBe('FORBIDDEN');
    const { id } = await received(server);
    await asPriya.claim(id);
    await asPriya.answer(id, 'From her own inbox');
    expect(await asPriya.conversation(id)).toMatchObject({
      assignee: { name: 'Priya' },
      waitingSince: null,
    });
  });

  test('that is revoked is refused at once and loses its sockets within five seconds', async () => {
    const { id, secret } = await newKey();
    const robot = new Desk(server, secret);
    const { events, closed } = await openSocket(robot);
    await olivia().do(RevokeApiKeyDocument, { input: { apiKeyId: id } });
    const revokedAt = Date.now();
    expect(codeOf(await robot.ask('{ viewer { id } }'))).toBe('UNAUTHENTICATED');
    expect(await closed).toBe(4403);
    expect(Date.now() - revokedAt).toBeLessThan(5_000);
    const heard = events.received.length;
    await received(server);
    expect(events.received).toHaveLength(heard);
    const again = robot.watch(EventsLiveDocument, {});
    await expect(again.until((items) => items.length > 0)).rejects.toBeDefined();
    await again.close();
  });

  test('that is revoked loses its sockets also while a long transaction holds the log back', async () => {
    await areAged();
    const long = new pg.Client({ connectionString: server.databaseUrl });
    await long.connect();
    await long.query('begin; select pg_current_xact_id()');
    await olivia().do(RevokeApiKeyDocument, { input: { apiKeyId: aged.keyId } });
    expect(await aged.ofKey.closed).toBe(4403);
    await long.query('rollback');
    await long.end();
  });

  test('of a member who was disabled is refused and loses its sockets', async () => {
    await areAged();
    await sql(server, `update member set disabled_at = now() where name = 'Lena'`);
    expect(await aged.ofLena.closed).toBe(4403);
    await eventually(
      async () => codeOf(await desk(server, 'Lena').ask('{ viewer { id } }')) === 'UNAUTHENTICATED',
    );
  });

  test('of a member with another role loses its sockets, and comes back with the rights of that role', async () => {
    const socket = await openSocket(olivia());
    const other = await openSocket(desk(server, 'Priya'));
    await sql(server, `update member set role = 'AGENT' where name = 'Olivia'`);
    expect(await socket.closed).toBe(1013);
    await eventually(async () => codeOf(await olivia().ask('{ apiKeys { nodes { id } } }')));
    const again = await openSocket(olivia());
    await other.events.close();
    await again.events.close();
    await sql(server, `update member set role = 'OWNER' where name = 'Olivia'`);
    await eventually(async () => !(await olivia().ask('{ apiKeys { nodes { id } } }')).errors);
  });

  test('whose scopes are narrowed loses its sockets', async () => {
    const { id, secret } = await newKey();
    const socket = await openSocket(new Desk(server, secret));
    await sql(server, `update credential set scopes = '{READ}' where id = $1`, [uuid(id)]);
    expect(await socket.closed).toBe(1013);
  });

  test('that has expired is refused, and its socket does not outlive it', async () => {
    const expiresAt = new Date(Date.now() + 4_000).toISOString();
    const { secret } = await newKey({ expiresAt });
    const robot = new Desk(server, secret);
    const events = robot.watch(EventsLiveDocument, {});
    await events.until((items) => items.length > 0);
    const closed = new Promise((resolve) => {
      events.client.on('closed', resolve);
    });
    await closed;
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt) - 100);
    await eventually(
      async () => codeOf(await robot.ask('{ viewer { id } }')) === 'UNAUTHENTICATED',
    );
    const past = { name: 'Past', scopes: ['READ' as const], expiresAt: '2001-01-01T00:00:00Z' };
    const { createApiKey } = await olivia().do(CreateApiKeyDocument, { input: past });
    expect(createApiKey.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  test.each(['', 'rpk_', `rpk_${'A'.repeat(43)}`, 'Basic abc', 'rpt_\u00e9', "' or 1=1 --"])(
    'that is %j opens nothing',
    async (token) => {
      const response = await fetch(server.demo.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      expect(codeOf(await response.json())).toBe('UNAUTHENTICATED');
    },
  );
});
