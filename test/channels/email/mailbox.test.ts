import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChannelAccount, Pulled } from '../../../src/channels/channel.js';
import { AccessTokens, type NoToken } from '../../../src/channels/email/mailbox/access-tokens.js';
import { followMailbox } from '../../../src/channels/email/mailbox/imap-listener.js';
import { addressesOf } from '../../../src/channels/email/mailbox/server-address.js';
import { providerCaller } from '../../../src/channels/provider-call.js';
import { type Dovecot, startDovecot } from '../../support/dovecot.js';
import { startProvider } from '../../support/provider.js';
import { account, mail, parse } from './mail.js';

let dovecot: Dovecot;

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.close());

const tokens = new AccessTokens(providerCaller({ allowPrivate: true }), undefined);

function boxOf(user: string, more: Record<string, string> = {}): ChannelAccount {
  const server = { imapHost: '127.0.0.1', imapPort: String(dovecot.port), imapSecurity: 'NONE' };
  return {
    ...account,
    address: user,
    settings: { ...server, imapUser: user, imapPollSeconds: '1', imapLookBackDays: '1', ...more },
    secrets: { imapPassword: 'pass-word' },
  };
}

/** Follows the mailbox, begun again from its cursor whenever it ends, until so many deliveries came. */
async function pulled(box: ChannelAccount, most: number, maxBytes = 10_000): Promise<Pulled[]> {
  const found: Pulled[] = [];
  let cursor: string | null = null;
  const enough = new AbortController();
  const store = async (one: Pulled): Promise<void> => {
    ({ cursor } = one);
    if (one.delivery) found.push(one);
    if (found.length === most) enough.abort();
  };
  while (!enough.signal.aborted)
    await followMailbox(
      { tokens, allowPrivate: true, maxBytes },
      box,
      cursor,
      store,
      enough.signal,
    ).catch((error: unknown) => {
      if (!/mailbox says|not available|closed/i.test((error as Error).message)) throw error;
    });
  return found;
}

async function fill(user: string, mails: Buffer[]): Promise<void> {
  await dovecot.setPassword(user, 'pass-word');
  await dovecot.program(user, async (client) => {
    for (const one of mails) await client.append('INBOX', one);
  });
}

const subjectsOf = (found: Pulled[]) =>
  found.map(({ delivery }) => /^Subject: (.*?)\r?$/m.exec(delivery!.raw.toString())?.[1]);

describe('A mailbox that is followed', () => {
  test('is read in order, from any point on, under keys that stay the same', async () => {
    const user = 'order@shop.test';
    await fill(
      user,
      ['1', '2', '3'].map((Subject) => mail({ Subject })),
    );
    const all = await pulled(boxOf(user), 3);
    expect(subjectsOf(all)).toEqual(['1', '2', '3']);
    const rest: Pulled[] = [];
    const stop = new AbortController();
    const store = async (one: Pulled): Promise<void> => {
      if (one.delivery) rest.push(one);
      else if (rest.length === 2) stop.abort();
    };
    const parts = { tokens, allowPrivate: true, maxBytes: 10_000 };
    await followMailbox(parts, boxOf(user), all[0]!.cursor, store, stop.signal);
    expect(rest.map(({ delivery }) => delivery!.dedupeKey)).toEqual(
      all.slice(1).map(({ delivery }) => delivery!.dedupeKey),
    );
  });

  test('gives of a mail that is too large enough to see what it was, and goes on', async () => {
    const user = 'large@shop.test';
    const large = mail({ Subject: 'Large' }, 'x'.repeat(200_000));
    await fill(user, [large, mail({ Subject: 'After' })]);
    const found = await pulled(boxOf(user), 2);
    expect(subjectsOf(found)).toEqual(['Large', 'After']);
    expect(found[0]!.delivery!.raw.length).toBeLessThan(70_000);
    expect(found[0]!.delivery!.envelope).toMatchObject({ problem: 'too_large' });
  });

  test('holds a mail that the server cannot give: it is told, and the next one is read', async () => {
    const user = 'poison@shop.test';
    await fill(user, [mail({ Subject: 'Poison' }), mail({ Subject: 'After' })]);
    await dovecot.spoil(user, 'Poison');
    const [poison, after] = await pulled(boxOf(user), 2);
    expect(subjectsOf([after!])).toEqual(['After']);
    const { problem } = poison!.delivery!.envelope;
    expect(problem).toBe('The server does not give us this mail: INBOX, UID 1.');
    expect(poison!.delivery!.raw).toHaveLength(0);
  });
});

