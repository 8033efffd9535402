import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { settled } from './channel.js';
import { desk, eventually, post } from './desk.js';
import { imapOf, TestMailbox } from './mailbox.js';

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
  test('is read from now on: what comes in becomes a conversation and stays unseen for others', async () => {
    const [old, fresh] = [subject(), subject()];
    const before = [`From: a@b.test\r\nSubject: ${old}\r\n\r\nEarlier\r\n`];
    const box = await openBox({ before });
    await box.receive({ subject: fresh, text: 'Is it there?' });
    const { id } = await priya().conversationAbout(fresh);
    expect((await priya().messages(id)).map(({ text }) => text.trim())).toEqual(['Is it there?']);
    expect(await subjects()).not.toContain(old);
    const flags = await dovecot.program(box.address, async (client) => {
      await client.mailboxOpen('INBOX', { readOnly: true });
      const found: string[] = [];
      for await (const mail of client.fetch('1:*', { flags: true })) found.push(...mail.flags!);
      return found;
    });
    expect(flags).not.toContain('\\Seen');
  });

  test('is read as many days back as was asked for', async () => {
    const [recent, ancient] = [subject(), subject()];
    const box = `back-${crypto.randomUUID()}@shop.test`;
    await dovecot.setPassword(box, 'pass-word');
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    const raw = (words: string) =>
      `From: a@b.test\r\nTo: ${box}\r\nSubject: ${words}\r\n\r\nHi\r\n`;
    await dovecot.program(box, async (client) => {
      await client.append('INBOX', raw(ancient), [], daysAgo(9));
      await client.append('INBOX', raw(recent), [], daysAgo(2));
    });
    const imap = { ...imapOf(dovecot, box), lookBackDays: 5 };
    await openBox({ imap });
    await priya().conversationAbout(recent);
    expect(await subjects()).not.toContain(ancient);
  });

  test('holds what nobody can read: it is parked, and the next mail is filed', async () => {
    const after = subject();
    const box = await openBox();
    await dovecot.drop(box.address, 'no mail at all');
    await box.receive({ subject: after });
    await priya().conversationAbout(after);
    const { deliveries } = await settled(server, box.channelId);
    expect(deliveries).toMatchObject({ received: 2, filed: 1, parked: 1 });
  });

  test('and the SMTP door bring the same mail: it is one message', async () => {
    const both = subject();
    const box = await openBox();
    const raw = box.letter({ subject: both });
    await post(server, raw, { to: box.address });
    const { id } = await priya().conversationAbout(both);
    await dovecot.drop(box.address, `Return-Path: <ana@example.com>\r\n${raw}`);
    await eventually(async () => (await settled(server, box.channelId)).deliveries.filed === 2);
    expect(await priya().messages(id)).toHaveLength(1);
  });
});
