import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ParkedDeliveriesDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, owner, settled } from './channel.js';
import { desk, sql } from './desk.js';
import { MetaAccount, nameOf, newId, verifyToken } from './meta-account.js';

const appId = '1517776481860111';
let server: TestServer;
let page: MetaAccount;

beforeAll(async () => {
  server = await startServer();
  page = await MetaAccount.connected(server, 'page', appId);
});
beforeEach(() => {
  page.replies = () => undefined;
});
afterAll(async () => {
  await server.close();
  await page.graph.close();
});

const priya = () => desk(server, 'Priya');

describe('The address', () => {
  test('is proven with the word that was agreed on, and with no other', async () => {
    const ask = (token: string) =>
      fetch(`${page.webhookUrl}?hub.mode=subscribe&hub.challenge=42&hub.verify_token=${token}`);
    const proven = await ask(verifyToken);
    expect([proven.status, await proven.text()]).toEqual([200, '42']);
    expect((await ask('guessed')).status).toBe(403);
  });

  test('takes nothing that is not signed, and nothing in which a bit was flipped', async () => {
    const before = (await settled(server, page.channelId)).deliveries.received;
    const body = page.webhook({ messaging: [page.item(newId(), { message: { mid: 'x' } })] });
    expect(await page.post(body, 'another secret')).toBe(403);
    expect((await fetch(page.webhookUrl, { method: 'POST', body: '{}' })).status).toBe(403);
    for (const at of [0, 9, 40, 77]) expect(await page.postFlipped(body, at)).toBe(403);
    expect((await channelNow(server, page.channelId)).deliveries.received).toBe(before);
  });
});

describe('What people write to a page', () => {
  test('becomes one conversation for each, once, however often and in what order it is delivered', async () => {
    const people = [newId(), newId(), newId()];
    const items = people.flatMap((person, p) =>
      [1, 2, 3].map((n) =>
        page.item(person, { message: { mid: `again-${p}-${n}`, text: `Again ${p} ${n}` } }),
      ),
    );
    const single = items.map((one) => page.webhook({ messaging: [one] }));
    const batch = page.webhook({ messaging: items.slice(0, 5) }, { messaging: items.slice(3) });
    const bodies = [...single, ...single.toReversed(), batch, ...single];
    expect(await Promise.all(bodies.map((body) => page.post(body)))).toEqual(bodies.map(() => 200));
    await settled(server, page.channelId);
    const found = await sql<{ thread_key: string; texts: string[] }>(
      server,
      `select c.thread_key, array_agg(m.text order by m.text) as texts from message m
       join conversation c on c.id = m.conversation_id where m.text like 'Again %'
       group by c.thread_key order by texts`,
    );
    expect(found).toEqual(
      people.map((person, p) => ({
        thread_key: person,
        texts: [1, 2, 3].map((n) => `Again ${p} ${n}`),
      })),
    );
  });

  test('comes with the name of who wrote it, asked for once, or without one where nobody says', async () => {
    const [named, unnamed] = [newId(), newId()];
    page.replies = ({ path }) =>
      path.includes(`/${unnamed}?`) ? { status: 400, body: '{}' } : undefined;
    await page.say(named, 'Who am I?');
    expect((await page.conversation('Who am I?')).contact.name).toBe(nameOf(named));
    await page.say(named, 'And now?');
    await page.conversation('And now?');
    expect(page.graph.requests.filter(({ path }) => path.includes(`/${named}?`))).toHaveLength(1);
    await page.say(unnamed, 'And I?');
    expect((await page.conversation('And I?')).contact.name).toBe(unnamed);
  });

  test('comes with its files, and says so where one is gone', async () => {
    page.replies = ({ path }) => {
      if (path.startsWith('/there'))
        return { body: 'bytes', headers: { 'content-type': 'image/png' } };
      return path.startsWith('/gone') ? { status: 404 } : undefined;
    };
    const file = (name: string) => ({
      type: 'image',
      payload: { url: `${page.graph.url}/${name}` },
    });
    const message = {
      mid: 'files',
      text: 'Two',
      attachments: [file('there/a.png'), file('gone/b.png')],
    };
    await page.happens(newId(), { message });
    const { id } = await page.conversation('Two\n[The file b.png is no longer available.]');
    const [filed] = await priya().messages(id);
    expect(filed!.attachments).toMatchObject([
      { fileName: 'a.png', contentType: 'image/png', sizeBytes: 5 },
    ]);
  });

  test('may be edited, taken back and felt about, also when that overtakes the message', async () => {
    const person = newId();
    const mid = 'overtaken';
    await page.happens(person, { message_edit: { mid, text: 'As it should be' } });
    await page.happens(person, { reaction: { mid, action: 'react', emoji: '👍' } });
    await page.happens(person, { message: { mid, text: 'As it was' } }, Date.now() - 5_000);
    await page.conversation('As it should be');
    await page.happens(person, { message: { mid, is_deleted: true } });
    await settled(server, page.channelId);
    const [kept] = await sql(
      server,
      `select m.deleted_at is not null as deleted, r.emoji, r.address from message m
       left join reaction r on r.message_id = m.id where m.external_id = $1`,
      [mid],
    );
    expect(kept).toEqual({ deleted: true, emoji: '👍', address: person });
    await page.happens(person, { reaction: { mid, action: 'unreact' } });
    await settled(server, page.channelId);
    expect(await sql(server, 'select from reaction where address = $1', [person])).toEqual([]);
  });

  test('with a button waits for an answer; an arrival, and what another app answers, does not', async () => {
    await page.happens(newId(), {
      postback: { mid: 'button', title: 'Talk to us', payload: 'TALK' },
    });
    expect((await page.conversation('Talk to us')).waitingSince).not.toBeNull();
    await page.happens(newId(), { referral: { ref: 'flyer', source: 'SHORTLINK' } });
    expect((await page.conversation('[Came from SHORTLINK: flyer]')).waitingSince).toBeNull();
    const standby = [page.item(newId(), { message: { mid: 'standby', text: 'To the robot' } })];
    await page.post(page.webhook({ standby }));
    expect((await page.conversation('To the robot')).waitingSince).toBeNull();
  });

  test('for another page is parked with its reason, and takes nothing else along', async () => {
    const entry = {
      id: '999999999',
      messaging: [page.item(newId(), { message: { mid: 'other', text: 'Lost' } })],
    };
    const ours = { messaging: [page.item(newId(), { message: { mid: 'ours', text: 'Found' } })] };
    await page.post(page.webhook(entry, ours));
    await page.conversation('Found');
    const { parked } = (await settled(server, page.channelId)).deliveries;
    const { channelId } = page;
    const { parkedDeliveries } = await owner(server).do(ParkedDeliveriesDocument, { channelId });
    expect(parkedDeliveries.nodes.map(({ reason }) => reason)).toContainEqual(
      `It is for the account 999999999, and this channel is ${page.ownId}.`,
    );
    expect(parkedDeliveries.nodes).toHaveLength(parked);
    expect(await sql(server, `select from message where text = 'Lost'`)).toEqual([]);
  });
});

