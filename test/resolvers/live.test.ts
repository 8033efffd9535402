import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventType, LoggedEvent } from '../../src/domain/kernel/event.js';
import { publicId } from '../../src/domain/kernel/ids.js';
import { buildAgentSchema, buildVisitorSchema } from '../../src/resolvers/build-schema.js';
import { agentLiveFields, visitorLiveFields } from '../../src/resolvers/live-fields.js';
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
let stage: Stage;
let workspace: string;

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: 12, items: 9 });
});
afterAll(() => stage.close());

let events = 0;
function logged(
  type: EventType,
  conversation: number,
  facts: Partial<LoggedEvent> = {},
): LoggedEvent {
  return {
    xid: '7',
    id: String((events += 1)),
    workspaceId: workspace,
    type,
    conversationId: id(kinds.conversation, conversation),
    contactId: null,
    channelId: null,
    messageId: null,
    noteId: null,
    changeId: null,
    subjectId: null,
    sequence: null,
    actorKind: 'MEMBER',
    actorId: id(kinds.member, 1),
    payload: {},
    createdAt: new Date(0),
    ...facts,
  };
}

const noteAdded = () => logged('note.added', 2, { noteId: id(kinds.note, 2005), sequence: 5 });
const messageSent = () =>
  logged('message.sent', 2, { messageId: id(kinds.message, 2004), sequence: 4 });
const reading = new Set(['READ'] as const);

/** Opens the field, hands it the events and executes the document, as the live transport does. */
async function live(
  field: string,
  document: string,
  args: Record<string, unknown>,
  batch: LoggedEvent[],
  scopes = agent(workspace).scopes,
  run = executors.interpreted,
) {
  const context = agentContext(stage.pool, agent(workspace, [...scopes]));
  const stream = await agentLiveFields[field]!.open(args, context);
  const payload = await stream.payload(batch, 'cursor');
  if (payload === null) return null;
  const { data, errors } = await run(schema, document, context, args, payload);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data![field];
}

describe.each(Object.entries(executors))('%s:', (_name, run) => {
  const eventsDocument = `subscription { events { ready cursor events { type payload actor { name }
    conversation { number } message { text } note { text } item { __typename ... on TimelineEntry { sequence } } } } }`;

  test('events carry what they tell of', async () => {
    const claimed = logged('conversation.claimed', 1, {
      changeId: id(kinds.change, 1007),
      payload: { memberId: id(kinds.member, 2), previousMemberId: null },
    });
    const batch = await live('events', eventsDocument, {}, [claimed, noteAdded()], undefined, run);
    expect(batch).toMatchObject({ ready: false, cursor: 'cursor' });
    expect(batch.events).toMatchObject([
      {
        type: 'CONVERSATION_CLAIMED',
        payload: { memberId: publicId('Member', id(kinds.member, 2)), previousMemberId: null },
        actor: { name: 'Member 1' },
        conversation: { number: 1 },
        item: { __typename: 'ConversationClaimed', sequence: 7 },
      },
      { type: 'NOTE_ADDED', note: { text: 'canary 5' }, item: { __typename: 'Note', sequence: 5 } },
    ]);
  });

  test('nothing of a note reaches who has no NOTES', async () => {
    expect(await live('events', eventsDocument, {}, [noteAdded()], reading, run)).toBeNull();
    const both = await live(
      'events',
      eventsDocument,
      {},
      [noteAdded(), messageSent()],
      reading,
      run,
    );
    expect(both.events).toHaveLength(1);
    expect(JSON.stringify(both)).not.toMatch(/canary|NOTE/);
    expect(await live('inbox', '', { view: 'ALL' }, [noteAdded()], reading, run)).toBeNull();
  });

  test('an inbox hears what came in, what changed and what left', async () => {
    const document = `subscription ($view: InboxView!) { inbox(view: $view) { ready cursor removedIds
      changed { id number contact { name } lastMessage { preview } } } }`;
    // The tenth is snoozed, the seventh resolved, the first two are open.
    const batch = [1, 2, 1, 10, 7].map((n) => logged('conversation.read', n));
    const update = await live('inbox', document, { view: 'OPEN' }, batch, undefined, run);
    expect(update.changed.map((row: { number: number }) => row.number).sort()).toEqual([1, 2]);
    expect(update.removedIds).toEqual(
      [10, 7].map((n) => publicId('Conversation', id(kinds.conversation, n))),
    );
  });

  test('a conversation hears of its items, each once', async () => {
    const document = `subscription ($id: ID!) { conversation(id: $id) { ready cursor conversation { number status }
      items { __typename ... on TimelineEntry { id sequence } } events { type } } }`;
    const args = { id: publicId('Conversation', id(kinds.conversation, 2)) };
    const batch = [noteAdded(), messageSent(), messageSent(), logged('conversation.read', 3)];
    const update = await live('conversation', document, args, batch, undefined, run);
    expect(update.conversation).toMatchObject({ number: 2 });
    expect(update.items).toMatchObject([
      { __typename: 'Message', sequence: 4 },
      { __typename: 'Note', sequence: 5 },
    ]);
    expect(update.events).toHaveLength(3);
    const without = await live('conversation', document, args, batch, reading, run);
    expect(without.items).toMatchObject([{ __typename: 'Message' }]);
  });

  test('a visitor hears of messages and who serves, never of notes', async () => {
    // Conversation 2 is contact 3's.
    const context = visitorContext(stage.pool, workspace, 2, 3);
    const stream = await visitorLiveFields['chatEvents']!.open({}, context);
    expect(stream).toMatchObject({
      key: id(kinds.conversation, 2),
      conversationIds: [id(kinds.conversation, 2)],
    });
    expect(await stream.payload([noteAdded()], 'cursor')).toBeNull();
    const received = logged('message.received', 2, { messageId: id(kinds.message, 2001) });
    const payload = await stream.payload(
      [received, noteAdded(), logged('conversation.claimed', 2)],
      'cursor',
    );
    const document = `subscription { chatEvents { ready cursor events { type cursor message { text author { kind name } }
      chat { status servedBy { name } } } } }`;
    const { data, errors } = await run(visitorSchema, document, context, {}, payload);
    expect(errors).toBeUndefined();
    expect(data!['chatEvents'].events).toMatchObject([
      {
        type: 'MESSAGE_ADDED',
        message: { author: { kind: 'VISITOR', name: 'Contact 3' } },
        chat: { status: 'OPEN' },
      },
      { type: 'SERVED_BY_CHANGED', message: null },
    ]);
  });
});

test('only a personal view is kept apart from its neighbours', async () => {
  const open = (view: string) =>
    agentLiveFields['inbox']!.open({ view }, agentContext(stage.pool, agent(workspace)));
  expect((await open('MINE')).key).toBe(id(kinds.member, 1));
  expect((await open('OPEN')).key).toBeUndefined();
});

test('a conversation that is not there cannot be followed', async () => {
  const open = async (of: string) =>
    agentLiveFields['conversation']!.open({ id: of }, agentContext(stage.pool, agent(workspace)));
  await expect(open('nonsense')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(open(publicId('Conversation', id(kinds.conversation, 99)))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
