import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicId } from '../../src/domain/kernel/ids.js';
import { buildAgentSchema } from '../../src/resolvers/build-schema.js';
import { executors } from './operation.js';
import { agent, agentContext, id, kinds, openStage, seedWorkspace, type Stage } from './seed.js';

const schema = buildAgentSchema();
let stage: Stage;
let workspace: string;

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: 12, items: 41 });
  // All conversations are one contact's, woven into each other, a dozen items in every second.
  await stage.admin.query('update conversation set contact_id = $1', [id(kinds.contact, 1)]);
  for (const [table, column] of Object.entries(moments))
    await stage.admin.query(
      `update ${table} set ${column} = timestamptz '2026-03-01Z' + sequence * 7 % 30 * interval '1 second'`,
    );
});
afterAll(() => stage.close());

const moments = { message: 'occurred_at', note: 'created_at', conversation_change: 'created_at' };

const document = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $kinds: [TimelineItemKind!]) {
  contact(id: $id) { timeline(first: $first, after: $after, last: $last, before: $before, kinds: $kinds) {
    totalCount
    nodes { __typename ... on TimelineEntry { id sequence actor { name } channel { name } conversation { id subject } }
      ... on Message { text author { name } editedAt deletedAt reactions { emoji address count } } ... on Note { text } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

async function timeline(
  variables: object,
  scopes = agent(workspace).scopes,
  run = executors.interpreted,
) {
  const context = agentContext(stage.pool, agent(workspace, [...scopes]));
  const contact = publicId('Contact', id(kinds.contact, 1));
  const { data, errors } = await run(schema, document, context, { id: contact, ...variables });
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data!['contact'].timeline;
}

/** The ids in the order of time, as a plain sort of everything gives them. */
async function inOrder(tables: string[]): Promise<string[]> {
  const kindOf = { message: 'Message', note: 'Note', conversation_change: 'Change' } as const;
  const union = tables.map(
    (table) =>
      `select '${table}' as kind, id, sequence, ${moments[table as keyof typeof moments]} as at from ${table}`,
  );
  const { rows } = await stage.admin.query<{ kind: keyof typeof kindOf; id: string }>(
    `select kind, id from (${union.join(' union all ')}) item order by at, sequence, id`,
  );
  return rows.map(({ kind, id }) => publicId(kindOf[kind], id));
}

const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id);

describe('the timeline of a contact', () => {
  test.each(Object.entries(executors))(
    'joins all conversations in the order of time, page after page, both ways (%s)',
    async (_name, run) => {
      const all = await inOrder(Object.keys(moments));
      const forward: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await timeline({ first: 37, after }, undefined, run);
        expect(page.totalCount).toBe(all.length);
        forward.push(...ids(page));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(forward).toEqual(all);
      const backward: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const page = await timeline({ last: 41, before }, undefined, run);
        backward.unshift(...ids(page));
        ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
      }
      expect(backward).toEqual(all);
    },
  );

  test('says of every item where it happened', async () => {
    const { nodes } = await timeline({ last: 100 });
    for (const { conversation, channel } of nodes) {
      expect(conversation.subject).toMatch(/^Subject \d+$/);
      expect(channel.name).toBe('Website');
    }
    expect(new Set(nodes.map((node: any) => node.conversation.id)).size).toBeGreaterThan(5);
  });

  test('holds no note for whoever may not read notes, in no count either', async () => {
    const page = await timeline({ first: 100 }, new Set(['READ'] as const));
    const open = await inOrder(['message', 'conversation_change']);
    expect(page.totalCount).toBe(open.length);
    expect(ids(page)).toEqual(open.slice(0, 100));
    expect(JSON.stringify(page)).not.toContain('canary');
  });

  test('can be narrowed to kinds, and refuses the cursor of another list', async () => {
    const page = await timeline({ first: 10, kinds: ['MESSAGE'] });
    expect(ids(page)).toEqual((await inOrder(['message'])).slice(0, 10));
    const stray = timeline({ first: 10, after: page.pageInfo.endCursor });
    await expect(stray).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    for (const key of ['1', '1:x', 'x:1', ':', '1:99999999999']) {
      const list = JSON.parse(Buffer.from(page.pageInfo.endCursor, 'base64url').toString())[0];
      const after = Buffer.from(JSON.stringify([list, key, id(6, 1)])).toString('base64url');
      const forged = timeline({ first: 10, kinds: ['MESSAGE'], after });
      await expect(forged).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    }
  });

  test('tells what was edited, taken back and reacted to', async () => {
    const [first] = (await timeline({ first: 1, kinds: ['MESSAGE'] })).nodes;
    const { rows } = await stage.admin.query(
      `update message set edited_at = '2026-03-02Z', deleted_at = '2026-03-03Z'
       where id = $1 returning id`,
      [id(kinds.message, 0).slice(0, 24) + first.id.slice(-12)],
    );
    expect(rows).toHaveLength(1);
    for (const [n, emoji] of ['👍', '👍', '🎉'].entries())
      await stage.admin.query(
        `insert into reaction (workspace_id, message_id, address, emoji, created_at)
         values ($1, $2, $3, $4, timestamptz '2026-03-02Z' + $5 * interval '1 second')`,
        [workspace, rows[0].id, `person ${n}`, emoji, n],
      );
    const [again] = (await timeline({ first: 1, kinds: ['MESSAGE'] })).nodes;
    expect(again).toMatchObject({
      editedAt: '2026-03-02T00:00:00.000Z',
      deletedAt: '2026-03-03T00:00:00.000Z',
      reactions: [
        { emoji: '👍', address: 'person 0', count: 2 },
        { emoji: '👍', address: 'person 1', count: 2 },
        { emoji: '🎉', address: 'person 2', count: 1 },
      ],
    });
  });
});