describe('A colleague in the native app', () => {
  test('answers the customer too: it is in the story, with its files, and the wait is over', async () => {
    const person = newId();
    await page.say(person, 'Anybody?');
    const { id } = await page.conversation('Anybody?');
    page.replies = ({ path }) => (path === '/native.png' ? { body: 'bytes' } : undefined);
    const attachments = [{ type: 'image', payload: { url: `${page.graph.url}/native.png` } }];
    const echo = { mid: 'native', text: 'From my phone', app_id: 263902037430900, attachments };
    await page.echoes(person, echo);
    await page.echoes(person, echo);
    await page.conversation('From my phone');
    await settled(server, page.channelId);
    const messages = await priya().messages(id);
    expect(messages.map(({ direction }) => direction)).toEqual(['INBOUND', 'OUTBOUND']);
    expect(messages[1]!.attachments).toMatchObject([{ fileName: 'native.png' }]);
    expect((await priya().conversation(id)).waitingSince).toBeNull();
  });
});

describe('An answer of theirs that overtakes the question', () => {
  test('is in the story all the same', async () => {
    const person = newId();
    await page.echoes(person, { mid: 'overtaking', text: 'The answer' });
    await page.say(person, 'The question', Date.now() - 5_000);
    const { id } = await page.conversation('The answer');
    const texts = (await priya().messages(id)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['The answer', 'The question']);
  });
});

describe('A comment under a post', () => {
  const comment = (person: string, verb: string, message: string, id = `77_${person}`) => ({
    changes: [
      {
        field: 'feed',
        value: {
          item: 'comment',
          verb,
          comment_id: id,
          post_id: '1_77',
          from: { id: person, name: 'Ana' },
          message,
        },
      },
    ],
  });

  test('is a conversation beside the person’s direct messages, and answered in public', async () => {
    const person = newId();
    await page.say(person, 'Directly');
    const direct = await page.conversation('Directly');
    await page.post(page.webhook(comment(person, 'add', 'Under the post')));
    await page.post(page.webhook(comment(page.ownId, 'add', 'Our own', '77_0')));
    const { id, subject, contact } = await page.conversation('Under the post');
    expect({ subject, contact: contact.id }).toEqual({
      subject: 'Comment on post 1_77',
      contact: direct.contact.id,
    });
    expect(id).not.toBe(direct.id);
    await page.post(page.webhook(comment(person, 'edited', 'Under the post, edited')));
    await page.conversation('Under the post, edited');
    const { message } = await priya().answer(id, 'In public');
    await priya().messageIn(id, message!.id, 'SENT');
    expect(page.sent('In public')).toEqual([
      { path: `/v25.0/77_${person}/comments`, message: 'In public' },
    ]);
    await page.post(page.webhook(comment(person, 'remove', '')));
    await settled(server, page.channelId);
    expect(
      await sql(
        server,
        `select deleted_at is not null as gone from message where external_id = $1`,
        [`comment:77_${person}`],
      ),
    ).toEqual([{ gone: true }]);
    expect(await sql(server, `select from message where text = 'Our own'`)).toEqual([]);
  });

  test('may be answered in private', async () => {
    const person = newId();
    await page.post(page.webhook(comment(person, 'add', 'A private matter')));
    const { id, sequence } = await page.conversation('A private matter');
    const reply = {
      conversationId: id,
      text: 'Just for you',
      lastSeenSequence: sequence,
      privately: true,
    };
    const { message } = await priya().reply(reply);
    await priya().messageIn(id, message!.id, 'SENT');
    expect(page.sent('Just for you')).toMatchObject([
      { path: `/v25.0/${page.ownId}/messages`, recipient: { comment_id: `77_${person}` } },
    ]);
    const shown = await priya().ask(
      'query ($id: ID!) { conversation(id: $id) { timeline(last: 2) { nodes { ... on Message { text privately } } } } }',
      { id },
    );
    expect(shown.data).toEqual({
      conversation: {
        timeline: {
          nodes: [
            { text: 'A private matter', privately: false },
            { text: 'Just for you', privately: true },
          ],
        },
      },
    });
  });
});

test('At the end everything that came in is accounted for', async () => {
  const { received, filed, parked, ignored } = (await settled(server, page.channelId)).deliveries;
  expect(filed + parked + ignored).toBe(received);
  expect(await sql(server, `select reason from delivery where state = 'PARKED'`)).toHaveLength(1);
});
