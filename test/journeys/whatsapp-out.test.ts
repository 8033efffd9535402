import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ReplyOptionsDocument, type SendReplyInput } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { refusal, replyTo, uploaded, WhatsApp } from './whatsapp.js';

let server: TestServer;
let whatsapp: WhatsApp;

beforeAll(async () => {
  server = await startServer();
  whatsapp = await WhatsApp.connected(server);
});
beforeEach(() => {
  whatsapp.answer = () => undefined;
});
afterAll(async () => {
  await server.close();
  await whatsapp?.provider.close();
});

const priya = () => desk(server, 'Priya');
const here = () => settled(server, whatsapp.channel.id);

const conversationWith = (from: string) => whatsapp.conversationWith(priya(), from);
const answer = (id: string, more: Partial<SendReplyInput>) => replyTo(priya(), id, more);
const upload = (name: string, contentType: string, sizeBytes?: number) =>
  uploaded(priya(), name, contentType, sizeBytes);

describe('A reply', () => {
  test('goes to the customer with our id, and its fate comes back, never backward', async () => {
    const id = await conversationWith('300');
    const message = await answer(id, { text: 'It left today' });
    const { externalId } = await priya().messageIn(id, message, 'SENT');
    expect(whatsapp.sentWith('It left today')).toMatchObject([
      {
        messaging_product: 'whatsapp',
        to: '300',
        type: 'text',
        text: { body: 'It left today' },
        biz_opaque_callback_data: uuid(message),
      },
    ]);
    await whatsapp.status('read', { id: externalId });
    await whatsapp.status('delivered', { id: externalId });
    await whatsapp.status('sent', { id: externalId });
    await here();
    await priya().messageIn(id, message, 'READ');
  });

  test('quotes the message its author chose, with its first part; and the customer’s quotations are shown', async () => {
    const id = await conversationWith('399');
    const [hello] = await priya().messages(id);
    await whatsapp.says('399', 'A second one');
    await here();
    const text = `${'a'.repeat(4_000)} ${'b'.repeat(4_000)}`;
    const message = await answer(id, { text, replyToMessageId: hello!.id });
    const sent = await priya().messageIn(id, message, 'SENT');
    expect(sent.replyTo).toEqual({ id: hello!.id });
    const [first, second] = whatsapp.sentWith('aaaa').concat(whatsapp.sentWith('bbbb'));
    expect(first).toMatchObject({ context: { message_id: hello!.externalId } });
    expect(second).not.toHaveProperty('context');
    const plain = await answer(id, { text: 'Quotes nothing' });
    const [bare] =
      (await priya().messageIn(id, plain, 'SENT')) && whatsapp.sentWith('Quotes nothing');
    expect(bare).not.toHaveProperty('context');

    // Of an answer in two parts the customer may quote either; a forwarded message quotes nothing.
    const parts = await sql<{ external_id: string }>(
      server,
      'select external_id from message_part where message_id = $1 order by position',
      [uuid(message)],
    );
    await whatsapp.says('399', 'To the first part', { context: { id: parts[0]!.external_id } });
    await whatsapp.says('399', 'To nothing here', { context: { id: 'wamid.elsewhere' } });
    await whatsapp.says('399', 'Forwarded', { context: { forwarded: true } });
    await here();
    const messages = await priya().messages(id);
    const quoted = (words: string) => messages.find((one) => one.text === words)!.replyTo;
    expect(quoted('To the first part')).toEqual({ id: message });
    expect([quoted('To nothing here'), quoted('Forwarded')]).toEqual([null, null]);
  });

  test('quotes nothing of another conversation', async () => {
    const [one, other] = [await conversationWith('397'), await conversationWith('398')];
    const [foreign] = await priya().messages(other);
    const { sequence } = await priya().conversation(one);
    const reply = { conversationId: one, lastSeenSequence: sequence, text: 'Wrong quotation' };
    const refused = await priya().reply({ ...reply, replyToMessageId: foreign!.id });
    expect(refused.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'replyToMessageId'] },
    ]);
    const { conversation } = await priya().do(ReplyOptionsDocument, { id: one });
    const options = conversation!.replyOptions.map(({ channel, canQuote }) => [
      channel.kind,
      canQuote,
    ]);
    expect(options).toEqual([['WHATSAPP', true]]);
    expect(whatsapp.sentWith('Wrong quotation')).toEqual([]);
  });

  test('whose status is quicker than the answer keeps it', async () => {
    const id = await conversationWith('301');
    whatsapp.answer = async (sent) => {
      const ids = { id: 'wamid.quick', biz_opaque_callback_data: sent.biz_opaque_callback_data };
      await whatsapp.status('delivered', ids);
      await here();
      return { body: JSON.stringify({ messages: [{ id: 'wamid.quick' }] }) };
    };
    const message = await answer(id, { text: 'Quick' });
    const delivered = await priya().messageIn(id, message, 'DELIVERED');
    expect(delivered.externalId).toBe('wamid.quick');
    whatsapp.answer = () => undefined;
    await priya().messageIn(id, await answer(id, { text: 'After it' }), 'SENT');
    await priya().messageIn(id, message, 'DELIVERED');
  });

  test('whose answer was lost is in doubt and not sent again, until its status tells', async () => {
    const id = await conversationWith('302');
    whatsapp.answer = () => ({ hangUp: true });
    const message = await answer(id, { text: 'Was it heard?' });
    const doubtful = await priya().messageIn(id, message, 'UNKNOWN');
    expect(doubtful.failure).toMatchObject({ class: 'ambiguous' });
    whatsapp.answer = () => undefined;
    const ids = { id: 'wamid.heard', biz_opaque_callback_data: uuid(message) };
    await whatsapp.status('delivered', ids);
    const told = await priya().messageIn(id, message, 'DELIVERED');
    expect(told).toMatchObject({ externalId: 'wamid.heard', failure: null });
    expect(whatsapp.sentWith('Was it heard?')).toHaveLength(1);
  });

  test('behind a gateway that lost the answer is in doubt as well', async () => {
    const id = await conversationWith('303');
    whatsapp.answer = () => ({ status: 504, body: '<html>Gateway Timeout</html>' });
    await priya().messageIn(id, await answer(id, { text: 'Lost in between' }), 'UNKNOWN');
    expect(whatsapp.sentWith('Lost in between')).toHaveLength(1);
  });

  test('waits as long as WhatsApp says when it is too much at once', async () => {
    const id = await conversationWith('304');
    whatsapp.answer = () => refusal(429, 131056, 'Pair rate', { 'retry-after': '3000' });
    const message = await answer(id, { text: 'Slowly' });
    const waiting = await eventually(async () => {
      const [row] = await sql<{ code: string; long: boolean }>(
        server,
        `select failure->>'code' as code, next_attempt_at > now() + interval '40 minutes' as long
         from message where id = $1 and state = 'QUEUED' and failure is not null`,
        [uuid(message)],
      );
      return row;
    });
    expect(waiting).toEqual({ code: '131056', long: true });
  });

  test('that WhatsApp gives up on later fails with the reason, and the customer waits on', async () => {
    const id = await conversationWith('305');
    const message = await answer(id, { text: 'Undeliverable' });
    const { externalId } = await priya().messageIn(id, message, 'SENT');
    const errors = [{ code: 131026, title: 'Undeliverable', message: 'Undeliverable' }];
    await whatsapp.status('failed', { id: externalId, errors });
    const failed = await priya().messageIn(id, message, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: '131026' });
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });

  test('that fails before the answer arrives stays failed, whatever the reason', async () => {
    const id = await conversationWith('306');
    whatsapp.answer = async (sent) => {
      const { biz_opaque_callback_data } = sent;
      const errors = [{ code: 131000, title: 'Something went wrong' }];
      await whatsapp.status('failed', { id: 'wamid.early', biz_opaque_callback_data, errors });
      await here();
      return { body: JSON.stringify({ messages: [{ id: 'wamid.early' }] }) };
    };
    const message = await answer(id, { text: 'Fails early' });
    await priya().messageIn(id, message, 'FAILED');
    whatsapp.answer = () => undefined;
    await priya().messageIn(id, await answer(id, { text: 'Comes after' }), 'SENT');
    await priya().messageIn(id, message, 'FAILED');
    expect(whatsapp.sentWith('Fails early')).toHaveLength(1);
  });
});

