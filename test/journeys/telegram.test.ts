import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/infra/tied-process.js';
import {
  ConnectChannelDocument,
  ParkedDeliveriesDocument,
  TestChannelDocument,
  UpdateChannelDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { freshDatabase } from '../support/postgres.js';
import { BotApi, Person, postUpdate } from '../support/telegram.js';
import { channelNow, connected, owner, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: TestServer;
let env: Record<string, string>;
let bot: BotApi;
let channelId: string;

beforeAll(async () => {
  database = await freshDatabase();
  env = { PORT: String(await freePort()) };
  const dataDir = await mkdtemp(join(tmpdir(), 'rapport-telegram-'));
  server = await startServer({
    beside: { databaseUrl: database.url, dataDir } as TestServer,
    env,
  });
  bot = await BotApi.start();
  const telegram = { botToken: bot.token, apiUrl: bot.url };
  channelId = (await connected(server, { name: 'Shop bot', telegram })).id;
});
afterAll(async () => {
  await bot.close();
  await server.close();
  await database.drop();
  await rm(server.dataDir, { recursive: true, force: true });
});

const priya = () => desk(server, 'Priya');

async function restart(whileDown: () => void): Promise<void> {
  await server.close();
  whileDown();
  server = await startServer({ beside: server, env });
}

/** The conversation whose contact has this name, when it has as many messages. */
function conversationOf(name: string, count: number) {
  return eventually(async () => {
    const found = (await priya().inbox('ALL')).find(({ contact }) => contact.name === name);
    const messages = found && (await priya().messages(found.id));
    return messages && messages.length >= count && { ...found, messages };
  });
}

const outcomes = () =>
  sql<{ state: string; reason: string }>(
    server,
    'select state, reason from delivery where channel_id = $1 order by received_at, id',
    [uuid(channelId)],
  );

describe('By long polling, which needs nothing but a token,', () => {
  test('what customers write comes in, in order, one conversation for each', async () => {
    const [ana, ben] = [new Person('Ana'), new Person('Ben')];
    bot.happens(ana.message('One'), ben.message('Hello'), ana.message('Two'), ana.message('Three'));
    const { messages } = await conversationOf('Ana', 3);
    expect(messages.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
    expect((await conversationOf('Ben', 1)).messages).toHaveLength(1);
    const [first] = bot.made('getUpdates');
    expect(JSON.parse(first!.fields['allowed_updates']!)).toContain('message_reaction');
  });

  test('nothing is lost or doubled over restarts', async () => {
    const cleo = new Person('Cleo');
    const said: string[] = [];
    const says = (count: number): void => {
      const texts = Array.from({ length: count }, (_, n) => `No. ${said.length + n}`);
      said.push(...texts);
      bot.happens(...texts.map((text) => cleo.message(text)));
    };
    says(40);
    await restart(() => says(20));
    says(20);
    await restart(() => says(20));
    const { messages } = await conversationOf('Cleo', said.length);
    expect(messages.map(({ text }) => text)).toEqual(said);
  });
});

describe('What is in a message', () => {
  test('can be read, whatever it is, and its files are there', async () => {
    const dora = new Person('Dora');
    const content = Buffer.from('the bytes of a file');
    for (const id of ['small', 'large', 'file', 'voice', 'clip', 'song', 'round', 'gif', 'stick'])
      bot.files.set(id, content);
    const things = contents(dora);
    bot.happens(...things.map(([thing]) => dora.message(thing)));
    const { messages } = await conversationOf('Dora', things.length);
    const shown = messages.map(({ text, attachments }) => [
      text,
      attachments.map(({ fileName, contentType }) => `${fileName} ${contentType}`).join(),
    ]);
    expect(shown).toEqual(things.map(([, text, file]) => [text, file]));
    const photo = await fetch(messages[0]!.attachments[0]!.url);
    expect(Buffer.from(await photo.arrayBuffer())).toEqual(content);
    expect(bot.made('getFile').map(({ fields }) => fields['file_id'])).not.toContain('small');
  });

  test('of an album stays in one conversation', async () => {
    const eli = new Person('Eli');
    for (const id of ['a1', 'a2', 'a3']) bot.files.set(id, Buffer.from(id));
    const photos = ['a1', 'a2', 'a3'].map((id, n) =>
      eli.message({
        media_group_id: 'album',
        photo: [{ file_id: id, width: 9, height: 9 }],
        ...(n === 0 ? { caption: 'Three scratches' } : {}),
      }),
    );
    bot.happens(...photos);
    const { messages } = await conversationOf('Eli', 3);
    expect(messages.map(({ attachments }) => attachments.length)).toEqual([1, 1, 1]);
    expect(messages[0]!.text).toBe('Three scratches');
  });

  test('of a group is one conversation, and the words say whose they are', async () => {
    const [fay, gil] = [new Person('Fay'), new Person('Gil')];
    const group = { id: -100_200_300, type: 'supergroup', title: 'Neighbours' };
    bot.happens(
      fay.message('Who has the key?', group),
      gil.message('I have', group),
      fay.message({ new_chat_title: 'Neighbours' }, group),
    );
    const { messages } = await conversationOf('Neighbours', 2);
    expect(messages.map(({ text }) => text)).toEqual([
      'Fay Telegram: Who has the key?',
      'Gil Telegram: I have',
    ]);
  });

  test('is edited, answered with a quote, reacted to and pressed in place', async () => {
    const hal = new Person('Hal');
    const first = hal.message('It is borken');
    const id = first.message.message_id;
    const about = { chat: hal.chat, message_id: id, date: first.message.date };
    bot.happens(
      first,
      { edited_message: { ...first.message, text: 'It is broken', edit_date: about.date + 1 } },
      hal.message({ text: 'This one', reply_to_message: { ...first.message } }),
      { message_reaction: reaction(hal, about, ['👍']) },
      { callback_query: press(hal, 'yes') },
    );
    await conversationOf('Hal', 3);
    await settled(server, channelId); // an edit is filed after the message it is about
    const { messages } = await conversationOf('Hal', 3);
    expect(messages.map(({ text }) => text)).toEqual([
      'It is broken',
      '> It is borken\n\nThis one',
      'Yes, please',
    ]);
    const [kept] = await sql(
      server,
      `select r.emoji, m.edited_at is not null as edited from message m
       join reaction r on r.message_id = m.id where m.external_id = $1`,
      [`${hal.id}:${id}`],
    );
    expect(kept).toEqual({ emoji: '👍', edited: true });
    bot.happens({ message_reaction: reaction(hal, { ...about, date: about.date + 1 }, []) });
    await eventually(async () => {
      const left = await sql(server, 'select from reaction where address = $1', [String(hal.id)]);
      return left.length === 0;
    });
  });

  test('nobody said is ignored with a reason, what nobody reads is parked, and all adds up', async () => {
    const ida = new Person('Ida');
    const post = { message_id: 1, date: 1, chat: { id: -1, type: 'channel' }, text: 'News' };
    const status = (now: string) => ({ chat: ida.chat, new_chat_member: { status: now } });
    bot.happens(
      { channel_post: post },
      { my_chat_member: status('kicked') },
      { my_chat_member: status('member') },
      { edited_message: { ...ida.message('x').message, location: { live_period: 60 } } },
      { business_message: ida.message('To the owner').message },
      ida.message({ hologram: {} }),
      ida.message('/start'),
    );
    const { waitingSince } = await conversationOf('Ida', 1);
    expect(waitingSince).toBeNull();
    const { deliveries } = await settled(server, channelId);
    const { received, filed, parked, ignored } = deliveries;
    expect({ parked, sum: filed + parked + ignored }).toEqual({ parked: 2, sum: received });
    const reasons = (await outcomes()).flatMap(({ state, reason }) =>
      state === 'IGNORED' ? [reason] : [],
    );
    expect(reasons).toEqual(
      expect.arrayContaining([
        'A post in a channel: no customer wrote it.',
        'The customer blocked the bot.',
        'The customer started the bot.',
        'A live location moved.',
      ]),
    );
    const { parkedDeliveries } = await owner(server).do(ParkedDeliveriesDocument, { channelId });
    expect(parkedDeliveries.nodes.map(({ reason }) => reason).join()).toMatch(
      /business_message.*hologram|hologram.*business_message/,
    );
  });
});

/** What a message may hold, how it reads, and the file it brings. */
function contents(person: Person): [content: object, text: string, file: string][] {
  const place = { latitude: 52.5, longitude: 13.4 };
  const map = 'https://www.openstreetmap.org/?mlat=52.5&mlon=13.4';
  const photo = [
    { file_id: 'small', width: 90, height: 90 },
    { file_id: 'large', width: 900, height: 900 },
  ];
  const pdf = { file_id: 'file', file_name: 'Rechnung ü.pdf', mime_type: 'application/pdf' };
  const tooLarge = { file_id: 'huge', file_name: 'film.mov', file_size: 80 * 1024 * 1024 };
  return [
    [{ photo, caption: 'My receipt' }, 'My receipt', 'photo.jpg image/jpeg'],
    [{ document: pdf }, '', 'Rechnung ü.pdf application/pdf'],
    [{ voice: { file_id: 'voice', duration: 2 } }, '', 'voice.ogg audio/ogg'],
    [{ video: { file_id: 'clip' }, caption: 'Look' }, 'Look', 'video.mp4 video/mp4'],
    [{ video_note: { file_id: 'round' } }, '', 'video-note.mp4 video/mp4'],
    [
      { audio: { file_id: 'song', file_name: 'song.mp3', mime_type: 'audio/mpeg' } },
      '',
      'song.mp3 audio/mpeg',
    ],
    [
      { animation: { file_id: 'gif' }, document: { file_id: 'gif' } },
      '',
      'animation.mp4 video/mp4',
    ],
    [{ sticker: { file_id: 'stick', emoji: '😀' } }, '😀', 'sticker.webp image/webp'],
    [{ document: { file_id: 'gone', file_name: 'old.txt' } }, gone('old.txt'), ''],
    [{ document: tooLarge }, '[film.mov: 80 MB, Telegram hands over 20 at most.]', ''],
    [{ location: place }, `[Location: 52.5, 13.4]\n${map}`, ''],
    [
      { venue: { location: place, title: 'Café', address: 'Weg 1' }, location: place },
      `Café\nWeg 1\n[Location: 52.5, 13.4]\n${map}`,
      '',
    ],
    [{ contact: { first_name: 'Lu', phone_number: '+49301' } }, '[Contact: Lu +49301]', ''],
    [
      { poll: { question: 'When?', options: [{ text: 'Today' }, { text: 'Later' }] } },
      '[Poll: When?]\n- Today\n- Later',
      '',
    ],
    [{ dice: { emoji: '🎯', value: 6 } }, '🎯 6', ''],
    [
      { forward_origin: { type: 'user', sender_user: person.from }, text: 'As said' },
      `[Forwarded from ${person.name} Telegram]\nAs said`,
      '',
    ],
    [
      { text: 'here', entities: [{ type: 'text_link', url: 'https://example.com/' }] },
      'here\nhttps://example.com/',
      '',
    ],
  ];
}

const gone = (name: string) => `[The file ${name} is no longer available.]`;

function reaction(person: Person, about: object, emojis: string[]) {
  const now = emojis.map((emoji) => ({ type: 'emoji', emoji }));
  return { ...about, user: person.from, old_reaction: [], new_reaction: now };
}

function press(person: Person, data: string) {
  const keyboard = [
    [{ text: 'No', callback_data: 'no' }],
    [{ text: 'Yes, please', callback_data: data }],
  ];
  const message = { message_id: 1, date: 1, chat: person.chat };
  return {
    id: crypto.randomUUID(),
    from: person.from,
    data,
    message: { ...message, reply_markup: { inline_keyboard: keyboard } },
  };
}

describe('By webhook', () => {
  const tested = async () =>
    (await owner(server).do(TestChannelDocument, { input: { channelId } })).testChannel;

  test('it needs a secret, and never takes another bot’s token', async () => {
    const refused = async (telegram: object) => {
      const input = { channelId, telegram };
      const { updateChannel } = await owner(server).do(UpdateChannelDocument, { input });
      return updateChannel.userErrors;
    };
    expect(await refused({ delivery: 'WEBHOOK' })).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'telegram', 'secretToken'] },
    ]);
    const other = `${bot.botId + 1}:${bot.token.split(':')[1]}`;
    expect(await refused({ botToken: other })).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'telegram', 'botToken'] },
    ]);
    expect((await channelNow(server, channelId)).health.ok).toBe(true);
  });

  test('Telegram is told by itself where to call, and what it posts is filed once', async () => {
    const { webhookUrl } = await channelNow(server, channelId);
    const telegram = { delivery: 'WEBHOOK' as const, secretToken: bot.secretToken };
    await owner(server).do(UpdateChannelDocument, { input: { channelId, telegram } });
    const webhook = await eventually(async () => bot.webhook);
    expect(webhook).toEqual({ url: webhookUrl, secret: bot.secretToken });
    expect(await tested()).toMatchObject({
      ok: true,
      detail: expect.stringContaining('@shop_bot calls us'),
    });
    const jo = new Person('Jo');
    const update = { update_id: 1_000_000, ...jo.message('By webhook') };
    for (let n = 0; n < 3; n++)
      expect(await postUpdate(webhookUrl!, update, bot.secretToken)).toBe(true);
    bot.happens(jo.message('And more'));
    const { messages } = await conversationOf('Jo', 2);
    expect(messages.map(({ text }) => text)).toEqual(['By webhook', 'And more']);
  });

  test('a call without the secret, or with another, is refused and not kept', async () => {
    const { webhookUrl, deliveries } = await settled(server, channelId);
    const update = { update_id: 2_000_000, ...new Person('Eve').message('Forged') };
    for (const secret of [undefined, 'x', bot.secretToken.replace(/.$/, '~')])
      expect(await postUpdate(webhookUrl!, update, secret)).toBe(false);
    expect((await channelNow(server, channelId)).deliveries.received).toBe(deliveries.received);
  });

  test('nothing is lost while we are down, and polling takes over when it is chosen again', async () => {
    const kim = new Person('Kim');
    await restart(() => void bot.happens(kim.message('While you were out')));
    await conversationOf('Kim', 1);
    const input = { channelId, telegram: { delivery: 'POLLING' as const } };
    await owner(server).do(UpdateChannelDocument, { input });
    await eventually(async () => bot.webhook === undefined);
    bot.happens(kim.message('Asked for'));
    await conversationOf('Kim', 2);
    expect(await tested()).toMatchObject({ ok: true });
  });
});

