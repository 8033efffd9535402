import { createHash, timingSafeEqual } from 'node:crypto';
import type {
  ChannelAccount,
  ChannelAdapter,
  ChannelHealth,
  FetchedMedia,
  MediaRef,
  Verdict,
  WebhookRequest,
} from '../channel.js';
import { type CallProvider, NoAnswer } from '../provider-call.js';
import { apiUrl, type AskBot, botApi } from './bot-api.js';
import { mostFileBytes } from './content.js';
import { integer, jsonOf, object, text } from './json.js';
import { listenToBot, updateKey } from './listen.js';
import { parseTelegram } from './parse.js';
import { sendByBot } from './send.js';

/**
 * A Telegram bot (https://core.telegram.org/bots/api), told by long polling or by webhook. The Bot API takes about 30
 * messages a second of a bot and one of a chat (https://core.telegram.org/bots/faq#broadcasting-to-users): 20 may
 * begin, so that there is room for the further parts of those that are several.
 */
export function telegramAdapter(call: CallProvider): ChannelAdapter {
  const ask = botApi(call);
  return {
    kind: 'TELEGRAM',
    handleKind: 'TELEGRAM',
    conversations: 'person',
    capabilities: () => ({
      idempotentSend: false,
      rate: { perSecond: 20, perRecipientPerSecond: 1 },
      signs: { showsTypingMs: typingShownMs },
    }),
    verify,
    parse: (raw) => Promise.resolve(parseTelegram(raw)),
    send: (message, account, signal) => sendByBot(ask, message, account, signal),
    fetchMedia: (media, account, signal) => fetchMedia(call, ask, media, account, signal),
    showSign: async ({ to }, account, signal) => {
      const fields = { chat_id: to, action: 'typing' };
      await ask(account, { method: 'sendChatAction', fields, signal });
    },
    listen: (account, cursor, store, signal) => listenToBot(ask, account, cursor, store, signal),
    health: (account, signal) => healthOf(ask, account, signal),
  };
}

/** https://core.telegram.org/bots/api#sendchataction: for five seconds, or until a message comes. */
const typingShownMs = 5_000;

/** The secret that setWebhook was given comes back with every call: https://core.telegram.org/bots/api#setwebhook */
function verify({ headers, body }: WebhookRequest, account: ChannelAccount): Verdict {
  const secret = account.secrets['secretToken'];
  if (!secret) return { ok: false, reason: 'No secret token is configured.' };
  const given = headers['x-telegram-bot-api-secret-token'] ?? '';
  if (!timingSafeEqual(digest(given), digest(secret)))
    return { ok: false, reason: 'The secret token is missing or wrong.' };
  const updateId = integer(jsonOf(body)?.['update_id']);
  return { ok: true, dedupeKey: updateId === undefined ? undefined : updateKey(updateId) };
}

const digest = (word: string): Buffer => createHash('sha256').update(word).digest();

/** The file's address holds the token, so it is asked for anew each time and kept nowhere. */
async function fetchMedia(
  call: CallProvider,
  ask: AskBot,
  { fileId }: MediaRef,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  const answer = await ask(account, { method: 'getFile', fields: { file_id: fileId }, signal });
  if (!answer.ok) return { ok: false, failure: answer.failure };
  const path = text(object(answer.result)['file_path']);
  if (!path || path.split('/').includes('..')) return gone('no_path', 'Telegram gave no path.');
  const place = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl(account)}/file/bot${account.secrets['botToken']}/${place}`;
  try {
    const how = { signal, maxBytes: mostFileBytes, timeoutMs: 60_000 };
    const { status, body } = await call({ method: 'GET', url, ...how });
    if (status === 200) return { ok: true, content: body };
    if (status < 500 && status !== 429)
      return gone(String(status), `Telegram's file server answered ${status}.`);
    const message = `Telegram's file server answered ${status}.`;
    const failure = {
      class: 'transient',
      code: String(status),
      message,
      scope: 'message',
    } as const;
    return { ok: false, failure };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

function gone(code: string, message: string): FetchedMedia {
  return { ok: false, failure: { class: 'permanent', code, message, scope: 'message' } };
}

async function healthOf(
  ask: AskBot,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ChannelHealth> {
  const me = await ask(account, { method: 'getMe', signal });
  if (!me.ok)
    return { ok: false, needsAuth: me.failure.class === 'auth', detail: me.failure.message };
  const bot = `@${text(object(me.result)['username']) ?? 'the bot'}`;
  if (account.settings['delivery'] !== 'webhook')
    return { ok: true, detail: `${bot} answers; its updates are asked for.` };
  const answer = await ask(account, { method: 'getWebhookInfo', signal });
  if (!answer.ok) return { ok: false, detail: answer.failure.message };
  const {
    url,
    pending_update_count: pending,
    last_error_message: lastError,
  } = object(answer.result);
  if (url !== account.webhookUrl)
    return { ok: false, detail: `${bot} does not call us yet: its webhook is not ours.` };
  const error = text(lastError) ? ` Its last error: ${text(lastError)}` : '';
  return {
    ok: true,
    detail: `${bot} calls us; ${integer(pending) ?? 0} updates wait.${error}`,
  };
}
