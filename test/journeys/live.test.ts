import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ConversationChangesDocument,
  CreateApiKeyDocument,
  EventsDocument,
  EventsLiveDocument,
  type EventFilter,
  type EventsQuery,
  InboxChangesDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import type { Live } from '../support/client.js';
import { Desk, desk, eventually, logIsFinal, memberId, received } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const marco = () => desk(server, 'Marco');

interface Batch {
  events: { ready: boolean; cursor: string; events: { id: string; type: string }[] };
}

async function ready<T>(subscription: Live<T>): Promise<Live<T>> {
  await subscription.until((items) => items.length > 0);
  return subscription;
}

function eventIds(received: Batch[]): string[] {
  return received.flatMap((batch) => batch.events.events.map((event) => event.id));
}

/** Everything after a cursor, page by page, by asking. */
async function polled(agent: Desk, after: string, filter = {}): Promise<string[]> {
  const ids: string[] = [];
  let cursor = after;
  let page: EventsQuery['events'];
  do {
    page = (await agent.do(EventsDocument, { after: cursor, first: 7, filter })).events;
    ids.push(...page.nodes.map((event) => event.id));
    cursor = page.pageInfo.endCursor ?? cursor;
  } while (page.pageInfo.hasNextPage);
  return ids;
}

describe('A subscription to the events', () => {
  test('begins with the ready signal and shows each change once, in order', async () => {
    const { id } = await received(server);
    await logIsFinal(server);
    const filter = { conversationIds: [id] };
    const events = await ready(priya().watch(EventsLiveDocument, { filter }));
    expect(events.received[0]!.events).toMatchObject({ ready: true, events: [] });
    await priya().claim(id);
    await priya().note(id, 'A note');
    await priya().answer(id, 'An answer');
    await priya().resolve(id);
    const all = await events.until((items) => {
      const types = items.flatMap((item) => item.events.events.map((event) => event.type));
      return types.includes('MESSAGE_SENT') && types.includes('CONVERSATION_RESOLVED');
    });
    await events.close();
    const seen = all.flatMap((item) => item.events.events);
    expect(all.slice(1).every((item) => !item.events.ready)).toBe(true);
    const apart = ['MESSAGE_SENT', 'MESSAGE_UNDERSTOOD'];
    const ours = seen.filter(({ type }) => !apart.includes(type));
    expect(ours.map(({ type }) => type)).toEqual([
      'CONVERSATION_CLAIMED',
      'NOTE_ADDED',
      'MESSAGE_QUEUED',
      'WAIT_CLOSED',
      'CONVERSATION_RESOLVED',
    ]);
    expect(ours[0]).toMatchObject({
      sequence: 2,
      actor: { name: 'Priya' },
      item: { __typename: 'ConversationClaimed', member: { name: 'Priya' } },
    });
  });

  test('reaches the cursor that a change gave to whoever made it', async () => {
    const { id } = await received(server);
    const events = await ready(priya().watch(EventsLiveDocument, {}));
    const { cursor } = await priya().note(id, 'Mine');
    const all = await events.until((items) =>
      items.some((item) => item.events.events.some((event) => event.cursor === cursor)),
    );
    await events.close();
    const mine = all.flatMap((item) => item.events.events).find((one) => one.cursor === cursor);
    expect(mine).toMatchObject({ type: 'NOTE_ADDED', note: { text: 'Mine' } });
  });

  test('is resumed again and again, while others write, without a gap or a repeat', async () => {
    const { id } = await received(server);
    await logIsFinal(server);
    const filter: EventFilter = { conversationIds: [id], types: ['NOTE_ADDED'] };
    const first = await ready(priya().watch(EventsLiveDocument, { filter }));
    const start = first.received[0]!.events.cursor;
    await first.close();
    const writers = [priya(), marco(), desk(server, 'Lena')].map(async (agent) => {
      for (let n = 0; n < 25; n++) await agent.note(id, `Note ${n}`);
    });
    const written = Promise.all(writers);
    const seen: string[] = [];
    let cursor = start;
    while (seen.length < 75) {
      const part = await ready(priya().watch(EventsLiveDocument, { filter, after: cursor }));
      const some = Math.min(4, 75 - seen.length);
      await part.until((items) => eventIds(items).length >= some);
      const items = [...part.received];
      await part.close();
      seen.push(...eventIds(items));
      cursor = items.at(-1)!.events.cursor;
    }
    await written;
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(await polled(priya(), start, filter));
    expect(seen).toHaveLength(75);
  });

  test('shows what asking for the events shows', async () => {
    const events = await ready(priya().watch(EventsLiveDocument, {}));
    const start = events.received[0]!.events.cursor;
    const { id } = await received(server);
    await priya().claim(id);
    const { message } = await priya().answer(id, 'Here.');
    await priya().messageIn(id, message!.id, 'SENT');
    await logIsFinal(server);
    const asked = await polled(priya(), start);
    await events.until((items) => eventIds(items).length >= asked.length);
    await events.close();
    expect(eventIds(events.received).slice(0, asked.length)).toEqual(asked);
  });

  test('asking behind a cursor leads past what the filter leaves out', async () => {
    const filter = { types: ['API_KEY_CREATED' as const] };
    const { id } = await received(server);
    await logIsFinal(server);
    const start = (await priya().do(EventsDocument, { first: 1 })).events.pageInfo.endCursor!;
    const nothing = await priya().do(EventsDocument, { after: start, first: 5, filter });
    expect(nothing.events.nodes).toEqual([]);
    const end = nothing.events.pageInfo.endCursor!;
    const { cursor } = await priya().note(id, 'Behind it');
    const after = await eventually(async () => {
      const { events } = await priya().do(EventsDocument, { after: end, first: 5 });
      const ours = events.nodes.filter(({ type }) => type !== 'MESSAGE_UNDERSTOOD');
      return ours.length > 0 && ours;
    });
    expect(after.map((event) => event.cursor)).toEqual([cursor]);
  });

  test('without NOTES has no word of notes, by any door', async () => {
    const input = { name: 'No notes', scopes: ['READ' as const, 'WRITE' as const] };
    const made = await desk(server, 'Olivia').do(CreateApiKeyDocument, { input });
    const robot = new Desk(server, made.createApiKey.secret!);
    const { id } = await received(server);
    const events = await ready(
      robot.watch(EventsLiveDocument, { filter: { conversationIds: [id] } }),
    );
    const items = await ready(robot.watch(ConversationChangesDocument, { id }));
    const start = events.received[0]!.events.cursor;
    const { note } = await priya().note(id, 'canary-note');
    await priya().claim(id);
    await events.until((all) => eventIds(all).length > 0);
    await items.until((all) => all.length > 1);
    const seen = [
      events.received,
      items.received,
      await robot.conversation(id),
      await robot.do(EventsDocument, { after: start, first: 50 }),
      await robot.ask('query ($id: ID!) { node(id: $id) { id } }', { id: note!.id }),
      await robot.answer(id, 'An answer'),
    ];
    await events.close();
    await items.close();
    expect(JSON.stringify(seen)).not.toContain('canary-note');
    expect(JSON.stringify(seen)).not.toContain('NOTE_ADDED');
    expect(seen[4]).toMatchObject({ data: { node: null } });
  });
});

