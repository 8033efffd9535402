import { setTimeout as sleep } from 'node:timers/promises';
import type { Demo } from '../workspace.js';
import { connect, pause, resume, settled } from './connect.js';
import { Customers } from './customers.js';
import { deliver } from './deliver.js';
import { type Answered, type Asked, type LocalApi, openApi } from './http.js';
import { simulatorOf } from './open.js';
import {
  receipts,
  type Reply,
  type SimulatedKind,
  type Simulator,
  type Stage,
} from './simulator.js';

export interface Tally {
  /** What customers did: wrote, sent a picture, edited, reacted, called. */
  acts: number;
  webhooks: number;
  /** Replies the provider took. */
  replies: number;
  receipts: number;
  /** Calls that met trouble. */
  troubles: number;
}

export interface RunOptions {
  trouble?: boolean;
  /** The name of the channel begins with it: programs that play at the same time have channels of their own. */
  prefix?: string;
  /** When it is over, nothing is waited for any more. */
  signal?: AbortSignal;
  /** Hears of each reply that arrives. */
  tell?: (line: string) => void;
}

/** How long a message is on its way, and how long until it is read. */
const receiptAfterMs = { sent: 100, delivered: 400, read: 1_200 };
const settleMs = 5_000;
/** Every so often, when there is to be trouble. */
const everyNthCall = 3;
const everyNthWebhook = 4;

/** One provider at play: its API, its customers, its receipts. */
export class Run implements Stage {
  readonly tally: Tally = { acts: 0, webhooks: 0, replies: 0, receipts: 0, troubles: 0 };
  webhookUrl = '';
  channelId = '';
  publicKey = '';
  private api: LocalApi | undefined;
  private readonly simulator: Simulator;
  private readonly customers: Customers;
  private readonly end = new AbortController();
  private readonly over: AbortSignal;
  private readonly onTheirWay = new Set<Promise<void>>();
  private calls = 0;

  private constructor(
    private readonly demo: Demo,
    kind: SimulatedKind,
    private readonly options: RunOptions,
  ) {
    const { signal } = this.end;
    this.over = options.signal ? AbortSignal.any([options.signal, signal]) : signal;
    this.simulator = simulatorOf(kind, this);
    this.customers = new Customers(this.simulator);
  }

  /** Connects a channel to the simulator, or the one of an earlier run again. */
  static async start(demo: Demo, kind: SimulatedKind, options: RunOptions = {}): Promise<Run> {
    const run = new Run(demo, kind, options);
    run.api = await openApi((asked) => run.answer(asked));
    try {
      await run.simulator.open?.();
      const name = `${options.prefix ?? 'Simulated'} ${kind.toLowerCase()}`;
      const connection = run.simulator.connection(run.url);
      const channel = await connect(demo, { kind, name, connection });
      run.channelId = channel.id;
      run.webhookUrl = channel.webhookUrl ?? '';
      run.publicKey = channel.publicKey ?? '';
      if (channel.status === 'PAUSED') await resume(demo, channel.id);
      return run;
    } catch (error) {
      run.simulator.close?.();
      await run.api.close();
      throw error;
    }
  }

  get visitorUrl(): string {
    return this.demo.visitorUrl;
  }

  get url(): string {
    return this.api!.url;
  }

  /** The next thing a customer does. */
  async act(): Promise<void> {
    await this.customers.act();
    this.tally.acts += 1;
  }

  /** The channel is left paused, so that nothing is sent to a provider that is gone. */
  async close(): Promise<void> {
    this.end.abort();
    await Promise.allSettled(this.onTheirWay);
    try {
      // Pictures may still be fetched.
      await settled(this.demo, this.channelId, settleMs);
      await pause(this.demo, this.channelId);
    } finally {
      this.simulator.close?.();
      await this.api!.close();
    }
  }

  private async answer(asked: Asked): Promise<Answered> {
    return this.troubleWith(asked) ?? (await this.simulator.answer(asked));
  }

  private troubleWith(asked: Asked): Answered | undefined {
    const { troubles } = this.simulator;
    if (troubles.length === 0 || !this.simulator.sends(asked)) return undefined;
    const trouble = this.trouble();
    return trouble === undefined ? undefined : troubles[trouble % troubles.length];
  }

  trouble(): number | undefined {
    if (!this.options.trouble) return undefined;
    this.calls += 1;
    return this.calls % everyNthCall === 1 ? this.tally.troubles++ : undefined;
  }

  /** In trouble, a provider calls twice. */
  async post(body: string, headers: Record<string, string>, url = this.webhookUrl): Promise<void> {
    this.tally.webhooks += 1;
    const isTwice = this.options.trouble && this.tally.webhooks % everyNthWebhook === 0;
    for (let n = 0; n < (isTwice ? 2 : 1); n++) await deliver(url, body, headers, this.over);
  }

  took(reply: Reply): void {
    this.tally.replies += 1;
    this.customers.heard(reply);
    const { text, to } = reply;
    this.options.tell?.(
      `→ ${this.customers.named(to)} (${to}) gets: ${text.replaceAll(/\s+/g, ' ')}`,
    );
    const telling = this.sendReceipts(reply)
      .catch((error: Error) => this.complain(error))
      .finally(() => this.onTheirWay.delete(telling));
    this.onTheirWay.add(telling);
  }

  private async sendReceipts(reply: Reply): Promise<void> {
    const begin = Date.now();
    for (const step of receipts) {
      const tell = this.simulator.receipts?.[step];
      if (!tell) continue;
      await sleep(begin + receiptAfterMs[step] - Date.now(), undefined, { signal: this.over });
      await tell(reply);
      this.tally.receipts += 1;
    }
  }

  private complain(error: Error): void {
    if (!this.over.aborted) this.options.tell?.(`A receipt did not get through: ${error.message}`);
  }
}
