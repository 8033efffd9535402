import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startStand, token, type Stand } from './stand.js';

describe.each([{ jit: true }, { jit: false }])('GraphQL over HTTP, jit $jit', ({ jit }) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand({ jit, deadlineMs: 300 });
  });
  afterAll(() => stand.close());

  /** Twice and once more, so that the compiled operation is seen too. */
  const query = async (text: string, variables?: object, headers?: Record<string, string>) => {
    await stand.post({ query: text, variables }, headers);
    await stand.post({ query: text, variables }, headers);
    return stand.post({ query: text, variables }, headers);
  };

  test('keeps to the specification, by an audit that is not ours', async () => {
    // GET without a header a page of another site cannot set is refused on purpose; a token is such a header.
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as object), authorization: token } });
    const results = await auditServer({ url: stand.url, fetchFn });
    expect(
      results.filter((result) => result.status !== 'ok').map((result) => [result.id, result.name]),
    ).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test('answers with data and with what it cost', async () => {
    const { status, body } = await query('{ items(first: 10) { nodes { id number } } viewer }');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      viewer: 'key',
      items: { nodes: [{ id: 'i0' }, { id: 'i1' }, { id: 'i2' }] },
    });
    expect(body.extensions.cost).toMatchObject({
      requested: 11,
      actual: 4,
      throttle: { maximum: 100_000, restoreRate: 5_000 },
    });
    expect(body.extensions.cost.throttle.available).toBeLessThan(100_000);
  });

  test('finds the type behind an interface by its name', async () => {
    const { body } = await query('{ node { __typename id ... on Item { number } } }');
    expect(body.data).toEqual({ node: { __typename: 'Item', id: 'i1', number: 1 } });
  });

  test('tells a refusal of the domain word for word, with its code and field', async () => {
    const { status, body } = await query('{ invalid hello }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ invalid: null, hello: 'Hello you' });
    expect(body.errors).toEqual([
      {
        message: 'Not today.',
        path: ['invalid'],
        locations: expect.anything(),
        extensions: { code: 'INVALID_INPUT', field: ['input', 'day'] },
      },
    ]);
  });

  test.each(['{ node { ... on Item { broken } } }', '{ node { ... on Item { required } } }'])(
    'tells nothing of a fault but a reference that the log knows: %s',
    async (text) => {
      const { body } = await query(text);
      const [error] = body.errors;
      expect(error.message).toMatch(/^Something went wrong\. Reference: [0-9a-f-]{36}$/);
      expect(error.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        reference: expect.any(String),
      });
      expect(JSON.stringify(body)).not.toMatch(/secret|Cannot return null/);
      expect(stand.logged.some(({ facts }) => facts.reference === error.extensions.reference)).toBe(
        true,
      );
    },
  );

  test('refuses variables that do not fit', async () => {
    const { status, body } = await query(
      'query Q($first: Int!) { items(first: $first) { nodes { id } } }',
      { first: 'many' },
    );
    expect(status).toBe(200);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('answers an operation that takes too long before its deadline is far gone', async () => {
    const { status, body } = await stand.post({ query: '{ slow }' });
    expect([status, body.errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
  });

  test('answers 503 at once when the database has no connection left', async () => {
    const { status, body, headers } = await query('{ busy }');
    expect([status, body.errors[0].extensions.code, headers.get('retry-after')]).toEqual([
      503,
      'UNAVAILABLE',
      '1',
    ]);
  });

  test('refuses an unknown token with 401, and an operation without one by its code', async () => {
    const wrong = await stand.post({ query: '{ hello }' }, { authorization: 'Bearer wrong' });
    expect([wrong.status, wrong.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const none = await stand.post({ query: '{ hello }' }, {});
    expect([none.status, none.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const empty = { authorization: 'Bearer ' }; // the explorer before a token was put in
    const schema = await stand.post({ query: '{ __schema { queryType { name } } }' }, empty);
    expect(schema.body.data.__schema.queryType.name).toBe('Query');
  });

  test('takes an empty operation name for none', async () => {
    const { status, body } = await stand.post({ query: 'query A { hello }', operationName: '' });
    expect([status, body.data]).toEqual([200, { hello: 'Hello you' }]);
    const two = await stand.post({
      query: 'query A { hello } query B { hello }',
      operationName: '',
    });
    expect(two.body.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  test('refuses batches, mutations by GET, subscriptions, and pages of other sites', async () => {
    expect((await stand.post([{ query: '{ hello }' }])).status).toBe(400);
    const get = (text: string, headers = {}) =>
      fetch(`${stand.url}?query=${encodeURIComponent(text)}`, { headers });
    const trusted = { authorization: token, 'apollo-require-preflight': 'yes' };
    expect((await get('mutation { touch }', trusted)).status).toBe(405);
    expect((await get('{ hello }', trusted)).status).toBe(200);
    expect((await get('{ hello }', { authorization: token })).status).toBe(200);
    expect((await get('{ hello }')).status).toBe(400);
    expect((await get('{ hello }', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await stand.post({ query: 'subscription { news { ready } }' })).status).toBe(400);
  });

  test('refuses bodies that are too large, no JSON or no UTF-8, and goes on', async () => {
    const large = await stand.post({ query: `{ hello } # ${'x'.repeat(300_000)}` });
    expect([large.status, large.body.errors[0].extensions.code]).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
    expect((await stand.post('{"query":')).status).toBe(400);
    const bytes = Buffer.concat([
      Buffer.from('{"query":"{ hello } #'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    const headers = { 'content-type': 'application/json', authorization: token };
    expect((await fetch(stand.url, { method: 'POST', headers, body: bytes })).status).toBe(400);
    expect((await stand.post({ query: '{ hello }' })).body.data).toEqual({ hello: 'Hello you' });
  });
});
