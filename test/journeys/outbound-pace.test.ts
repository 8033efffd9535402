import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '../../src/domain/kernel/actor.js';
import type { Work } from '../../src/domain/kernel/work.js';
import { holdBack, type Pace, takeTurn } from '../../src/domain/message/take-turn.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { connected, CustomSource, signingSecret } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';

const secret = signingSecret();
const never = new Promise<never>(() => undefined);
let server: TestServer;
let receiver: Provider;
let hanging: Provider;

beforeAll(async () => {
  server = await startServer();
  receiver = await startProvider(() => ({}));
  hanging = await startProvider(() => never);
});
afterAll(async () => {
  await hanging.close(); // the line breaks, so that nothing is in hand any more
  await server.close();
  await receiver.close();
});

const priya = () => desk(server, 'Priya');

async function customChannel(name: string, outboundUrl: string) {
  const { id, webhookUrl } = await connected(server, {
    name,
    custom: { outboundUrl, signingSecret: secret },
  });
  return { id, source: new CustomSource(webhookUrl!, secret) };
}

/** A question of each of these people, and the conversations they are in. */
async function questions(source: CustomSource, people: string[]): Promise<string[]> {
  for (const person of people) await source.say(person, `Question of ${person}`);
  return eventually(async () => {
    const all = await priya().inbox('ALL');
    const theirs = people.map(
      (person) => all.find((one) => one.lastMessage?.preview === `Question of ${person}`)?.id,
    );
    return theirs.every((id) => id !== undefined) && theirs;
  });
}

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}-${n}`);

test('a provider that hangs holds up nobody else: replies on another channel go out meanwhile', async () => {
  const slow = await customChannel('Hangs', hanging.url);
  const quick = await customChannel('Answers', receiver.url);
  const stuck = await questions(slow.source, names('slow', 45));
  const fine = await questions(quick.source, names('quick', 5));
  await Promise.all(stuck.map((id) => priya().answer(id, 'Into the void')));
  await eventually(async () => hanging.requests.length >= 10);
  for (const id of fine) {
    const { message } = await priya().answer(id, 'Meanwhile');
    await priya().messageIn(id, message!.id, 'SENT');
  }
  const states = await sql<{ state: string; count: number }>(
    server,
    `select state, count(*)::int as count from message
     where channel_id = $1 and direction = 'OUTBOUND' group by state order by state`,
    [uuid(slow.id)],
  );
  expect(states).toEqual([
    { state: 'QUEUED', count: 35 },
    { state: 'SENDING', count: 10 },
  ]);
});

/** What the next message to this address would hear. */
async function turn(channelId: string, address: string, pace?: Pace) {
  const [row] = await sql<{ workspace: string }>(
    server,
    'select workspace_id as workspace from channel where id = $1',
    [channelId],
  );
  const take = (work: Work) => takeTurn(work, { channelId, address }, pace);
  return (await server.app.stores.run(systemActor(row!.workspace), take, undefined)).result;
}

test('of many who want the next place in the stream at once one gets it, over all processes', async () => {
  const channelId = uuid((await customChannel('Paced', receiver.url)).id);
  const pace = { perSecond: 0.01, perRecipientPerSecond: 0.01 };
  const people = names('p', 20);
  const heard = await Promise.all(people.map((address) => turn(channelId, address, pace)));
  expect(heard.filter((waiting) => waiting === null)).toHaveLength(1);
  const waiting = heard.filter((one) => one !== null);
  expect(waiting.every(({ whose, waitMs }) => whose === 'channel' && waitMs > 0)).toBe(true);
});

test('a recipient who was just written to waits, the others do not', async () => {
  const channelId = uuid((await customChannel('Each', receiver.url)).id);
  const pace = { perRecipientPerSecond: 0.01 };
  expect(await turn(channelId, 'ana', pace)).toBeNull();
  expect(await turn(channelId, 'ana', pace)).toMatchObject({ whose: 'recipient' });
  expect(await turn(channelId, 'ben', pace)).toBeNull();
});

test('a provider’s word for longer stands, also where nothing else sets a pace', async () => {
  const { id } = await customChannel('Held', receiver.url);
  const channelId = uuid(id);
  const [row] = await sql<{ workspace: string }>(
    server,
    'select workspace_id as workspace from channel where id = $1',
    [channelId],
  );
  const hold = (seconds: number) => (work: Work) =>
    holdBack(work, { channelId, address: null }, new Date(Date.now() + seconds * 1000));
  for (const seconds of [1000, 10])
    await server.app.stores.run(systemActor(row!.workspace), hold(seconds), undefined);
  const waiting = await turn(channelId, 'ana');
  expect(waiting).toMatchObject({ whose: 'channel' });
  expect(waiting!.waitMs).toBeGreaterThan(10_000);
});