describe('What is too much for one message', () => {
  test('goes as several, and an attempt that was stopped goes on where it ended', async () => {
    const id = await conversationWith('310');
    const [first, second] = ['first '.repeat(600), 'second '.repeat(500)];
    let isTooMuch = true;
    whatsapp.answer = ({ biz_opaque_callback_data: data }) =>
      isTooMuch && !data.endsWith('#1')
        ? refusal(429, 130429, 'Too much', { 'retry-after': '1' })
        : undefined;
    const message = await answer(id, { text: first + second });
    await eventually(async () => whatsapp.sentWith(`"${uuid(message)}"`).length === 1);
    isTooMuch = false;
    await priya().messageIn(id, message, 'SENT');
    const parts = whatsapp.sent.filter(({ to }) => to === '310');
    expect(parts.every(({ text }) => text!.body.length <= 4_096)).toBe(true);
    const numbers = parts.map(({ biz_opaque_callback_data: data }) => data);
    const one = `${uuid(message)}#1`;
    expect(numbers.filter((data) => data === one)).toHaveLength(1);
    expect(numbers.at(-1)).toBe(uuid(message));
    const said = [parts[0], parts.at(-1)].map((part) => part!.text!.body).join(' ');
    expect(said.replaceAll(/\s+/g, ' ').trim()).toBe((first + second).trim());
  });

  test('and files go each as what it is, the text as a caption where there can be one', async () => {
    const id = await conversationWith('311');
    const megabyte = 1024 * 1024;
    const files = [
      await upload('voice.mp3', 'audio/mpeg'),
      await upload('photo.jpg', 'image/jpeg'),
      await upload('huge.jpg', 'image/jpeg', 5 * megabyte + 1),
      await upload('list.csv', 'text/csv'),
    ];
    const message = await answer(id, { text: 'As you asked', attachmentIds: files });
    await priya().messageIn(id, message, 'SENT');
    const [voice, photo, huge, list] = whatsapp.sent.filter(({ to }) => to === '311');
    expect(voice).toMatchObject({ type: 'audio', audio: {} });
    expect(voice!['audio']).not.toHaveProperty('caption');
    expect(photo).toMatchObject({ type: 'image', image: { caption: 'As you asked' } });
    expect(huge).toMatchObject({ type: 'document', document: { filename: 'huge.jpg' } });
    expect(list).toMatchObject({ type: 'document', document: { filename: 'list.csv' } });
    const [upload1, , , upload4] = whatsapp.uploads.map(({ body }) => body);
    expect(upload1).toContain('name="messaging_product"\r\n\r\nwhatsapp');
    expect(upload1).toContain('filename="voice.mp3"\r\ncontent-type: audio/mpeg\r\n\r\n');
    expect(upload4).toContain('name="type"\r\n\r\ntext/plain');
  });
});

describe('A token that is refused', () => {
  test('stops the channel and keeps its queue', async () => {
    const id = await conversationWith('330');
    whatsapp.answer = () => refusal(401, 190, 'The session has expired.');
    const message = await answer(id, { text: 'After the new token' });
    const failing = await eventually(async () => {
      const { health } = await channelNow(server, whatsapp.channel.id);
      return health.needsAuth && health;
    });
    expect(failing).toMatchObject({ ok: false, lastError: 'The session has expired.' });
    await priya().messageIn(id, message, 'QUEUED');
  });
});
