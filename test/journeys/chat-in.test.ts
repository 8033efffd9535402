import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { desk, logIsFinal } from './desk.js';
import { chatEvents, signed, Visitor, visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

describe('A visitor of the website', () => {
  test('begins a chat without a name and becomes a contact with a conversation', async () => {
    const ana = await visitor(server, { text: 'Is it in stock?' });
    expect(await ana.texts()).toEqual(['Is it in stock?']);
    expect(await priya().conversation(ana.chat.id)).toMatchObject({
      status: 'OPEN',
      contact: { name: 'Visitor' },
      wait: { endedAt: null },
    });
  });

  test('goes on in the same chat with the token', async () => {
    const ana = await visitor(server, { text: 'One' });
    await ana.say('Two');
    const later = new Visitor(server);
    await later.start({ text: 'Three', visitorToken: ana.token });
    expect(later.chat.id).toBe(ana.chat.id);
    expect(await later.texts()).toEqual(['One', 'Two', 'Three']);
  });

  test('with a token that is no longer good begins a new chat', async () => {
    const ana = await visitor(server, { visitorToken: `rpv_e30.${'A'.repeat(43)}` });
    expect(await ana.texts()).toEqual(['Hello?']);
  });

  test('hears the answer, knows who gives it, and sees the end', async () => {
    const ana = await visitor(server);
    const { id } = ana.chat;
    await logIsFinal(server);
    const hears = ana.listen();
    await hears.until((items) => items.length > 0);
    await priya().claim(id);
    await priya().answer(id, 'Yes, it is.');
    await priya().resolve(id);
    const items = await hears.until((all) => chatEvents(all).length >= 3);
    expect(chatEvents(items)).toMatchObject([
      { type: 'SERVED_BY_CHANGED', chat: { servedBy: { name: 'Priya' } } },
      {
        type: 'MESSAGE_ADDED',
        message: { text: 'Yes, it is.', author: { kind: 'TEAM', name: 'Priya' } },
      },
      { type: 'CHAT_RESOLVED' },
    ]);
    await hears.close();
    expect(await ana.texts()).toEqual(['Hello?', 'Yes, it is.']);
  });

  test('was away and hears what happened meanwhile, once and in order', async () => {
    const ana = await visitor(server);
    const first = ana.listen();
    const [ready] = await first.until((items) => items.length > 0);
    await first.close();
    await priya().answer(ana.chat.id, 'A');
    await ana.say('B');
    await priya().answer(ana.chat.id, 'C');
    const again = ana.listen(ready!.chatEvents.cursor);
    const since = (all: Parameters<typeof chatEvents>[0]) =>
      // The first words may have become final only after the first ready signal.
      chatEvents(all).filter((event) => event.message!.text !== 'Hello?');
    const items = await again.until((all) => since(all).length >= 3);
    expect(since(items).map((event) => event.message!.text)).toEqual(['A', 'B', 'C']);
    await again.close();
    const rest = ana.listen(since(items)[1]!.cursor);
    const after = await rest.until((all) => chatEvents(all).length >= 1);
    expect(chatEvents(after).map((event) => event.message!.text)).toEqual(['C']);
    await rest.close();
  });

  test('writes a message twice under one client id and it is there once', async () => {
    const ana = await visitor(server);
    const clientId = crypto.randomUUID();
    const all = await Promise.all(Array.from({ length: 10 }, () => ana.say('Once', clientId)));
    expect(new Set(all.map((one) => one.message!.id)).size).toBe(1);
    expect(all.filter((one) => !one.replayed)).toHaveLength(1);
    expect(await ana.texts()).toEqual(['Hello?', 'Once']);
  });

  test('is told when a client id was used for other words', async () => {
    const ana = await visitor(server);
    const clientId = crypto.randomUUID();
    await ana.say('Some words', clientId);
    const { message, userErrors } = await ana.say('Other words', clientId);
    expect(message).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await ana.texts()).toEqual(['Hello?', 'Some words']);
  });

  test('whose first answer got lost asks again and is in the same chat', async () => {
    const clientId = crypto.randomUUID();
    const [one, two] = [
      await visitor(server, { text: 'Hi', clientId }),
      await visitor(server, { text: 'Hi', clientId }),
    ];
    expect(two.chat.id).toBe(one.chat.id);
    expect(await two.texts()).toEqual(['Hi']);
  });
});

