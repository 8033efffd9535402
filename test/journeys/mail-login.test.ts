import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { TestChannelDocument, UpdateChannelDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { channelNow, owner } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { imapOf, smtpOf, TestMailbox } from './mailbox.js';

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

describe('The login of a mailbox', () => {
  test('that is refused asks for a new one, and what came meanwhile is read with it', async () => {
    const missed = subject();
    const box = await openBox();
    const { channelId, address } = box;
    await dovecot.setPassword(address, 'changed');
    await dovecot.stop();
    await box.receive({ subject: missed });
    await dovecot.start();
    const { health } = await eventually(async () => {
      const channel = await channelNow(server, channelId);
      return channel.health.needsAuth && channel;
    });
    expect(health).toMatchObject({ ok: false, lastError: expect.stringContaining('refused') });
    const input = { channelId, email: { imap: { password: 'changed' } } };
    await owner(server).do(UpdateChannelDocument, { input });
    await priya().conversationAbout(missed);
    expect((await channelNow(server, channelId)).health).toMatchObject({ ok: true });
  });

  test('never shows its secrets, and keeps them sealed', async () => {
    const box = await openBox({ smtp: smtp() });
    const [row] = await sql<{ all: string }>(
      server,
      'select to_jsonb(c)::text as all from channel c where id = $1',
      [uuid(box.channelId)],
    );
    expect(row!.all).toContain('127.0.0.1');
    expect(row!.all).not.toContain('pass-word');
  });

  test('is refused with a clear word when something is missing or wrong', async () => {
    const connect = async (email: object) => {
      const answer = await owner(server).ask<{ connectChannel: { userErrors: unknown[] } }>(
        `mutation ($email: ConnectEmailInput!) { connectChannel(input: { name: "X", email: $email }) {
          userErrors { code field } } }`,
        { email: { address: 'x@shop.test', ...email } },
      );
      return answer.data.connectChannel.userErrors;
    };
    const field = (...path: string[]) => [
      { code: 'INVALID_INPUT', field: ['input', 'email', ...path] },
    ];
    const imap = imapOf(dovecot, 'x');
    expect(await connect({ imap: { ...imap, password: null } })).toEqual(field('imap', 'password'));
    expect(await connect({ imap: { ...imap, port: 0 } })).toEqual(field('imap', 'port'));
    expect(await connect({ imap: { ...imap, user: 'a\r\nb' } })).toEqual(field('imap', 'user'));
    expect(await connect({ smtp: { user: 'x' } })).toEqual(field('smtp', 'host'));
    expect(await connect({ oauth: { clientId: 'x' } })).toEqual(field('oauth', 'refreshToken'));
    const noTopic = { inbound: { provider: 'SES', topicArn: 'arn:nothing' } };
    expect(await connect(noTopic)).toEqual(field('inbound', 'topicArn'));
    const noKey = { inbound: { provider: 'MAILGUN' } };
    expect(await connect(noKey)).toEqual(field('inbound', 'signingKey'));
  });

  test('of its mail server, when refused, keeps the replies until there is a new password', async () => {
    const about = subject();
    const box = await openBox({ smtp: { ...smtp(), password: 'wrong' } });
    const channelId = box.channelId;
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    const { message } = await priya().answer(id, 'After the new password');
    const { health } = await eventually(async () => {
      const channel = await channelNow(server, channelId);
      return channel.health.needsAuth && channel;
    });
    expect(health.lastError).toContain('Not accepted');
    await priya().messageIn(id, message!.id, 'QUEUED');
    const test = () => owner(server).do(TestChannelDocument, { input: { channelId } });
    expect((await test()).testChannel).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^IMAP: logged in\. SMTP: 535/),
    });
    const input = { channelId, email: { smtp: { password: 'pass-word' } } };
    await owner(server).do(UpdateChannelDocument, { input });
    await priya().messageIn(id, message!.id, 'SENT');
    expect((await test()).testChannel).toMatchObject({
      ok: true,
      detail: 'IMAP: logged in. SMTP: logged in.',
    });
  });
});
