import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conversationOrderFields } from '../../src/domain/conversation/inbox-order.query.js';
import { inboxViews } from '../../src/domain/conversation/inbox-view.query.js';
import { publicId } from '../../src/domain/kernel/ids.js';
import { buildAgentSchema } from '../../src/resolvers/build-schema.js';
import { AgentLoaders } from '../../src/resolvers/loaders.js';
import { executors } from './operation.js';
import { agent, agentContext, id, kinds, openStage, seedWorkspace, type Stage } from './seed.js';

const schema = buildAgentSchema();
const size = 97;
let stage: Stage;
let workspace: string;
let neighbour: string;

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: size, items: 3 });
  await stage.admin.query(
    `update conversation set due_at = now() + (number - 30) * interval '1 hour',
       at_risk_at = now() + (number - 60) * interval '1 hour' where workspace_id = $1 and number % 3 > 0`,
    [workspace],
  );
  neighbour = await seedWorkspace(stage.admin, { conversations: size, items: 3 });
  await stage.admin.query(
    `insert into watcher (workspace_id, conversation_id, member_id)
     select workspace_id, id, '${id(kinds.member, 1)}' from conversation where number % 5 = 0`,
  );
});
afterAll(() => stage.close());

const pageDocument = `query Page($view: InboxView!, $where: ConversationFilter, $orderBy: ConversationOrder,
    $first: Int, $after: String, $last: Int, $before: String) {
  inbox(view: $view, where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id number } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

type Variables = Record<string, unknown>;

async function inbox(variables: Variables, of = workspace) {
  const context = agentContext(stage.pool, agent(of));
  const { data, errors } = await executors.interpreted(schema, pageDocument, context, {
    view: 'ALL',
    ...variables,
  });
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data!['inbox'];
}

/** What an operation asks of the database, its directory left out. */
async function statementsOf(document: string): Promise<string[]> {
  const statements: string[] = [];
  const context = agentContext(stage.pool, agent(workspace));
  const noted = <T>(sql: string, values: readonly unknown[]) => {
    statements.push(sql);
    return context.reader.shown<T>(sql, values);
  };
  const reader = { workspaceId: workspace, rows: noted, shown: noted };
  const directory = await context.directory();
  const loaders = new AgentLoaders(reader, context.actor, () => directory);
  const { errors } = await executors.interpreted(schema, document, { ...context, reader, loaders });
  expect(errors).toBeUndefined();
  return statements;
}

/** Every page from one end of the list to the other. */
async function walk(
  variables: Variables,
  pageSize: number,
  way: 'forward' | 'backward',
): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 200; pages += 1) {
    const position: Variables =
      way === 'forward' ? { first: pageSize, after: cursor } : { last: pageSize, before: cursor };
    const { nodes, pageInfo } = await inbox({ ...variables, ...position });
    const ids = nodes.map((node: { id: string }) => node.id);
    if (way === 'forward') seen.push(...ids);
    else seen.unshift(...ids);
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!(way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
  }
  throw new Error('The pages never end.');
}

const sortColumns: Record<string, string> = {
  LAST_ACTIVITY_AT: 'last_activity_at',
  WAITING_SINCE: `coalesce(waiting_since, '9999-01-01Z')`,
  DUE_AT: `coalesce(due_at, '9999-01-01Z')`,
  CREATED_AT: 'created_at',
  NUMBER: 'number',
  PRIORITY: `array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], priority)`,
};
const viewConditions: Record<string, string> = {
  OPEN: `status = 'OPEN'`,
  ALL: 'true',
  MINE: `status = 'OPEN' and assignee_id = '${id(kinds.member, 1)}'`,
  WATCHED: `status <> 'RESOLVED' and number % 5 = 0`,
  UNASSIGNED: `status = 'OPEN' and assignee_id is null`,
  WAITING: 'waiting_since is not null',
  AT_RISK: 'at_risk_at <= now() and due_at > now()',
  BREACHED: 'due_at <= now()',
  SNOOZED: `status = 'SNOOZED'`,
  RESOLVED: `status = 'RESOLVED'`,
};

async function expected(view: string, field: string, direction: string): Promise<string[]> {
  const { rows } = await stage.admin.query<{ id: string }>(
    `select id from conversation where workspace_id = $1 and ${viewConditions[view]}
     order by ${sortColumns[field]} ${direction}, id ${direction}`,
    [workspace],
  );
  return rows.map((row) => publicId('Conversation', row.id));
}

describe('pages', () => {
  test('leave nothing out and repeat nothing, in every order, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inboxViews),
        fc.constantFrom(...conversationOrderFields),
        fc.constantFrom('ASC', 'DESC'),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('forward' as const, 'backward' as const),
        async (view, field, direction, pageSize, way) => {
          const seen = await walk({ view, orderBy: { field, direction } }, pageSize, way);
          expect(seen).toEqual(await expected(view, field, direction));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keep their place while conversations move', async () => {
    const first = await inbox({ first: 10 });
    const moved = first.nodes[3].number as number;
    const { rows } = await stage.admin.query(
      `select last_activity_at::text as at from conversation where workspace_id = $1 and number = $2`,
      [workspace, moved],
    );
    const move = (at: string) =>
      stage.admin.query(
        'update conversation set last_activity_at = $3 where workspace_id = $1 and number = $2',
        [workspace, moved, at],
      );
    await move('2027-01-01Z');
    try {
      const second = await inbox({ first: 10, after: first.pageInfo.endCursor });
      const numbers = [...first.nodes, ...second.nodes].map(
        (node: { number: number }) => node.number,
      );
      expect(new Set(numbers).size).toBe(20);
    } finally {
      await move((rows[0] as { at: string }).at);
    }
  });

  test('count the list, and only when asked', async () => {
    expect((await inbox({ view: 'ALL', first: 1 })).totalCount).toBe(size);
    const statements = await statementsOf(
      '{ inbox { nodes { id subject contact { name } lastMessage { preview } } } }',
    );
    expect(statements).toHaveLength(1);
  });

  test('tell who handles each conversation from the row, and since when by one statement for the page', async () => {
    const handledBy = (fields: string) =>
      statementsOf(`{ inbox(view: ALL) { nodes { assignee { id } handledBy { ${fields} } } } }`);
    expect(await handledBy('member { name } state')).toHaveLength(1);
    expect(await handledBy('member { name } since state')).toHaveLength(2);
    expect(
      await statementsOf('{ inbox(view: ALL) { nodes { presence { state } } } }'),
    ).toHaveLength(1);
  });
});

describe('a cursor', () => {
  test.each([
    ['of another view', { view: 'OPEN' }],
    ['of another order', { view: 'ALL', orderBy: { field: 'NUMBER', direction: 'DESC' } }],
    [
      'of another direction',
      { view: 'ALL', orderBy: { field: 'LAST_ACTIVITY_AT', direction: 'ASC' } },
    ],
    ['of another filter', { view: 'ALL', where: { unread: true } }],
  ])('%s is refused', async (_name, other) => {
    const { pageInfo } = await inbox({ view: 'ALL', first: 2 });
    await expect(inbox({ ...other, after: pageInfo.endCursor })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    });
  });

  test('that is none is refused, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.base64String(), fc.json().map(encoded)),
        async (after) => {
          await expect(inbox({ after })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('with a place that was tampered with is refused or answered, and never breaks the statement', async () => {
    const { pageInfo } = await inbox({ view: 'ALL', first: 2 });
    const [list, , place] = JSON.parse(
      Buffer.from(pageInfo.endCursor, 'base64url').toString(),
    ) as string[];
    for (const key of [
      '99999999999999999999',
      'x',
      null,
      7,
      '-1',
      '9999999999999999',
      [],
      {},
      '1\u0000',
    ]) {
      const outcome = inbox({ view: 'ALL', after: encoded(JSON.stringify([list, key, place])) });
      await outcome.catch((error: { code?: string }) => expect(error.code).toBe('INVALID_CURSOR'));
    }
  });
});

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

test.each([{ first: 0 }, { first: 101 }, { last: -1 }, { first: 1, last: 1 }])(
  '%j is refused',
  async (size) => {
    await expect(inbox(size)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  },
);

describe('filters', () => {
  const count = async (where: Variables): Promise<number> =>
    (await inbox({ where, first: 1 })).totalCount;

  test('narrow, join and negate', async () => {
    const unread = await count({ unread: true });
    const seen = await count({ unread: false });
    expect(unread + seen).toBe(size);
    const mine = { assigneeId: [publicId('Member', id(kinds.member, 1))] };
    const owned = await count(mine);
    expect(owned).toBeGreaterThan(0);
    // Nobody's conversations are not Member 1's either.
    expect(await count({ not: mine })).toBe(size - owned);
    expect(await count({ or: [mine, { not: mine }] })).toBe(size);
    expect(await count({ and: [mine, { not: mine }] })).toBe(0);
    expect(await count({ tagId: [publicId('Tag', id(kinds.tag, 1))] })).toBeGreaterThan(0);
    expect(
      await count({ status: ['OPEN'], waiting: true, waitingSinceBefore: '2026-01-01T00:00:00Z' }),
    ).toBe(0);
    expect(await count({ lastActivityBefore: '2030-01-01T00:00:00Z' })).toBe(size);
  });

  test('match nothing by ids that name nothing', async () => {
    expect(
      await count({ channelId: ['nonsense', publicId('Contact', id(kinds.contact, 1))] }),
    ).toBe(0);
  });

  test('may not be a forest', async () => {
    const deep = { not: { not: { not: { unread: true } } } };
    await expect(count(deep)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(
      count({ or: Array.from({ length: 30 }, () => ({ unread: true })) }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

test.each(Object.entries(executors))('a row has all of its parts (%s)', async (_name, run) => {
  const document = `{ inbox(first: 40, view: ALL) { nodes { __typename id number subject status priority unreadCount
    waitingSince lastActivityAt contact { id name tier attributes } channel { name kind } assignee { name email } tags { name }
    lastMessage { id text createdAt author { __typename id name ... on Contact { tier } } actor { name } } wait { id } myDraft { text } } } }`;
  const { data, errors } = await run(schema, document, agentContext(stage.pool, agent(workspace)));
  expect(errors).toBeUndefined();
  const rows = data!['inbox'].nodes;
  expect(rows).toHaveLength(40);
  for (const row of rows) {
    expect(row).toMatchObject({ __typename: 'Conversation', channel: { name: 'Website' } });
    expect(row.contact.name).toMatch(/^Contact /);
    expect(row.lastMessage.author).toMatchObject({ __typename: 'Contact', name: row.contact.name });
  }
  expect(rows.some((row: { assignee: object | null }) => row.assignee)).toBe(true);
  expect(rows.some((row: { tags: object[] }) => row.tags.length === 1)).toBe(true);
});

test('another workspace with the very same ids shows nothing of this one', async () => {
  await stage.admin.query(`update conversation set subject = 'theirs' where workspace_id = $1`, [
    neighbour,
  ]);
  const document = `query ($id: ID!) { conversation(id: $id) { subject timeline(first: 3) { nodes { __typename } } }
    inbox(view: ALL, first: 100) { nodes { subject } } }`;
  const variables = { id: publicId('Conversation', id(kinds.conversation, 1)) };
  const ask = async (of: string) =>
    (await executors.interpreted(schema, document, agentContext(stage.pool, agent(of)), variables))
      .data!;
  expect((await ask(neighbour))['conversation'].subject).toBe('theirs');
  expect((await ask(workspace))['conversation'].subject).toBe('Subject 1');
  expect(JSON.stringify(await ask(workspace))).not.toContain('theirs');
});

test('the wall holds although a statement forgets the workspace', async () => {
  const rows = await stage.pool
    .reader(workspace)
    .rows<{ workspace_id: string }>('select distinct workspace_id from conversation', []);
  expect(rows).toEqual([{ workspace_id: workspace }]);
});
