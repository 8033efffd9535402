import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { settled } from './channel.js';
import { desk, eventually, outgoing } from './desk.js';
import { smtpOf, TestMailbox } from './mailbox.js';

let server: TestServer;
let dovecot: Dovecot;
let mailServer: MailServer;

beforeAll(async () => {
  [server, dovecot, mailServer] = await Promise.all([
    startServer(),
    startDovecot(),
    startMailServer(({ password }) => password === 'pass-word'),
  ]);
});
afterEach(() => TestMailbox.disconnectAll());
afterAll(async () => {
  await server.close();
  await Promise.all([dovecot.close(), mailServer.close()]);
});

const priya = () => desk(server, 'Priya');
const subject = () => `About ${crypto.randomUUID()}`;
const smtp = () => smtpOf(mailServer);
const openBox = (more?: Parameters<typeof TestMailbox.open>[2]) =>
  TestMailbox.open(server, dovecot, more);

describe('What a colleague mails in a program of their own', () => {
  test('appears as ours, with its files, and ends the wait', async () => {
    const about = subject();
    const box = await openBox();
    const id = '<asked@example.com>';
    await box.receive({ subject: about, headers: { 'Message-ID': id } });
    const conversation = await priya().conversationAbout(about);
    expect(conversation.waitingSince).not.toBeNull();
    await box.sendByHand({
      to: 'Ana <ana@example.com>',
      subject: `Re: ${about}`,
      text: '--x\r\n\r\nBy hand\r\n--x\r\nContent-Disposition: attachment; filename=bill.txt\r\n\r\n9 EUR\r\n--x--',
      headers: { 'In-Reply-To': id, 'Content-Type': 'multipart/mixed; boundary=x' },
    });
    const ours = await eventually(async () => {
      const messages = await priya().messages(conversation.id);
      return messages.find(({ direction }) => direction === 'OUTBOUND');
    });
    expect(ours).toMatchObject({ state: 'SENT', text: expect.stringContaining('By hand') });
    expect(ours.attachments).toMatchObject([{ fileName: 'bill.txt' }]);
    expect((await priya().conversation(conversation.id)).waitingSince).toBeNull();
  });

  test('to others than the customer answers nobody, nor does what was written before the last question', async () => {
    const about = subject();
    const box = await openBox();
    const id = `<${crypto.randomUUID()}@example.com>`;
    await box.receive({ subject: about, headers: { 'Message-ID': id } });
    const conversation = await priya().conversationAbout(about);
    await box.sendByHand({
      to: 'carrier@example.org',
      subject: `Fwd: ${about}`,
      text: 'Where is it?',
      headers: { References: id },
    });
    await box.sendByHand({
      to: 'ana@example.com',
      subject: `Re: ${about}`,
      text: 'Written before',
      headers: { References: id, Date: new Date(Date.now() - 3_600_000).toUTCString() },
    });
    await eventually(async () => (await priya().messages(conversation.id)).length === 2);
    const { deliveries } = await settled(server, box.channelId);
    expect(deliveries).toMatchObject({ filed: 2, ignored: 1 });
    expect((await priya().conversation(conversation.id)).waitingSince).not.toBeNull();
  });
});

describe('A reply', () => {
  test('leaves through the account’s own server, and its copy among the sent mails is known as ours', async () => {
    const about = subject();
    const box = await openBox({ imap: { keepSent: true }, smtp: smtp() });
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    const { message } = await priya().answer(id, 'Through our own server');
    await priya().messageIn(id, message!.id, 'SENT');
    const [mail] = mailServer.taken.filter(({ text }) => text?.includes('Through our own server'));
    expect(mail).toMatchObject({ from: { value: [{ address: box.address }] } });
    const [copy] = await eventually(async () => {
      const copies = await box.sent();
      return copies.length > 0 && copies;
    });
    expect(copy).toContain(mail!.messageId!);
    await eventually(async () => (await settled(server, box.channelId)).deliveries.filed === 2);
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('of which nobody knows whether it was taken is SENT once it lies among the sent mails', async () => {
    const about = subject();
    const box = await openBox({ smtp: smtp() });
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    mailServer.hangUpAfter.add('Hangs up on this');
    const { message } = await priya().answer(id, 'Hangs up on this');
    await priya().messageIn(id, message!.id, 'UNKNOWN');
    const mail = mailServer.taken.find(({ text }) => text?.includes('Hangs up on this'))!;
    const raw = `From: ${box.address}\r\nTo: ana@example.com\r\nMessage-ID: ${mail.messageId}\r\n\r\nHangs up\r\n`;
    await dovecot.program(box.address, (client) => client.append('Sent', raw));
    await priya().messageIn(id, message!.id, 'SENT');
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('of an account without a server of its own leaves as all others do', async () => {
    const about = subject();
    const box = await openBox();
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    const { message } = await priya().answer(id, 'The usual way');
    expect((await outgoing(server, message!.id)).text).toContain('The usual way');
  });
});