describe('What lies among the sent mails', () => {
  const sent = { imap: { isSent: true } };
  test('is ours, to the first person it went to', async () => {
    const own = mail({ From: 'support@shop.test', To: 'Ann <ann@customer.test>, b@c.test' });
    expect(await parse(own, sent)).toMatchObject({
      type: 'message',
      direction: 'echo',
      to: { address: 'ann@customer.test' },
      others: [{ address: 'b@c.test' }],
    });
  });

  test('to nobody but us is of no interest', async () => {
    const own = mail({ From: 'support@shop.test', To: 'Support+tag@shop.test' });
    expect(await parse(own, sent)).toMatchObject({ type: 'unknown', disposition: 'ignore' });
  });

  test('may have been written by a program: then it says so', async () => {
    const own = mail({
      From: 'support@shop.test',
      To: 'ann@customer.test',
      'Auto-Submitted': 'auto-replied',
    });
    expect(await parse(own, sent)).toMatchObject({
      direction: 'echo',
      automated: 'auto_submitted',
    });
  });
});

describe('An access token', () => {
  const grantedBy = (tokenUrl: string, oauthRefreshToken = 'refresh'): ChannelAccount => ({
    ...account,
    settings: { oauthClientId: 'us', oauthTokenUrl: tokenUrl },
    secrets: { oauthRefreshToken },
  });

  test('is fetched once for all who ask at the same time, and again when it was refused', async () => {
    let count = 0;
    const provider = await startProvider(() => ({
      body: JSON.stringify({ access_token: `token-${++count}`, expires_in: 3600 }),
    }));
    const keeper = new AccessTokens(providerCaller({ allowPrivate: true }), undefined);
    const grant = grantedBy(provider.url);
    const ask = (refused?: string) => keeper.token(grant, refused);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['token-1', 'token-1', 'token-1']);
    const renewed = await Promise.all([ask('token-1'), ask('token-1'), ask('token-1')]);
    expect(renewed).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await keeper.token(grantedBy(provider.url, 'another'))).toBe('token-3');
    await provider.close();
  });

  test('that cannot be had says whether a person is needed', async () => {
    let answer = { status: 400, body: '{"error":"invalid_grant"}' };
    const provider = await startProvider(() => answer);
    const keeper = new AccessTokens(providerCaller({ allowPrivate: true }), undefined);
    const failure = () =>
      keeper.token(grantedBy(provider.url)).then(
        () => undefined,
        (error: unknown) => (error as NoToken).failure.class,
      );
    expect(await failure()).toBe('auth');
    answer = { status: 503, body: 'busy' };
    expect(await failure()).toBe('transient');
    answer = { status: 200, body: '{"access_token":"a\\r\\nb"}' };
    expect(await failure()).toBe('transient');
    await provider.close();
    expect(await failure()).toBe('transient');
  });
});

test('A mail server inside our own network is not connected to, where that is not allowed', async () => {
  for (const host of ['127.0.0.1', '10.0.0.7', '::ffff:169.254.169.254', 'localhost'])
    await expect(addressesOf(host, false)).rejects.toMatchObject({
      failure: { class: 'permanent', code: 'private_address' },
    });
  expect(await addressesOf('127.0.0.1', true)).toEqual(['127.0.0.1']);
});
