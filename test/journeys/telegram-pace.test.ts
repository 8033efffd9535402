import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { UpdateChannelDocument } from '../generated/operations.js';
import { startProvider } from '../support/provider.js';
import type { BotApi } from '../support/telegram.js';
import { channelNow, connected, CustomSource, owner, signingSecret } from './channel.js';
import { eventually, sql, uuid } from './desk.js';
import { BotDesk, busy, isTo } from './telegram-desk.js';

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

describe('The pace', () => {
  test('is kept: whoever answers the same chat quickly never hears that it is too much', async () => {
    const { id, chatId } = await office.asking('Jo');
    let freeAt = 0;
    bot.script = (call) => {
      if (!isTo(chatId)(call)) return undefined;
      const isTooSoon = Date.now() < freeAt;
      freeAt = Date.now() + 500; // half of what is said, as our messages may be slow on their way
      return isTooSoon ? busy(1) : undefined;
    };
    const words = ['One', 'Two', 'Three'];
    for (const word of words) await priya().answer(id, word);
    await eventually(async () => office.textsTo(chatId).length === 3);
    expect(office.textsTo(chatId)).toEqual(words);
    expect(bot.calls.filter(isTo(chatId))).toHaveLength(3);
  });

  test('of a bot that is throttled: all its chats wait as long as it says, other channels do not', async () => {
    const asked = [];
    for (const name of ['Kim', 'Lea', 'Max', 'Nia']) asked.push(await office.asking(name));
    const [first, ...others] = asked;
    let freeAt = 0;
    let refused = 0;
    bot.script = ({ method, fields }) => {
      if (method !== 'sendMessage') return undefined;
      if (freeAt === 0 && fields['text'] === 'First') freeAt = Date.now() + 4_000;
      if (Date.now() >= freeAt) return undefined;
      refused++;
      return busy(4);
    };
    const answers = [await priya().answer(first!.id, 'First')];
    await office.held(first!.id, '429');
    for (const { id } of others) answers.push(await priya().answer(id, 'Later'));
    const receiver = await startProvider(() => ({}));
    await answeredElsewhere(receiver.url);
    await receiver.close();
    for (const [n, { id }] of asked.entries())
      await priya().messageIn(id, answers[n]!.message!.id, 'SENT');
    expect(refused).toBe(1);
    const attempts = await sql<{ attempts: number }>(
      office.server,
      `select attempts from message where channel_id = $1 and text = 'Later'`,
      [uuid(office.channelId)],
    );
    expect(attempts.map((one) => one.attempts)).toEqual([1, 1, 1]);
  });

  test('of a group that had enough holds that group, and nobody else', async () => {
    const group = { id: -4712, type: 'group', title: 'Loud group' };
    const loud = await office.asking('Oli', group);
    const quiet = await office.asking('Pia');
    bot.script = (call) => (isTo(loud.chatId)(call) ? busy(600) : undefined);
    const { message } = await priya().answer(loud.id, 'Once more');
    await office.held(loud.id, '429');
    const other = await priya().answer(quiet.id, 'For you');
    await priya().messageIn(quiet.id, other.message!.id, 'SENT');
    await priya().messageIn(loud.id, message!.id, 'QUEUED');
  });
});

/** A reply on a channel of another kind is asked for and sent. */
async function answeredElsewhere(outboundUrl: string): Promise<void> {
  const secret = signingSecret();
  const { webhookUrl } = await connected(office.server, {
    name: 'Elsewhere',
    custom: { outboundUrl, signingSecret: secret },
  });
  await new CustomSource(webhookUrl!, secret).say('zoe', 'Elsewhere?');
  const { id } = await eventually(async () =>
    (await priya().inbox('ALL')).find(({ lastMessage }) => lastMessage?.preview === 'Elsewhere?'),
  );
  const { message } = await priya().answer(id, 'Here');
  await priya().messageIn(id, message!.id, 'SENT');
}

test('A bot whose token is refused keeps its queue until there is a new one', async () => {
  const { id, chatId } = await office.asking('Quin');
  bot.token = `${bot.botId}:${'n'.repeat(35)}`;
  const { message } = await priya().answer(id, 'After the new token');
  await eventually(
    async () => (await channelNow(office.server, office.channelId)).health.needsAuth,
  );
  await priya().messageIn(id, message!.id, 'QUEUED');
  expect(office.textsTo(chatId)).toEqual([]);
  const telegram = { botToken: bot.token };
  await owner(office.server).do(UpdateChannelDocument, {
    input: { channelId: office.channelId, telegram },
  });
  await priya().messageIn(id, message!.id, 'SENT');
  expect(office.textsTo(chatId)).toEqual(['After the new token']);
});
