import { spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { ensure } from './ensure.js';

const root = path.join(import.meta.dirname, '../..');

/** A bundle as it is served, made anew when a source of it is newer. */
export function buildWeb(what: 'widget' | 'board'): void {
  const script = path.join(root, `scripts/build-${what}.mjs`);
  const { status, stderr } = spawnSync(process.execPath, [script, '--if-stale'], {
    cwd: root,
    encoding: 'utf8',
    // What jest tells its own node is not for this one.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`The ${what} cannot be built: ${stderr}`);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensure('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person at a browser of their own, on a page with the chat. */
export class Shopper {
  readonly problems: string[] = [];
  private devTools: CDPSession | undefined;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (/content security|trusted type/i.test(message.text())) this.problems.push(message.text());
    });
  }

  static async visit(
    browser: Browser,
    url: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Shopper> {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(25_000);
    const shopper = new Shopper(context, await context.newPage());
    await shopper.page.goto(url);
    return shopper;
  }

  get launcher(): Locator {
    return this.page.locator('.launcher');
  }

  get box(): Locator {
    return this.page.locator('.composer textarea');
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.box.waitFor();
  }

  async write(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
  }

  sees(text: string | RegExp): Promise<void> {
    return this.log.getByText(text).first().waitFor();
  }

  /** Everything is with the server. */
  async isDelivered(): Promise<void> {
    await this.log.getByText('Sending…').first().waitFor({ state: 'detached' });
  }

  /** What the bubbles say, in order, without the greeting. */
  async bubbles(): Promise<string[]> {
    return (await this.log.locator('.bubble').allTextContents()).slice(1);
  }

  /** The same person's second tab. */
  async beside(): Promise<Shopper> {
    const page = await this.context.newPage();
    const other = new Shopper(this.context, page);
    await page.goto(this.page.url());
    return other;
  }

  /** The network of this tab goes away, its open sockets included. */
  async cutOff(): Promise<void> {
    await this.network({ offline: true });
  }

  async reconnect(): Promise<void> {
    await this.network({ offline: false });
  }

  private async network({ offline }: { offline: boolean }): Promise<void> {
    this.devTools ??= await this.context.newCDPSession(this.page);
    const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this.devTools.send('Network.enable');
    await this.devTools.send('Network.emulateNetworkConditions', conditions);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
