import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ParkedDeliveriesDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { startTopic, type Topic } from '../support/topic.js';
import { channelNow, connected, owner, settled } from './channel.js';
import { desk, eventually, letter } from './desk.js';

let server: TestServer;
let topic: Topic;

beforeAll(async () => {
  [server, topic] = await Promise.all([startServer(), startTopic()]);
});
afterAll(async () => {
  await server.close();
  await topic.close();
});

const priya = () => desk(server, 'Priya');
const subject = () => `About ${crypto.randomUUID()}`;

async function parkedReasons(channelId: string): Promise<string[]> {
  await settled(server, channelId);
  const found = await owner(server).do(ParkedDeliveriesDocument, { channelId });
  return found.parkedDeliveries.nodes.map(({ reason }) => reason ?? '');
}

/** The mail of a customer: in another charset, as bytes that are no UTF-8. */
function latin(about: string): Buffer {
  const raw = letter({
    subject: about,
    text: 'Größe?',
    headers: {
      'Content-Type': 'text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding': '8bit',
    },
  });
  return Buffer.from(raw, 'latin1');
}

async function textOf(about: string): Promise<string> {
  const { id } = await priya().conversationAbout(about);
  const messages = await priya().messages(id);
  expect(messages).toHaveLength(1);
  return messages[0]!.text.trim();
}

