import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  newsQuery,
  startDatabase,
  startStand,
  TestClient,
  token,
  tokens,
  type Database,
  type Stand,
} from './stand.js';

describe('graphql-transport-ws', () => {
  let stand: Stand;
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
    stand = await startStand({
      pool: database.pool,
      origins: ['https://ours.example'],
      socketLimits: { initTimeoutMs: 300, operationsPerSocket: 3, socketsPerCredential: 5 },
    });
  });
  afterAll(async () => {
    await stand.close();
    await database.drop();
  });
  const init = { type: 'connection_init', payload: { authorization: token } };

  test('4406: no subprotocol of ours', async () => {
    const client = await TestClient.open(stand.wsUrl, '');
    expect(await client.closeCode()).toBe(4406);
  });

  test('4408: no init in time', async () => {
    const client = await TestClient.open(stand.wsUrl);
    expect(await client.closeCode()).toBe(4408);
  });

  test.each(['no json', '{"type":"unheard of"}', '{"id":"","type":"subscribe"}', '[]'])(
    '4400: %s',
    async (text) => {
      const client = await TestClient.open(stand.wsUrl);
      client.send(text);
      expect(await client.closeCode()).toBe(4400);
    },
  );

  test.each(['connection_ack', 'next', 'error'])(
    '4400: %s, which only a server says, and it is not logged as a fault of ours',
    async (type) => {
      const client = await TestClient.ready(stand.wsUrl);
      client.send({ id: '1', type, payload: type === 'error' ? [{ message: 'x' }] : {} });
      expect(await client.closeCode()).toBe(4400);
      expect(stand.logged).toEqual([]);
    },
  );

  test('4401: subscribe before the acknowledgement', async () => {
    const client = await TestClient.open(stand.wsUrl);
    client.subscribe('1', '{ hello }');
    expect(await client.closeCode()).toBe(4401);
  });

  test.each(['Bearer wrong', undefined])('4403: the token %s', async (authorization) => {
    const client = await TestClient.open(stand.wsUrl);
    client.send({ type: 'connection_init', payload: { authorization } });
    expect(await client.closeCode()).toBe(4403);
  });

  test('4409: an id that is taken', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    client.subscribe('1', newsQuery);
    client.subscribe('1', newsQuery);
    expect(await client.closeCode()).toBe(4409);
  });

  test('4429: a second init', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    client.send(init);
    expect(await client.closeCode()).toBe(4429);
  });

  test('1009: a message above the limit', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    client.subscribe('1', `{ hello } # ${'x'.repeat(70_000)}`);
    expect(await client.closeCode()).toBe(1009);
  });

  test('ping is answered with its payload, and the header name may be written in any case', async () => {
    const client = await TestClient.open(stand.wsUrl);
    client.send({ type: 'connection_init', payload: { Authorization: token } });
    client.send({ type: 'ping', payload: { round: 1 } });
    await client.until(() => client.messages.length === 2, 'answered');
    expect(client.messages).toContainEqual({ type: 'pong', payload: { round: 1 } });
    expect(client.messages).toContainEqual({ type: 'connection_ack' });
    client.close();
  });

  test('a page of another site is not let in', async () => {
    const foreign = await TestClient.open(stand.wsUrl, 'graphql-transport-ws', {
      origin: 'https://theirs.example',
    });
    expect(await foreign.closeCode()).toBe(1006);
    const own = await TestClient.open(stand.wsUrl, 'graphql-transport-ws', {
      origin: 'https://ours.example',
    });
    own.send(init);
    await own.until(() => own.messages.length > 0, 'acknowledged');
    own.close();
  });

  test('completing a subscription frees its place', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    for (let round = 1; round <= 5; round += 1) {
      client.subscribe(`${round}`, newsQuery);
      await client.until(() => client.news(`${round}`).length === 1, 'ready');
      client.send({ id: `${round}`, type: 'complete' });
    }
    for (const id of ['a', 'b', 'c', 'd']) client.subscribe(id, newsQuery);
    await client.until(
      () => client.messages.some((message) => message.type === 'error'),
      'refused',
    );
    const refused = client.messages.find((message) => message.type === 'error')!;
    expect(refused.payload[0].extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS');
    client.close();
  });

  test('a refusal of the field ends the subscription with its code', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    client.subscribe('1', 'subscription { news(kind: "FORBIDDEN") { ready } }');
    client.subscribe('2', newsQuery, { after: 'no cursor' });
    client.subscribe('3', newsQuery, { after: 7 });
    await client.until(
      () => client.messages.filter((message) => message.type === 'error').length === 3,
      'refused',
    );
    const codes = client.messages
      .slice(1)
      .map((message) => [message.id, message.payload[0].extensions.code]);
    expect(Object.fromEntries(codes)).toEqual({
      1: 'FORBIDDEN',
      2: 'INVALID_CURSOR',
      3: 'BAD_USER_INPUT',
    });
    client.close();
  });

  test('a credential opens so many sockets and no more', async () => {
    const clients = [];
    for (let index = 0; index < 5; index += 1)
      clients.push(await TestClient.ready(stand.wsUrl, 'Bearer twin'));
    const above = await TestClient.ready(stand.wsUrl, 'Bearer twin');
    expect(await above.closeCode()).toBe(1013);
    for (const client of clients) client.close();
  });

  test('a socket does not outlive its token', async () => {
    tokens.set('Bearer brief', {
      ...tokens.get('Bearer notes')!,
      expiresAt: new Date(Date.now() + 1_000),
    });
    const client = await TestClient.ready(stand.wsUrl, 'Bearer brief');
    expect(client.closed).toBeUndefined();
    expect(await client.closeCode()).toBe(4403);
  });

  test('a token that was revoked just before the socket opened is noticed', async () => {
    tokens.set('Bearer stale', tokens.get('Bearer notes')!);
    const client = await TestClient.ready(stand.wsUrl, 'Bearer stale');
    tokens.delete('Bearer stale'); // as if the first answer had been remembered from before
    expect(await client.closeCode()).toBe(4403);
  });

  test('sockets are told when the server goes away', async () => {
    const leaving = await startStand({ pool: database.pool });
    const client = await TestClient.ready(leaving.wsUrl);
    await leaving.close();
    expect(await client.closeCode()).toBe(1001);
  });
});
