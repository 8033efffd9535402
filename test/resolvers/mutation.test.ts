import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/kernel/errors.js';
import { publicId } from '../../src/domain/kernel/ids.js';
import { buildAgentSchema } from '../../src/resolvers/build-schema.js';
import type { AgentContext } from '../../src/resolvers/context.js';
import { executors } from './operation.js';
import { agent, agentContext, id, kinds, openStage, seedWorkspace, type Stage } from './seed.js';

const schema = buildAgentSchema();
let stage: Stage;
let workspace: string;

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: 4, items: 9 });
});
afterAll(() => stage.close());

const conversation = publicId('Conversation', id(kinds.conversation, 1));
const claim = `mutation ($id: ID!, $key: String) { claimConversation(input: { conversationId: $id, idempotencyKey: $key }) {
  conversation { number contact { name } } cursor replayed
  userErrors { __typename code field message ... on AlreadyClaimed { holder { name } } } } }`;
const reply = `mutation ($id: ID!) { sendReply(input: { conversationId: $id, text: "Hello", lastSeenSequence: 3 }) {
  message { text state } newNotes { text } cursor
  userErrors { __typename code ... on ReplyConflict { holder { name } draft { text } newItems { __typename ... on TimelineEntry { sequence } } } } } }`;

const answers = (result: unknown, cursor: string | null = 'cursor') =>
  (async () => ({ result, cursor, replayed: false })) as AgentContext['run'];
const refuses = (error: Error) => (() => Promise.reject(error)) as AgentContext['run'];

async function change(
  document: string,
  run: AgentContext['run'],
  of = conversation,
  scopes = agent(workspace).scopes,
) {
  const context = agentContext(stage.pool, agent(workspace, [...scopes]), { run });
  return executors.interpreted(schema, document, context, { id: of });
}

describe('a mutation', () => {
  test('hands its input to one action, once, under its name and key', async () => {
    const calls: unknown[] = [];
    const run = (async (action: { name: string }, input: unknown, options: unknown) => {
      calls.push([action.name, input, options]);
      return {
        result: { conversationId: id(kinds.conversation, 1) },
        cursor: 'cursor',
        replayed: true,
      };
    }) as AgentContext['run'];
    const context = agentContext(stage.pool, agent(workspace), { run });
    const { data } = await executors.interpreted(schema, claim, context, {
      id: conversation,
      key: 'k1',
    });
    expect(calls).toEqual([
      [
        'claimConversation',
        { conversationId: id(kinds.conversation, 1) },
        { mutation: 'claimConversation', idempotencyKey: 'k1' },
      ],
    ]);
    expect(data!['claimConversation']).toMatchObject({
      conversation: { number: 1 },
      cursor: 'cursor',
      replayed: true,
      userErrors: [],
    });
  });

  test('tells who was first', async () => {
    const lost = new DomainError('ALREADY_CLAIMED', 'Priya is handling this.', null, {
      holderId: id(kinds.member, 3),
    });
    const { data, errors } = await change(claim, refuses(lost));
    expect(errors).toBeUndefined();
    expect(data!['claimConversation']).toMatchObject({
      conversation: null,
      cursor: null,
      userErrors: [
        { __typename: 'AlreadyClaimed', code: 'ALREADY_CLAIMED', holder: { name: 'Member 3' } },
      ],
    });
  });

  test('answers an id that is none like one that never was', async () => {
    for (const none of ['nonsense', publicId('Contact', id(kinds.contact, 1))]) {
      const { data } = await change(claim, answers({}), none);
      expect(data!['claimConversation'].userErrors).toMatchObject([
        { __typename: 'GenericUserError', code: 'NOT_FOUND', field: ['input', 'conversationId'] },
      ]);
    }
  });

  test('is refused as a whole without its scope, and hides no fault', async () => {
    const forbidden = await change(claim, answers({}), conversation, new Set(['READ'] as const));
    expect(forbidden.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const fault = await change(claim, refuses(new Error('disk full')));
    expect(fault.errors).toHaveLength(1);
  });
});

describe('a reply', () => {
  const conflict = {
    conversationId: id(kinds.conversation, 1),
    conflict: {
      holderId: id(kinds.member, 2),
      newItems: [
        { kind: 'message', id: id(kinds.message, 1004), sequence: 4 },
        { kind: 'note', id: id(kinds.note, 1005), sequence: 5 },
      ],
    },
  };

  test('that came too late tells what is new and who holds the conversation', async () => {
    const { data, errors } = await change(reply, answers(conflict));
    expect(errors).toBeUndefined();
    expect(data!['sendReply']).toMatchObject({
      message: null,
      newNotes: [],
      cursor: null,
      userErrors: [
        {
          __typename: 'ReplyConflict',
          code: 'REPLY_CONFLICT',
          holder: { name: 'Member 2' },
          newItems: [
            { __typename: 'Message', sequence: 4 },
            { __typename: 'Note', sequence: 5 },
          ],
        },
      ],
    });
  });

  test('names no note to who has no NOTES', async () => {
    const scopes = new Set(['READ', 'WRITE'] as const);
    const late = await change(reply, answers(conflict), conversation, scopes);
    expect(late.data!['sendReply'].userErrors[0].newItems).toHaveLength(1);
    const result = {
      conversationId: id(kinds.conversation, 1),
      messageId: id(kinds.message, 1004),
      noteIds: [id(kinds.note, 1005)],
    };
    const sent = await change(reply, answers(result), conversation, scopes);
    expect(sent.data!['sendReply']).toMatchObject({
      newNotes: [],
      message: { text: expect.any(String) },
    });
    const told = await change(reply, answers(result));
    expect(told.data!['sendReply'].newNotes).toEqual([{ text: 'canary 5' }]);
  });
});
