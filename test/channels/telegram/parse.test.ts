import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InboundEvent } from '../../../src/channels/channel.js';
import { parseTelegram } from '../../../src/channels/telegram/parse.js';

const receivedAt = new Date('2026-11-24T12:00:00Z');
const parsed = (body: Buffer | string): InboundEvent[] =>
  parseTelegram({ body: Buffer.from(body), envelope: {}, receivedAt });
const update = (of: object): InboundEvent => parsed(JSON.stringify({ update_id: 7, ...of }))[0]!;

const ana = { id: 42, is_bot: false, first_name: 'Ana', last_name: 'Lopez', username: 'ana' };
const chat = { id: 42, type: 'private', first_name: 'Ana', last_name: 'Lopez' };
const group = { id: -1001234567890123, type: 'supergroup', title: 'Neighbours' };
const date = Date.parse('2026-11-24T11:00:00Z') / 1000;
const message = (content: object) =>
  update({ message: { message_id: 9, date, chat, from: ana, ...content } });

describe('A message', () => {
  test('has the chat for its address, and chat and number for its id', () => {
    expect(message({ text: 'Hello' })).toEqual({
      type: 'message',
      direction: 'in',
      externalId: '42:9',
      from: { address: '42', name: 'Ana Lopez' },
      others: [],
      text: 'Hello',
      visibleText: 'Hello',
      attachments: [],
      media: [],
      occurredAt: new Date(date * 1000),
      thread: [],
      automated: undefined,
    });
  });

  test('of a group has the group for its address, and says who wrote', () => {
    expect(message({ text: 'Hello', chat: group })).toMatchObject({
      externalId: '-1001234567890123:9',
      from: { address: '-1001234567890123', name: 'Neighbours' },
      others: [{ address: '42', name: 'Ana Lopez' }],
      text: 'Ana Lopez: Hello',
    });
    const sender = { id: -5, title: 'The committee' };
    expect(message({ text: 'Hello', chat: group, sender_chat: sender })).toMatchObject({
      text: 'The committee: Hello',
    });
  });

  test('never comes from the future', () => {
    expect(message({ text: 'x', date: 9_999_999_999 })).toMatchObject({ occurredAt: receivedAt });
    expect(message({ text: 'x', date: 'soon' })).toMatchObject({ occurredAt: receivedAt });
  });

  test('that only starts the bot, or comes from a machine, makes nobody wait', () => {
    expect(message({ text: '/start' })).toMatchObject({ automated: 'start_button' });
    expect(message({ text: '/start ref_12' })).toMatchObject({ automated: 'start_button' });
    expect(message({ text: '/start@shop_bot' })).toMatchObject({ automated: 'start_button' });
    expect(message({ text: '/start the car for me' })).toMatchObject({ automated: undefined });
    const robot = { ...ana, is_bot: true };
    expect(message({ text: 'Beep', from: robot })).toMatchObject({ automated: 'bot' });
  });

  test('that answers another quotes it, and its own words stay apart', () => {
    const answered = { message_id: 8, text: 'Line one\nLine two' };
    expect(message({ text: 'Yes', reply_to_message: answered })).toMatchObject({
      text: '> Line one\n> Line two\n\nYes',
      visibleText: 'Yes',
    });
    const quote = { text: 'two' };
    expect(message({ text: 'Yes', reply_to_message: answered, quote })).toMatchObject({
      text: '> two\n\nYes',
    });
  });

  test('brings the largest picture, and no file that is larger than a bot may fetch', () => {
    const sizes = [90, 1280, 320].map((width) => ({ file_id: `p${width}`, width, height: width }));
    expect(message({ photo: sizes })).toMatchObject({
      media: [{ fileName: 'photo.jpg', ref: { fileId: 'p1280' } }],
    });
    const film = { file_id: 'f', file_name: 'film.mov', file_size: 21 * 1024 * 1024 };
    expect(message({ document: film })).toMatchObject({
      media: [],
      text: '[film.mov: 21 MB, Telegram hands over 20 at most.]',
    });
  });
});

test.each<[string, object, string]>([
  ['channel_post', { chat: { id: -9, type: 'channel' }, text: 'News' }, 'ignore'],
  ['edited_channel_post', { chat: { id: -9, type: 'channel' }, text: 'News' }, 'ignore'],
  ['my_chat_member', { chat, new_chat_member: { status: 'kicked' } }, 'ignore'],
  ['my_chat_member', { chat: group, new_chat_member: { status: 'left' } }, 'ignore'],
  ['message', { message_id: 9, chat: group, new_chat_members: [ana] }, 'ignore'],
  ['message', { message_id: 9, chat: group, migrate_to_chat_id: -100 }, 'ignore'],
  ['message_reaction_count', {}, 'ignore'],
  ['poll_answer', {}, 'ignore'],
  ['message', { message_id: 9, chat, hologram: {} }, 'park'],
  ['message', { text: 'Where?' }, 'park'],
  ['message', { chat, text: 'Which?' }, 'park'],
  ['edited_message', {}, 'park'],
  ['callback_query', {}, 'park'],
  ['message_reaction', { chat, message_id: 9 }, 'park'],
  ['business_message', { message_id: 9, chat, text: 'To the owner' }, 'park'],
])('%s %j is no message: %s, with a reason', (kind, content, disposition) => {
  const event = update({ [kind]: content });
  expect(event).toMatchObject({ type: 'unknown', disposition });
  expect((event as { reason: string }).reason).toBeTruthy();
});

test('the last reaction of a person counts, none takes it back', () => {
  const react = (...reactions: object[]) =>
    update({
      message_reaction: { chat, message_id: 9, user: ana, date, new_reaction: reactions },
    });
  const emoji = (of: string) => ({ type: 'emoji', emoji: of });
  expect(react(emoji('👍'), emoji('❤'))).toMatchObject({ externalId: '42:9', emoji: '❤' });
  expect(react({ type: 'custom_emoji', custom_emoji_id: '1' })).toMatchObject({
    emoji: '[custom emoji]',
  });
  expect(react()).toMatchObject({ emoji: null });
});

test('whatever arrives, reading it yields an event and never throws', () => {
  const fields = ['message', 'edited_message', 'callback_query', 'message_reaction', 'poll'];
  const inner = ['chat', 'from', 'text', 'photo', 'document', 'date', 'message', 'new_reaction'];
  const anyObject = fc.dictionary(fc.constantFrom(...inner, 'message_id', 'id'), fc.jsonValue());
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), anyObject), fc.integer(), (of, id) => {
      expect(parsed(JSON.stringify({ update_id: id, ...of }))).toHaveLength(1);
    }),
  );
  fc.assert(fc.property(fc.json(), (body) => parsed(body).length === 1));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => parsed(Buffer.from(bytes)).length === 1));
});

test('a broken body yields an event and never throws: cut off, and with any bit flipped', () => {
  const reply = { message_id: 8, text: 'Before' };
  const photo = [{ file_id: 'p', width: 9, height: 9 }];
  const whole = Buffer.from(
    JSON.stringify({
      update_id: 7,
      message: { message_id: 9, date, chat, from: ana, photo, reply_to_message: reply },
    }),
  );
  for (let end = 0; end <= whole.length; end++)
    expect(parsed(whole.subarray(0, end))).toHaveLength(1);
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = Buffer.from(whole);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    expect(parsed(flipped)).toHaveLength(1);
  }
});
