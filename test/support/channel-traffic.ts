/** What customers of all webhook channels do, cut into calls: batched, in disorder, again in other company. */
import type { Dice } from './campaign.js';
import { type Account, type Call, type Item, type WireKind, wires } from './channel-wires.js';

/** One call of a provider, and what has to become of it. */
export interface Parcel extends Call {
  kind: WireKind;
  fate: 'FILED' | 'PARKED' | 'IGNORED';
  /** How often it is delivered once it was acknowledged for the first time. */
  again: number;
}

/** A reply that was sent, whose receipts are to come. */
export interface Reply {
  kind: WireKind;
  person: number;
  externalId: string;
  messageId: string;
}

export interface Traffic {
  parcels: Parcel[];
  /** Keys of messages, by what has to be done to each exactly once. */
  messages: Map<string, WireKind>;
  edited: Set<string>;
  reacted: Set<string>;
}

const letterOf: Record<WireKind, string> = {
  WHATSAPP: 'w',
  MESSENGER: 'm',
  INSTAGRAM: 'i',
  TELEGRAM: 'g',
  SMS: 's',
  CUSTOM: 'c',
};

interface Placed {
  account: Account;
  item: Item;
  at: number;
}

/** What one person says is never told far from what is done to it, as long as providers keep it. */
const disorder = 12;

/** About so many calls. The first persons are left to those who have replies. */
export function traffic(
  total: number,
  accounts: readonly Account[],
  replies: readonly Reply[],
  dice: Dice,
): Traffic {
  const made: Traffic = {
    parcels: [],
    messages: new Map(),
    edited: new Set(),
    reacted: new Set(),
  };
  const run = dice.seed.toString(36);
  const start = Date.now() - 3_600_000;
  const placed = replies.flatMap((reply) => receiptsOf(reply, accounts, total, dice));
  for (let p = 100; placed.length < total * 1.65; p++) {
    const account = dice.pick(accounts);
    const thread = `${letterOf[account.kind]}${p.toString(36)}`;
    for (let n = dice.below(4); n >= 0; n--) {
      const key = `key-${run}-${thread}-${n}`;
      const base = { person: p, key, n, atMs: start + n * 1000 };
      placed.push(...storyOf(base, account, made, total, dice));
    }
  }
  made.parcels = cut(placed, dice);
  return made;
}

/** A message, and perhaps what is done to it, around the same moment. */
function storyOf(
  base: Pick<Item, 'person' | 'key' | 'n' | 'atMs'>,
  account: Account,
  made: Traffic,
  total: number,
  dice: Dice,
): Placed[] {
  const { has } = wires[account.kind];
  const at = dice.next() * total;
  const { key, atMs } = base;
  const odd = dice.pick([...Array<'message'>(24).fill('message'), 'unreadable', 'dull'] as const);
  if (odd !== 'message' && has.has(odd))
    return [{ account, at, item: { ...base, does: odd, says: `Nothing of ${key} is filed.` } }];
  made.messages.set(key, account.kind);
  const says = `Something about ${key} and nothing else.`;
  const items: Item[] = [{ ...base, does: 'message', says }];
  if (has.has('edit') && dice.chance(0.2)) {
    made.edited.add(key);
    items.push({ ...base, does: 'edit', says: `Changed: ${key}.`, atMs: atMs + 60_000 });
  }
  if (has.has('reaction') && dice.chance(0.2)) {
    made.reacted.add(key);
    items.push({ ...base, does: 'reaction', says: '👍', atMs: atMs + 90_000 });
  }
  const told = items.flatMap((item) => (dice.chance(0.15) ? [item, item] : [item]));
  return told.map((item) => ({ account, item, at: at + dice.next() * disorder }));
}

function receiptsOf(
  reply: Reply,
  accounts: readonly Account[],
  total: number,
  dice: Dice,
): Placed[] {
  const { kind, person, messageId } = reply;
  const account = accounts.find((one) => one.kind === kind)!;
  const words = kind === 'INSTAGRAM' ? ['read'] : ['delivered', 'read'];
  return [...words, ...words].map((says) => ({
    account,
    at: dice.next() * total,
    item: { does: 'status', person, key: messageId, n: 0, says, atMs: Date.now(), of: reply },
  }));
}

/** In the order of their moments; a channel's neighbours travel together where its provider batches. */
function cut(placed: readonly Placed[], dice: Dice): Parcel[] {
  const parcels: Parcel[] = [];
  const open = new Map<WireKind, { items: Item[]; most: number }>();
  const close = (account: Account) => {
    const { items } = open.get(account.kind)!;
    open.delete(account.kind);
    parcels.push(parcelOf(account, items, parcels.length, dice));
  };
  for (const { account, item } of placed.toSorted((a, b) => a.at - b.at)) {
    const group = open.get(account.kind) ?? {
      items: [],
      most: dice.chance(0.7) ? 1 : dice.between(1, wires[account.kind].most),
    };
    open.set(account.kind, group);
    group.items.push(item);
    if (group.items.length >= group.most) close(account);
  }
  const accounts = new Set(placed.map(({ account }) => account));
  for (const account of accounts) if (open.has(account.kind)) close(account);
  return parcels;
}

function parcelOf(account: Account, items: readonly Item[], n: number, dice: Dice): Parcel {
  const does = new Set(items.map((item) => item.does));
  const isDull = does.size === 1 && does.has('dull');
  const fate = does.has('unreadable') ? 'PARKED' : isDull ? 'IGNORED' : 'FILED';
  const call = wires[account.kind].call(account, items, String(1_000_000 + n));
  return { ...call, kind: account.kind, fate, again: dice.below(3) };
}
