import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InboxDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Desk, desk, memberId, received } from './desk.js';
import { chatChannel, signed, Visitor, visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const olivia = () => desk(server, 'Olivia');

/** What must never be in an answer: our code, our tables, our driver. */
const internals =
  /INTERNAL_SERVER_ERROR|UNAVAILABLE"|\bat .+:\d+:\d+|node_modules|\b(select|insert|update) .+ (from|into|set)\b|invalid byte sequence|unsupported Unicode|violates|pg_/i;

async function http(body: BodyInit, headers: Record<string, string> = {}, url = server.demo.url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${server.token('Priya')}`,
      ...headers,
    },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables });

describe('The GraphQL door answers', () => {
  test.each<[string, () => BodyInit, Record<string, string>?]>([
    ['half an object', () => '{"query":'],
    ['nothing', () => ''],
    ['a batch', () => '[{"query":"{ viewer { id } }"}]'],
    ['a number for a query', () => '{"query":42}'],
    ['text for variables', () => '{"query":"{ viewer { id } }","variables":"x"}'],
    ['a document without an end', () => query('{ viewer {')],
    ['a field that is not there', () => query('{ password }')],
    [
      'an operation that is not there',
      () => '{"query":"query A { viewer { id } }","operationName":"B"}',
    ],
    ['bytes that are no text', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['a form', () => 'query={viewer{id}}', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['more than it takes', () => query(`{ viewer { id } } #${'x'.repeat(300_000)}`)],
    [
      'a very deep query',
      () =>
        query(
          `{ inbox ${'{ nodes { contact { conversations '.repeat(9)}{ nodes { id } }${'} } }'.repeat(9)} }`,
        ),
    ],
    [
      'a thousand aliases',
      () =>
        query(`{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`),
    ],
    [
      'fragments in a circle',
      () => query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    ],
    [
      'a variable of the wrong type',
      () => query('query ($id: ID!) { node(id: $id) { id } }', { id: { a: 1 } }),
    ],
    ['a missing variable', () => query('query ($id: ID!) { node(id: $id) { id } }', {})],
    [
      'an enum value of nobody',
      () => query('query ($v: InboxView!) { inbox(view: $v) { totalCount } }', { v: 'HERS' }),
    ],
    [
      'a date that is none',
      () =>
        query('query ($d: DateTime) { inbox(where: { lastActivityAfter: $d }) { totalCount } }', {
          d: 'soon',
        }),
    ],
  ])('%s with a client error that names it', async (...[, body, headers]) => {
    const { status, text } = await http(body(), headers);
    const [error] = JSON.parse(text).errors;
    expect(error.message.length).toBeGreaterThan(5);
    expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
    expect(text).not.toMatch(internals);
  });

  test('a change by GET with a refusal', async () => {
    const url = `${server.demo.url}?query=${encodeURIComponent('mutation { createContact(input: { name: "x" }) { cursor } }')}`;
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${server.token('Priya')}` },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  test.each([
    ['first: 0', 'INVALID_INPUT'],
    ['first: 101', 'INVALID_INPUT'],
    ['first: -5', 'INVALID_INPUT'],
    ['first: 5, last: 5', 'INVALID_INPUT'],
    ['after: "rubbish"', 'INVALID_CURSOR'],
    ['after: ""', 'INVALID_CURSOR'],
    ['after: "\\u0000"', 'INVALID_CURSOR'],
    ['where: { not: { not: { not: { not: { unread: true } } } } }', 'INVALID_INPUT'],
  ])('inbox(%s) with %s', async (args, code) => {
    const { errors } = await olivia().ask(`{ inbox(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  test('a cursor of another list with INVALID_CURSOR', async () => {
    await received(server);
    const { data } = await olivia().ask<{ inbox: { pageInfo: { endCursor: string } } }>(
      '{ inbox(view: ALL, first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.inbox.pageInfo.endCursor;
    for (const list of ['inbox(view: WAITING, after: $after)', 'contacts(after: $after)']) {
      const { errors } = await olivia().ask(`query ($after: String) { ${list} { totalCount } }`, {
        after,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
    }
  });

  test('a forged cursor from before all time with INVALID_CURSOR', async () => {
    await received(server);
    const page = (after?: string) =>
      olivia().ask<{ inbox: { pageInfo: { endCursor: string } } }>(
        'query ($after: String) { inbox(first: 1, after: $after) { pageInfo { endCursor } } }',
        { after },
      );
    const cursor = (await page()).data.inbox.pageInfo.endCursor;
    const [list, , id] = JSON.parse(String(Buffer.from(cursor, 'base64url'))) as string[];
    const forged = JSON.stringify([list, '-999999999999999999', id]);
    const { errors } = await page(Buffer.from(forged).toString('base64url'));
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });

  test.each(['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+14:00'])(
    'a moment that its offset carries out of the calendar with BAD_USER_INPUT: %s',
    async (expiresAt) => {
      const { errors } = await olivia().ask(
        'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { cursor } }',
        { input: { name: 'x', scopes: ['READ'], expiresAt } },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  test('variables nested without end with BAD_USER_INPUT', async () => {
    const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const query =
      'mutation ($input: CreateContactInput!) { createContact(input: $input) { cursor } }';
    const { status, text } = await http(
      `{"query":"${query}","variables":{"input":{"name":"x","attributes":${nested}}}}`,
      {
        'content-type': 'application/json',
        authorization: `Bearer ${server.token('Priya')}`,
      },
    );
    expect(status).toBeLessThan(500);
    expect(text).toContain('BAD_USER_INPUT');
  });

  test('a filter given as a variable as fast the tenth time as the first', async () => {
    const where = { and: [{ waiting: true }, { not: { unread: false } }] };
    for (let n = 0; n < 10; n++) {
      const began = Date.now();
      await olivia().do(InboxDocument, { view: 'ALL', first: 5, where });
      expect(Date.now() - began).toBeLessThan(2_500);
    }
  });
});

/** Texts that PostgreSQL or a header cannot hold, and some that are merely odd. */
const oddTexts = [
  'a\0b',
  '\0',
  '\ud800',
  'x\udfffy',
  '',
  '   ',
  "'; drop table contact; --",
  '\r\nBcc: x@y.z',
  '\u202e',
  'ü'.repeat(30_000),
];

interface InputShape {
  name: string;
  inputFields: { name: string; type: TypeShape }[] | null;
}
interface TypeShape {
  kind: string;
  name: string | null;
  ofType: TypeShape | null;
}

const named = (type: TypeShape): string => (type.ofType ? named(type.ofType) : type.name!);
const isList = (type: TypeShape): boolean =>
  type.kind === 'LIST' || (type.ofType ? isList(type.ofType) : false);

async function inputs(agent: Pick<Desk, 'ask'>): Promise<Map<string, InputShape>> {
  const type = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
  const { data } = await agent.ask<{ __schema: { types: InputShape[] } }>(
    `{ __schema { types { name inputFields { name type { ${type} } } } } }`,
  );
  return new Map(data.__schema.types.map((one) => [one.name, one]));
}

describe('Odd text', () => {
  test('in any text of any change is taken or refused, and never a fault', async () => {
    const { id: conversationId, contact } = await received(server);
    const on = { conversationId };
    const right: Record<string, object> = {
      addNote: { ...on, text: 'x' },
      sendReply: { ...on, text: 'x', html: '<p>x</p>', lastSeenSequence: 0 },
      saveDraft: { ...on, text: 'x', html: 'x' },
      discardDraft: on,
      shareDraft: { ...on, memberIds: [memberId(server, 'Marco')] },
      requestDraft: { ...on, memberId: memberId(server, 'Marco') },
      bulkAssign: { conversationIds: [conversationId], memberId: memberId(server, 'Marco') },
      bulkResolve: { conversationIds: [conversationId], reason: 'x' },
      bulkTag: { conversationIds: [conversationId], addTagIds: [], removeTagIds: [] },
      claimConversation: on,
      assignConversation: { ...on, memberId: memberId(server, 'Marco') },
      unassignConversation: on,
      snoozeConversation: { ...on, until: new Date(Date.now() + 3_600_000).toISOString() },
      resolveConversation: { ...on, reason: 'x' },
      reopenConversation: on,
      markNoReplyNeeded: { ...on, reason: 'x' },
      markConversationRead: on,
      createContact: { name: 'x' },
      updateContact: { contactId: contact.id },
      createApiKey: { name: 'x', scopes: ['READ'] },
      revokeApiKey: { apiKeyId: `key_${'0'.repeat(32)}` },
      createAttachmentUpload: { fileName: 'x', contentType: 'text/plain', sizeBytes: 1 },
      startConversation: {
        contactId: contact.id,
        channelId: server.demo.channels[0]!.id,
        text: 'x',
      },
    };
    const shapes = await inputs(olivia());
    const tried: string[] = [];
    const faults: string[] = [];
    for (const [mutation, input] of Object.entries(right)) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      for (const field of shapes.get(type)!.inputFields!) {
        if (!['String', 'ID'].includes(named(field.type))) continue;
        tried.push(`${mutation}.${field.name}`);
        const tries = oddTexts.map(async (odd) => {
          const value = isList(field.type) ? [odd] : odd;
          const answer = await olivia().ask(
            `mutation ($input: ${type}!) { ${mutation}(input: $input) { cursor userErrors { code message } } }`,
            { input: { ...input, [field.name]: value } },
          );
          if (internals.test(JSON.stringify(answer)))
            faults.push(`${mutation}.${field.name} ${JSON.stringify(odd).slice(0, 20)}`);
        });
        await Promise.all(tries);
      }
    }
    expect(tried.length).toBeGreaterThan(45);
    expect(faults).toEqual([]);
  });

  test('inside handles, attributes and filters is taken or refused, and never a fault', async () => {
    const faults: string[] = [];
    const operations: [string, (odd: string) => object][] = [
      [
        'mutation ($v: CreateContactInput!) { createContact(input: $v) { cursor } }',
        (odd) => ({ name: 'x', attributes: { [odd]: odd, deep: [{ a: odd }] } }),
      ],
      [
        'mutation ($v: CreateContactInput!) { createContact(input: $v) { cursor } }',
        (odd) => ({ name: 'x', handles: [{ kind: 'EXTERNAL', address: odd }] }),
      ],
      [
        'mutation ($v: CreateContactInput!) { createContact(input: $v) { cursor } }',
        (odd) => ({ name: 'x', handles: [{ kind: 'EMAIL', address: odd }] }),
      ],
      [
        'query ($v: ContactFilter) { contacts(where: $v) { totalCount } }',
        (odd) => ({ search: odd }),
      ],
      [
        'query ($v: ContactFilter) { contacts(where: $v) { totalCount } }',
        (odd) => ({ email: odd, externalId: odd }),
      ],
      [
        'query ($v: ConversationFilter) { inbox(where: $v) { totalCount } }',
        (odd) => ({ contactId: [odd], tagId: [odd], teamId: [odd] }),
      ],
      [
        'query ($v: EventFilter) { events(filter: $v) { nodes { id } } }',
        (odd) => ({ conversationIds: [odd], contactIds: [odd] }),
      ],
      ['query ($v: [ID!]!) { nodes(ids: $v) { id } }', (odd) => [odd]],
    ];
    for (const [text, value] of operations) {
      for (const odd of oddTexts) {
        const answer = JSON.stringify(await olivia().ask(text, { v: value(odd) }));
        if (internals.test(answer)) faults.push(`${text} ${JSON.stringify(odd).slice(0, 20)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('of a visitor is taken or refused, and never a fault', async () => {
    const faults: string[] = [];
    const fields = ['publicKey', 'text', 'clientId', 'name', 'visitorToken'];
    const start = `mutation ($input: StartChatInput!) { startChat(input: $input) { cursor userErrors { code } } }`;
    const right = { publicKey: chatChannel(server).publicKey, text: 'x' };
    for (const odd of oddTexts) {
      const identity = { ...signed(server, odd), name: odd, email: odd };
      const wrong = { userId: odd, signature: odd };
      for (const change of [
        ...fields.map((field) => ({ [field]: odd })),
        { identity },
        { identity: wrong },
      ]) {
        const input = { ...right, clientId: crypto.randomUUID(), ...change };
        const answer = JSON.stringify(await new Visitor(server).ask(start, { input }));
        if (internals.test(answer))
          faults.push(`${Object.keys(change)[0]} ${JSON.stringify(odd).slice(0, 20)}`);
      }
      const ana = await visitor(server);
      await ana.say(odd, odd);
      await ana.say(odd);
    }
    expect(faults).toEqual([]);
  });
});
