import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startServer, type TestServer } from '../support/app.js';
import { settled } from './channel.js';
import { sql, uuid } from './desk.js';
import { MetaAccount, newId, type ProductName } from './meta-account.js';

let server: TestServer;
const accounts: MetaAccount[] = [];

beforeAll(async () => void (server = await startServer()));
afterAll(async () => {
  await server.close();
  for (const { graph } of accounts) await graph.close();
});

type Item = Parameters<MetaAccount['happens']>;

/** What some people do on their threads, in the order they do it, a second apart. */
function story(): Item[] {
  let now = Date.now() - 600_000;
  const next = (): number => (now += 1_000);
  return [1, 2, 3, 4].flatMap((n): Item[] => {
    const person = newId();
    const mid = (m: number) => `story-${person}-${m}`;
    const emoji = (action: string, of = 1) => ({ reaction: { mid: mid(of), action, emoji: '👍' } });
    return [
      [person, { message: { mid: mid(1), text: `First of ${n}` } }, next()],
      [person, { message: { mid: mid(2), text: `Second of ${n}` } }, next()],
      [person, emoji('react'), next()],
      [person, { message_edit: { mid: mid(2), text: 'Edited once' } }, next()],
      [person, emoji('unreact'), next()],
      [person, emoji('react', 2), next()],
      [person, { message_edit: { mid: mid(2), text: 'Edited twice' } }, next()],
      [
        person,
        {
          sender: { id: 'own' },
          recipient: { id: person },
          message: { mid: mid(3), text: 'An echo', is_echo: true },
        },
        next(),
      ],
      [person, { postback: { title: 'A button', payload: 'B' } }, next()],
      [person, { message: { mid: mid(4), text: `Regretted by ${n}` } }, next()],
      [person, { message: { mid: mid(4), is_deleted: true } }, next()],
      [person, { read: { watermark: next() } }],
    ];
  });
}

async function stateOf({ channelId }: MetaAccount) {
  return sql(
    server,
    `select c.thread_key, m.direction, m.external_id, m.text, m.state, m.edited_at, m.deleted_at is not null as deleted,
       array(select emoji from reaction r where r.message_id = m.id) as reactions
     from message m join conversation c on c.id = m.conversation_id where m.channel_id = $1
     order by m.external_id`,
    [uuid(channelId)],
  );
}

test.each<ProductName>(['page', 'instagram'])(
  'On %s the same story told once in order, or shuffled, in batches, five times over, ends the same',
  async (product) => {
    const items = story();
    const tell = async (deliveries: Item[][]) => {
      const account = await MetaAccount.connected(server, product);
      accounts.push(account);
      for (const delivery of deliveries) {
        const messaging = delivery.map(([person, content, at]) =>
          account.item(person, content, at),
        );
        expect(await account.post(account.webhook({ messaging }))).toBe(200);
      }
      const { received, filed, parked, ignored } = (await settled(server, account.channelId))
        .deliveries;
      expect({ left: received - filed - ignored, parked }).toEqual({ left: 0, parked: 0 });
      return stateOf(account);
    };
    const inOrder = await tell(items.map((item) => [item]));
    expect(inOrder).toHaveLength(4 * 5);
    const five = Array.from({ length: 5 }, () => items).flat();
    const mixed = fc.sample(fc.shuffledSubarray(five, { minLength: five.length }), {
      numRuns: 1,
      seed: 7,
    })[0]!;
    const batches = Array.from({ length: mixed.length / 8 }, (_, n) =>
      mixed.slice(n * 8, n * 8 + 8),
    );
    expect(await tell(batches)).toEqual(inOrder);
  },
);
