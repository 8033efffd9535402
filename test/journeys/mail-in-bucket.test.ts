import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  ConnectChannelDocument,
  ParkedDeliveriesDocument,
  ReplayDeliveryDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { Bucket, bucketKey, refusal } from '../support/bucket.js';
import { startTopic, type Topic } from '../support/topic.js';
import { channelNow, connected, owner, settled } from './channel.js';
import { desk, eventually } from './desk.js';

let server: TestServer;
let topic: Topic;
let bucket: Bucket;
let channel: { id: string; webhookUrl?: string | null };
beforeAll(async () => {
  server = await startServer();
  topic = await startTopic();
  bucket = await Bucket.start('eu-west-1');
  channel = await connected(server, { name: 'SES', email: account({}) });
});
beforeEach(() => {
  bucket.answer = () => undefined;
});
afterAll(async () => {
  await server.close();
  await Promise.all([topic.close(), bucket.close()]);
});

/** The region is the topic's. */
const account = (more: object) => ({
  address: `ses-${crypto.randomUUID()}@shop.test`,
  inbound: {
    provider: 'SES' as const,
    topicArn: topic.arn,
    apiUrl: topic.url,
    accessKeyId: bucketKey.id,
    secretAccessKey: bucketKey.secret,
    s3Url: bucket.url,
    ...more,
  },
});
const mail = (subject: string, more = '') =>
  Buffer.from(
    `From: Ana <ana@example.com>\r\nTo: x@shop.test\r\nSubject: ${subject}\r\n${more}\r\nWhere is ${subject}?\r\n`,
  );
const told = (objectKey: string, receipt: object = {}) => ({
  notificationType: 'Received',
  mail: { source: 'ana@example.com' },
  receipt: {
    recipients: ['x@shop.test'],
    action: { type: 'S3', bucketName: 'inbox', objectKey },
    ...receipt,
  },
});
const notify = (key: string, receipt?: object) =>
  topic.notify(channel.webhookUrl!, told(key, receipt));
const put = (key: string, body: Buffer, headers?: Record<string, string>) =>
  bucket.objects.set(`/inbox/${key}`, { body, headers });
const parked = async (channelId = channel.id) =>
  (await owner(server).do(ParkedDeliveriesDocument, { channelId })).parkedDeliveries.nodes;

test('a mail that SES laid into S3 is fetched with the channel’s key and filed, answers after what they answer', async () => {
  put('mails/a b+(1)', mail('the parcel', 'Message-ID: <one@example.com>\r\n'));
  put('two', mail('Re: the parcel', 'In-Reply-To: <one@example.com>\r\n'));
  await notify('mails/a b+(1)');
  await notify('two', { dmarcVerdict: { status: 'FAIL' } });
  const priya = desk(server, 'Priya');
  const { id } = await priya.conversationAbout('the parcel');
  const messages = await eventually(async () => {
    const all = await priya.messages(id);
    return all.length === 2 && all;
  });
  expect(messages.map(({ text, unverifiedSender }) => [text.trim(), unverifiedSender])).toEqual([
    ['Where is the parcel?', false],
    ['Where is Re: the parcel?', true],
  ]);
  expect((await settled(server, channel.id)).deliveries).toMatchObject({ received: 2, filed: 2 });
});

test('what S3 does not give is parked with its words and can be read again; what it gives later comes by itself', async () => {
  await notify('gone');
  put('sealed', Buffer.from('x'), { 'x-amz-meta-x-amz-key-v2': 'key' });
  await notify('sealed');
  const found = await eventually(async () => {
    const all = await parked();
    return all.length === 2 && all;
  });
  const reasons = found.map(({ reason }) => reason);
  expect(reasons).toContainEqual(
    'The mail lies in s3://inbox/gone and could not be read. S3 answered 404 NoSuchKey.',
  );
  expect(reasons).toContainEqual(expect.stringContaining('encrypted'));
  put('gone', mail('found again'));
  const { id: deliveryId } = found.find(({ reason }) => reason!.includes('NoSuchKey'))!;
  await owner(server).do(ReplayDeliveryDocument, { input: { deliveryId } });
  await desk(server, 'Priya').conversationAbout('found again');

  let refusals = 0;
  bucket.answer = () => (refusals++ < 1 ? refusal(503, 'SlowDown') : undefined);
  put('late', mail('a late one'));
  await notify('late');
  await eventually(
    async () =>
      (await desk(server, 'Priya').inbox('ALL')).find(({ subject }) => subject === 'a late one'),
    20_000,
  );
  expect(refusals).toBeGreaterThan(1);
});

test('a key that is not good, or none, or no bucket’s name parks the mail; the secret is never shown', async () => {
  const wrong = await connected(server, {
    name: 'Wrong key',
    email: account({ secretAccessKey: 'another-secret' }),
  });
  const before = bucket.requests.length;
  put('mine', mail('never read'));
  await topic.notify(wrong.webhookUrl!, told('mine'));
  await settled(server, wrong.id);
  expect((await parked(wrong.id))[0]!.reason).toContain('403 SignatureDoesNotMatch');
  const action = { type: 'S3', bucketName: '../other', objectKey: 'mine' };
  await topic.notify(wrong.webhookUrl!, told('mine', { action }));
  await settled(server, wrong.id);
  expect(bucket.requests.length).toBe(before + 1);
  expect(JSON.stringify(await channelNow(server, wrong.id))).not.toContain('another-secret');
  const half = { name: 'Half', email: account({ secretAccessKey: null }) };
  const refused = await owner(server).do(ConnectChannelDocument, { input: half });
  expect(refused.connectChannel.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'email', 'inbound', 'secretAccessKey'] },
  ]);
});
