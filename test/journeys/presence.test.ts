import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../support/app.js';
import { data, type Live, live } from '../support/client.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { Desk, desk, eventually, memberId, received, sql } from './desk.js';
import { visitor } from './visitor.js';

let redis: TestRedis;
/** Two servers behind one Redis. */
let here: TestServer;
let there: TestServer;
/** What both tell of somebody who said something once, when the tests began, and nothing after it; and when. */
let vanished: { told: Live<Update>; goneAfterMs: Promise<number> }[];
beforeAll(async () => {
  redis = await startRedis();
  const env = { REDIS_URL: redis.url };
  here = await startServer({ env });
  there = await startServer({ env, beside: here });
  const { id } = await received(here);
  const followers = [here, there].map((server) => follow(server, 'Lena', id));
  for (const each of followers) await each.until((all) => all.length > 0);
  await show(here, 'Priya', id, 'TYPING_REPLY');
  const saidAt = Date.now();
  vanished = followers.map((told) => ({
    told,
    goneAfterMs: told.until((all) => all.length >= 3).then(() => Date.now() - saidAt),
  }));
});
afterAll(async () => {
  await there.close();
  await here.close();
  await redis.stop();
});

type State = 'VIEWING' | 'TYPING_REPLY' | 'TYPING_NOTE' | 'GONE';
type Present = { member: { name: string }; state: State; since: string };
interface Update {
  presence: { ready: boolean; conversations: { conversationId: string; present: Present[] }[] };
}
const present = 'present { member { name } state since }';
const showing = `mutation ($input: ShowPresenceInput!) {
  showPresence(input: $input) { ${present} userErrors { code field } } }`;

async function show(
  server: TestServer,
  name: string,
  conversationId: string,
  state: State,
  deviceId?: string,
) {
  const input = { conversationId, state, deviceId };
  const { showPresence } = await data<{
    showPresence: { present: Present[]; userErrors: { code: string; field: string[] }[] };
  }>(server.demo.url, server.token(name), showing, { input });
  return showPresence;
}

