import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { connected, CustomSource, settled, signingSecret } from './channel.js';
import { desk, eventually } from './desk.js';
import { MetaAccount, newId } from './meta-account.js';

let server: TestServer;
let page: MetaAccount;
let source: CustomSource;
let release: () => void;
const closing: Provider[] = [];
beforeAll(async () => {
  server = await startServer();
  page = await MetaAccount.connected(server, 'page');
  const secret = signingSecret();
  const { webhookUrl } = await connected(server, {
    name: 'App',
    custom: { signingSecret: secret },
  });
  source = new CustomSource(webhookUrl!, secret);
});
afterAll(async () => {
  release();
  await server.close();
  for (const provider of [page.graph, ...closing]) await provider.close();
});

const priya = () => desk(server, 'Priya');
const last = async (words: string) =>
  (await priya().inbox('ALL')).find(({ lastMessage }) => lastMessage?.preview === words);

test('files that do not come hold up nobody but the person who sent them, and what they say after', async () => {
  const released = new Promise<void>((resolve) => (release = resolve));
  const files = await startProvider(async () => {
    await released;
    return { body: 'a picture', headers: { 'content-type': 'image/png' } };
  });
  closing.push(files);
  const people = [newId(), newId(), newId()];
  for (const person of people) {
    const url = `${files.url}/${person}.png`;
    const attachments = [{ type: 'image', payload: { url } }];
    await page.happens(person, { message: { mid: `m_${person}`, attachments } });
  }
  await eventually(() => Promise.resolve(files.requests.length >= people.length));
  const begin = performance.now();
  await page.say(people[0]!, 'As you see');
  const other = newId();
  await page.say(other, 'I have no picture');
  await source.say('ada', 'I write from elsewhere');
  await eventually(() => last('I write from elsewhere'));
  await eventually(() => last('I have no picture'));
  const took = performance.now() - begin;
  process.stdout.write(`  · filed beside hanging files after ${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(6_000);
  expect(await last('As you see')).toBeUndefined();

  release();
  const { id } = await eventually(() => last('As you see'));
  const messages = await priya().messages(id);
  expect(messages.map(({ text, attachments }) => [text, attachments.length])).toEqual([
    ['', 1],
    ['As you see', 0],
  ]);
  const { deliveries } = await settled(server, page.channelId);
  expect(deliveries).toMatchObject({ received: 5, filed: 5 });
});
