import { setTimeout as sleep } from 'node:timers/promises';
import { type ChannelAccount, CredentialsRefused, type Failure, type Pulled } from '../channel.js';
import { progressFrom } from '../progress.js';
import type { CallProvider } from '../provider-call.js';
import { callGraph } from './graph.js';
import { isObject, type Json, listOf, objectOf, textOf } from './json.js';
import { messageKey } from './message-key.js';
import { timeOfPulled } from './pulled.js';

/** What sets the two products apart where we ask. */
export interface Inbox {
  platform: 'messenger' | 'instagram';
  ownId(account: ChannelAccount): string;
  /** The fields of a message that this product has; asking for another one is an error. */
  fields: string;
  /** Messages of one page, and how many pages of one conversation are read. */
  pageSize: number;
  mostPages: number;
}

/** A webhook is faster and tells more: what is younger is left to it. */
const leaveToWebhookMs = 20_000;
const conversationsOnPage = 50;
const mostConversationPages = 100;

/**
 * Asks for the conversations that changed, again and again, so that what no webhook brought is not missed: messages
 * of customers, and those that somebody sent in the account's name elsewhere. The messages of one person come in
 * their order; how far we are is told when all of a round is stored.
 * https://developers.facebook.com/docs/messenger-platform/conversations
 */