/** A window of an agent that says everything over its socket. */
function socketOf(server: TestServer, name: string) {
  const client = createClient({
    url: server.demo.wsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${server.token(name)}` },
    lazy: false,
    onNonLazyError: () => undefined,
    retryAttempts: 0,
  });
  const say = (conversationId: string, state: State, deviceId: string) =>
    new Promise<void>((resolve, reject) => {
      const variables = { input: { conversationId, state, deviceId } };
      client.subscribe(
        { query: showing, variables },
        { next: () => resolve(), error: reject, complete: () => undefined },
      );
    });
  return { say, close: () => client.terminate() };
}

function follow(server: TestServer, name: string, ...ids: string[]): Live<Update> {
  return live<Update>(
    server.demo.wsUrl,
    server.token(name),
    `subscription ($ids: [ID!]!) { presence(conversationIds: $ids) { ready conversations { conversationId ${present} } } }`,
    { ids },
  );
}

/** `Priya VIEWING` for everybody who was in the conversation, one text for each update. */
function seen({ received: updates }: Live<Update>): string[] {
  return updates.map(({ presence }) =>
    presence.conversations
      .map((one) =>
        one.present
          .map(({ member, state }) => `${member.name} ${state}`)
          .sort()
          .join(', '),
      )
      .join(' | '),
  );
}
const shows = (watch: Live<Update>, last: string) => watch.until(() => seen(watch).at(-1) === last);

describe('Presence', () => {
  test('tells colleagues on every server who comes, what they do, and who leaves', async () => {
    const [first, second] = [await received(here), await received(here)];
    await show(here, 'Priya', first.id, 'VIEWING');
    const watch = follow(here, 'Marco', first.id, second.id);
    const far = follow(there, 'Lena', first.id);
    await shows(watch, 'Priya VIEWING | ');
    await far.until((all) => all.length > 0); // it may have begun after the sign
    expect((await show(there, 'Marco', second.id, 'TYPING_NOTE')).present).toMatchObject([
      { member: { name: 'Marco' }, state: 'TYPING_NOTE' },
    ]);
    await shows(watch, 'Marco TYPING_NOTE');
    await show(there, 'Priya', first.id, 'TYPING_REPLY');
    await show(here, 'Lena', first.id, 'VIEWING');
    for (const each of [watch, far]) await shows(each, 'Lena VIEWING, Priya TYPING_REPLY');
    const { presence } = watch.received.at(-1)!;
    expect(presence).toMatchObject({ ready: false, conversations: [{ conversationId: first.id }] });
    await show(there, 'Priya', first.id, 'GONE');
    for (const each of [watch, far]) await shows(each, 'Lena VIEWING');
    // What is said again changes nothing, and nobody is told.
    const before = watch.received.length;
    await show(here, 'Lena', first.id, 'VIEWING');
    await show(here, 'Lena', first.id, 'GONE');
    await shows(watch, '');
    expect(watch.received).toHaveLength(before + 1);
    await watch.close();
    await far.close();
  });

  test('of a closed socket is over at once, unless the device spoke over another one since', async () => {
    const closed = await received(here);
    const closing = follow(there, 'Lena', closed.id);
    await closing.until((all) => all.length > 0);
    const [old, renewed] = [socketOf(here, 'Priya'), socketOf(there, 'Priya')];
    await old.say(closed.id, 'VIEWING', 'laptop');
    await shows(closing, 'Priya VIEWING');
    await renewed.say(closed.id, 'TYPING_REPLY', 'laptop');
    await shows(closing, 'Priya TYPING_REPLY');
    old.close();
    await sleep(300);
    expect(seen(closing)).toEqual(['', 'Priya VIEWING', 'Priya TYPING_REPLY']);
    renewed.close();
    await shows(closing, '');
    await closing.close();
  });

  test('of several windows is the most telling one', async () => {
    const { id } = await received(here);
    await show(here, 'Priya', id, 'VIEWING', 'laptop');
    const since = (await show(here, 'Priya', id, 'TYPING_REPLY', 'phone')).present[0]!.since;
    expect((await show(here, 'Priya', id, 'VIEWING', 'laptop')).present).toEqual([
      { member: { name: 'Priya' }, state: 'TYPING_REPLY', since },
    ]);
    expect((await show(here, 'Priya', id, 'GONE', 'phone')).present).toMatchObject([
      { state: 'VIEWING' },
    ]);
    expect((await show(here, 'Priya', id, 'VIEWING', 'x'.repeat(65))).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'deviceId'] },
    ]);
  });

  test('is known to a server that began later, and after Redis was away, from the next sign on', async () => {
    const { id } = await received(here);
    await show(here, 'Priya', id, 'VIEWING');
    const late = await startServer({ env: { REDIS_URL: redis.url }, beside: here });
    const lateWatch = follow(late, 'Marco', id);
    await shows(lateWatch, '');
    await show(here, 'Priya', id, 'VIEWING');
    await shows(lateWatch, 'Priya VIEWING');
    await redis.restart();
    await eventually(async () => {
      await show(here, 'Priya', id, 'TYPING_REPLY');
      return seen(lateWatch).at(-1) === 'Priya TYPING_REPLY';
    });
    await lateWatch.close();
    await late.close();
  });

  test('reaches no visitor and no log, is no program’s, and tells of notes only who may read them', async () => {
    const ana = await visitor(here);
    const { id } = ana.chat;
    const typing = live(
      here.demo.visitorUrl,
      ana.token,
      'subscription { chatTyping { ready isTyping } }',
    );
    const events = ana.listen();
    await typing.until((all) => all.length > 0);
    await events.until((all) => all.length > 0);
    const [before] = await sql(here, 'select count(*) from event');
    await show(here, 'Priya', id, 'TYPING_REPLY');
    await show(here, 'Marco', id, 'TYPING_NOTE');
    await desk(here, 'Priya').ask(
      'mutation ($id: ID!) { setTyping(input: { conversationId: $id, isTyping: true }) { userErrors { code } } }',
      { id },
    );
    await typing.until((all) => all.length > 1); // of setTyping alone
    expect(typing.received).toHaveLength(2);
    expect(events.received).toHaveLength(1);
    expect(await sql(here, 'select count(*) from event')).toEqual([before]);
    const key = await desk(here, 'Olivia').ask<{ createApiKey: { secret: string } }>(
      `mutation { createApiKey(input: { name: "Narrow", scopes: [READ] }) { secret } }`,
    );
    const program = new Desk(here, key.data.createApiKey.secret);
    const looked = await program.ask<{ conversation: { presence: Present[] } }>(
      `query ($id: ID!) { conversation(id: $id) { presence { member { name } state } } }`,
      { id },
    );
    expect(looked.data.conversation.presence).toEqual([
      { member: { name: 'Priya' }, state: 'TYPING_REPLY' },
      { member: { name: 'Marco' }, state: 'VIEWING' },
    ]);
    const said = await program.ask(showing, { input: { conversationId: id, state: 'VIEWING' } });
    expect(said.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await typing.close();
    await events.close();
  });

  test('is followed for a hundred conversations at most, all of them known', async () => {
    const { id } = await received(here);
    const unknown = `conv_${'0'.repeat(32)}`;
    for (const [ids, code] of [
      [[], 'INVALID_INPUT'],
      [Array.from({ length: 101 }, () => id), 'INVALID_INPUT'],
      [[id, unknown], 'NOT_FOUND'],
    ] as const) {
      const refused = follow(here, 'Priya', ...ids);
      await expect(refused.until((all) => all.length > 0)).rejects.toMatchObject({
        errors: [{ extensions: { code } }],
      });
      await refused.close();
    }
  });
});

describe('“Priya is handling this”', () => {
  test('is one field: who owns it, since when, and whether they are at it', async () => {
    const { id } = await received(here);
    const look = async () =>
      (
        await desk(here, 'Marco').ask<{ conversation: { handledBy: unknown } }>(
          'query ($id: ID!) { conversation(id: $id) { handledBy { member { id } since state } assignments(first: 9) { nodes { startedAt } } } }',
          { id },
        )
      ).data.conversation as {
        handledBy: unknown;
        assignments: { nodes: { startedAt: string }[] };
      };
    expect((await look()).handledBy).toBeNull();
    await desk(here, 'Priya').claim(id);
    const { handledBy, assignments } = await look();
    const since = assignments.nodes[0]!.startedAt;
    const member = { id: memberId(here, 'Priya') };
    expect(handledBy).toEqual({ member, since, state: 'GONE' });
    await show(here, 'Lena', id, 'TYPING_REPLY');
    await show(here, 'Priya', id, 'TYPING_NOTE');
    expect((await look()).handledBy).toEqual({ member, since, state: 'TYPING_NOTE' });
  });
});

test('A client that vanished is gone within 15 seconds on every server', async () => {
  for (const { told, goneAfterMs } of vanished) {
    expect(await goneAfterMs).toBeLessThan(15_000);
    expect(seen(told)).toEqual(['', 'Priya TYPING_REPLY', '']);
    await told.close();
  }
});
