import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelAccount, Pulled } from '../channel.js';
import { progressFrom } from '../progress.js';
import type { CallProvider } from '../provider-call.js';
import { apiUrl, getJson, resourceUrl } from './api.js';
import { isObject, type Json, textOf } from './form.js';

/** What of an account's lists belongs to the channel, and under which name each item is stored. */
export interface Pull {
  /** `/Messages` with the filters of the list; one entry for each list to be read. */
  lists: (account: ChannelAccount, since: Date) => { path: string; filter: URLSearchParams }[];
  /** The field of a page that holds its items. */
  field: 'messages' | 'calls';
  /** When it happened; undefined for what is not for this channel or not finished. */
  happenedAt: (item: Json, account: ChannelAccount) => Date | undefined;
  dedupeKey: (item: Json) => string;
  /** Adds what the list leaves out and the parser needs. */
  complete: (item: Json, ask: Ask) => Promise<Json>;
  /** Under which name the state of one of our own messages is stored; undefined while it is on its way. */
  fateKey?: (item: Json) => string | undefined;
}

export type Ask = (path: string, filter?: URLSearchParams) => Promise<Json>;

/**
 * Asks for what is new, again and again, so that what a webhook could not bring is not missed. What came by webhook
 * too carries the same name and is stored once.
 */
export async function followList(
  call: CallProvider,
  pull: Pull,
  everyMs: number,
  account: ChannelAccount,
  cursor: string | null,
  store: (pulled: Pulled) => Promise<void>,
  signal: AbortSignal,
  openFates: () => Promise<string[]> = () => Promise.resolve([]),
): Promise<void> {
  const place = progressFrom(cursor);
  if (cursor === null) await store({ cursor: place.toString() });
  const seen = new Map<string, Date>();
  const ask: Ask = (path, filter) => getJson(call, account, pageUrl(account, path, filter), signal);
  for (let round = 0; !signal.aborted; round++) {
    const since = place.since();
    for (const [key, at] of seen) if (at < since) seen.delete(key);
    for (const { item, at } of await newItems(call, pull, account, since, signal)) {
      const dedupeKey = pull.dedupeKey(item);
      if (seen.has(dedupeKey)) continue;
      const raw = Buffer.from(JSON.stringify(await pull.complete(item, ask)));
      place.reach(at);
      const delivery = { dedupeKey, envelope: { pulled: true }, raw };
      await store({ delivery, cursor: place.toString() });
      seen.set(dedupeKey, at);
    }
    if (pull.fateKey && round % fatesEveryRounds === 0)
      for (const delivery of await fatesOf(pull.fateKey, await openFates(), ask))
        await store({ delivery, cursor: place.toString() });
    await store({ cursor: place.toString() });
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

const fatesEveryRounds = 5;

/** What became of our own messages, as the callback would have told it. */
async function fatesOf(
  fateKey: NonNullable<Pull['fateKey']>,
  sids: readonly string[],
  ask: Ask,
): Promise<NonNullable<Pulled['delivery']>[]> {
  const told: NonNullable<Pulled['delivery']>[] = [];
  for (const sid of sids.filter((one) => /^[A-Z]{2}\w{2,62}$/.test(one))) {
    const item = await ask(`/Messages/${sid}`);
    const dedupeKey = fateKey(item);
    const raw = Buffer.from(JSON.stringify(item));
    if (dedupeKey) told.push({ dedupeKey, envelope: { pulled: true }, raw });
  }
  return told;
}

/** All pages first: they come newest first, and are to be filed in the order they happened. */
async function newItems(
  call: CallProvider,
  pull: Pull,
  account: ChannelAccount,
  since: Date,
  signal: AbortSignal,
): Promise<{ item: Json; at: Date }[]> {
  const found: { item: Json; at: Date }[] = [];
  for (const { path, filter } of pull.lists(account, since)) {
    let url: string | undefined = pageUrl(account, path, filter);
    const read = new Set<string>(); // a list that names a page twice has no end
    while (url && !read.has(url)) {
      read.add(url);
      const page: Json = await getJson(call, account, url, signal);
      const items = Array.isArray(page[pull.field]) ? (page[pull.field] as unknown[]) : [];
      for (const item of items.filter(isObject)) {
        const at = pull.happenedAt(item, account);
        if (at && at >= since) found.push({ item, at });
      }
      url = nextPage(account, page);
    }
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function pageUrl(account: ChannelAccount, path: string, filter?: URLSearchParams): string {
  return filter ? `${resourceUrl(account, path)}?${filter}` : resourceUrl(account, path);
}

/** A path of the same API; an answer may not send us, and our credentials, elsewhere. */
function nextPage({ settings }: ChannelAccount, page: Json): string | undefined {
  const next = page['next_page_uri'];
  if (typeof next !== 'string' || !next) return undefined;
  const api = new URL(apiUrl(settings));
  const url = new URL(next, api);
  if (url.origin !== api.origin) throw new Error('Twilio named a next page on another server.');
  return url.href;
}

/** `2026-11-24T10:00:00Z`, as the lists of the API take times. */
export function whole(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** A resource's address without `.json` is the file itself. */
export function fileUrl(uri: unknown, { settings }: ChannelAccount): string {
  const path = textOf(uri)?.replace(/\.json$/, '');
  return path && URL.canParse(path, apiUrl(settings)) ? new URL(path, apiUrl(settings)).href : '';
}