describe('The token', () => {
  test('stands nowhere in the database, also not in the address of a file', async () => {
    const { kept } = (
      await sql<{ kept: number }>(
        server,
        `select (select count(*) from channel c where to_jsonb(c)::text like $1)
           + (select count(*) from delivery d where convert_from(raw, 'UTF8') like $1 or envelope::text like $1)
           + (select count(*) from message m where to_jsonb(m)::text like $1)
           + (select count(*) from event e where to_jsonb(e)::text like $1) as kept`,
        [`%${bot.token.split(':')[1]}%`],
      )
    )[0]!;
    expect(Number(kept)).toBe(0);
  });

  test('that is refused stops the listener and says so; a new one goes on where it was', async () => {
    const before = bot.token;
    bot.token = `${bot.botId}:${'n'.repeat(35)}`;
    bot.happens(new Person('Lou').message('Taken with the old token'));
    await eventually(async () => (await channelNow(server, channelId)).health.needsAuth);
    bot.happens(new Person('Lea').message('Are you there?'));
    const input = { channelId, telegram: { botToken: bot.token } };
    await owner(server).do(UpdateChannelDocument, { input });
    await conversationOf('Lea', 1);
    expect((await channelNow(server, channelId)).health).toMatchObject({ ok: true });
    const again = { name: 'Wrong', telegram: { botToken: before.slice(0, 12) } };
    const { connectChannel } = await owner(server).do(ConnectChannelDocument, { input: again });
    expect(connectChannel.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'telegram', 'botToken'] },
    ]);
  });
});
