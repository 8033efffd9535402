import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { desk, eventually } from '../journeys/desk.js';
import { live } from '../support/client.js';
import { Shop } from './shop.js';

let shop: Shop;
beforeAll(async () => void (shop = await Shop.open()), 240_000);
afterAll(() => shop?.close());
afterEach(async () => expect(await shop.everybodyLeaves()).toEqual([]));

describe('The script that a site embeds', () => {
  test('is small, may be loaded by any site, and is asked for once', async () => {
    const response = await fetch(`${shop.server.app.url}/widget.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    const script = Buffer.from(await response.arrayBuffer());
    expect(gzipSync(script).length).toBeLessThan(40_000);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': expect.stringContaining('max-age=86400'),
      'content-encoding': 'gzip',
      'x-frame-options': 'DENY',
    });
    const etag = response.headers.get('etag')!;
    const again = await fetch(`${shop.server.app.url}/widget.js`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  test('shows nothing at all for a key that is nobody’s', async () => {
    const one = await shop.visitPage('about:blank');
    const answer = one.page.waitForResponse(/visitor\/graphql/);
    await one.page.goto(shop.page({ 'data-key': 'rpc_nobody' }));
    expect(await (await answer).json()).toMatchObject({ data: { chatSettings: null } });
    expect(await one.launcher.count()).toBe(0);
  });

  test('can be tried on the demonstration page', async () => {
    const one = await shop.visitPage(`${shop.server.app.url}/demo/chat`);
    await one.open();
    await one.write('On the demo page');
    await one.isDelivered();
    await shop.conversationWith('On the demo page');
  });
});

test('two visitors chat with an agent while the server restarts: nothing is lost, doubled or mixed up', async () => {
  const [ana, ben] = [await shop.visit(), await shop.visit()];
  const priya = () => desk(shop.server, 'Priya');
  await Promise.all([ana.open(), ben.open()]);
  await Promise.all([ana.write('Ana 1'), ben.write('Ben 1')]);
  const [anas, bens] = await Promise.all([
    shop.conversationWith('Ana 1'),
    shop.conversationWith('Ben 1'),
  ]);
  await shop.answer(anas, 'To Ana 1');
  await shop.answer(bens, 'To Ben 1');
  await Promise.all([ana.sees('To Ana 1'), ben.sees('To Ben 1')]);

  await shop.server.close();
  await ana.page.getByText('No connection.').waitFor();
  await Promise.all([ana.write('Ana 2'), ben.write('Ben 2')]);
  await ana.write('Ana 3');
  await ana.page.reload(); // what was written waits in the browser, not in the page
  await shop.start();
  await shop.answer(anas, 'To Ana 2');

  await Promise.all([ana.sees('To Ana 2'), ana.sees('Ana 3'), ben.sees('Ben 2')]);
  await Promise.all([ana.isDelivered(), ben.isDelivered()]);
  await ana.page.getByRole('link', { name: 'Another page' }).click({ force: true });
  await ana.sees('To Ana 2');
  const said = async (id: string) => (await priya().messages(id)).map((message) => message.text);
  const ofAna = await eventually(async () => {
    const texts = await said(anas);
    return texts.length >= 5 && texts;
  });
  expect(ofAna.toSorted()).toEqual(['Ana 1', 'Ana 2', 'Ana 3', 'To Ana 1', 'To Ana 2']);
  expect(ofAna.filter((text) => text.startsWith('Ana'))).toEqual(['Ana 1', 'Ana 2', 'Ana 3']);
  expect(await said(bens)).toEqual(['Ben 1', 'To Ben 1', 'Ben 2']);
  expect(await ana.bubbles()).toEqual(ofAna);
  expect(await ben.bubbles()).toEqual(['Ben 1', 'To Ben 1', 'Ben 2']);
}, 90_000);

test('two tabs are one chat: each shows everything once, and what one missed while it was cut off', async () => {
  const ana = await shop.visit();
  await ana.open();
  await ana.write('Tab 1');
  const id = await shop.conversationWith('Tab 1');
  const other = await ana.beside();
  await other.sees('Tab 1');
  await ana.cutOff();
  await other.write('Tab 2');
  await shop.answer(id, 'To both');
  await other.sees('To both');
  await ana.write('Tab 3');
  await ana.reconnect();
  await Promise.all([ana.sees('To both'), other.sees('Tab 3'), ana.sees('Tab 3')]);
  await Promise.all([ana.isDelivered(), other.isDelivered()]);
  const said = (await desk(shop.server, 'Priya').messages(id)).map((message) => message.text);
  expect(said).toEqual(['Tab 1', 'Tab 2', 'To both', 'Tab 3']);
  expect(await ana.bubbles()).toEqual(said);
  expect(await other.bubbles()).toEqual(said);
});

test('files go both ways, and one can be the very first thing', async () => {
  const ana = await shop.visit();
  const note = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('two tents') };
  const picture = { name: 'dot.png', mimeType: 'image/png', buffer: png };
  await ana.open();
  const files = ana.page.locator('input[type=file]');
  await files.setInputFiles([picture]);
  await ana.box.press('Enter');
  await ana.log.getByRole('img', { name: 'dot.png' }).waitFor();
  await files.setInputFiles([note, { ...picture, name: 'second.png' }]);
  await ana.page.getByRole('button', { name: 'Remove list.txt' }).waitFor();
  await ana.write('My list');
  await ana.log.getByRole('link', { name: 'list.txt' }).waitFor();
  const priya = desk(shop.server, 'Priya');
  const id = await shop.conversationWith('My list');
  const messages = await priya.ask<{ conversation: { timeline: { nodes: Said[] } } }>(filesQuery, {
    id,
  });
  const said = messages.data.conversation.timeline.nodes.filter((item) => item.attachments);
  expect(said.map((item) => [item.text, item.attachments.map((file) => file.fileName)])).toEqual([
    ['dot.png', []],
    ['', ['dot.png']],
    ['My list', ['list.txt', 'second.png']],
  ]);
  const bytes = await fetch(said[2]!.attachments[0]!.url);
  expect(await bytes.text()).toBe('two tents');

  const { data } = await priya.ask<{
    createAttachmentUpload: { attachmentId: string; uploadUrl: string };
  }>(
    `mutation { createAttachmentUpload(input: { fileName: "quote.pdf", contentType: "application/pdf", sizeBytes: 5 }) {
       attachmentId uploadUrl } }`,
  );
  const { attachmentId, uploadUrl } = data.createAttachmentUpload;
  await fetch(uploadUrl, { method: 'PUT', body: '%PDF-' });
  const { sequence } = await priya.conversation(id);
  await priya.reply({
    conversationId: id,
    text: 'A quote',
    attachmentIds: [attachmentId],
    lastSeenSequence: sequence,
  });
  const link = ana.log.getByRole('link', { name: /quote\.pdf/ });
  await link.waitFor();
  expect(await (await fetch((await link.getAttribute('href'))!)).text()).toBe('%PDF-');
});

test('each side sees the other writing, and the agent sees what was read', async () => {
  const ana = await shop.visit();
  await ana.open();
  await ana.write('Are you there?');
  const id = await shop.conversationWith('Are you there?');
  const priya = desk(shop.server, 'Priya');
  await ana.isDelivered();
  const hears = live<{ typing: { isTyping: boolean; side: string } }>(
    priya.url,
    priya.token,
    'subscription ($id: ID!) { typing(conversationId: $id) { isTyping side } }',
    { id },
  );
  await hears.until((all) => all.length > 0);
  await eventually(async () => {
    await ana.box.pressSequentially('Hm', { delay: 20 });
    return hears.received.some(({ typing }) => typing.side === 'VISITOR' && typing.isTyping);
  });
  await hears.close();
  await eventually(async () => {
    await priya.ask(
      'mutation ($input: SetTypingInput!) { setTyping(input: $input) { userErrors { message } } }',
      { input: { conversationId: id, isTyping: true } },
    );
    return ana.page.getByText('Priya is writing…').isVisible();
  });
  const first = await shop.answer(id, 'Yes');
  await ana.sees('Yes');
  await priya.messageIn(id, first.id, 'READ');
  await ana.page.keyboard.press('Escape');
  const second = await shop.answer(id, 'And tomorrow too');
  await ana.page.getByRole('button', { name: 'Open chat, 1 unread' }).waitFor();
  await priya.messageIn(id, second.id, 'SENT');
  await ana.page.reload();
  await ana.page.getByRole('button', { name: 'Open chat, 1 unread' }).click();
  await priya.messageIn(id, second.id, 'READ');
  await ana.page.getByRole('button', { name: 'Close chat', exact: true }).last().waitFor();
});

interface Said {
  text: string;
  attachments: { fileName: string; url: string }[];
}

const filesQuery = `query ($id: ID!) { conversation(id: $id) { timeline(last: 50) { nodes {
  ... on Message { text attachments { fileName url } } } } } }`;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
