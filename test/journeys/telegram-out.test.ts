import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RetryMessageDocument } from '../generated/operations.js';
import { type BotApi, Person, refusal } from '../support/telegram.js';
import { eventually, sql } from './desk.js';
import { BotDesk, isTo } from './telegram-desk.js';

let office: BotDesk;
let bot: BotApi;
beforeAll(async () => {
  office = await BotDesk.open();
  bot = office.bot;
});
beforeEach(() => {
  bot.script = () => undefined;
});
afterAll(() => office.close());

const priya = () => office.priya;

describe('A reply', () => {
  test('goes to the chat, under the words it answers, once', async () => {
    const { id, chatId, messageId } = await office.asking('Ana');
    const { message } = await priya().answer(id, 'It left today');
    await priya().messageIn(id, message!.id, 'SENT');
    const [call, ...more] = bot.saidTo(chatId);
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'sendMessage', fields: { text: 'It left today' } });
    expect(JSON.parse(call!.fields['reply_parameters']!)).toMatchObject({ message_id: messageId });
  });

  test('that quotes goes under the words its author chose, and is shown with them; what the customer quotes too', async () => {
    const { id, chatId, messageId } = await office.asking('Quentin');
    const [asked] = await priya().messages(id);
    const chat = { id: chatId, type: 'private', first_name: 'Quentin' };
    const says = (content: object) => bot.happens(new Person('Quentin').message(content, chat));
    says({ text: 'And one more thing' });
    await eventually(async () => (await priya().messages(id)).length === 2);
    const { sequence } = await priya().conversation(id);
    const reply = { conversationId: id, lastSeenSequence: sequence, text: 'To the first' };
    const { message } = await priya().reply({ ...reply, replyToMessageId: asked!.id });
    const sent = await priya().messageIn(id, message!.id, 'SENT');
    expect(sent.replyTo).toEqual({ id: asked!.id });
    const [call] = bot.saidTo(chatId);
    expect(JSON.parse(call!.fields['reply_parameters']!)).toMatchObject({ message_id: messageId });
    const reply_to_message = {
      message_id: Number(sent.externalId!.split(':')[1]),
      text: 'To the first',
    };
    says({ text: 'Thanks', reply_to_message });
    const thanks = await eventually(async () =>
      (await priya().messages(id)).find(({ visibleText }) => visibleText === 'Thanks'),
    );
    expect(thanks.replyTo).toEqual({ id: message!.id });
  });

  test('that is too long for one message becomes several, at a word’s end, nothing left out', async () => {
    const { id, chatId } = await office.asking('Ben');
    const words = Array.from({ length: 1_000 }, (_, n) => `word${n}`).join(' ');
    const { message } = await priya().answer(id, words);
    await priya().messageIn(id, message!.id, 'SENT');
    const pieces = office.textsTo(chatId);
    expect(pieces.length).toBe(Math.ceil(words.length / 4096));
    expect(pieces.every((piece) => piece!.length <= 4096)).toBe(true);
    expect(pieces.join(' ')).toBe(words);
  });

  test('brings its files along: pictures as photos, the rest as documents, byte for byte', async () => {
    const { id, chatId } = await office.asking('Cleo');
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0x80, 0xfe]);
    const paper = Buffer.from('%PDF-1.4 a small invoice');
    const message = await office.answerWith(id, 'Both here', [
      ['Rechnung "ü".pdf', 'application/pdf', paper],
      ['photo.jpg', 'image/jpeg', picture],
    ]);
    await priya().messageIn(id, message.id, 'SENT');
    const [document, photo] = bot.saidTo(chatId);
    expect(document).toMatchObject({
      method: 'sendDocument',
      fields: { caption: 'Both here' },
      file: { name: 'Rechnung "ü".pdf', type: 'application/pdf', content: paper },
    });
    expect(photo).toMatchObject({ method: 'sendPhoto', file: { content: picture } });
    expect(photo!.fields['caption']).toBeUndefined();
  });

  test('whose picture is no photo for Telegram goes out as a file', async () => {
    const { id, chatId } = await office.asking('Dora');
    bot.script = ({ method }) =>
      method === 'sendPhoto' ? refusal(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS') : undefined;
    const message = await office.answerWith(id, 'Wide', [
      ['wide.png', 'image/png', Buffer.from('png')],
    ]);
    await priya().messageIn(id, message.id, 'SENT');
    expect(bot.saidTo(chatId)).toMatchObject([
      { method: 'sendDocument', file: { name: 'wide.png' } },
    ]);
  });

  test('to somebody who blocked the bot fails at once, says so, and the customer waits on', async () => {
    const { id, chatId } = await office.asking('Eli');
    bot.script = (call) =>
      isTo(chatId)(call) ? refusal(403, 'Forbidden: bot was blocked by the user') : undefined;
    const { message } = await priya().answer(id, 'Hello?');
    const { failure } = await priya().messageIn(id, message!.id, 'FAILED');
    expect(failure).toMatchObject({ class: 'permanent', code: '403' });
    expect(failure!.message).toContain('blocked');
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });

  test('to a group that became a supergroup finds it under its new id', async () => {
    const group = { id: -4711, type: 'group', title: 'Neighbours' };
    const { id, chatId } = await office.asking('Fay', group);
    const moved = 'Bad Request: group chat was upgraded to a supergroup chat';
    bot.script = (call) =>
      isTo(chatId)(call) ? refusal(400, moved, { migrate_to_chat_id: -1_004_711 }) : undefined;
    const { message } = await priya().answer(id, 'To all of you');
    await priya().messageIn(id, message!.id, 'SENT');
    expect(office.textsTo(-1_004_711)).toEqual(['To all of you']);
    expect(office.textsTo(chatId)).toEqual([]);
  });

  test('whose line breaks after the last byte is unknown, and nobody sends it again', async () => {
    const { id, chatId } = await office.asking('Gil');
    bot.script = (call) => (isTo(chatId)(call) ? { hangUp: true } : undefined);
    const { message } = await priya().answer(id, 'Did you get this?');
    const { failure } = await priya().messageIn(id, message!.id, 'UNKNOWN');
    expect(failure).toMatchObject({ class: 'ambiguous' });
    expect(bot.calls.filter(isTo(chatId))).toHaveLength(1);
  });

  test('that stumbles between its parts goes on where it was: no part twice', async () => {
    const { id, chatId } = await office.asking('Hal');
    let stumbles = 1;
    bot.script = (call) =>
      isTo(chatId)(call) && call.fields['text']!.startsWith('b') && stumbles-- > 0
        ? refusal(500, 'Internal Server Error: restart')
        : undefined;
    const text = `${'a'.repeat(4_000)}\n${'b'.repeat(4_000)}\n${'c'.repeat(4_000)}`;
    const { message } = await priya().answer(id, text);
    await priya().messageIn(id, message!.id, 'SENT');
    expect(office.textsTo(chatId)).toEqual(text.split('\n'));
  });

  test('has its first part in the books before the next one leaves: a server that dies then goes on there', async () => {
    const { id, chatId } = await office.asking('Hui');
    let known: Promise<{ n: number }[]> | undefined;
    bot.script = (call) => {
      if (isTo(chatId)(call) && call.fields['text']!.startsWith('b'))
        known ??= sql<{ n: number }>(
          office.server,
          'select count(*)::int as n from message_part p join message m on m.id = p.message_id where m.text like $1',
          ['aaaa hui%'],
        );
      return undefined;
    };
    const { message } = await priya().answer(
      id,
      `aaaa hui ${'a'.repeat(4_000)}\n${'b'.repeat(4_000)}\n${'c'.repeat(4_000)}`,
    );
    await priya().messageIn(id, message!.id, 'SENT');
    // The third has to wait its second: what is in the books by then was not written at the end.
    expect((await known)![0]!.n).toBeGreaterThan(0);
  });

  test('that is refused halfway can be retried, and then only the rest is sent', async () => {
    const { id, chatId } = await office.asking('Ida');
    let refuse = true;
    bot.script = (call) =>
      refuse && isTo(chatId)(call) && call.fields['text']!.startsWith('b')
        ? refusal(400, 'Bad Request: strange words')
        : undefined;
    const text = `${'a'.repeat(4_000)}\n${'b'.repeat(4_000)}`;
    const { message } = await priya().answer(id, text);
    await priya().messageIn(id, message!.id, 'FAILED');
    refuse = false;
    await priya().do(RetryMessageDocument, { input: { messageId: message!.id } });
    await priya().messageIn(id, message!.id, 'SENT');
    expect(office.textsTo(chatId)).toEqual(text.split('\n'));
  });
});
