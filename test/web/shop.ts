import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freePort } from '../../src/infra/tied-process.js';
import { desk, eventually } from '../journeys/desk.js';
import { chatChannel } from '../journeys/visitor.js';
import { startServer, type TestServer } from '../support/app.js';
import { buildWeb, openBrowser, Shopper } from '../support/browser.js';
import { freshDatabase } from '../support/postgres.js';
import { openSite, type Site } from '../support/site.js';

type VisitOptions = Parameters<typeof Shopper.visit>[2];

/** A website with the chat, a server behind it that can be restarted at its door, and a browser for the people. */
export class Shop {
  server!: TestServer;
  private site!: Site;
  private browser!: Browser;
  private shoppers: Shopper[] = [];

  private constructor(
    private readonly port: string,
    private readonly database: Awaited<ReturnType<typeof freshDatabase>>,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<Shop> {
    buildWeb('widget');
    const dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-widget-'));
    const shop = new Shop(String(await freePort()), await freshDatabase(), dataDir);
    await shop.start();
    shop.site = await openSite(shop.server.app.url!);
    shop.browser = await openBrowser();
    return shop;
  }

  /** The server, on the database and the files that outlive it. */
  async start(): Promise<void> {
    const { dataDir, port } = this;
    const home = { databaseUrl: this.database.url, dataDir, demo: this.server?.demo };
    this.server = await startServer({ beside: home as TestServer, env: { PORT: port } });
  }

  /** The site's page with these attributes on the script tag. */
  page(attributes: Record<string, string>): string {
    return this.site.page(attributes);
  }

  visit(attributes: Record<string, string> = {}, options: VisitOptions = {}): Promise<Shopper> {
    const key = { 'data-key': chatChannel(this.server).publicKey! };
    return this.visitPage(this.page({ ...key, ...attributes }), options);
  }

  async visitPage(url: string, options: VisitOptions = {}): Promise<Shopper> {
    const shopper = await Shopper.visit(this.browser, url, options);
    this.shoppers.push(shopper);
    return shopper;
  }

  /** The conversation in which this was said last, as soon as it is there. */
  conversationWith(text: string): Promise<string> {
    return eventually(async () => {
      const nodes = await desk(this.server, 'Priya').inbox('ALL');
      return nodes.find((one) => one.lastMessage?.preview === text)?.id;
    });
  }

  /** Priya's answer; when the customer writes at the same moment she looks, and says it again. */
  answer(conversationId: string, text: string): Promise<{ id: string }> {
    const priya = desk(this.server, 'Priya');
    return eventually(async () => (await priya.answer(conversationId, text)).message);
  }

  async configure(chat: object): Promise<void> {
    const { errors } = await desk(this.server, 'Olivia').ask(
      'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { message } } }',
      { input: { channelId: chatChannel(this.server).id, chat } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
  }

  /** What went wrong in their pages. */
  async everybodyLeaves(): Promise<string[]> {
    const left = this.shoppers.splice(0);
    await Promise.all(left.map((shopper) => shopper.leave()));
    return left.flatMap((shopper) => shopper.problems);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.site?.close();
    await this.server?.close();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
