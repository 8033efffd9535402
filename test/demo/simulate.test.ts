import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { simulate } from '../../src/demo/simulate.js';
import { Run } from '../../src/demo/simulators/run.js';
import type { SimulatedKind } from '../../src/demo/simulators/simulator.js';
import { channelNow, settled } from '../journeys/channel.js';
import { desk, eventually } from '../journeys/desk.js';
import { startServer, type TestServer } from '../support/app.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => told.push(String(line)) > 0);
});
afterEach(() => void jest.restoreAllMocks());

const conversationsOf = async (channelId: string) =>
  (await desk(server, 'Priya').inbox('ALL')).filter(({ channel }) => channel?.id === channelId);

/** Customers do so many things, one after the other, and all of them are settled. */
async function played(run: Run, acts: number) {
  for (let n = 0; n < acts; n++) await run.act();
  await eventually(async () => (await conversationsOf(run.channelId)).length > 2);
  const { deliveries } = await settled(server, run.channelId);
  expect(deliveries.received).toBe(deliveries.filed + deliveries.parked + deliveries.ignored);
  expect(deliveries.parked).toBe(0);
  return deliveries;
}

/** Priya answers somebody. Gives how her message is seen. */
async function answer(channelId: string, text: string) {
  const [first] = await conversationsOf(channelId);
  const conversationId = first!.id;
  const priya = desk(server, 'Priya');
  const { sequence } = await priya.conversation(conversationId);
  const { message } = await priya.reply({ conversationId, lastSeenSequence: sequence, text });
  return async () => (await priya.messages(conversationId)).find(({ id }) => id === message!.id);
}

const furthest: [SimulatedKind, string][] = [
  ['CUSTOM', 'READ'],
  ['WHATSAPP', 'READ'],
  ['MESSENGER', 'READ'],
  ['INSTAGRAM', 'READ'],
  ['TELEGRAM', 'SENT'],
  ['SMS', 'DELIVERED'],
  ['EMAIL', 'SENT'],
  ['CHAT', 'READ'],
];

test.each(furthest)('%s: customers write, a reply reaches them, and is %s', async (kind, state) => {
  const heard: string[] = [];
  const run = await Run.start(server.demo, kind, { tell: (line) => heard.push(line) });
  try {
    await played(run, 7);
    const seen = await answer(run.channelId, `Dear customer of ${kind}`);
    await eventually(async () => (await seen())?.state === state);
    expect(heard).toEqual([expect.stringMatching(`→ .+ gets: Dear customer of ${kind}`)]);
    await run.act();
    await settled(server, run.channelId);
  } finally {
    await run.close();
  }
  expect(await channelNow(server, run.channelId)).toMatchObject({ status: 'PAUSED' });
});

test('VOICE: calls are missed, taken and left to the machine, each in its conversation', async () => {
  const run = await Run.start(server.demo, 'VOICE');
  try {
    await played(run, 6);
    const found = await conversationsOf(run.channelId);
    expect(found).toHaveLength(6);
  } finally {
    await run.close();
  }
});

test('a second run takes the channel of the first, and what was queued meanwhile is sent', async () => {
  const first = await Run.start(server.demo, 'WHATSAPP');
  await played(first, 3);
  await first.close();
  const seen = await answer(first.channelId, 'While nobody played');
  const heard: string[] = [];
  const second = await Run.start(server.demo, 'WHATSAPP', { tell: (line) => heard.push(line) });
  try {
    expect(second.channelId).toBe(first.channelId);
    await eventually(async () => (await seen())?.state === 'READ');
    expect(heard.join()).toContain('While nobody played');
  } finally {
    await second.close();
  }
});

test('a provider in trouble refuses and calls twice: everything is sent and filed once', async () => {
  const heard: string[] = [];
  const tell = (line: string) => heard.push(line);
  const run = await Run.start(server.demo, 'CUSTOM', { trouble: true, tell });
  try {
    const before = (await channelNow(server, run.channelId)).deliveries.received;
    const { received } = await played(run, 8);
    expect(received - before).toBe(8);
    const seen = await answer(run.channelId, 'In spite of all');
    await eventually(async () => (await seen())?.state === 'READ');
    expect(run.tally).toMatchObject({ troubles: 1, replies: 1 });
    expect(heard).toHaveLength(1);
  } finally {
    await run.close();
  }
});

test('a server that goes away and comes back misses nothing of what happened meanwhile', async () => {
  const first = await startServer();
  const run = await Run.start(first.demo, 'CUSTOM');
  await run.act();
  await first.app.close(5_000);
  first.app.close = async () => undefined; // its database and files stay, for the server that comes after it
  const acting = run.act();
  const { port } = new URL(first.demo.url);
  const second = await startServer({ beside: first, env: { PORT: port } });
  try {
    await acting;
    const { deliveries } = await settled(second, run.channelId);
    expect(deliveries).toMatchObject({ received: 2, filed: 2 });
    await run.close();
  } finally {
    await second.close();
    await first.close();
  }
});

test('it plays until it is ended, tells how it stands, and leaves nothing running', async () => {
  const end = new AbortController();
  const options = { kind: 'SMS', seconds: 60, rate: 20, trouble: false } as const;
  const playing = simulate(server.demo, { ...options, signal: end.signal });
  await eventually(() =>
    Promise.resolve(told.some((line) => /[1-9]\d* from customers/.test(line))),
  );
  end.abort();
  const { acts } = await playing;
  expect(acts).toBeGreaterThan(0);
  expect(told.at(-2)).toContain(`0 s left · ${acts} from customers`);
});