describe('Postmark', () => {
  const connect = () =>
    connected(server, {
      name: 'Postmark',
      email: {
        address: `postmark-${crypto.randomUUID()}@shop.test`,
        inbound: { provider: 'POSTMARK', user: 'postmark', password: 'a long word' },
      },
    });
  const post = (url: string, body: object | string, login = 'postmark:a long word') =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(login).toString('base64')}`,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test('posts a mail, however often: it is one message', async () => {
    const { id, webhookUrl } = await connect();
    const about = subject();
    const body = {
      MessageID: 'm1',
      OriginalRecipient: 'x@y.test',
      RawEmail: letter({ subject: about }),
    };
    for (let n = 0; n < 3; n++) expect((await post(webhookUrl!, body)).status).toBe(200);
    await post(webhookUrl!, { ...body, MessageID: 'm2' });
    expect(await textOf(about)).toBe('Where is it?');
    expect((await settled(server, id)).deliveries).toMatchObject({ received: 2, filed: 2 });
  });

  test('is refused for good with another password, and nothing is kept', async () => {
    const { id, webhookUrl } = await connect();
    for (const login of ['postmark:a short word', 'postmark', ':', ''])
      expect((await post(webhookUrl!, {}, login)).status).toBe(403);
    expect((await fetch(webhookUrl!, { method: 'POST', body: '{}' })).status).toBe(403);
    expect((await channelNow(server, id)).deliveries.received).toBe(0);
  });

  test('that leaves out the raw mail is told by what is parked', async () => {
    const { id, webhookUrl } = await connect();
    for (const body of [{ TextBody: 'Hi' }, 'no json', '[]', { RawEmail: 7 }])
      expect((await post(webhookUrl!, body)).status).toBe(200);
    const reasons = await parkedReasons(id);
    expect(reasons).toHaveLength(4);
    expect(reasons.filter((reason) => reason.includes('RawEmail'))).toHaveLength(2);
  });

  test('brings mails larger than other webhooks may be', async () => {
    const { webhookUrl } = await connect();
    const about = subject();
    const text = `${'All work and no play. '.repeat(300_000)}\r\n`;
    const body = { RawEmail: letter({ subject: about, text }) };
    expect((await post(webhookUrl!, body)).status).toBe(200);
    expect((await textOf(about)).startsWith('All work')).toBe(true);
  });
});

describe('Mailgun', () => {
  const signingKey = 'key-0123456789abcdef';
  const connect = () =>
    connected(server, {
      name: 'Mailgun',
      email: {
        address: `mailgun-${crypto.randomUUID()}@shop.test`,
        inbound: { provider: 'MAILGUN', signingKey },
      },
    });
  const signed = (token: string = randomBytes(25).toString('hex'), at = Date.now()) => {
    const timestamp = String(Math.floor(at / 1000));
    const signature = createHmac('sha256', signingKey)
      .update(timestamp + token)
      .digest('hex');
    return { timestamp, token, signature };
  };
  const post = (url: string, fields: Record<string, string | Buffer>) => {
    const parts = Object.entries(fields).flatMap(([name, value]) => [
      Buffer.from(`--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]);
    return fetch(`${url}/mime`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      body: Buffer.concat([...parts, Buffer.from('--edge--\r\n')]),
    });
  };

  test('posts a mail byte by byte, as a form of either kind', async () => {
    const { webhookUrl } = await connect();
    const [one, other] = [subject(), subject()];
    const sent = await post(webhookUrl!, { ...signed(), 'body-mime': latin(one) });
    expect(sent.status).toBe(200);
    expect(await textOf(one)).toBe('Größe?');
    const mime = [...latin(other)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    const form = `${new URLSearchParams(signed()).toString()}&body-mime=${mime}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await fetch(`${webhookUrl}/mime`, { method: 'POST', headers, body: form });
    expect(posted.status).toBe(200);
    expect(await textOf(other)).toBe('Größe?');
  });

  test('is refused with a wrong, an old or no signature', async () => {
    const { id, webhookUrl } = await connect();
    const { signature, ...rest } = signed();
    const flipped = signature.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const days = 86_400_000;
    const forgeries: Record<string, string>[] = [
      rest,
      { ...rest, signature: flipped },
      { ...rest, signature: '' },
      { ...rest, token: 'another', signature },
      signed(undefined, Date.now() - 2 * days),
      signed(undefined, Date.now() + days),
    ];
    for (const forged of forgeries)
      expect((await post(webhookUrl!, { ...forged, 'body-mime': latin('Forged') })).status).toBe(
        403,
      );
    expect((await channelNow(server, id)).deliveries.received).toBe(0);
  });

  test('brings nothing in with a token that was used before', async () => {
    const { id, webhookUrl } = await connect();
    const [about, forged] = [subject(), subject()];
    const token = signed();
    await post(webhookUrl!, { ...token, 'body-mime': latin(about) });
    await post(webhookUrl!, { ...token, 'body-mime': latin(forged) });
    expect(await textOf(about)).toBe('Größe?');
    expect((await settled(server, id)).deliveries.received).toBe(1);
    await post(webhookUrl!, { ...signed(), 'body-plain': 'Hi' });
    expect(await parkedReasons(id)).toEqual([expect.stringContaining('/mime')]);
  });
});

describe('Amazon SES', () => {
  const connect = () =>
    connected(server, {
      name: 'SES',
      email: {
        address: `ses-${crypto.randomUUID()}@shop.test`,
        inbound: { provider: 'SES', topicArn: topic.arn, apiUrl: topic.url },
      },
    });
  const received = (content: string, receipt: object = {}, more: object = {}) => ({
    notificationType: 'Received',
    mail: { source: 'ana@example.com' },
    receipt: {
      recipients: ['x@shop.test'],
      action: { type: 'SNS', encoding: 'UTF-8' },
      ...receipt,
    },
    content,
    ...more,
  });

  test('is subscribed to when its topic asks, and posts mails in either encoding', async () => {
    const { webhookUrl } = await connect();
    expect((await topic.subscribe(webhookUrl!)).status).toBe(200);
    expect(topic.confirmed).toContain('the-token');
    const [one, other] = [subject(), subject()];
    expect((await topic.notify(webhookUrl!, received(letter({ subject: one })))).status).toBe(200);
    expect(await textOf(one)).toBe('Where is it?');
    const receipt = { action: { type: 'SNS', encoding: 'BASE64' } };
    const base64 = received(latin(other).toString('base64'), receipt);
    expect((await topic.notify(webhookUrl!, base64, { version: '2' })).status).toBe(200);
    expect(await textOf(other)).toBe('Größe?');
  });

  test('is believed only from its topic, with Amazon’s certificate, and unchanged', async () => {
    const { id, webhookUrl } = await connect();
    const mail = received(letter({ subject: 'Forged' }));
    const before = topic.confirmed.length;
    const anothers = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    for (const forgery of [
      { arn: 'arn:aws:sns:eu-west-1:000000000000:another' },
      { key: anothers },
      { change: (message: Record<string, string>) => ({ ...message, Message: '{}' }) },
      { change: (message: Record<string, string>) => ({ ...message, Signature: '' }) },
      { certificateUrl: 'http://127.0.0.2:1/cert.pem' },
      { certificateUrl: 'https://sns.eu-west-1.amazonaws.com.evil.test/cert.pem' },
    ])
      expect((await topic.notify(webhookUrl!, mail, forgery)).status).toBe(403);
    const elsewhere = { subscribeUrl: 'http://127.0.0.2:1/confirm' };
    expect((await topic.subscribe(webhookUrl!, elsewhere)).status).toBe(502);
    expect((await topic.subscribe(webhookUrl!, { key: anothers })).status).toBe(403);
    expect(topic.confirmed).toHaveLength(before);
    expect((await channelNow(server, id)).deliveries.received).toBe(0);
  });

  test('that lays mails into a bucket is told by what is parked, and what is no mail too', async () => {
    const { id, webhookUrl } = await connect();
    const action = { type: 'S3', bucketName: 'inbox', objectKey: 'abc' };
    await topic.notify(webhookUrl!, { ...received('', { action }), content: undefined });
    await topic.notify(webhookUrl!, { notificationType: 'Bounce' });
    await topic.notify(webhookUrl!, received('x', { virusVerdict: { status: 'FAIL' } }));
    await topic.notify(webhookUrl!, 'words');
    const reasons = await parkedReasons(id);
    expect(reasons).toHaveLength(4);
    expect(reasons).toContainEqual(expect.stringContaining('s3://inbox/abc'));
  });

  test('says when a sender is not who they say: they answer nobody’s conversation as themselves', async () => {
    const { webhookUrl } = await connect();
    const about = subject();
    const receipt = { dmarcVerdict: { status: 'FAIL' } };
    await topic.notify(webhookUrl!, received(letter({ subject: about }), receipt));
    const { id } = await priya().conversationAbout(about);
    await eventually(async () => (await priya().messages(id)).some((one) => one.unverifiedSender));
  });
});
