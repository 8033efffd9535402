import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '../../src/infra/tied-process.js';
import { desk, received } from '../journeys/desk.js';
import { startServer, type TestServer } from '../support/app.js';
import { buildWeb, openBrowser } from '../support/browser.js';
import { freshDatabase } from '../support/postgres.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let dataDir: string;
let port: string;
let server: TestServer;
let browser: Browser;
const problems: string[] = [];

beforeAll(async () => {
  buildWeb('board');
  database = await freshDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-board-'));
  port = String(await freePort());
  [, browser] = await Promise.all([start(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(problems.splice(0)).toEqual([]);
});

/** The server, on the database and the files that outlive it. */
async function start(): Promise<void> {
  const home = { databaseUrl: database.url, dataDir, demo: server?.demo } as TestServer;
  server = await startServer({ beside: home, env: { PORT: port } });
}

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/content security|trusted type/i.test(message.text())) problems.push(message.text());
  });
  await page.goto(`${server.app.url}/board`);
  return page;
}

async function signIn(page: Page, token = server.token('Maya')): Promise<void> {
  await page.getByLabel('Your token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function openBoard(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  await signIn(page);
  await isLive(page);
  return page;
}

const isLive = (page: Page) =>
  page.getByRole('status').getByText('Live', { exact: true }).waitFor();
const tile = (page: Page, name: string) =>
  page.locator('.tile', { hasText: name }).getByRole('definition');

/** A number of a table, by the names of its row and column. */
async function cell(page: Page, row: string, column = 1): Promise<string | null> {
  return page
    .getByRole('row', { name: row })
    .getByRole('cell')
    .nth(column - 1)
    .textContent();
}

const shows = (page: Page, name: string, value: string | RegExp, timeout = 10_000) =>
  tile(page, name).getByText(value, { exact: true }).waitFor({ timeout });

describe('The page', () => {
  test('comes whole from the server, under a strict policy, and is asked for once', async () => {
    const page = await fetch(`${server.app.url}/board`);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    const names = [...(await page.text()).matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(
      ([, to]) => to!,
    );
    expect(names).toHaveLength(2);
    for (const name of names) {
      const asset = await fetch(new URL(name, `${server.app.url}/board`));
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([
        200,
        expect.stringContaining('immutable'),
      ]);
    }
    const etag = page.headers.get('etag')!;
    const again = await fetch(page.url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect((await fetch(`${server.app.url}/board/`)).url).toBe(`${server.app.url}/board`);
    expect((await fetch(`${server.app.url}/board/../../package.json`)).status).toBe(404);
    expect((await fetch(`${server.app.url}/board/nothing.js`)).status).toBe(404);
  });

  test('asks only what the schema has', async () => {
    const root = path.join(import.meta.dirname, '../..');
    const folder = path.join(root, 'web/board/src/operations');
    const schema = buildSchema(await readFile(path.join(root, 'schema.graphql'), 'utf8'));
    for (const name of await readdir(folder))
      expect(validate(schema, parse(await readFile(path.join(folder, name), 'utf8')))).toEqual([]);
  });
});

test('a wrong token says so and can be corrected; the right one is in no address, and gone after signing out', async () => {
  const page = await open();
  await signIn(page, '');
  await page.getByRole('alert').getByText('Enter your token.').waitFor();
  await signIn(page, 'rpt_nobody');
  await page.getByRole('alert').getByText('This token is not known here').waitFor();
  await signIn(page);
  await isLive(page);
  expect(page.url()).toBe(`${server.app.url}/board`);
  await page.reload();
  await isLive(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Your token').waitFor();
  expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
});

test('one signs in, looks around and signs out with the keyboard alone', async () => {
  const page = await open();
  await page.locator('#token:focus').waitFor();
  await page.keyboard.type(server.token('Maya'));
  await page.keyboard.press('Enter');
  await isLive(page);
  const stops: (string | undefined)[] = [];
  for (let n = 0; n < 12 && stops.at(-1) !== 'BODY'; n += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate<string>('document.activeElement.tagName'));
  }
  expect(stops.filter((name) => name === 'SELECT')).toHaveLength(3);
  await page.getByRole('button', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Your token').waitFor();
});

test('where nothing has happened, each part says so', async () => {
  const page = await openBoard();
  await shows(page, 'Unanswered', '0');
  await shows(page, 'Longest wait', 'Nobody waits');
  await page.getByText('Nobody is waiting for an answer.').waitFor();
  await page.getByText('Nobody was answered in these days').waitFor();
  await page.getByText('Nothing happened in the last 28 days.').waitFor();
});

test('a customer writes, a member claims and answers: the board shows each as it happens', async () => {
  const page = await openBoard();
  const { id } = await received(server);
  await shows(page, 'Unanswered', '1', 20_000);
  await shows(page, 'Longest wait', /^\d+ s$/);
  const aged = await tile(page, 'Longest wait').textContent();
  await tile(page, 'Longest wait').filter({ hasNotText: aged! }).waitFor();
  const priya = desk(server, 'Priya');
  await priya.claim(id);
  await page.getByRole('row', { name: 'The answer 1' }).waitFor({ timeout: 20_000 });
  expect(await cell(page, 'Priya')).toBe('1');
  await priya.answer(id, 'Here.');
  await shows(page, 'Unanswered', '0', 20_000);
});

test('response times and the hours of the week are told, as a picture and as a table', async () => {
  const page = await openBoard({ timezoneId: 'Asia/Kolkata' });
  await page.getByText(/^1 answered: half within/).waitFor();
  await page.getByRole('img', { name: /First responses by day/ }).waitFor();
  await page.getByText('As a table').click();
  const today = page.locator('details tbody tr').first();
  expect(await today.getByRole('cell').first().textContent()).toBe('1');
  expect(await page.locator('details tbody tr').count()).toBe(7);
  await page.getByLabel('Period').selectOption('30');
  await page.locator('details tbody tr').nth(29).waitFor();
  const now = new Date();
  const inKolkata = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kolkata', ...options }).format(now);
  const hour = Number(inKolkata({ hour: 'numeric', hour12: false }));
  const weekday = page.getByRole('row', { name: new RegExp(`^${inKolkata({ weekday: 'long' })}`) });
  const cells = await weekday.locator('td .unseen').allTextContents();
  expect([cells[hour], cells[(hour + 23) % 24]]).toContain('1 message');
  await page.getByLabel('Show').selectOption('response');
  await page.getByText('Mean response time by weekday').waitFor();
});

test('while the server restarts the board says so, and is live again by itself', async () => {
  const page = await openBoard();
  await server.close();
  await page.getByRole('status').getByText('Reconnecting…').waitFor();
  await start();
  await isLive(page);
  await received(server);
  await shows(page, 'Unanswered', '1');
});

test('nobody meets a barrier, in light and dark, on a screen and on a phone', async () => {
  const page = await open({ bypassCSP: true }); // what looks for barriers is not part of the page
  await page.addScriptTag({ path: axe });
  const found: string[] = [];
  await signIn(page, 'wrong');
  await page.getByRole('alert').getByText('not known').waitFor();
  found.push(...(await barriers(page, 'door')));
  await signIn(page);
  await page.getByRole('img').waitFor();
  await page.getByRole('table', { name: /by weekday/ }).waitFor();
  await page.getByText('As a table').click();
  found.push(...(await barriers(page, 'board')));
  expect(found).toEqual([]);
}, 60_000);

/** In every light and width: what axe finds, and what sticks out to the side. */
async function barriers(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await page.evaluate<Findings>(
        "axe.run({ resultTypes: ['violations'] })",
      );
      const at = `${state}, ${colorScheme}, ${width}`;
      found.push(...violations.map(({ id, nodes }) => `${at}: ${id} ${nodes[0]?.html}`));
      const across = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (across > width) found.push(`${at}: ${across} wide`);
    }
  }
  return found;
}

interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
