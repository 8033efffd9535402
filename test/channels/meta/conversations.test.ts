import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { CredentialsRefused, type Pulled } from '../../../src/channels/channel.js';
import { messengerAdapter } from '../../../src/channels/messenger/messenger.adapter.js';
import { providerCaller } from '../../../src/channels/provider-call.js';
import { type Answered, type LocalApi, openApi } from '../../../src/demo/simulators/http.js';
import { MetaSimulator } from '../../../src/demo/simulators/meta.js';
import type { Stage } from '../../../src/demo/simulators/simulator.js';

const realNow = Date.now.bind(Date);
let api: LocalApi;
let simulator: MetaSimulator;
/** What the API says instead. */
let trouble: () => Answered | undefined;
beforeEach(async () => {
  trouble = () => undefined;
  const stage: Stage = {
    get url() {
      return api.url;
    },
    webhookUrl: '',
    visitorUrl: '',
    publicKey: '',
    trouble: () => undefined,
    post: () => Promise.resolve(), // nobody is there
    took: () => undefined,
  };
  simulator = new MetaSimulator(stage, 'MESSENGER');
  api = await openApi((asked) => trouble() ?? simulator.answer(asked));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.close();
});

/** What is stored within so many rounds, by somebody who looks a minute later: what is young is left to webhooks. */
async function followed(cursor: string | null, rounds = 1): Promise<Pulled[]> {
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + 60_000);
  const { accessToken, ...settings } = simulator.connection(api.url);
  const account = {
    ...{ id: 'channel', workspaceId: 'workspace', address: null, name: 'Page', webhookUrl: null },
    settings,
    secrets: { accessToken },
  };
  const stop = new AbortController();
  const stored: Pulled[] = [];
  let ended = cursor === null ? -1 : 0;
  const store = async (pulled: Pulled): Promise<void> => {
    stored.push(pulled);
    if (!pulled.delivery && ++ended === rounds) stop.abort();
  };
  const adapter = messengerAdapter(providerCaller({ allowPrivate: true }), 1);
  await adapter.listen!(account, cursor, store, stop.signal);
  return stored;
}

const anHourAgo = () => {
  const time = new Date(Date.now() - 3_600_000).toISOString();
  return `${time} ${time}`;
};
const refusal = (status: number, code: number, headers = {}): Answered => ({
  status,
  headers,
  body: JSON.stringify({ error: { message: 'No.', code } }),
});
const [ada, bob] = [
  { name: 'Ada', n: 0 },
  { name: 'Bob', n: 1 },
];

describe('Asking for conversations', () => {
  test('brings what was said while no webhook came, each message once, in its person’s order', async () => {
    const mids = [await simulator.says(ada, 'One'), await simulator.says(bob, 'Two')];
    mids.push(await simulator.says(ada, 'Three'));
    const stored = await followed(anHourAgo(), 3);
    const keys = stored.flatMap(({ delivery }) => delivery?.dedupeKey ?? []);
    expect(keys.toSorted()).toEqual(mids.map((mid) => `message ${mid}`).toSorted());
    expect(keys.indexOf(`message ${mids[0]}`)).toBeLessThan(keys.indexOf(`message ${mids[2]}`));
    const cursors = stored.map(({ cursor }) => cursor);
    expect(new Set(cursors.slice(0, keys.length)).size).toBe(1); // how far we are is told at the end of a round
  });

  test('of a new channel brings nothing of what was before', async () => {
    await simulator.says(ada, 'Before your time');
    const stored = await followed(null);
    expect(stored.filter(({ delivery }) => delivery)).toEqual([]);
  });

  test('waits as long as it is told to, and goes on', async () => {
    await simulator.says(ada, 'Once more');
    const answers = [refusal(400, 613, { 'retry-after': '1' })];
    trouble = () => answers.shift();
    const stored = await followed(anHourAgo());
    expect(stored.filter(({ delivery }) => delivery)).toHaveLength(1);
  });

  test('with a token that is no good says so; one that only may not read them is good for the rest', async () => {
    trouble = () => refusal(401, 190);
    await expect(followed(anHourAgo())).rejects.toThrow(CredentialsRefused);
    trouble = () => refusal(403, 200);
    const error = await followed(anHourAgo()).catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(CredentialsRefused);
    expect((error as Error).message).toBe('Its conversations could not be read: No.');
  });
});
