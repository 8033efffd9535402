import { setTimeout as sleep } from 'node:timers/promises';
import { type ChannelAccount, CredentialsRefused, type Pulled } from '../channel.js';
import type { AskBot, BotAnswer, BotRefusal, BotRequest } from './bot-api.js';
import { integer, object, objects } from './json.js';

type Store = (pulled: Pulled) => Promise<void>;

/** Reactions come only when they are asked for: https://core.telegram.org/bots/api#getupdates */
const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'message_reaction',
  'my_chat_member',
];
const longPollSeconds = 25;
const afterNothingMs = 100;
const lookAtWebhookEveryMs = 300_000;

/** Asks for updates, or sees to it that Telegram calls us: as the channel's `delivery` says. */
export function listenToBot(
  ask: AskBot,
  account: ChannelAccount,
  cursor: string | null,
  store: Store,
  signal: AbortSignal,
): Promise<void> {
  const bot = new Listener(ask, account, store, signal);
  return account.settings['delivery'] === 'webhook' ? bot.keepWebhook(cursor) : bot.poll(cursor);
}

/** The name of an update, whether it was fetched or came by webhook. */
export const updateKey = (updateId: number): string => `update ${updateId}`;

class Listener {
  constructor(
    private readonly ask: AskBot,
    private readonly account: ChannelAccount,
    private readonly store: Store,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * https://core.telegram.org/bots/api#getupdates: asking from an offset confirms all before it, so it moves on only
   * with what is stored. The first call does not wait: it tells that the connection works.
   */
  async poll(cursor: string | null): Promise<void> {
    let place = cursor ?? cursorOf(0);
    for (let seconds = 0; !this.signal.aborted; seconds = longPollSeconds) {
      const updates = await this.updates(place, seconds);
      for (const update of updates) {
        const id = integer(update['update_id'])!;
        place = cursorOf(id + 1);
        const raw = Buffer.from(JSON.stringify(update));
        const envelope = { method: 'getUpdates' };
        await this.store({
          delivery: { dedupeKey: updateKey(id), envelope, raw },
          cursor: place,
        });
      }
      if (seconds === 0) await this.store({ cursor: place });
      else if (updates.length === 0) await sleep(afterNothingMs); // a server that does not wait is no reason to hurry
    }
  }

  private async updates(place: string, timeout: number) {
    const request: Omit<BotRequest, 'signal'> = {
      method: 'getUpdates',
      fields: { offset: offsetOf(place), timeout, limit: 100, allowed_updates: allowedUpdates },
      timeoutMs: (timeout + 15) * 1000,
      maxBytes: 32 * 1024 * 1024,
    };
    let answer = await this.call(request);
    if (!answer.ok && isWebhookSet(answer)) {
      await this.done({ method: 'deleteWebhook' });
      answer = await this.call(request);
    }
    return objects(resultOf(answer)).filter(({ update_id: id }) => integer(id) !== undefined);
  }

  /** https://core.telegram.org/bots/api#setwebhook. Whoever else set one since, ours is set again. */
  async keepWebhook(cursor: string | null): Promise<void> {
    await this.setWebhook();
    await this.store({ cursor: cursor ?? cursorOf(0) });
    while (!this.signal.aborted) {
      const options = { signal: this.signal };
      await sleep(lookAtWebhookEveryMs, undefined, options).catch(() => undefined);
      if (this.signal.aborted) return;
      const { url } = object(await this.done({ method: 'getWebhookInfo' }));
      if (url !== this.account.webhookUrl) await this.setWebhook();
    }
  }

  private async setWebhook(): Promise<void> {
    const fields = {
      url: this.account.webhookUrl,
      secret_token: this.account.secrets['secretToken'],
      allowed_updates: allowedUpdates,
    };
    await this.done({ method: 'setWebhook', fields });
  }

  private async done(request: Omit<BotRequest, 'signal'>): Promise<unknown> {
    return resultOf(await this.call(request));
  }

  private call(request: Omit<BotRequest, 'signal'>): Promise<BotAnswer> {
    return this.ask(this.account, { ...request, signal: this.signal });
  }
}

function resultOf(answer: BotAnswer): unknown {
  if (answer.ok) return answer.result;
  const { class: kind, code, message } = answer.failure;
  if (kind === 'auth') throw new CredentialsRefused(`Telegram refused the bot's token: ${message}`);
  throw new Error(`Telegram: ${message} (${code})`);
}

/** 409 has two reasons: a webhook is set, or another program asks for the same bot's updates. */
function isWebhookSet({ failure }: BotRefusal): boolean {
  return failure.code === '409' && failure.message.includes('webhook');
}

const cursorOf = (offset: number): string => `${offset} ${Date.now()}`;

const sixDaysMs = 6 * 86_400_000;

/**
 * After a week without updates the numbers begin anew somewhere else (https://core.telegram.org/bots/api#update), and
 * an old offset would skip those. By then everything before it is long confirmed, so none is needed.
 */
export function offsetOf(cursor: string, now: number = Date.now()): number | undefined {
  const [offset, movedAt] = cursor.split(' ').map(Number);
  return offset && now - (movedAt ?? 0) < sixDaysMs ? offset : undefined;
}
