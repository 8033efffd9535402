import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { pruneEvents } from '../../src/domain/kernel/prune-events.js';
import {
  EventsDocument,
  EventsLiveDocument,
  InboxChangesDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import type { Live } from '../support/client.js';
import { desk, received, textOf, uuid, logIsFinal } from './desk.js';
import { visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

async function first<T>(subscription: Live<T>): Promise<T> {
  return (await subscription.until((items) => items.length > 0))[0]!;
}

test('a cursor from before what the log still holds is told to start anew, by every door', async () => {
  const priya = desk(server, 'Priya');
  const ana = await visitor(server);
  const events = priya.watch(EventsLiveDocument, {});
  const old = (await first(events)).events.cursor;
  const chat = ana.listen();
  const begun = await first(chat);
  await events.close();
  await chat.close();
  await received(server);
  await ana.say('More');
  await logIsFinal(server);
  const page = await priya.do(EventsDocument, { first: 100 });
  const last = page.events.nodes.at(-1)!.cursor;
  const actor = systemActor(uuid(server.demo.workspace.id));
  await server.app.stores.run(actor, pruneEvents, { before: new Date(Date.now() + 1_000) });

  const asked = await priya.ask(textOf(EventsDocument), { after: old, first: 10 });
  expect(asked.errors).toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED' } }]);
  const resumed: Live<unknown>[] = [
    priya.watch(EventsLiveDocument, { after: old }),
    priya.watch(InboxChangesDocument, { view: 'OPEN', after: old }),
    ana.listen(begun.chatEvents.cursor),
  ];
  for (const live of resumed) {
    await expect(first(live)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'RESYNC_REQUIRED' } }],
    });
    await live.close();
  }
  const known = await priya.do(EventsDocument, { after: last, first: 10 });
  expect(known.events.nodes).toEqual([]);
});

test('a cursor that is none of ours, or of a log that is ahead of this one, is refused', async () => {
  const priya = desk(server, 'Priya');
  const ahead = Buffer.from('999999999999.1').toString('base64url');
  const codes: unknown[] = [];
  for (const after of ['rubbish', '', '%00', ahead]) {
    const { errors } = await priya.ask(textOf(EventsDocument), { after, first: 10 });
    codes.push(errors?.[0]!.extensions['code']);
    const live = priya.watch(EventsLiveDocument, { after });
    await expect(first(live)).rejects.toMatchObject({
      errors: [{ extensions: { code: codes.at(-1) } }],
    });
    await live.close();
  }
  expect(codes).toEqual(['INVALID_CURSOR', 'INVALID_CURSOR', 'INVALID_CURSOR', 'RESYNC_REQUIRED']);
});
