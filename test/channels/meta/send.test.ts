import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { OutboundAttachment, OutboundMessage } from '../../../src/channels/channel.js';
import { splitText } from '../../../src/channels/meta/pieces.js';
import { type Provider, type ProviderReply, startProvider } from '../../support/provider.js';
import { account, instagram, messenger, outbound, pageId, person } from './webhook-body.js';

let graph: Provider;
let replies: (n: number) => ProviderReply;

beforeAll(async () => {
  graph = await startProvider(() => replies(graph.requests.length));
});
beforeEach(() => {
  graph.requests.length = 0;
  replies = (n) => ({ body: JSON.stringify({ recipient_id: person, message_id: `m_${n}` }) });
});
afterAll(() => graph.close());

const here = (): ReturnType<typeof account> => account({ apiUrl: graph.url });
const never = new AbortController().signal;
const send = (more: Partial<OutboundMessage>, adapter = messenger) =>
  adapter.send(outbound(more), here(), never);
const asked = (): Record<string, any>[] =>
  graph.requests.map(({ path, body }) => ({
    path,
    ...(JSON.parse(body) as Record<string, unknown>),
  }));
const error = (code: number, subcode?: number, status = 400): ProviderReply => ({
  status,
  body: JSON.stringify({ error: { message: 'No.', code, error_subcode: subcode } }),
});
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);

describe('A text', () => {
  test('goes to the person in the account’s name, with the token in a header only', async () => {
    expect(await send({})).toEqual({ ok: true, externalId: 'm_1', parts: undefined });
    const [request] = graph.requests;
    expect(request!.headers.authorization).toBe('Bearer token-token');
    expect(request!.path).toBe(`/v25.0/${pageId}/messages`);
    expect(JSON.parse(request!.body)).toEqual({
      recipient: { id: person },
      messaging_type: 'RESPONSE',
      message: { text: 'Hello', metadata: `rapport:${outbound().id}:1/1` },
    });
  });

  test('that is too long goes out in parts, in order, with nothing lost', async () => {
    const text = Array.from({ length: 700 }, (_, n) => `word${n}`).join(' ');
    const result = await send({ text });
    const texts = asked().map(({ message }) => message.text as string);
    expect(texts.every((one) => one.length <= 2_000)).toBe(true);
    expect(texts.join(' ')).toBe(text);
    expect(result).toMatchObject({ externalId: 'm_3', parts: ['m_1', 'm_2', 'm_3'] });
  });

  test('to Instagram has at most a thousand bytes, and no character is cut in two', async () => {
    await send({ text: '😀é'.repeat(400) }, instagram);
    const texts = asked().map(({ message }) => message.text as string);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((one) => Buffer.byteLength(one) <= 1_000)).toBe(true);
    expect(texts.join('')).toBe('😀é'.repeat(400));
    expect(asked()[0]!.message).not.toHaveProperty('metadata');
  });

  test('is cut at the end of a paragraph before a line, and of a line before a word', () => {
    const limit = { most: 20, measure: (text: string) => text.length };
    expect(splitText('one two\n\nthree four five six', limit)).toEqual([
      'one two',
      'three four five six',
    ]);
    expect(splitText('one two three\nfour five six', limit)).toEqual([
      'one two three',
      'four five six',
    ]);
    expect(splitText('  \n ', limit)).toEqual([]);
    expect(splitText('x'.repeat(45), limit).map((part) => part.length)).toEqual([20, 20, 5]);
  });
});

describe('A part that fails', () => {
  test('is where the next attempt goes on: the customer reads nothing twice', async () => {
    const text = `${'a'.repeat(2_000)} ${'b'.repeat(2_000)} ${'c'.repeat(10)}`;
    replies = (n) => (n === 2 ? error(2, undefined, 500) : { body: `{"message_id":"m_${n}"}` });
    const first = await send({ text });
    expect(first).toMatchObject({ ok: false, failure: { class: 'transient' }, parts: ['m_1'] });
    const second = await send({ text, sentParts: ['m_1'] });
    expect(second).toMatchObject({ ok: true, externalId: 'm_4', parts: ['m_1', 'm_3', 'm_4'] });
    expect(asked().map(({ message }) => message.text[0])).toEqual(['a', 'b', 'b', 'c']);
  });
});

