/** What is asked of the database and of the API after a storm over all channels. Each answer lists what is wrong. */
import { data } from './client.js';
import type { Parcel, Reply, Traffic } from './channel-traffic.js';
import { keyOfParcel } from './channel-senders.js';
import { keyOf } from './customers.js';
import type { ServerProcess } from './server-process.js';
import type { Stored } from './stored.js';

/** Names of what was stored before it was acknowledged, as often as it is there: calls, mails and chat messages. */
export async function receivedNames(stored: Stored): Promise<string[]> {
  const rows = await stored.rows<{ kind: string; raw: Buffer }>(
    'select c.kind, d.raw from delivery d join channel c on c.id = d.channel_id',
  );
  const chats = await stored.rows<{ text: string }>(
    `select m.text from message m join channel c on c.id = m.channel_id
     where c.kind = 'CHAT' and m.direction = 'INBOUND'`,
  );
  const names = rows.map(({ kind, raw }) =>
    kind === 'EMAIL' ? keyOf(raw.toString()) : keyOfParcel({ body: raw }),
  );
  return [...names, ...chats.map(({ text }) => keyOf(text))];
}

/** Calls that are not settled as they have to be. */
export async function wrongFates(stored: Stored, parcels: readonly Parcel[]): Promise<string[]> {
  const rows = await stored.rows<{ raw: Buffer; state: string; reason: string }>(
    'select raw, state, reason from delivery',
  );
  const settled = new Map(rows.map((row) => [keyOfParcel({ body: row.raw }), row]));
  return parcels.flatMap((parcel) => {
    const { state = 'lost', reason = '' } = settled.get(keyOfParcel(parcel)) ?? {};
    if (state === parcel.fate) return [];
    return [
      `${parcel.kind} ${state} (${reason}), not ${parcel.fate}: ${parcel.body.slice(0, 300)}`,
    ];
  });
}

/** Persons in more than one conversation, conversations of more than one person, and messages on a wrong channel. */
export async function misplaced(
  stored: Stored,
  kindOf: (key: string) => string | undefined,
): Promise<string[]> {
  const rows = await stored.rows<{ text: string; id: string; on: string; kind: string }>(
    `select m.text, m.conversation_id as id, c.kind, cc.kind as on from message m
     join channel c on c.id = m.channel_id join conversation t on t.id = m.conversation_id
     join channel cc on cc.id = t.channel_id
     where m.direction = 'INBOUND' and m.text like '%key-%'`,
  );
  const placed = rows.map((row) => ({ ...row, key: keyOf(row.text) }));
  const thread = (key: string) => key.split('-')[2]!;
  const pairs = [...new Set(placed.map(({ key, id }) => `${thread(key)} ${id}`))].map((pair) =>
    pair.split(' '),
  );
  const doubled = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...doubled(pairs.map(([person]) => person!)).map((person) => `${person} is split`),
    ...doubled(pairs.map(([, id]) => id!)).map((id) => `conversation ${id} is mixed`),
    ...placed
      .filter(({ key, kind, on }) => kind !== on || kind !== kindOf(key))
      .map(({ key, kind, on }) => `${key} came over ${kind} and is in a conversation of ${on}`),
  ];
}

/** Messages that were not edited or reacted to exactly once, where that was done to them; and where it was not. */
export async function wronglyChanged(stored: Stored, { edited, reacted }: Traffic) {
  const times = async (type: string) => {
    const rows = await stored.rows<{ text: string }>(
      `select m.text from event e join message m on m.id = e.message_id
       where e.type = $1`,
      [type],
    );
    return rows.map(({ text }) => keyOf(text)).sort();
  };
  const words = await stored.rows<{ text: string }>(
    `select text from message where direction = 'INBOUND' and text like 'Changed: %'`,
  );
  const felt = await stored.rows<{ text: string }>(
    'select m.text from reaction r join message m on m.id = r.message_id',
  );
  const keys = (rows: { text: string }[]) => rows.map(({ text }) => keyOf(text)).sort();
  return {
    is: [await times('message.edited'), keys(words), await times('message.reacted'), keys(felt)],
    shouldBe: [edited, edited, reacted, reacted].map((set) => [...set].sort()),
  };
}

const ranks = ['message.sent', 'message.delivered', 'message.read'];

/** Replies that did not end as read, and those whose state ever went backward or was told twice. */
export async function wrongReceipts(stored: Stored, replies: readonly Reply[]): Promise<string[]> {
  const ids = replies.map(({ messageId }) => messageId);
  const events = await stored.rows<{ id: string; type: string }>(
    `select message_id as id, type from event where message_id = any($1) and type = any($2)
     order by xid, id`,
    [ids, ranks],
  );
  const states = await stored.rows<{ id: string; state: string }>(
    'select id, state from message where id = any($1)',
    [ids],
  );
  return replies.flatMap(({ kind, messageId }) => {
    const told = events.filter(({ id }) => id === messageId).map(({ type }) => ranks.indexOf(type));
    const isForward = told.every((rank, at) => at === 0 || rank > told[at - 1]!);
    const state = states.find(({ id }) => id === messageId)?.state;
    return isForward && state === 'READ' ? [] : [`${kind} ${state}: ${told.join(' ')}`];
  });
}

export interface Counted {
  kind: string;
  deliveries: Record<'received' | 'filed' | 'parked' | 'ignored' | 'pending', number>;
}

/** What everybody is told of each channel. */
export async function countedDeliveries(server: ServerProcess): Promise<Counted[]> {
  const { channels } = await data<{ channels: { nodes: Counted[] } }>(
    server.url,
    server.token('Olivia'),
    '{ channels { nodes { kind deliveries { received filed parked ignored pending } } } }',
  );
  return channels.nodes;
}
