import { gzipSync } from 'node:zlib';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { freePort } from '../../src/infra/tied-process.js';
import { chatChannel, signed } from '../journeys/visitor.js';
import { desk, eventually } from '../journeys/desk.js';
import { live } from '../support/client.js';
import { startServer, type TestServer } from '../support/app.js';
import { buildWidget, openBrowser, Shopper } from '../support/browser.js';
import { freshDatabase } from '../support/postgres.js';
import { openSite, type Site } from '../support/site.js';

let port: string;
let home: Pick<TestServer, 'databaseUrl' | 'dataDir'> & { drop(): Promise<void> };
let server: TestServer;
let site: Site;
let browser: Browser;
let shoppers: Shopper[] = [];

beforeAll(async () => {
  buildWidget();
  port = String(await freePort());
  home = await newHome();
  server = await start();
  site = await openSite(server.app.url!);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await server?.close();
  await home?.drop();
});

/** A database and a folder that outlive the server. */
async function newHome(): Promise<typeof home> {
  const database = await freshDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-widget-'));
  const drop = async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { databaseUrl: database.url, dataDir, drop };
}

function start(): Promise<TestServer> {
  return startServer({ beside: home as unknown as TestServer, env: { PORT: port } });
}

afterEach(async () => {
  const left = shoppers;
  shoppers = [];
  await Promise.all(left.map((shopper) => shopper.leave()));
  expect(left.flatMap((shopper) => shopper.problems)).toEqual([]);
});

async function shopper(
  attributes: Record<string, string> = {},
  options: Parameters<typeof Shopper.visit>[2] = {},
): Promise<Shopper> {
  const url = site.page({ 'data-key': chatChannel(server).publicKey!, ...attributes });
  const one = await Shopper.visit(browser, url, options);
  shoppers.push(one);
  return one;
}

/** The conversation in which this was said, as soon as it is there. */
function conversationWith(text: string): Promise<string> {
  return eventually(async () => {
    const nodes = await desk(server, 'Priya').inbox('ALL');
    return nodes.find((one) => one.lastMessage?.preview === text)?.id;
  });
}

function settings(chat: object) {
  return desk(server, 'Olivia').ask<{ updateChannel: { userErrors: unknown[] } }>(
    `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { message } } }`,
    { input: { channelId: chatChannel(server).id, chat } },
  );
}