describe('The window', () => {
  test.each([
    ['a person within a day', true, 23.9, { messaging_type: 'RESPONSE' }],
    ['a program within a day', false, 23.9, { messaging_type: 'RESPONSE' }],
    ['a person within a week', true, 24.1, { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }],
    [
      'a person at the end of a week',
      true,
      167.9,
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
    ],
    ['a program after a day', false, 24.1, undefined],
    ['a person after a week', true, 168.1, undefined],
  ])('for %s', async (_who, isByPerson, hours, expected) => {
    for (const adapter of [messenger, instagram]) {
      graph.requests.length = 0;
      const result = await send({ isByPerson, lastInboundAt: ago(hours) }, adapter);
      if (expected) expect(asked()).toMatchObject([expected]);
      else {
        expect(result).toMatchObject({ failure: { class: 'window_closed', scope: 'recipient' } });
        expect(graph.requests).toEqual([]);
      }
    }
  });

  test('of somebody who never wrote is closed', async () => {
    expect(await send({ lastInboundAt: null })).toMatchObject({
      failure: { class: 'window_closed' },
    });
  });
});

describe('A file', () => {
  const file = (more: Partial<OutboundAttachment> = {}): OutboundAttachment => ({
    fileName: 'a "plan".png',
    contentType: 'image/png',
    content: Buffer.from([0, 255, 13, 10, 45, 45]),
    url: 'https://rapport.test/files/x',
    ...more,
  });

  test('travels to Messenger in the call, byte for byte, after the words', async () => {
    const bytes: Buffer[] = [];
    const raw = await startRaw(bytes);
    const given = account({ apiUrl: raw.url });
    await messenger.send(outbound({ text: 'Look', attachments: [file()] }), given, never);
    await raw.close();
    expect(JSON.parse(bytes[0]!.toString()).message.text).toBe('Look');
    const form = await new Response(new Uint8Array(bytes[1]!), {
      headers: { 'content-type': raw.types[1]! },
    }).formData();
    expect(form.get('recipient')).toBe(JSON.stringify({ id: person }));
    expect(form.get('messaging_type')).toBe('RESPONSE');
    expect(JSON.parse(form.get('message') as string)).toMatchObject({
      attachment: { type: 'image' },
    });
    const sent = form.get('filedata') as File;
    expect({ name: sent.name, type: sent.type }).toEqual({
      name: 'a "plan".png',
      type: 'image/png',
    });
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(file().content);
  });

  test('is fetched by Instagram from our address', async () => {
    await send(
      { text: '', attachments: [file(), file({ contentType: 'application/pdf' })] },
      instagram,
    );
    const payload = { url: 'https://rapport.test/files/x' };
    expect(asked().map(({ message }) => message.attachment)).toEqual([
      { type: 'image', payload },
      { type: 'file', payload },
    ]);
  });

  test('that the provider does not take is refused before anything goes out', async () => {
    const large = file({ content: Buffer.alloc(26 * 1024 * 1024) });
    const odd = file({ contentType: 'application/zip' });
    expect(await send({ attachments: [large] })).toMatchObject({ failure: { code: 'too_large' } });
    expect(await send({ attachments: [odd] }, instagram)).toMatchObject({
      failure: { class: 'permanent', code: 'file_type' },
    });
    expect(graph.requests).toEqual([]);
  });
});

describe('An answer to a comment', () => {
  const inReplyTo = 'comment:1_2';

  test('is public, at any time', async () => {
    replies = () => ({ body: '{"id":"1_9"}' });
    const old = { inReplyTo, lastInboundAt: ago(1_000), isByPerson: false };
    expect(await send(old)).toMatchObject({ ok: true, externalId: 'comment:1_9' });
    expect(await send(old, instagram)).toMatchObject({ externalId: 'comment:1_9' });
    expect(asked()).toEqual([
      { path: '/v25.0/1_2/comments', message: 'Hello' },
      { path: '/v25.0/1_2/replies', message: 'Hello' },
    ]);
  });

  test('in private goes to the author of the comment, for seven days', async () => {
    expect(await send({ inReplyTo, privately: true, lastInboundAt: ago(100) })).toMatchObject({
      ok: true,
      externalId: 'm_1',
    });
    expect(asked()).toMatchObject([
      {
        path: `/v25.0/${pageId}/messages`,
        recipient: { comment_id: '1_2' },
        message: { text: 'Hello' },
      },
    ]);
    expect(await send({ inReplyTo, privately: true, lastInboundAt: ago(169) })).toMatchObject({
      failure: { class: 'window_closed' },
    });
    expect(await send({ inReplyTo, privately: true, text: 'x'.repeat(2_001) })).toMatchObject({
      failure: { code: 'one_text' },
    });
  });
});

