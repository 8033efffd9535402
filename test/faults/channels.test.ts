import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, say, seconds, size, until } from '../support/campaign.js';
import { connectAll, startApis } from '../support/channel-accounts.js';
import {
  countedDeliveries,
  misplaced,
  receivedNames,
  wrongFates,
  wronglyChanged,
  wrongReceipts,
} from '../support/channel-audit.js';
import { repliesOn } from '../support/channel-replies.js';
import { deliverAll, keyOfParcel } from '../support/channel-senders.js';
import { type Parcel, traffic } from '../support/channel-traffic.js';
import { type Letter, letters } from '../support/customers.js';
import { Ledger } from '../support/ledger.js';
import { freshDatabase } from '../support/postgres.js';
import { everyLetter, sendAll } from '../support/senders.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

test('all channels at once, again and in disorder, under SIGKILL: everything is filed once, where it belongs', async () => {
  const total = size(2_000, 10_000);
  const dice = new Dice('channels');
  const { server, stored, accounts } = await allChannels();
  const replies = await repliesOn(server, accounts, stored);
  const greeted = await receivedNames(stored);
  const told = traffic(Math.round(total * 0.75), accounts, replies, dice);
  const address = server.channel('EMAIL').address!;
  const threads = letters(Math.round(total * 0.25), address, dice, ['mail', 'chat']);
  const all = everyLetter(threads);
  const names = new Set([...told.parcels.map(keyOfParcel), ...all.map(({ key }) => key)]);

  const ledger = new Ledger();
  for (const name of greeted) ledger.note('acknowledged', name);
  const startedAt = performance.now();
  const storm = Promise.all([
    deliverAll({ parcels: told.parcels, ledger, dice }),
    sendAll({ server, letters: threads, ledger, dice, hands: 6, lostYes: 0.3 }),
  ]);
  const killing = async () => {
    for (const share of [0.2, 0.5, 0.8]) {
      while (ledger.count('acknowledged') < names.size * share) await sleep(1);
      await sleep(dice.below(40));
      await server.kill();
      ledger.found('stored', await receivedNames(stored));
      expect(ledger.missing('acknowledged', 'stored')).toEqual([]);
      const back = await server.launch();
      say(`killed at ${ledger.count('acknowledged')} of ${names.size}, back in ${seconds(back)}`);
    }
  };
  await Promise.all([storm, killing()]);
  const took = seconds(performance.now() - startedAt);
  const drained = await until(
    'everything is filed',
    120_000,
    async () => !(await stored.unsettled()),
  );
  say(`${names.size} deliveries acknowledged in ${took}, settled ${seconds(drained)} later`);

  ledger.found('stored', await receivedNames(stored));
  expect(ledger.missing('acknowledged', 'stored')).toEqual([]);
  expect(ledger.doubled('stored')).toEqual([]);
  expect(ledger.keys('stored')).toEqual(new Set([...greeted, ...names]));

  const filed = new Ledger();
  for (const key of told.messages.keys()) filed.note('sent', key);
  for (const { key, fate } of all) if (fate === 'filed') filed.note('sent', key);
  filed.found(
    'stored',
    (await stored.filed()).filter((key) => key.startsWith('key-')),
  );
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.missing('stored', 'sent')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);

  expect(await wrongFates(stored, told.parcels)).toEqual([]);
  const kinds = new Map([...told.messages, ...all.map((one) => [one.key, kindOf(one)] as const)]);
  expect(await misplaced(stored, (key) => kinds.get(key))).toEqual([]);
  const { is, shouldBe } = await wronglyChanged(stored, told);
  expect(is).toEqual(shouldBe);
  expect(await wrongReceipts(stored, replies)).toEqual([]);
  const greetings = Map.groupBy(replies, ({ kind }) => kind);
  for (const { kind, deliveries } of await countedDeliveries(server)) {
    if (kind === 'CHAT') continue;
    const fates = kind === 'EMAIL' ? fatesOfMails(all) : fatesOf(kind, told.parcels);
    const filedBefore = greetings.get(kind as Parcel['kind'])?.length ?? 0;
    expect({ kind, ...deliveries }).toEqual({
      kind,
      received: fates.length + filedBefore,
      filed: fates.filter((fate) => fate === 'FILED').length + filedBefore,
      parked: fates.filter((fate) => fate === 'PARKED').length,
      ignored: fates.filter((fate) => fate === 'IGNORED').length,
      pending: 0,
    });
  }
});

/** A server with an account of every kind, whose providers' APIs are on this machine. */
async function allChannels() {
  const database = await freshDatabase();
  cleanUps.push(database.drop);
  const server = await ServerProcess.start({ env: { DATABASE_URL: database.url } });
  cleanUps.push(() => server.end());
  const apis = await startApis();
  cleanUps.push(() => apis.close());
  const stored = await Stored.open(database.url);
  cleanUps.push(() => stored.close());
  return { server, stored, accounts: await connectAll(server, apis.url) };
}

const kindOf = ({ kind }: Letter): string => (kind === 'mail' ? 'EMAIL' : 'CHAT');

/** One told twice under the same name is one delivery. */
function fatesOf(kind: string, parcels: readonly Parcel[]): string[] {
  const own = parcels.filter((parcel) => parcel.kind === kind);
  return [...new Map(own.map((parcel) => [keyOfParcel(parcel), parcel.fate])).values()];
}

function fatesOfMails(all: readonly Letter[]): string[] {
  return all.filter(({ kind }) => kind === 'mail').map(({ fate }) => fate.toUpperCase());
}
