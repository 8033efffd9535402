import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import type { ProviderReply } from '../support/provider.js';
import { settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { MetaAccount, newId, type ProductName } from './meta-account.js';

let first: TestServer;
let second: TestServer;
const accounts: MetaAccount[] = [];

beforeAll(async () => {
  first = await startServer();
});
afterAll(async () => {
  await second?.close();
  await first.close();
  for (const { graph } of accounts) await graph.close();
});

const minute = 60_000;
const ago = (minutes: number): string =>
  `${new Date(Date.now() - minutes * minute).toISOString().slice(0, 19)}+0000`;

interface Said {
  id: string;
  created_time: string;
  from: { id: string; username?: string };
  message: string;
  [more: string]: unknown;
}

/** The conversations of an account as its API shows them: what changed last first. */
class Conversations {
  readonly threads = new Map<string, { changed: string; said: Said[] }>();
  readonly refused = new Set<string>();

  constructor(private readonly onPage: number) {}

  answer(path: string): ProviderReply | undefined {
    const { pathname, searchParams } = new URL(path, 'http://graph');
    const [, , id = '', edge] = pathname.split('/');
    if (edge === 'conversations') return json({ data: this.list() });
    if (edge !== 'messages') return undefined;
    if (this.refused.has(id)) return json({ error: { message: 'Not this one.', code: 100 } }, 400);
    const newestFirst = this.threads.get(id)!.said.toReversed();
    const n = Number(searchParams.get('after') ?? 0);
    const more = n + this.onPage < newestFirst.length;
    const paging = {
      cursors: { after: String(n + this.onPage) },
      next: more ? 'https://elsewhere' : undefined,
    };
    return json({ data: newestFirst.slice(n, n + this.onPage), paging });
  }

  private list() {
    const all = [...this.threads].map(([id, { changed }]) => ({ id, updated_time: changed }));
    return all.sort((a, b) => (a.updated_time < b.updated_time ? 1 : -1));
  }
}

const json = (body: object, status = 200): ProviderReply => ({
  status,
  body: JSON.stringify(body),
});

async function opened(product: ProductName) {
  const account = await MetaAccount.connected(first, product, '1517776481860111');
  accounts.push(account);
  await eventually(async () => (await cursorOf(account)) !== null);
  return account;
}

async function cursorOf({ channelId }: MetaAccount) {
  const [row] = await sql(first, 'select pull_cursor from channel where id = $1', [
    uuid(channelId),
  ]);
  return row!['pull_cursor'];
}

test('a page and an Instagram account whose webhooks were down catch up by themselves, and have nothing twice', async () => {
  const [page, insta] = [await opened('page'), await opened('instagram')];
  const [ada, bob, carl] = [newId(), newId(), newId()];
  const known = await page.say(ada, 'Before the outage', Date.now() - 70 * minute);
  await settled(first, page.channelId);
  await first.app.close(5_000);
  first.app.close = async () => undefined; // its database and files stay, for the server that comes after it
  for (const { channelId } of [page, insta])
    await sql(first, 'update channel set pull_cursor = $2 where id = $1', [
      uuid(channelId),
      `${new Date(Date.now() - 100 * minute).toISOString()} ${new Date(Date.now() - 65 * minute).toISOString()}`,
    ]);

  const asked = new Conversations(1);
  const [us, her, him] = [
    { id: page.ownId, name: 'Shop' },
    { id: ada },
    { id: bob, name: 'Bob B.' },
  ];
  const at = (id: string, minutes: number, from: Said['from'], message: string): Said => ({
    ...{ id, created_time: ago(minutes), from, message },
    to: { data: [from === us ? her : us] },
  });
  asked.threads.set('t_ada', {
    changed: ago(10),
    said: [
      at('m_old', 200, her, 'Long ago, and not of this channel’s time'),
      at(known, 70, her, 'Before the outage'),
      at('m_1', 50, her, 'The first that was missed'),
      at('m_2', 40, her, 'The second that was missed'),
      at('m_3', 10, us, 'Answered from the phone'),
    ],
  });
  const attachments = {
    data: [
      {
        id: '1',
        mime_type: 'image/png',
        name: 'cup.png',
        image_data: { url: `${page.graph.url}/file/cup` },
      },
    ],
  };
  asked.threads.set('t_bob', {
    changed: ago(30),
    said: [{ ...at('m_4', 30, him, ''), attachments }],
  });
  asked.threads.set('t_broken', { changed: ago(20), said: [] });
  asked.refused.add('t_broken');
  asked.threads.set('t_quiet', { changed: ago(500), said: [] });
  page.replies = ({ path }) => (path === '/file/cup' ? { body: 'a cup' } : asked.answer(path));

  const ofInsta = new Conversations(20);
  const shop = { id: '17', username: 'shop' }; // its own login names the account by another id than its webhooks
  ofInsta.threads.set('aWdT', {
    changed: ago(5),
    said: [
      {
        ...at('aWdf_1', 6, { id: carl, username: 'carl.c' }, 'Missed on Instagram'),
        to: { data: [shop] },
      },
      {
        ...at('aWdf_2', 5, shop, 'Answered in the app'),
        to: { data: [{ id: carl, username: 'carl.c' }] },
      },
    ],
  });
  insta.replies = ({ path }) =>
    path.endsWith('?fields=id,username') ? json(shop) : ofInsta.answer(path);

  second = await startServer({ beside: first });
  const priya = desk(second, 'Priya');
  for (const account of accounts) {
    const { pathname } = new URL(account.webhookUrl);
    account.webhookUrl = `${second.app.url}${pathname}`;
  }
  const conversation = (text: string) =>
    eventually(async () =>
      (await priya.inbox('ALL')).find(({ lastMessage }) => lastMessage?.preview === text),
    );
  const hers = await conversation('Answered from the phone');
  expect((await priya.messages(hers.id)).map(({ text, direction }) => [direction, text])).toEqual([
    ['INBOUND', 'Before the outage'],
    ['INBOUND', 'The first that was missed'],
    ['INBOUND', 'The second that was missed'],
    ['OUTBOUND', 'Answered from the phone'],
  ]);
  expect(hers.waitingSince).toBeNull();
  const his = await eventually(async () =>
    (await priya.inbox('ALL')).find(({ contact }) => contact.name === 'Bob B.'),
  );
  const [picture] = await priya.messages(his.id);
  expect(picture!.attachments).toMatchObject([{ fileName: 'cup.png', contentType: 'image/png' }]);
  const carls = await conversation('Answered in the app');
  expect((await priya.messages(carls.id)).map(({ text }) => text)).toEqual([
    'Missed on Instagram',
    'Answered in the app',
  ]);

  // Its webhooks come after all, hours late.
  await page.happens(ada, { message: { mid: 'm_1', text: 'The first that was missed' } });
  await page.echoes(ada, { mid: 'm_3', text: 'Answered from the phone', app_id: 7 });
  await insta.happens(carl, { message: { mid: 'aWdf_1', text: 'Missed on Instagram' } });
  const { deliveries, health } = await settled(second, page.channelId);
  expect(deliveries).toMatchObject({ received: 6, filed: 5, parked: 1, ignored: 0 });
  expect(health).toMatchObject({ ok: true, lastError: null });
  expect((await settled(second, insta.channelId)).deliveries).toMatchObject({
    received: 2,
    filed: 2,
  });
  expect(await priya.messages(hers.id)).toHaveLength(4);
  expect(page.graph.requests.some(({ path }) => path.includes('t_quiet'))).toBe(false);
});