describe('What the provider refuses', () => {
  test.each([
    ['outside of Messenger’s window', 10, 2018278, 'window_closed', 'recipient'],
    ['outside of Instagram’s window', 10, 2534022, 'window_closed', 'recipient'],
    ['nobody there', 100, 2018001, 'permanent', 'recipient'],
    ['a person who is not available', 551, undefined, 'permanent', 'recipient'],
    ['a comment answered before', 10900, undefined, 'permanent', 'message'],
    ['too many calls', 613, undefined, 'throttled', 'channel'],
    ['too many calls for the page', 32, undefined, 'throttled', 'channel'],
    ['too many calls of Messenger', 80006, undefined, 'throttled', 'channel'],
    ['a token that expired', 190, undefined, 'auth', 'channel'],
    ['a permission that is missing', 10, undefined, 'auth', 'channel'],
    ['its own trouble', 1200, undefined, 'transient', 'message'],
    ['a wrong parameter', 100, undefined, 'permanent', 'message'],
  ])('%s is classed', async (_what, code, subcode, kind, scope) => {
    replies = () => error(code, subcode);
    expect(await send({})).toMatchObject({ failure: { class: kind, scope } });
  });

  test('with a time to wait is waited for', async () => {
    replies = () => ({ status: 429, headers: { 'retry-after': '7' }, body: '{}' });
    expect(await send({})).toMatchObject({ failure: { class: 'throttled', retryAfterMs: 7_000 } });
  });

  test('by hanging up leaves a doubt, and the doubt is told', async () => {
    replies = () => ({ hangUp: true });
    expect(await send({})).toMatchObject({ failure: { class: 'ambiguous' } });
  });
});

test('Health says whose account it is, or that the token is refused', async () => {
  replies = () => ({ body: '{"id":"1","name":"Shop","username":"shop"}' });
  const health = (adapter = messenger) => adapter.health!(here(), never);
  expect(await health()).toEqual({ ok: true, detail: 'Connected as Shop.' });
  expect(await health(instagram)).toEqual({ ok: true, detail: 'Connected as shop.' });
  replies = () => error(190, undefined, 401);
  expect(await health()).toMatchObject({ ok: false, needsAuth: true });
});

test('A file of a customer is fetched where its address leads', async () => {
  replies = (n) => (n === 1 ? { status: 302, headers: { location: '/there' } } : { body: 'bytes' });
  const fetched = await messenger.fetchMedia!({ url: `${graph.url}/here` }, here(), never);
  expect(fetched).toMatchObject({ ok: true, content: Buffer.from('bytes') });
  expect(graph.requests.every(({ headers }) => !headers.authorization)).toBe(true);
  replies = () => ({ status: 404 });
  const gone = await messenger.fetchMedia!({ url: `${graph.url}/gone` }, here(), never);
  expect(gone).toMatchObject({ failure: { class: 'permanent' } });
  replies = () => ({ status: 302, headers: { location: '/again' } });
  const round = await messenger.fetchMedia!({ url: `${graph.url}/again` }, here(), never);
  expect(round).toMatchObject({ failure: { class: 'permanent' } });
});

/** Keeps bodies as bytes, which a form with a file needs. */
async function startRaw(bytes: Buffer[]) {
  const { createServer } = await import('node:http');
  const types: string[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      bytes.push(Buffer.concat(chunks));
      types.push(req.headers['content-type']!);
      res.end(`{"message_id":"m_${bytes.length}"}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const close = () => new Promise((resolve) => server.close(resolve));
  return { url: `http://127.0.0.1:${port}`, types, close };
}
