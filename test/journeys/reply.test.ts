import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import {
  Desk,
  desk,
  eventually,
  letter,
  memberId,
  outgoing,
  post,
  received,
  sql,
  uuid,
} from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const marco = () => desk(server, 'Marco');
const text = 'Dear Ana, it leaves today.';

/** The customer writes again, into this conversation. */
async function customerWrites(conversationId: string, words: string) {
  const [first] = await priya().messages(conversationId);
  await post(server, letter({ text: words, headers: { 'In-Reply-To': `<${first!.externalId}>` } }));
  await eventually(async () =>
    (await priya().messages(conversationId)).some((message) => message.text.trim() === words),
  );
}

/** What reading the error says of a conflict. */
async function conflict(reply: ReturnType<Desk['reply']>) {
  const { message, userErrors } = await reply;
  expect(message).toBeNull();
  const [error] = userErrors;
  expect(error).toMatchObject({ __typename: 'ReplyConflict', code: 'REPLY_CONFLICT' });
  return error as Extract<typeof error, { __typename: 'ReplyConflict' }>;
}

describe('A reply is refused', () => {
  test('without the last thing its author saw', async () => {
    const { id } = await received(server);
    const { errors } = await priya().ask(
      'mutation ($id: ID!) { sendReply(input: { conversationId: $id, text: "Hi" }) { cursor } }',
      { id },
    );
    expect(errors![0]!.message).toContain('lastSeenSequence');
    for (const lastSeenSequence of [-1, 2, 2_147_483_647]) {
      const refused = await priya().reply({ conversationId: id, text, lastSeenSequence });
      expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    }
    expect(await priya().messages(id)).toHaveLength(1);
  });

  test('when the customer wrote since, with the new words and the draft kept', async () => {
    const { id } = await received(server);
    await customerWrites(id, 'Please cancel it!');
    const error = await conflict(priya().reply({ conversationId: id, text, lastSeenSequence: 1 }));
    expect(error.newItems).toMatchObject([{ __typename: 'Message', sequence: 2 }]);
    expect(error.draft).toMatchObject({ text });
    expect((await priya().conversation(id)).myDraft).toMatchObject({ text });
    expect((await marco().conversation(id)).myDraft).toBeNull();
    expect((await priya().answer(id, text)).userErrors).toEqual([]);
    expect((await priya().conversation(id)).myDraft).toBeNull();
  });

  test('when a colleague answered since', async () => {
    const { id } = await received(server);
    await marco().answer(id, 'From Marco');
    const error = await conflict(priya().reply({ conversationId: id, text, lastSeenSequence: 1 }));
    expect(error.newItems).toMatchObject([{ author: { name: 'Marco' }, text: 'From Marco' }]);
  });

  test('when somebody else became the owner since, with who holds it', async () => {
    const { id } = await received(server);
    await marco().claim(id);
    const error = await conflict(priya().reply({ conversationId: id, text, lastSeenSequence: 1 }));
    expect(error.holder).toMatchObject({ name: 'Marco' });
    expect(error.newItems).toMatchObject([{ __typename: 'ConversationClaimed' }]);
  });

  test('when the new words come after more than a page of notes', async () => {
    const { id } = await received(server);
    for (let n = 0; n < 105; n++) await marco().note(id, `Note ${n}`);
    await customerWrites(id, 'And now this');
    await conflict(priya().reply({ conversationId: id, text, lastSeenSequence: 1 }));
  });
});

