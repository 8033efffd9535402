import type { ChannelAccount, Failure, OutboundAttachment } from '../channel.js';
import { type CallProvider, NoAnswer } from '../provider-call.js';
import { integer, type Json, jsonOf, object, text } from './json.js';
import { multipart } from './multipart.js';

/** What a bot is told: https://core.telegram.org/bots/api#making-requests */
export type BotAnswer = { ok: true; result: unknown } | BotRefusal;

export interface BotRefusal {
  ok: false;
  failure: Failure;
  /** The group became a supergroup with this id. */
  migratedTo?: string;
}

export interface BotRequest {
  method: string;
  fields?: Json;
  file?: { field: string; attachment: OutboundAttachment };
  signal: AbortSignal;
  timeoutMs?: number;
  maxBytes?: number;
}

export type AskBot = (account: ChannelAccount, request: BotRequest) => Promise<BotAnswer>;

/** The Bot API over HTTP. Its addresses hold the bot's token, so none of them is ever part of a message. */
export function botApi(call: CallProvider): AskBot {
  return async (account, { method, fields = {}, file, ...how }) => {
    const url = `${apiUrl(account)}/bot${account.secrets['botToken']}/${method}`;
    try {
      const body = file ? multipart(fields, file) : jsonBody(fields);
      const answer = await call({ method: 'POST', url, ...body, ...how });
      return read(answer.status, answer.body, text(fields['chat_id']));
    } catch (error) {
      if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
      throw error;
    }
  };
}

/** Another than Telegram's own: a Bot API server of one's own (https://github.com/tdlib/telegram-bot-api). */
export function apiUrl({ settings }: ChannelAccount): string {
  return (settings['apiUrl'] ?? 'https://api.telegram.org').replace(/\/+$/, '');
}

function jsonBody(fields: Json) {
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  };
}

function read(status: number, body: Buffer, chatId: string | undefined): BotAnswer {
  const answer = jsonOf(body);
  if (answer?.['ok'] === true) return { ok: true, result: answer['result'] };
  if (answer?.['ok'] !== false) return { ok: false, failure: notTheBotApi(status) };
  const code = integer(answer['error_code']) ?? status;
  const parameters = object(answer['parameters']);
  const said = text(answer['description']) ?? 'Telegram gave no reason.';
  const migratedTo = integer(parameters['migrate_to_chat_id'])?.toString();
  const failure = failureOf(code, said, chatId);
  const seconds = integer(parameters['retry_after']);
  if (seconds !== undefined) failure.retryAfterMs = seconds * 1000;
  return { ok: false, failure, migratedTo };
}

/** A gateway answered in its place: whether the request got through to the Bot API nobody knows. */
function notTheBotApi(status: number): Failure {
  const isRefused = status === 429 || status === 413;
  return {
    class: status === 429 ? 'throttled' : isRefused ? 'permanent' : 'ambiguous',
    code: String(status),
    message: `Something before the Bot API answered ${status}.`,
    scope: status === 413 ? 'message' : 'channel',
  };
}

/**
 * 401 and 404 speak of the token, 403 of a customer who blocked the bot or a group that removed it, 429 of the pace:
 * of the bot altogether, but in a group of the 20 messages a minute it takes
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
 */
function failureOf(status: number, message: string, chatId: string | undefined): Failure {
  const code = String(status);
  if (status === 401 || status === 404) return { class: 'auth', code, message, scope: 'channel' };
  if (status === 403) return { class: 'permanent', code, message, scope: 'recipient' };
  if (status === 429) {
    const scope = chatId?.startsWith('-') ? 'recipient' : 'channel';
    return { class: 'throttled', code, message, scope };
  }
  if (status === 409 || status >= 500)
    return { class: 'transient', code, message, scope: 'channel' };
  const scope = /chat not found|user not found|PEER_ID_INVALID/i.test(message)
    ? 'recipient'
    : 'message';
  return { class: 'permanent', code, message, scope };
}
