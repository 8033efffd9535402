import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { TestChannelDocument, UpdateChannelDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { type TokenProvider, startTokenProvider } from '../support/token-provider.js';
import { channelNow, owner } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { imapOf, smtpOf, TestMailbox } from './mailbox.js';

let server: TestServer;
let dovecot: Dovecot;
let mailServer: MailServer;
let tokens: TokenProvider;

beforeAll(async () => {
  tokens = await startTokenProvider();
  [server, dovecot, mailServer] = await Promise.all([
    startServer(),
    startDovecot({ introspectionUrl: tokens.introspectionUrl }),
    startMailServer(({ password, accessToken }) =>
      accessToken ? tokens.isGood(accessToken) : password === 'pass-word',
    ),
  ]);
});
afterEach(() => TestMailbox.disconnectAll());
afterAll(async () => {
  await server.close();
  await Promise.all([dovecot.close(), mailServer.close(), tokens.close()]);
});

const priya = () => desk(server, 'Priya');
const subject = () => `About ${crypto.randomUUID()}`;
const smtp = () => smtpOf(mailServer);
const openBox = (more?: Parameters<typeof TestMailbox.open>[2]) =>
  TestMailbox.open(server, dovecot, more);
const needingAuth = (channelId: string) =>
  eventually(async () => {
    const channel = await channelNow(server, channelId);
    return channel.health.needsAuth && channel;
  });

describe('With OAuth', () => {
  const oauth = (refreshToken: string) => ({
    clientId: 'rapport',
    clientSecret: 'app-secret',
    refreshToken,
    tokenUrl: tokens.tokenUrl,
  });
  const openOAuthBox = async () => {
    const address = `oauth-${crypto.randomUUID()}@shop.test`;
    const grant = tokens.grant(address);
    const imap = { ...imapOf(dovecot, address), password: null };
    const more = { imap, smtp: { ...smtp(), user: address, password: null }, oauth: oauth(grant) };
    return { address, grant, box: await openBox({ address, ...more }) };
  };

  test('one access token opens mailbox and mail server, and a token that is taken back is renewed', async () => {
    const about = subject();
    const { address, box } = await openOAuthBox();
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    const first = (await priya().answer(id, 'With the first token')).message!;
    await priya().messageIn(id, first.id, 'SENT');
    expect(tokens.given(address)).toHaveLength(1);
    tokens.takeBack(address);
    await dovecot.stop();
    await dovecot.start();
    const second = (await priya().answer(id, 'With another token')).message!;
    await priya().messageIn(id, second.id, 'SENT');
    expect((await channelNow(server, box.channelId)).health.needsAuth).toBe(false);
    const test = { input: { channelId: box.channelId } };
    const { testChannel } = await owner(server).do(TestChannelDocument, test);
    expect(testChannel).toMatchObject({ ok: true, detail: 'IMAP: logged in. SMTP: logged in.' });
  });

  test('the refresh token that the provider gives in its place is kept, sealed', async () => {
    const { grant, box } = await openOAuthBox();
    const renewed = tokens.renewed(grant);
    const { unsealSecret } = server.app.stores;
    await eventually(async () => {
      const query = 'select credentials from channel where id = $1';
      const [row] = await sql<{ credentials: string }>(server, query, [uuid(box.channelId)]);
      return unsealSecret(row!.credentials).includes(`"${renewed}"`);
    });
    expect((await channelNow(server, box.channelId)).health).toMatchObject({ ok: true });
  });

  test('no server that is named for the first time is told the tokens that were given for another', async () => {
    const address = `oauth-${crypto.randomUUID()}@shop.test`;
    const imap = { ...imapOf(dovecot, address), password: null };
    const box = await openBox({ address, imap, smtp: null, oauth: oauth(tokens.grant(address)) });
    const named = { ...smtp(), user: address, password: null };
    const update = async (more: object) => {
      const input = { channelId: box.channelId, email: { smtp: named, ...more } };
      return (await owner(server).do(UpdateChannelDocument, { input })).updateChannel.userErrors;
    };
    expect(await update({})).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'email', 'oauth', 'refreshToken'] },
    ]);
    expect(await update({ oauth: { refreshToken: tokens.grant(address) } })).toEqual([]);
  });

  test('a grant that was withdrawn asks for a new one, and the queue goes out with it', async () => {
    const about = subject();
    const { address, box } = await openOAuthBox();
    const { channelId } = box;
    await box.receive({ subject: about });
    const { id } = await priya().conversationAbout(about);
    tokens.withdraw(address);
    tokens.takeBack(address);
    const { message } = await priya().answer(id, 'Under a new grant');
    const { health } = await needingAuth(channelId);
    expect(health.lastError).toContain('invalid_grant');
    await priya().messageIn(id, message!.id, 'QUEUED');
    const input = { channelId, email: { oauth: { refreshToken: tokens.grant(address) } } };
    await owner(server).do(UpdateChannelDocument, { input });
    await priya().messageIn(id, message!.id, 'SENT');
    expect((await channelNow(server, channelId)).health).toMatchObject({ ok: true });
  });
});
