import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startStand, TestClient, type Stand } from './stand.js';

const deep = `{ items { nodes { ${'parent { '.repeat(20)} id ${'} '.repeat(20)} } } }`;
const aliases = `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
const directives = `{ hello ${'@include(if: true) '.repeat(31)} }`;
const tokensAbove = `{ ${'hello '.repeat(2_100)} }`;
const roots = `{ ${'hello '.repeat(21)} }`;
const costly =
  '{ items(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }';
const costlyByVariable = costly.replace(
  '{ items(first: 100)',
  'query Q($n: Int = 100) { items(first: $n)',
);
const circular =
  '{ node { ...a } } fragment a on Item { parent { ...b } } fragment b on Item { parent { ...a } }';
const bomb = `{ node { ...f0 } } ${Array.from({ length: 25 }, (_, n) => `fragment f${n} on Item { x${n}: id ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f25 on Item { id }`;

const hostile: [name: string, query: string, code: string][] = [
  ['nested too deep', deep, 'OPERATION_TOO_COMPLEX'],
  ['too many aliases', aliases, 'OPERATION_TOO_COMPLEX'],
  ['too many directives', directives, 'OPERATION_TOO_COMPLEX'],
  ['too many root fields', roots, 'OPERATION_TOO_COMPLEX'],
  ['a fragment in itself', circular, 'OPERATION_TOO_COMPLEX'],
  ['a fragment bomb', bomb, 'OPERATION_TOO_COMPLEX'],
  ['too many tokens', tokensAbove, 'GRAPHQL_PARSE_FAILED'],
  ['pages of pages of pages', costly, 'OPERATION_TOO_COSTLY'],
  ['pages hidden in a default', costlyByVariable, 'OPERATION_TOO_COSTLY'],
  ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
];

describe('the guards, the same at both doors', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand.close());

  test.each(hostile)('refuse by HTTP: %s', async (_name, query, code) => {
    const { body, status } = await stand.post({ query });
    expect(body.errors[0].extensions.code).toBe(code);
    expect(body.data).toBeUndefined();
    if (code.startsWith('OPERATION')) expect(status).toBe(400);
  });

  test('refuse by WebSocket, and the socket stays', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    for (const [index, [, query, code]] of hostile.entries()) {
      client.subscribe(`${index}`, query);
      const answer = () => client.messages.find((message) => message.id === `${index}`)!;
      await client.until(() => Boolean(answer()), 'answered');
      expect([answer().type, answer().payload[0].extensions]).toEqual([
        'error',
        expect.objectContaining({ code }),
      ]);
      expect(answer().payload[0].extensions.http).toBeUndefined();
    }
    client.subscribe('fine', '{ hello }');
    await client.until(() => client.messages.at(-1)?.type === 'complete', 'completed');
    expect(client.messages.at(-2)!.payload.data).toEqual({ hello: 'Hello you' });
    expect(client.messages.at(-2)!.payload.extensions.cost.requested).toBe(1);
    client.close();
  });

  test('let introspection look deeper, as editors do', async () => {
    const ofType = 'ofType { '.repeat(8);
    const query = `{ __schema { types { fields { args { type { ${ofType} name ${'} '.repeat(14)}`;
    expect((await stand.post({ query }, {})).body.errors).toBeUndefined();
  });

  test('mask faults by WebSocket too', async () => {
    const client = await TestClient.ready(stand.wsUrl);
    client.subscribe('1', '{ forbidden node { ... on Item { broken } } }');
    await client.until(() => client.messages.at(-1)?.type === 'complete', 'completed');
    const { errors } = client.messages.at(-2)!.payload;
    expect(errors.map((error) => error.extensions.code)).toEqual([
      'FORBIDDEN',
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(JSON.stringify(client.messages)).not.toContain('secret');
    client.close();
  });
});

test('A credential that spent its points waits, and is told how long', async () => {
  const stand = await startStand({ rateLimits: { points: 30, restorePerSecond: 10 } });
  const query = '{ items(first: 10) { nodes { id } } }';
  const statuses = [];
  for (let round = 0; round < 10; round += 1) statuses.push((await stand.post({ query })).status);
  const { status, body, headers } = await stand.post({ query });
  expect(status).toBe(429);
  expect(body.errors[0].extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfterSeconds: expect.any(Number),
  });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(statuses[0]).toBe(200);
  expect((await stand.post({ query }, { authorization: 'Bearer twin' })).status).toBe(200);
  const client = await TestClient.ready(stand.wsUrl);
  client.subscribe('1', query);
  await client.until(() => client.messages.length > 1, 'answered');
  expect(client.messages[1]!.payload[0].extensions.code).toBe('RATE_LIMITED');
  client.close();
  await stand.close();
});

test('Guessing tokens is slow for an address, and does not touch those who have one', async () => {
  const stand = await startStand({ rateLimits: { anonymousPoints: 50 } });
  const guess = () => stand.post({ query: '{ hello }' }, { authorization: 'Bearer guess' });
  const statuses = [];
  for (let round = 0; round < 8; round += 1) statuses.push((await guess()).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  expect((await stand.post({ query: '{ hello }' })).status).toBe(200);
  await stand.close();
});
