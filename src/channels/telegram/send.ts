import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelAccount, Failure, OutboundMessage, SendResult } from '../channel.js';
import type { AskBot, BotAnswer } from './bot-api.js';
import { integer, object } from './json.js';
import { mostDocumentBytes, type Part, partsOf } from './parts.js';

/** A chat takes about one message a second: https://core.telegram.org/bots/faq#broadcasting-to-users */
const betweenPartsMs = 1_000;
const uploadMs = 120_000;

type Sent = { ok: true; externalId: string; chatId: string } | { ok: false; failure: Failure };

/** One message of ours, in as many of Telegram's as it needs; what an earlier attempt got through is not sent again. */
export async function sendByBot(
  ask: AskBot,
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<SendResult> {
  const tooLarge = message.attachments.find(({ content }) => content.length > mostDocumentBytes);
  if (tooLarge) return { ok: false, failure: fileTooLarge(tooLarge.fileName) };
  const parts = partsOf(message);
  const sentParts = [...(message.sentParts ?? [])];
  const before = sentParts.length;
  let chatId = message.to.address;
  for (const [n, part] of parts.entries()) {
    if (n < sentParts.length) continue;
    if (sentParts.length > before) await pause(signal);
    const fields = { chat_id: chatId, ...(n === 0 ? replyTo(message, chatId) : {}) };
    const sent = await sendPart(ask, part, account, fields, signal);
    if (!sent.ok) return { ok: false, failure: sent.failure, parts: sentParts };
    sentParts.push(sent.externalId);
    chatId = sent.chatId;
    if (n < parts.length - 1) await message.keepParts?.(sentParts);
  }
  return { ok: true, externalId: sentParts[0]!, parts: sentParts };
}

const pause = (signal: AbortSignal): Promise<unknown> =>
  sleep(betweenPartsMs, undefined, { signal }).catch(() => undefined);

/** A group that became a supergroup has a new id, and Telegram says which: the call is made once more, to that. */
async function sendPart(
  ask: AskBot,
  part: Part,
  account: ChannelAccount,
  fields: { chat_id: string },
  signal: AbortSignal,
): Promise<Sent> {
  let chatId = fields.chat_id;
  let answer = await give(ask, part, account, fields, signal);
  if (!answer.ok && answer.migratedTo) {
    chatId = answer.migratedTo;
    answer = await give(ask, part, account, { ...fields, chat_id: chatId }, signal);
  }
  if (!answer.ok && part.method === 'sendPhoto' && isNoPhoto(answer.failure))
    return sendPart(
      ask,
      { ...part, method: 'sendDocument' },
      account,
      { ...fields, chat_id: chatId },
      signal,
    );
  if (!answer.ok) return { ok: false, failure: answer.failure };
  const id = integer(object(answer.result)['message_id']);
  return { ok: true, chatId, externalId: `${chatId}:${id}` };
}

function give(
  ask: AskBot,
  { method, text, attachment }: Part,
  account: ChannelAccount,
  fields: { chat_id: string },
  signal: AbortSignal,
): Promise<BotAnswer> {
  if (!attachment) return ask(account, { method, fields: { ...fields, text }, signal });
  const field = method === 'sendPhoto' ? 'photo' : 'document';
  return ask(account, {
    method,
    fields: { ...fields, caption: text },
    file: { field, attachment },
    signal,
    timeoutMs: uploadMs,
  });
}

/** A picture that Telegram does not take as a photo (too wide, broken) it takes as a file. */
function isNoPhoto({ code, message }: Failure): boolean {
  return code === '400' && /PHOTO|IMAGE_PROCESS|photo/.test(message);
}

/** Shown under the words it answers, if they are still there. https://core.telegram.org/bots/api#replyparameters */
function replyTo({ inReplyTo }: OutboundMessage, chatId: string) {
  const [chat, id] = inReplyTo?.split(':') ?? [];
  if (chat !== chatId || !/^\d+$/.test(id ?? '')) return {};
  return {
    reply_parameters: { message_id: Number(id), allow_sending_without_reply: true },
  };
}

function fileTooLarge(fileName: string): Failure {
  return {
    class: 'permanent',
    code: 'file_too_large',
    message: `${fileName} is larger than the 50 MB that a bot may send.`,
    scope: 'message',
  };
}