describe('A subscription to a list', () => {
  test('says what came into it and what left it', async () => {
    const mine = await ready(priya().watch(InboxChangesDocument, { view: 'MINE' }));
    const { id } = await received(server);
    await priya().claim(id);
    await mine.until((items) => items.some((item) => item.inbox.changed.some((c) => c.id === id)));
    await priya().assign(id, memberId(server, 'Marco'));
    const all = await mine.until((items) => items.at(-1)!.inbox.removedIds.includes(id));
    await mine.close();
    expect(all[0]!.inbox).toMatchObject({ ready: true, changed: [], removedIds: [] });
  });

  test('resumed after a break says what is so now, each conversation once', async () => {
    const before = await ready(priya().watch(InboxChangesDocument, { view: 'WAITING' }));
    await before.close();
    const [gone, there] = [await received(server), await received(server)];
    await priya().answer(gone.id, 'Done');
    await priya().note(there.id, 'One');
    await priya().note(there.id, 'Two');
    const after = before.received[0]!.inbox.cursor;
    const again = priya().watch(InboxChangesDocument, { view: 'WAITING', after });
    const all = await again.until(
      (items) =>
        items.some((item) => item.inbox.removedIds.includes(gone.id)) &&
        items.some((item) => item.inbox.changed.some((c) => c.id === there.id)),
    );
    await again.close();
    const now = new Map<string, boolean>();
    for (const { inbox } of all) {
      for (const { id } of inbox.changed) now.set(id, true);
      for (const id of inbox.removedIds) now.set(id, false);
    }
    expect([now.get(gone.id), now.get(there.id)]).toEqual([false, true]);
  });
});

describe('A subscription to one conversation', () => {
  test('brings its items as they are added and as they change, and no others', async () => {
    const { id } = await received(server);
    const other = await received(server);
    const changes = await ready(priya().watch(ConversationChangesDocument, { id }));
    await marco().note(other.id, 'Elsewhere');
    await marco().note(id, 'Here');
    const { message } = await marco().answer(id, 'Answer');
    const all = await changes.until((items) =>
      items.some((item) =>
        item.conversation.items.some((one) => one.__typename === 'Message' && one.state === 'SENT'),
      ),
    );
    await changes.close();
    const items = all.flatMap((item) => item.conversation.items);
    expect(items.find((item) => item.__typename === 'Note')).toMatchObject({ text: 'Here' });
    expect(items.at(-1)).toMatchObject({ id: message!.id, state: 'SENT' });
    expect(JSON.stringify(all)).not.toContain('Elsewhere');
    expect(all.at(-1)!.conversation.conversation).toMatchObject({ sequence: 3 });
  });

  test('that is not there is refused', async () => {
    const id = `conv_${'0'.repeat(32)}`;
    const nothing = priya().watch(ConversationChangesDocument, { id });
    await expect(nothing.until((items) => items.length > 0)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    await nothing.close();
  });
});
