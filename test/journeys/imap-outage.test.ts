import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { channelNow, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { TestMailbox } from './mailbox.js';

let server: TestServer;
let dovecot: Dovecot;

beforeAll(async () => {
  [server, dovecot] = await Promise.all([startServer(), startDovecot()]);
});
afterEach(() => TestMailbox.disconnectAll());
afterAll(async () => {
  await server.close();
  await dovecot.close();
});

const priya = () => desk(server, 'Priya');
const subject = () => `About ${crypto.randomUUID()}`;
const subjects = async () => (await priya().inbox('ALL')).map((one) => one.subject);
const openBox = (more?: Parameters<typeof TestMailbox.open>[2]) =>
  TestMailbox.open(server, dovecot, more);

describe('A mailbox', () => {
  test('whose numbers change is read again, and nothing is lost, doubled or dug up', async () => {
    const [old, known, missed] = [subject(), subject(), subject()];
    const ancient = `From: a@b.test\r\nSubject: ${old}\r\n\r\nEarlier\r\n`;
    const box = await openBox({ before: [ancient] });
    await box.receive({ subject: known });
    await priya().conversationAbout(known);
    await dovecot.stop();
    await box.receive({ subject: missed });
    await dovecot.renumber(box.address);
    await dovecot.start();
    await priya().conversationAbout(missed);
    const channel = await settled(server, box.channelId);
    expect(channel.health).toMatchObject({ ok: true, lastError: null });
    const all = await subjects();
    expect([old, known, missed].map((one) => all.filter((a) => a === one).length)).toEqual([
      0, 1, 1,
    ]);
  });

  test('that cannot be reached says so, and catches up when it can', async () => {
    const late = subject();
    const box = await openBox();
    await dovecot.stop();
    await eventually(async () => (await channelNow(server, box.channelId)).health.lastError);
    await box.receive({ subject: late });
    await dovecot.start();
    await priya().conversationAbout(late);
    const { health } = await channelNow(server, box.channelId);
    expect(health).toMatchObject({ ok: true, needsAuth: false, lastError: null });
  });

  test('that works again says so though nothing came, also where another process saw it fail', async () => {
    const box = await openBox();
    const works = () =>
      eventually(async () => (await channelNow(server, box.channelId)).health.lastError === null);
    await dovecot.stop();
    await eventually(async () => (await channelNow(server, box.channelId)).health.lastError);
    await dovecot.start();
    await works();
    await sql(
      server,
      `update channel set last_error = 'Seen by a process that is no more',
         settings = settings || '{"imapPollSeconds":"59"}' where id = $1`,
      [uuid(box.channelId)],
    );
    await works();
  });
});
