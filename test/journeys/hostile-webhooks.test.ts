import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ParkedDeliveriesDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { connected, CustomSource, owner, settled, signingSecret } from './channel.js';
import { eventually, sql } from './desk.js';
import { bodies, type Door, doors, fields, filled } from './hostile-calls.js';

let server: TestServer;
let neighbour: CustomSource;
let calls = 0;

beforeAll(async () => {
  server = await startServer();
  const secret = signingSecret();
  const { webhookUrl } = await connected(server, {
    name: 'Neighbour',
    custom: { signingSecret: secret },
  });
  neighbour = new CustomSource(webhookUrl!, secret);
});
afterAll(() => server.close());

/** Somebody else's message, over another channel, is filed as ever. */
async function othersAreHeard(): Promise<void> {
  const text = `I am here too ${crypto.randomUUID()}`;
  await neighbour.say('neighbour', text);
  const look = () => sql(server, 'select id from message where text = $1', [text]);
  await eventually(async () => (await look()).length === 1);
}

/** Signed as the provider signs. */
async function call(door: Door, url: string, body: string): Promise<number> {
  const headers = door.sign(url, body, ++calls);
  const answer = await fetch(url, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

const isAnswer = (status: number): boolean => status === 200 || (status >= 400 && status < 500);

describe.each(Object.entries(doors))('What is signed for %s and means harm', (kind, door) => {
  let id: string;
  let url: string;
  let taken = 0;

  const send = async (name: string, body: string) => {
    const status = await call(door, url, body);
    expect({ name, answered: isAnswer(status), status }).toMatchObject({ answered: true });
    if (status === 200) taken += 1;
  };

  beforeAll(async () => {
    const channel = await connected(server, { name: kind, ...door.connect });
    [id, url] = [channel.id, channel.webhookUrl!];
  });

  test('is answered, and every delivery is filed, parked or ignored; nobody else notices', async () => {
    for (const [name, body] of Object.entries(bodies)) await send(name, body);
    if (door.message)
      for (const [n, [field, value]] of fields.entries())
        await send(`${field} ${value.slice(0, 60)}`, filled(door, n, { [field]: value }));
    await othersAreHeard();
    const { deliveries } = await settled(server, id);
    const { received, filed, parked, ignored } = deliveries;
    expect(filed + parked + ignored).toBe(received);
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThanOrEqual(taken);
    const { parkedDeliveries } = await owner(server).do(ParkedDeliveriesDocument, {
      channelId: id,
    });
    const reasons = parkedDeliveries.nodes.map(({ reason }) => reason ?? '');
    expect(reasons.filter((reason) => reason.startsWith('Reading it failed'))).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const { batch } = door;
  if (!batch) return;
  test('with ten thousand things in one call is read to its end', async () => {
    await send('ten thousand', batch(Array<string>(10_000).fill('{"a":1}')));
    await othersAreHeard();
    expect((await settled(server, id)).deliveries.pending).toBe(0);
  });
});

test('A file that never comes costs the file, and not the words it came with', async () => {
  const id = await neighbour.say('neighbour', 'Look at this', {
    attachments: [{ fileName: 'never.pdf', url: 'http://127.0.0.1:9/never.pdf' }],
  });
  await sql(
    server,
    `update delivery set received_at = now() - interval '2 hours' where position($1::bytea in raw) > 0`,
    [Buffer.from(id)],
  );
  const text = 'Look at this\n[The file never.pdf is no longer available.]';
  const look = () => sql(server, 'select id from message where text = $1', [text]);
  await eventually(async () => (await look()).length === 1);
});