describe('A visitor whom the site vouches for', () => {
  test('is the same contact in the same chat from every device', async () => {
    const phone = await visitor(server, {
      text: 'From my phone',
      identity: signed(server, 'u-1', 'Uma'),
    });
    const laptop = await visitor(server, {
      text: 'From my laptop',
      identity: signed(server, 'u-1'),
    });
    expect(laptop.chat.id).toBe(phone.chat.id);
    expect(await laptop.texts()).toEqual(['From my phone', 'From my laptop']);
    const { contact } = await priya().conversation(phone.chat.id);
    expect(contact).toMatchObject({
      name: 'Uma',
      handles: [{ kind: 'EXTERNAL', address: 'u-1', verified: true }],
    });
  });

  test.each([
    ['no signature', ''],
    ['a signature of nobody', 'ab'.repeat(32)],
    ['half a signature', 'half'],
    ['words', 'let me in'],
  ])('is refused with %s', async (_name, wanted) => {
    const right = signed(server, 'u-2').signature;
    const signature = wanted === 'half' ? right.slice(0, 32) : wanted;
    const someone = new Visitor(server);
    const refused = await someone.start({ identity: { userId: 'u-2', signature } });
    expect(refused).toMatchObject({ visitorToken: null, chat: null });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  test('does not get in with the signature of another', async () => {
    const { signature } = signed(server, 'u-3');
    const refused = await new Visitor(server).start({ identity: { userId: 'u-4', signature } });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  test('on a shared machine does not come into the chat of who was there before', async () => {
    const before = await visitor(server, { text: 'Mine', identity: signed(server, 'u-5') });
    const after = new Visitor(server);
    await after.start({
      text: 'Not yours',
      identity: signed(server, 'u-6'),
      visitorToken: before.token,
    });
    expect(after.chat.id).not.toBe(before.chat.id);
    expect(await after.texts()).toEqual(['Not yours']);
    const unsigned = { userId: 'u-5', signature: 'ab'.repeat(32) };
    const refused = await new Visitor(server).start({
      identity: unsigned,
      visitorToken: before.token,
    });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});

describe('Two visitors', () => {
  test('with the same client id never meet', async () => {
    const clientId = crypto.randomUUID();
    const one = await visitor(server, { text: 'My secret', clientId });
    const other = new Visitor(server);
    const refused = await other.start({ text: 'Hello', clientId });
    expect(refused).toMatchObject({ chat: null, visitorToken: null });
    expect(refused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const two = await visitor(server, { text: 'Hello', identity: signed(server, 'u-7'), clientId });
    const three = await visitor(server, {
      text: 'Hello',
      identity: signed(server, 'u-8'),
      clientId,
    });
    expect(new Set([one, two, three].map((each) => each.chat.id)).size).toBe(3);
    const said = crypto.randomUUID();
    await two.say('Same id', said);
    await three.say('Same id', said);
    expect(await two.texts()).toEqual(['Hello', 'Same id']);
    expect(await three.texts()).toEqual(['Hello', 'Same id']);
  });

  test('see nothing of each other, and a forged token opens nothing', async () => {
    const one = await visitor(server, { text: 'My secret' });
    const two = await visitor(server, { text: 'Hello' });
    const events = two.listen();
    await events.until((items) => items.length > 0);
    await one.say('Another secret');
    await two.say('Bye');
    const heard = await events.until((all) => chatEvents(all).length > 0);
    expect(JSON.stringify(heard)).not.toContain('secret');
    await events.close();
    const [body, signature] = one.token!.split('.');
    const [otherBody] = two.token!.split('.');
    for (const token of [
      `${otherBody}.${signature}`,
      `${body}.`,
      'rpv_x.y',
      server.token('Priya'),
    ]) {
      const someone = new Visitor(server);
      someone.token = token;
      const { data, errors } = await someone.ask('{ chat { id } }');
      expect(data?.chat ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});
