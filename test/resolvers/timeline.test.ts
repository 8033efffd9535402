import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicId } from '../../src/domain/kernel/ids.js';
import { buildAgentSchema, buildVisitorSchema } from '../../src/resolvers/build-schema.js';
import { executors } from './operation.js';
import {
  agent,
  agentContext,
  id,
  kinds,
  openStage,
  seedWorkspace,
  type Stage,
  visitorContext,
} from './seed.js';

const schema = buildAgentSchema();
const visitorSchema = buildVisitorSchema();
const items = 61;
let stage: Stage;
let workspace: string;

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: 6, items });
});
afterAll(() => stage.close());

const document = `query Timeline($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $kinds: [TimelineItemKind!]) {
  conversation(id: $id) { timeline(first: $first, after: $after, last: $last, before: $before, kinds: $kinds) {
    totalCount
    nodes { __typename ... on TimelineEntry { id sequence createdAt actor { name } }
      ... on Message { text author { __typename name } attachments { id } } ... on Note { text }
      ... on ConversationClaimed { member { name } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

interface Page {
  nodes: { sequence: number }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

const conversation = publicId('Conversation', id(kinds.conversation, 2));

async function timeline(
  variables: object,
  scopes = agent(workspace).scopes,
  run = executors.interpreted,
) {
  const context = agentContext(stage.pool, agent(workspace, [...scopes]));
  const { data, errors } = await run(schema, document, context, { id: conversation, ...variables });
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data!['conversation'].timeline;
}

describe('the timeline', () => {
  test('merges what was said, noted and changed, page after page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.boolean(), async (size, forward) => {
        const seen: number[] = [];
        let cursor: string | null = null;
        for (let more = true; more;) {
          const page: Page = await timeline(
            forward ? { first: size, after: cursor } : { last: size, before: cursor },
          );
          const sequences = page.nodes.map((item) => item.sequence);
          if (forward) seen.push(...sequences);
          else seen.unshift(...sequences);
          cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
          more = forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
        }
        expect(seen).toEqual(Array.from({ length: items }, (_, i) => i + 1));
      }),
      { numRuns: 20 },
    );
  });

  test.each(Object.entries(executors))(
    'names each item’s type and author (%s)',
    async (_name, run) => {
      const { nodes, totalCount } = await timeline({ first: 100 }, undefined, run);
      expect(totalCount).toBe(items);
      const types = new Set(nodes.map((item: { __typename: string }) => item.__typename));
      expect(types).toEqual(new Set(['Message', 'Note', 'ConversationClaimed']));
      for (const item of nodes) expect(item.actor.name).toMatch(/^(Member|Contact) \d+$/);
    },
  );

  test('has no note, and no sign of one, without NOTES', async () => {
    const page = await timeline({ first: 100 }, new Set(['READ'] as const));
    expect(JSON.stringify(page)).not.toMatch(/canary|Note/);
    expect(page.totalCount).toBe(page.nodes.length);
    expect((await timeline({ kinds: ['NOTE'] }, new Set(['READ'] as const))).nodes).toEqual([]);
  });

  test('is narrowed to kinds', async () => {
    const { nodes } = await timeline({ first: 100, kinds: ['CHANGE'] });
    expect(
      nodes.every((item: { __typename: string }) => item.__typename === 'ConversationClaimed'),
    ).toBe(true);
  });

  test('refuses the cursor of another conversation', async () => {
    const { pageInfo } = await timeline({ first: 3 });
    const other = publicId('Conversation', id(kinds.conversation, 3));
    await expect(timeline({ id: other, after: pageInfo.endCursor })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    });
  });
});

test('node() finds what an id names, and a note only with NOTES', async () => {
  const ids = [
    conversation,
    publicId('Contact', id(kinds.contact, 1)),
    publicId('Message', id(kinds.message, 2001)),
    publicId('Note', id(kinds.note, 2005)),
    publicId('Change', id(kinds.change, 2007)),
    publicId('Member', id(kinds.member, 1)),
    publicId('Tag', id(kinds.tag, 1)),
    publicId('Channel', id(kinds.channel, 1)),
    publicId('Conversation', id(kinds.conversation, 999)),
    'nonsense',
  ];
  const ask = async (...scopes: ('READ' | 'NOTES')[]) => {
    const context = agentContext(stage.pool, agent(workspace, scopes));
    const { data } = await executors.interpreted(
      schema,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      context,
      { ids },
    );
    return (data!['nodes'] as ({ __typename: string } | null)[]).map(
      (node) => node?.__typename ?? null,
    );
  };
  const found = [
    'Conversation',
    'Contact',
    'Message',
    'Note',
    'ConversationClaimed',
    'Member',
    'Tag',
    'Channel',
    null,
    null,
  ];
  expect(await ask('READ', 'NOTES')).toEqual(found);
  expect(await ask('READ')).toEqual(found.map((name) => (name === 'Note' ? null : name)));
});

describe('the visitor’s chat', () => {
  const chat = `query ($first: Int, $after: String) { chat { id status servedBy { name }
    messages(first: $first, after: $after) { nodes { id author { kind name } text clientId attachments { id } }
    edges { cursor } pageInfo { hasNextPage endCursor } } } }`;

  async function read(
    n: number,
    contact: number,
    variables: object = {},
    run = executors.interpreted,
  ) {
    const { data, errors } = await run(
      visitorSchema,
      chat,
      visitorContext(stage.pool, workspace, n, contact),
      { ...variables },
    );
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data!['chat'];
  }

  test.each(Object.entries(executors))(
    'shows what was said and nothing else (%s)',
    async (_name, run) => {
      const seen: object[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { messages } = await read(2, 1, { first: 9, after }, run);
        seen.push(...messages.nodes);
        ({ endCursor: after, hasNextPage: more } = messages.pageInfo);
        const cursors = messages.edges.map((edge: { cursor: string }) =>
          Buffer.from(edge.cursor, 'base64url').toString(),
        );
        // A cursor holds no number that could tell of a gap.
        for (const cursor of cursors)
          expect(cursor).toMatch(/^\["[\w-]{8}",null,"[\da-f-]{36}"\]$/);
      }
      const text = JSON.stringify(seen);
      expect(text).not.toMatch(/canary|secret\.example|Claimed/);
      const { rows } = await stage.admin.query(
        'select count(*)::int as count from message where workspace_id = $1 and conversation_id = $2',
        [workspace, id(kinds.conversation, 2)],
      );
      expect(seen).toHaveLength((rows[0] as { count: number }).count);
    },
  );

  test('of somebody else is not there', async () => {
    expect(await read(2, 2)).toBeNull();
  });
});