describe('A reply goes out', () => {
  test('after a note, which comes back with it', async () => {
    const { id } = await received(server);
    await marco().note(id, 'She is a VIP.');
    const sent = await priya().reply({ conversationId: id, text, lastSeenSequence: 1 });
    expect(sent.userErrors).toEqual([]);
    expect(sent.newNotes).toMatchObject([{ text: 'She is a VIP.' }]);
  });

  test('after its author claimed or was given the conversation by themselves', async () => {
    const { id } = await received(server);
    await priya().claim(id);
    await priya().assign(id, memberId(server, 'Marco'));
    await priya().assign(id, memberId(server, 'Priya'));
    const sent = await priya().reply({ conversationId: id, text, lastSeenSequence: 1 });
    expect(sent.userErrors).toEqual([]);
  });

  test('once, of two at the same time by two agents', async () => {
    const { id } = await received(server);
    const both = await Promise.all(
      [priya(), marco()].map((agent) =>
        agent.reply({ conversationId: id, text, lastSeenSequence: 1 }),
      ),
    );
    expect(both.filter((one) => one.message)).toHaveLength(1);
    expect(both.flatMap((one) => one.userErrors)).toMatchObject([{ code: 'REPLY_CONFLICT' }]);
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('once under one key, however often and at once it is asked for', async () => {
    const { id } = await received(server);
    const input = { conversationId: id, text, lastSeenSequence: 1, idempotencyKey: 'key-1' };
    const all = await Promise.all(Array.from({ length: 10 }, () => priya().reply(input)));
    expect(new Set(all.map((one) => one.message!.id)).size).toBe(1);
    const [first, ...others] = all.filter((one) => !one.replayed);
    expect([first!.cursor, others]).toEqual([expect.any(String), []]);
    for (const again of [...all, await priya().reply(input)])
      expect(again).toMatchObject({ replayed: again !== first, cursor: first!.cursor });
    const other = await priya().reply({ ...input, text: 'Other words' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('never under an empty key, which would protect from nothing', async () => {
    const { id } = await received(server);
    const input = { conversationId: id, text, lastSeenSequence: 1, idempotencyKey: '' };
    expect((await priya().reply(input)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'idempotencyKey'] },
    ]);
    expect(await priya().messages(id)).toHaveLength(1);
  });

  test('under the same key after it was refused, because the intention is the same', async () => {
    const { id } = await received(server);
    await customerWrites(id, 'One more thing');
    const input = { conversationId: id, text, idempotencyKey: 'key-2' };
    await conflict(priya().reply({ ...input, lastSeenSequence: 1 }));
    const sent = await priya().reply({ ...input, lastSeenSequence: 2 });
    expect(sent).toMatchObject({ replayed: false, userErrors: [] });
  });

  test('queued, then sent, with headers that bring the answer back', async () => {
    const filed = await received(server, { from: 'Ana <ana@example.com>', subject: 'My order' });
    const html = '<p>Dear <b>Ana</b></p><script>evil()</script>';
    const seen = { conversationId: filed.id, lastSeenSequence: 1 };
    const { message } = await priya().reply({ ...seen, text, html });
    expect(message).toMatchObject({ direction: 'OUTBOUND' }); // its state may have gone on already
    const mail = await outgoing(server, message!.id);
    const sent = await priya().messageIn(filed.id, message!.id, 'SENT');
    const [inbound] = await priya().messages(filed.id);
    expect(sent.sentAt).not.toBeNull();
    const told = await sql<{ type: string }>(
      server,
      'select type from event where message_id = $1 order by xid, id',
      [uuid(message!.id)],
    );
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['message.queued', 'message.sent']),
    );
    expect(told[0]).toEqual({ type: 'message.queued' });
    expect(mail.messageId).toBe(`<${sent.externalId}>`);
    expect(mail.inReplyTo).toBe(`<${inbound!.externalId}>`);
    expect([mail.references].flat()).toContain(`<${inbound!.externalId}>`);
    expect(mail).toMatchObject({ subject: 'Re: My order' });
    expect(mail.from!.value).toEqual([{ name: 'Priya', address: 'support@demo.test' }]);
    expect([mail.to].flat()[0]!.text).toContain('ana@example.com');
    expect(mail.replyTo!.value[0]!.address).toMatch(/^support\+[a-z2-7]{39}@demo\.test$/);
    expect(mail.text!.trim()).toBe(text);
    expect(mail.html).toContain('<b>Ana</b>');
    expect(mail.html).not.toContain('script');
  });

  test('of a program without a member and the customer waits on', async () => {
    const { id } = await received(server);
    const robot = new Desk(server, server.demo.apiKey);
    const sent = await robot.answer(id, 'We got your mail.');
    expect(sent.message).toMatchObject({ author: { __typename: 'Automation' } });
    await priya().messageIn(id, sent.message!.id, 'SENT');
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
    await conflict(priya().reply({ conversationId: id, text, lastSeenSequence: 1 }));
  });
});
