import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateAttachmentUploadDocument,
  RetryMessageDocument,
  TestChannelDocument,
  MergeContactsDocument,
  MergeConversationsDocument,
  UpdateChannelDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, owner, settled } from './channel.js';
import { Desk, desk, eventually, sql, uuid } from './desk.js';
import { MetaAccount, newId } from './meta-account.js';

const appId = '1517776481860111';
let server: TestServer;
let page: MetaAccount;

beforeAll(async () => {
  server = await startServer();
  page = await MetaAccount.connected(server, 'page', appId);
});
beforeEach(() => {
  page.replies = () => undefined;
});
afterAll(async () => {
  await server.close();
  await page.graph.close();
});

const priya = () => desk(server, 'Priya');
const hours = 3_600_000;
const graphError = (code: number, status = 400) => ({
  status,
  body: JSON.stringify({ error: { message: 'No.', code } }),
});

describe('A reply', () => {
  test('in a conversation that theirs was merged into is read by who got it', async () => {
    const [person, again] = [newId(), newId()];
    await page.say(person, 'From my phone');
    const into = await page.conversation('From my phone');
    await page.say(again, 'From my tablet');
    const from = await page.conversation('From my tablet');
    const contacts = { intoId: into.contact.id, fromId: from.contact.id };
    await priya().do(MergeContactsDocument, { input: contacts });
    const forPhone = (await priya().answer(into.id, 'To your phone')).message!;
    await priya().messageIn(into.id, forPhone.id, 'SENT');
    await priya().do(MergeConversationsDocument, { input: { intoId: into.id, fromId: from.id } });
    await page.say(again, 'Tablet again');
    expect((await page.conversation('Tablet again')).id).toBe(into.id);
    const forTablet = (await priya().answer(into.id, 'To your tablet')).message!;
    await priya().messageIn(into.id, forTablet.id, 'SENT');
    await page.happens(again, { read: { watermark: Date.now() } });
    await priya().messageIn(into.id, forTablet.id, 'READ');
    expect(await priya().messageIn(into.id, forPhone.id, 'SENT')).toBeDefined();
  });

  test('goes to the person, and its fate comes back by watermark, forward only', async () => {
    const person = newId();
    await page.say(person, 'Where is it?');
    const { id } = await page.conversation('Where is it?');
    const first = (await priya().answer(id, 'On its way')).message!;
    await priya().messageIn(id, first.id, 'SENT');
    expect(page.sent('On its way')).toMatchObject([
      {
        path: `/v25.0/${page.ownId}/messages`,
        recipient: { id: person },
        messaging_type: 'RESPONSE',
      },
    ]);
    const second = (await priya().answer(id, 'It is there')).message!;
    await priya().messageIn(id, second.id, 'SENT');
    await page.happens(person, { read: { watermark: Date.now() } });
    await priya().messageIn(id, first.id, 'READ');
    await priya().messageIn(id, second.id, 'READ');
    await page.happens(person, { delivery: { watermark: Date.now() } });
    await page.happens(newId(), { read: { watermark: Date.now() } });
    await settled(server, page.channelId);
    await priya().messageIn(id, first.id, 'READ');
  });

  test('that shall quote is refused where nothing can be quoted; what the customer quotes is shown', async () => {
    const person = newId();
    const mid = await page.say(person, 'Quote me');
    const { id, sequence } = await page.conversation('Quote me');
    const [said] = await priya().messages(id);
    const reply = { conversationId: id, lastSeenSequence: sequence, text: 'Quoting' };
    const { message, userErrors } = await priya().reply({ ...reply, replyToMessageId: said!.id });
    expect(message).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'replyToMessageId'] },
    ]);
    await page.happens(person, {
      message: { mid: 'm_quoting', text: 'As I said', reply_to: { mid } },
    });
    await page.conversation('As I said');
    const [, again] = await priya().messages(id);
    expect(again!.replyTo).toEqual({ id: said!.id });
  });

  test('is delivered by its id, and no later one with it', async () => {
    const person = newId();
    await page.say(person, 'By id?');
    const { id } = await page.conversation('By id?');
    const answers = [];
    for (const text of ['One by id', 'Two by id']) {
      const { message } = await priya().answer(id, text);
      answers.push(await priya().messageIn(id, message!.id, 'SENT'));
    }
    await page.happens(person, { delivery: { mids: [answers[0]!.externalId] } });
    await priya().messageIn(id, answers[0]!.id, 'DELIVERED');
    await settled(server, page.channelId);
    await priya().messageIn(id, answers[1]!.id, 'SENT');
  });

  test('that is long and throttled in between goes on after the part that failed, and is known by each of its parts', async () => {
    const person = newId();
    await page.say(person, 'Tell me all');
    const { id } = await page.conversation('Tell me all');
    const text = ['alpha', 'beta', 'gamma'].map((word) => word.padEnd(2_000, '.')).join(' ');
    let failed = false;
    page.replies = ({ body }) => {
      if (failed || !body.includes('beta')) return undefined;
      failed = true;
      return { ...graphError(613), headers: { 'retry-after': '1' } };
    };
    const { message } = await priya().answer(id, text);
    const { externalId } = await priya().messageIn(id, message!.id, 'SENT');
    const words = page.graph.requests.map(({ body }) => /"(alpha|beta|gamma)\./.exec(body)?.[1]);
    expect(words.filter(Boolean)).toEqual(['alpha', 'beta', 'beta', 'gamma']);
    const parts = await sql<{ external_id: string }>(
      server,
      'select external_id from message_part where message_id = $1 order by position',
      [uuid(message!.id)],
    );
    expect(parts).toHaveLength(3);
    expect(parts[2]!.external_id).toBe(externalId);
    const [{ external_id: mid } = { external_id: '' }] = parts;
    await page.happens(person, { reaction: { mid, action: 'react', emoji: '🎉' } });
    await page.echoes(person, { mid, text: 'alpha', app_id: 7 });
    await settled(server, page.channelId);
    expect(await sql(server, `select message_id from reaction where emoji = '🎉'`)).toEqual([
      { message_id: uuid(message!.id) },
    ]);
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('carries a file in the call', async () => {
    await page.say(newId(), 'A picture?');
    const { id, sequence } = await page.conversation('A picture?');
    const content = Buffer.from('not really a picture');
    const input = { fileName: 'plan.txt', contentType: 'text/plain', sizeBytes: content.length };
    const made = (await priya().do(CreateAttachmentUploadDocument, { input }))
      .createAttachmentUpload;
    await fetch(made.uploadUrl!, { method: 'PUT', body: content });
    const attachmentIds = [made.attachmentId!];
    const { message } = await priya().reply({
      conversationId: id,
      lastSeenSequence: sequence,
      attachmentIds,
    });
    await priya().messageIn(id, message!.id, 'SENT');
    const form = page.graph.requests.find(({ body }) => body.includes('not really a picture'));
    expect(form!.headers['content-type']).toContain('multipart/form-data');
    expect(form!.body).toContain('filename="plan.txt"');
  });

  test('after a day is a person’s only, after a week nobody’s', async () => {
    await page.say(newId(), 'Since yesterday', Date.now() - 30 * hours);
    const { id } = await page.conversation('Since yesterday');
    const robot = new Desk(server, server.demo.apiKey);
    const refused = (await robot.answer(id, 'By a program')).message!;
    const { failure } = await priya().messageIn(id, refused.id, 'FAILED');
    expect(failure).toMatchObject({ class: 'window_closed', code: 'window_closed' });
    const { sequence } = await priya().conversation(id);
    const reply = { conversationId: id, text: 'By a person', lastSeenSequence: sequence };
    const { message } = await priya().reply({ ...reply, privately: true });
    const [kept] = await sql(server, 'select privately from message where id = $1', [
      uuid(message!.id),
    ]);
    expect(kept).toEqual({ privately: false });
    await priya().messageIn(id, message!.id, 'SENT');
    expect(page.sent('By a p')).toMatchObject([
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
    ]);

    await page.say(newId(), 'Since last week', Date.now() - 8 * 24 * hours);
    const old = await page.conversation('Since last week');
    const late = (await priya().answer(old.id, 'Too late')).message!;
    await priya().messageIn(old.id, late.id, 'FAILED');
    expect((await priya().conversation(old.id)).waitingSince).not.toBeNull();
    expect(page.sent('Too late')).toEqual([]);
  });

  test('whose fate nobody knew is known by its echo, and is not sent again', async () => {
    const person = newId();
    await page.say(person, 'Still there?');
    const { id } = await page.conversation('Still there?');
    page.replies = ({ body }) => (body.includes('In doubt') ? { hangUp: true } : undefined);
    const { message } = await priya().answer(id, 'In doubt');
    await priya().messageIn(id, message!.id, 'UNKNOWN');
    const [{ message: sent } = {}] = page.sent('In doubt');
    await page.echoes(person, { mid: 'echoed', app_id: appId, ...sent });
    const settledOne = await priya().messageIn(id, message!.id, 'SENT');
    expect(settledOne).toMatchObject({ externalId: 'echoed', failure: null });
    expect(page.sent('In doubt')).toHaveLength(1);
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('to somebody who cannot be reached fails at once with the provider’s words, and can be retried', async () => {
    await page.say(newId(), 'I am leaving');
    const { id } = await page.conversation('I am leaving');
    page.replies = ({ body }) => (body.includes('Come back') ? graphError(551) : undefined);
    const { message } = await priya().answer(id, 'Come back');
    const { failure } = await priya().messageIn(id, message!.id, 'FAILED');
    expect(failure).toEqual({ class: 'permanent', code: '551', message: 'No.' });
    page.replies = () => undefined;
    await priya().do(RetryMessageDocument, { input: { messageId: message!.id } });
    await priya().messageIn(id, message!.id, 'SENT');
  });

  test('stays in the queue when the token is refused, until there is a new one', async () => {
    await page.say(newId(), 'Locked?');
    const { id } = await page.conversation('Locked?');
    page.replies = ({ headers }) =>
      headers.authorization === 'Bearer page-token-2' ? undefined : graphError(190, 401);
    const { message } = await priya().answer(id, 'After the new token');
    const failing = await eventually(async () => {
      const channel = await channelNow(server, page.channelId);
      return channel.health.needsAuth && channel;
    });
    expect(failing.health.lastError).toBe('No.');
    const { channelId } = page;
    const test = async () =>
      (await owner(server).do(TestChannelDocument, { input: { channelId } })).testChannel;
    expect(await test()).toMatchObject({ ok: false });
    const change = { channelId, messenger: { accessToken: 'page-token-2' } };
    await owner(server).do(UpdateChannelDocument, { input: change });
    await priya().messageIn(id, message!.id, 'SENT');
    expect(await test()).toMatchObject({ ok: true, detail: 'Connected as Shop.' });
  });
});
