import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, say, seconds, size, until } from '../support/campaign.js';
import { letters } from '../support/customers.js';
import { faultless, Ledger } from '../support/ledger.js';
import { LogReader } from '../support/log-reader.js';
import { startMailSink } from '../support/mail-sink.js';
import { freshDatabase } from '../support/postgres.js';
import { everyLetter, sendAll } from '../support/senders.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';
import { note, openChat } from '../support/writers.js';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  LogReader.stopAll();
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const graceMs = 10_000;

test('SIGTERM under load: it ends well and in time, tells its clients, and loses nothing', async () => {
  const total = size(800, 5_000);
  const dice = new Dice('shutdown');
  const database = await freshDatabase();
  cleanUps.push(database.drop);
  const sink = await startMailSink(() => dice.below(30));
  cleanUps.push(sink.close);
  const env = { DATABASE_URL: database.url, SMTP_OUT_URL: sink.url };
  const server = await ServerProcess.start({ env });
  cleanUps.push(() => server.end());
  const stored = await Stored.open(database.url);
  cleanUps.push(() => stored.close());
  const conversation = await openChat(server);
  const readers = await Promise.all(
    Array.from({ length: 20 }, () => new LogReader([server.url], server.token('Maya')).start()),
  );

  const ledger = new Ledger();
  const notes = new Ledger();
  await server.connectSource();
  const threads = letters(total, server.channel('EMAIL').address!, dice);
  let acknowledged = 0;
  let noting = true;
  const noter = async () => {
    for (let n = 0; noting; n++) {
      const text = `Noted: note ${n}.`;
      await note(server.url, server.token('Priya'), conversation, text);
      notes.note('acknowledged', text);
      await sleep(10);
    }
  };
  const noters = noter();
  const stops = size(2, 20);
  const ends: number[] = [];
  const stopping = async () => {
    for (let stop = 1; stop <= stops; stop++) {
      while (acknowledged < (total * stop) / (stops + 1)) await sleep(1);
      const end = await server.terminate();
      expect(end.code).toBe(0);
      ends.push(end.ms);
      ledger.found('stored', await stored.received());
      expect(ledger.missing('acknowledged', 'stored')).toEqual([]);
      await server.launch();
      say(
        `SIGTERM ${stop} of ${stops} at ${acknowledged} of ${total}: ended in ${seconds(end.ms)}`,
      );
    }
  };
  const onYes = (count: number) => void (acknowledged = count);
  await Promise.all([sendAll({ server, letters: threads, ledger, dice, onYes }), stopping()]);
  noting = false;
  await noters;
  await until('everything is filed', 30_000, async () => !(await stored.unsettled()));
  const filed = new Ledger();
  for (const { key, fate } of everyLetter(threads)) if (fate === 'filed') filed.note('sent', key);
  filed.found(
    'stored',
    (await stored.filed()).filter((key) => key.startsWith('key-')),
  );
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);
  const rows = await stored.rows<{ text: string }>('select text from note');
  notes.found(
    'stored',
    rows.map(({ text }) => text),
  );
  expect(notes.missing('acknowledged', 'stored')).toEqual([]);
  expect(notes.doubled('stored')).toEqual([]);

  const log = await stored.log();
  await until('everybody has the last event', 10_000, () =>
    readers.every((reader) => reader.seen.at(-1) === log.at(-1)),
  );
  for (const reader of readers) {
    reader.stop();
    expect(reader.closings.filter((code) => code === 1001)).toHaveLength(stops);
    expect(reader.against(log)).toEqual(faultless);
    expect(reader.failures).toEqual([]);
  }
  expect(Math.max(...ends)).toBeLessThan(graceMs + 1_000);
});
