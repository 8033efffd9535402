/** Providers that deliver each call until they hear a yes, some of them once or twice more, and not in order. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './campaign.js';
import type { Parcel } from './channel-traffic.js';
import type { Ledger } from './ledger.js';

/**
 * The name of a call in the ledger: Twilio's own name of what it tells, the id of the one message that Meta tells, else
 * its bytes, as they have to be stored.
 */
export function keyOfParcel({ body }: { body: string | Buffer }): string {
  const form = new URLSearchParams(body.toString());
  const sid = form.get('MessageSid');
  if (sid) return `${sid} ${form.get('MessageStatus') ?? 'received'}`;
  return onlyMessageOf(body.toString()) ?? createHash('sha256').update(body).digest('hex');
}

/** A message of Meta's that travels alone is the same delivery in whatever call it comes. */
function onlyMessageOf(body: string): string | undefined {
  if (!/^\{"object":"(page|instagram)"/.test(body)) return undefined;
  const { entry } = JSON.parse(body) as { entry: { messaging?: Json[]; changes?: Json[] }[] };
  const items = entry.flatMap(({ messaging = [], changes = [] }) => [...messaging, ...changes]);
  const { message } = items.length === 1 && entry.length === 1 ? items[0]! : {};
  return message?.mid && !message.is_deleted ? `message ${message.mid}` : undefined;
}

interface Json {
  message?: { mid?: string; is_deleted?: boolean };
}

interface Post {
  parcels: readonly Parcel[];
  ledger: Ledger;
  dice: Dice;
  onYes?: () => void;
}

/** Resolves when every call was acknowledged as often as it is delivered. */
export async function deliverAll({ parcels, ledger, dice, onYes }: Post): Promise<void> {
  const open = parcels.map((parcel) => ({ parcel, left: parcel.again + 1 }));
  let underWay = 0;
  const one = async () => {
    while (open.length > 0 || underWay > 0) {
      const next = open.shift();
      if (!next) {
        await sleep(5);
        continue;
      }
      underWay += 1;
      const key = keyOfParcel(next.parcel);
      ledger.note('sent', key);
      const isTaken = await deliver(next.parcel);
      underWay -= 1;
      if (!isTaken) {
        open.splice(dice.below(10), 0, next);
        await sleep(30);
        continue;
      }
      ledger.note('acknowledged', key);
      onYes?.();
      next.left -= 1;
      if (next.left > 0) open.splice(dice.below(open.length + 1), 0, next);
    }
  };
  await Promise.all(Array.from({ length: 12 }, one));
}

/** A no is a failure of the test, a broken line is the server's death. */
async function deliver({ url, headers, body, kind }: Parcel): Promise<boolean> {
  const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => undefined);
  if (answer && answer.status >= 400 && answer.status < 500)
    throw new Error(`${kind} was refused with ${answer.status}.`);
  return answer?.status === 200;
}
