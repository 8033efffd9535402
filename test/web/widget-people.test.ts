import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { desk } from '../journeys/desk.js';
import { signed } from '../journeys/visitor.js';
import { Shop } from './shop.js';

let shop: Shop;
beforeAll(async () => void (shop = await Shop.open()), 240_000);
afterAll(() => shop?.close());
afterEach(async () => expect(await shop.everybodyLeaves()).toEqual([]));

test('asks who it is before the chat, and what was typed is a claim that merges nobody', async () => {
  await shop.configure({ askName: 'OPTIONAL', askEmail: 'REQUIRED' });
  const visit = async (text: string) => {
    const one = await shop.visit();
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
    return (await desk(shop.server, 'Priya').conversation(await shop.conversationWith(text)))
      .contact;
  };
  const [one, two] = [await visit('Form 1'), await visit('Form 2')];
  await shop.configure({ askName: null, askEmail: null });
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
  await shop.configure({ businessHours: [{ day, from: '09:00', to: '17:00' }], theme: 'DARK' });
  const german = await shop.visit({}, { locale: 'de-DE' });
  await german.open();
  await german.page.getByText('Wir sind gerade nicht da.').waitFor();
  await german.page.getByText(/^Zurück \S+tag|^Zurück Mittwoch/).waitFor();
  await german.write('Bis dann');
  await shop.conversationWith('Bis dann');
  await shop.configure({ awayMessage: 'Gone fishing', languages: ['ja'] });
  const other = await shop.visit({}, { locale: 'de-DE' });
  await other.open();
  await other.page.getByText('Gone fishing').waitFor();
  await other.page.getByRole('button', { name: '送信' }).waitFor();
  await shop.configure({ businessHours: null, awayMessage: null, languages: null, theme: null });
});

test('a user whom the site vouches for has one chat on every device, before writing a word', async () => {
  const { userId, signature } = signed(shop.server, `user-${crypto.randomUUID()}`);
  const user = {
    'data-user-id': userId,
    'data-user-signature': signature,
    'data-user-name': 'Uma',
  };
  const phone = await shop.visit(user);
  await phone.open();
  await phone.write('From my phone');
  const id = await shop.conversationWith('From my phone');
  await phone.page.goto('about:blank');
  await shop.answer(id, 'To wherever you are');
  const laptop = await shop.visit(user);
  await laptop.page.getByRole('button', { name: 'Open chat, 1 unread' }).click();
  await laptop.sees('To wherever you are');
  expect(await laptop.bubbles()).toEqual(['From my phone', 'To wherever you are']);
  expect((await desk(shop.server, 'Priya').conversation(id)).contact.name).toBe('Uma');
  const forged = await shop.visit({ ...user, 'data-user-signature': 'ab'.repeat(32) });
  await forged.open();
  expect(await forged.bubbles()).toEqual([]);
});

describe('Who uses a keyboard or a screen reader', () => {
  test('opens, writes, chooses an emoji, stays inside and comes back out without a mouse', async () => {
    const ana = await shop.visit();
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
    await shop.configure({
      askEmail: 'REQUIRED',
      accentColor: colorScheme === 'light' ? '#ffb000' : '#2f5bea',
    });
    const ana = await shop.visit({}, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
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
    const id = await shop.conversationWith(`Barrier ${colorScheme}, see https://example.com/`);
    await shop.answer(id, 'None, we hope');
    await ana.sees('None, we hope');
    await ana.page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: png }]);
    await ana.page.getByRole('button', { name: 'Remove a.txt' }).waitFor();
    await ana.page.getByRole('button', { name: 'Choose an emoji' }).click();
    await look('chat');
    await shop.configure({ askEmail: null, accentColor: null });
    expect(found).toEqual([]);
  });
});

interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const focusIsInside = `document.getElementById('rapport-chat').shadowRoot.activeElement?.closest('.panel') !== null
  && document.activeElement.id === 'rapport-chat'`;
const focusIsOnLauncher = `document.getElementById('rapport-chat').shadowRoot.activeElement.className === 'launcher'`;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