export async function followConversations(
  { call, inbox, everyMs }: { call: CallProvider; inbox: Inbox; everyMs: number },
  account: ChannelAccount,
  cursor: string | null,
  store: (pulled: Pulled) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const progress = progressFrom(cursor);
  if (cursor === null) await store({ cursor: progress.toString() });
  const list = new List(call, inbox, account, signal);
  /** When a conversation had changed last, as it was read to its end. */
  const known = new Map<string, string>();
  const seen = new Map<string, Date>();
  while (!signal.aborted) {
    const since = progress.since();
    for (const [key, at] of seen) if (at < since) seen.delete(key);
    for (const conversation of await list.changedSince(since)) {
      if (known.get(conversation.id) === conversation.changed) continue;
      const { found, isAll } = await list.messagesOf(conversation, since);
      for (const { delivery, at } of found) {
        if (seen.has(delivery.dedupeKey)) continue;
        await store({ delivery, cursor: progress.toString() });
        seen.set(delivery.dedupeKey, at);
      }
      if (isAll) known.set(conversation.id, conversation.changed);
    }
    for (const at of seen.values()) progress.reach(at);
    await store({ cursor: progress.toString() });
    if (known.size > mostKnown) known.clear();
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

const mostKnown = 20_000;

interface Conversation {
  id: string;
  changed: string;
}

interface Found {
  delivery: NonNullable<Pulled['delivery']>;
  at: Date;
}

class List {
  private self: Promise<{ id: string; username: string | undefined }> | undefined;

  constructor(
    private readonly call: CallProvider,
    private readonly inbox: Inbox,
    private readonly account: ChannelAccount,
    private readonly signal: AbortSignal,
  ) {}

  /** Newest first on the wire; given the other way round, so that who waits longest is filed first. */
  async changedSince(since: Date): Promise<Conversation[]> {
    const found: Conversation[] = [];
    const { platform } = this.inbox;
    const path = `${this.inbox.ownId(this.account)}/conversations?platform=${platform}&fields=id,updated_time&limit=${conversationsOnPage}`;
    for await (const page of this.pages(path, mostConversationPages)) {
      const changed = page.filter((one) => (timeOfPulled(one) ?? since) >= since);
      for (const { id, updated_time: time } of changed)
        if (textOf(id, 500)) found.push({ id: String(id), changed: String(time) });
      if (changed.length === 0) break;
    }
    return found.reverse();
  }

  /** Oldest first. Not all, where some are so young that a webhook may still bring them. */
  async messagesOf(
    conversation: Conversation,
    since: Date,
  ): Promise<{ found: Found[]; isAll: boolean }> {
    try {
      return await this.readMessages(conversation.id, since);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { found: [unreadable(conversation, error.message)], isAll: true };
    }
  }

  private async readMessages(id: string, since: Date) {
    const found: Found[] = [];
    const young = new Date(Date.now() - leaveToWebhookMs);
    let isAll = true;
    const { fields, pageSize, mostPages } = this.inbox;
    const path = `${encodeURIComponent(id)}/messages?fields=${fields}&limit=${pageSize}`;
    for await (const page of this.pages(path, mostPages)) {
      const dated = page.flatMap((message) => {
        const at = timeOfPulled(message);
        return at && at >= since && textOf(message['id'], 400) ? [{ message, at }] : [];
      });
      for (const { message, at } of dated)
        if (at > young) isAll = false;
        else found.push({ at, delivery: pulled(message, await this.isOurs(message)) });
      if (dated.length < page.length) break;
    }
    return { found: found.reverse(), isAll };
  }

  /** An Instagram account may be named by another id than its webhooks', but not by another name. */
  private async isOurs({ from }: Json): Promise<boolean> {
    const { id, username } = objectOf(from);
    if (id === this.inbox.ownId(this.account)) return true;
    const self = await (this.self ??= this.whoWeAre());
    return id === self.id || (username !== undefined && username === self.username);
  }

  private async whoWeAre() {
    const ownId = this.inbox.ownId(this.account);
    if (this.inbox.platform === 'messenger') return { id: ownId, username: undefined };
    const { id, username } = await this.get(`${ownId}?fields=id,username`);
    return { id: textOf(id, 100) ?? ownId, username: textOf(username, 200) };
  }

  private async *pages(path: string, most: number): AsyncGenerator<Json[]> {
    let after: string | undefined;
    for (let n = 0; n < most; n++) {
      const answer = await this.get(after ? `${path}&after=${encodeURIComponent(after)}` : path);
      yield listOf(answer['data']).filter(isObject);
      const paging = objectOf(answer['paging']);
      const next = textOf(objectOf(paging['cursors'])['after']);
      // The address of the next page carries the token: ours is made of its cursor.
      if (!paging['next'] || !next || next === after) return;
      after = next;
    }
  }

  private async get(path: string): Promise<Json> {
    const { call, account, signal } = this;
    for (;;) {
      const answer = await callGraph(call, account, { method: 'GET', path, signal });
      if (answer.ok) return answer.data;
      if (answer.failure.class !== 'throttled' || signal.aborted) throw errorOf(answer.failure);
      const pauseMs = answer.failure.retryAfterMs ?? 60_000;
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** The provider has this for nobody; asking again brings the same. */
class Unreadable extends Error {}

/**
 * Only a token that is refused altogether stops the channel: one that may send and may not read the conversations
 * does its work, and what is missing is shown.
 */
function errorOf({ class: kind, code, message }: Failure): Error {
  if (/^(?:190|401)(?:\/|$)/.test(code)) return new CredentialsRefused(message);
  const says = `Its conversations could not be read: ${message}`;
  return kind === 'permanent' ? new Unreadable(says) : new Error(says);
}

function pulled(message: Json, isOurs: boolean): Found['delivery'] {
  const raw = Buffer.from(JSON.stringify(message));
  return { dedupeKey: messageKey(String(message['id'])), envelope: { pulled: true, isOurs }, raw };
}

/** Parked, so that somebody looks there; the other conversations go on. */
function unreadable({ id, changed }: Conversation, reason: string): Found {
  const raw = Buffer.from(JSON.stringify({ conversation: id, updated_time: changed }));
  const dedupeKey = `unreadable ${id} ${changed}`;
  const at = timeOfPulled({ updated_time: changed }) ?? new Date();
  return { at, delivery: { dedupeKey, envelope: { pulled: true, unreadable: reason }, raw } };
}