describe('The script that a site embeds', () => {
  test('is small, may be loaded by any site, and is asked for once', async () => {
    const response = await fetch(`${server.app.url}/widget.js`, {
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
    const again = await fetch(`${server.app.url}/widget.js`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  test('shows nothing at all for a key that is nobody’s', async () => {
    const asked = site.page({ 'data-key': 'rpc_nobody' });
    const one = await Shopper.visit(browser, 'about:blank');
    shoppers.push(one);
    const answer = one.page.waitForResponse(/visitor\/graphql/);
    await one.page.goto(asked);
    expect(await (await answer).json()).toMatchObject({ data: { chatSettings: null } });
    expect(await one.launcher.count()).toBe(0);
  });

  test('can be tried on the demonstration page', async () => {
    const one = await Shopper.visit(browser, `${server.app.url}/demo/chat`);
    shoppers.push(one);
    await one.open();
    await one.write('On the demo page');
    await one.isDelivered();
    await conversationWith('On the demo page');
  });
});

test('two visitors chat with an agent while the server restarts: nothing is lost, doubled or mixed up', async () => {
  const [ana, ben] = [await shopper(), await shopper()];
  const priya = () => desk(server, 'Priya');
  await Promise.all([ana.open(), ben.open()]);
  await Promise.all([ana.write('Ana 1'), ben.write('Ben 1')]);
  const [anas, bens] = await Promise.all([conversationWith('Ana 1'), conversationWith('Ben 1')]);
  await priya().answer(anas, 'To Ana 1');
  await priya().answer(bens, 'To Ben 1');
  await Promise.all([ana.sees('To Ana 1'), ben.sees('To Ben 1')]);

  await server.close();
  await ana.page.getByText('No connection.').waitFor();
  await Promise.all([ana.write('Ana 2'), ben.write('Ben 2')]);
  await ana.write('Ana 3');
  await ana.page.reload(); // what was written waits in the browser, not in the page
  server = await start();
  await priya().answer(anas, 'To Ana 2');

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
}, 45_000);

test('files go both ways, and one can be the very first thing', async () => {
  const ana = await shopper();
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
  const priya = desk(server, 'Priya');
  const id = await conversationWith('My list');
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
  const ana = await shopper();
  await ana.open();
  await ana.write('Are you there?');
  const id = await conversationWith('Are you there?');
  const priya = desk(server, 'Priya');
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
  const first = await priya.answer(id, 'Yes');
  await ana.sees('Yes');
  await priya.messageIn(id, first.message!.id, 'READ');
  await ana.page.keyboard.press('Escape');
  const second = await priya.answer(id, 'And tomorrow too');
  await ana.page.getByRole('button', { name: 'Open chat, 1 unread' }).waitFor();
  await priya.messageIn(id, second.message!.id, 'SENT');
  await ana.page.reload();
  await ana.page.getByRole('button', { name: 'Open chat, 1 unread' }).click();
  await priya.messageIn(id, second.message!.id, 'READ');
  await ana.page.getByRole('button', { name: 'Close chat', exact: true }).last().waitFor();
});

test('asks who it is before the chat, and what was typed is a claim that merges nobody', async () => {
  await settings({ askName: 'OPTIONAL', askEmail: 'REQUIRED' });
  const visit = async (text: string) => {
    const one = await shopper();
    await one.open();
    await one.write(text);
    await one.page.getByText('Please fill this in').waitFor();
    await one.page.getByLabel('Email').fill('nobody');
    await one.box.press('Enter');
    await one.page.getByText('Please enter an email address').waitFor();
    await one.page.getByLabel('Email').fill('Ana@Example.com');
    await one.page.getByLabel('Name').fill('Ana');
    await one.box.press('Enter');
    await one.isDelivered();
    expect(await one.page.getByLabel('Email').isVisible()).toBe(false);
    return (await desk(server, 'Priya').conversation(await conversationWith(text))).contact;
  };
  const [one, two] = [await visit('Form 1'), await visit('Form 2')];
  await settings({ askName: null, askEmail: null });
  expect(one.id).not.toBe(two.id);
  for (const contact of [one, two]) {
    expect(contact.name).toBe('Ana');
    expect(contact.handles).toContainEqual(
      expect.objectContaining({ kind: 'EMAIL', address: 'ana@example.com', verified: false }),
    );
  }
});

test('says outside of business hours that nobody is there, in the visitor’s language', async () => {
  const today = new Date().toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  const day = days[(days.indexOf(today.toUpperCase()) + 3) % 7];
  await settings({ businessHours: [{ day, from: '09:00', to: '17:00' }], theme: 'DARK' });
  const german = await shopper({}, { locale: 'de-DE' });
  await german.open();
  await german.page.getByText('Wir sind gerade nicht da.').waitFor();
  await german.page.getByText(/^Zurück \S+tag|^Zurück Mittwoch/).waitFor();
  await german.write('Bis dann');
  await conversationWith('Bis dann');
  await settings({ awayMessage: 'Gone fishing', languages: ['ja'] });
  const other = await shopper({}, { locale: 'de-DE' });
  await other.open();
  await other.page.getByText('Gone fishing').waitFor();
  await other.page.getByRole('button', { name: '送信' }).waitFor();
  await settings({ businessHours: null, awayMessage: null, languages: null, theme: null });
});

test('a user whom the site vouches for has one chat on every device, before writing a word', async () => {
  const { userId, signature } = signed(server, `user-${port}`);
  const user = {
    'data-user-id': userId,
    'data-user-signature': signature,
    'data-user-name': 'Uma',
  };
  const phone = await shopper(user);
  await phone.open();
  await phone.write('From my phone');
  const id = await conversationWith('From my phone');
  await phone.page.goto('about:blank');
  await desk(server, 'Priya').answer(id, 'To wherever you are');
  const laptop = await shopper(user);
  await laptop.page.getByRole('button', { name: 'Open chat, 1 unread' }).click();
  await laptop.sees('To wherever you are');
  expect(await laptop.bubbles()).toEqual(['From my phone', 'To wherever you are']);
  expect((await desk(server, 'Priya').conversation(id)).contact.name).toBe('Uma');
  const forged = await shopper({ ...user, 'data-user-signature': 'ab'.repeat(32) });
  await forged.open();
  expect(await forged.bubbles()).toEqual([]);
});

describe('Who uses a keyboard or a screen reader', () => {
  test('opens, writes, chooses an emoji, stays inside and comes back out without a mouse', async () => {
    const ana = await shopper();
    await ana.launcher.waitFor();
    await ana.launcher.focus();
    await ana.page.keyboard.press('Enter');
    await ana.page.keyboard.type('Hello');
    await ana.page.getByRole('button', { name: 'Choose an emoji' }).focus();
    await ana.page.keyboard.press('Enter');
    await ana.page.keyboard.press('ArrowDown');
    await ana.page.keyboard.press('Enter');
    expect(await ana.box.inputValue()).toBe('Hello😂');
    for (let turn = 0; turn < 12; turn++) {
      await ana.page.keyboard.press('Tab');
      expect(await ana.page.evaluate(focusIsInside)).toBe(true);
    }
    await ana.page.keyboard.press('Escape');
    expect(await ana.page.getByRole('dialog').count()).toBe(0);
    expect(await ana.page.evaluate(focusIsOnLauncher)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('finds no barrier in %s', async (colorScheme) => {
    await settings({
      askEmail: 'REQUIRED',
      accentColor: colorScheme === 'light' ? '#ffb000' : '#2f5bea',
    });
    const ana = await shopper({}, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await ana.launcher.waitFor();
    await ana.page.addScriptTag({ path: axe });
    const found: unknown[] = [];
    const look = async (state: string) => {
      const { violations } = await ana.page.evaluate<Findings>('axe.run()');
      found.push(...violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`));
    };
    await look('closed');
    await ana.open();
    await look('form');
    await ana.page.getByLabel('Email').fill('a@example.com');
    await ana.write(`Barrier ${colorScheme}, see https://example.com/`);
    await ana.isDelivered();
    const id = await conversationWith(`Barrier ${colorScheme}, see https://example.com/`);
    await desk(server, 'Priya').answer(id, 'None, we hope');
    await ana.sees('None, we hope');
    await ana.page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: png }]);
    await ana.page.getByRole('button', { name: 'Remove a.txt' }).waitFor();
    await ana.page.getByRole('button', { name: 'Choose an emoji' }).click();
    await look('chat');
    await settings({ askEmail: null, accentColor: null });
    expect(found).toEqual([]);
  });
});

interface Said {
  text: string;
  attachments: { fileName: string; url: string }[];
}
interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

const filesQuery = `query ($id: ID!) { conversation(id: $id) { timeline(last: 50) { nodes {
  ... on Message { text attachments { fileName url } } } } } }`;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const focusIsInside = `document.getElementById('rapport-chat').shadowRoot.activeElement?.closest('.panel') !== null
  && document.activeElement.id === 'rapport-chat'`;
const focusIsOnLauncher = `document.getElementById('rapport-chat').shadowRoot.activeElement.className === 'launcher'`;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
