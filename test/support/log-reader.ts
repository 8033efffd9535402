import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { comparePositions, decodePosition } from '../../src/domain/kernel/event.js';
import { compareOrder, type Followed } from './ledger.js';

interface Batch {
  ready: boolean;
  cursor: string;
  events: { cursor: string }[];
}

/**
 * Follows the log as a client does that must not miss anything: keeps the last cursor, and when the line breaks,
 * comes back to the next server with it.
 */
export class LogReader {
  private static readonly open = new Set<LogReader>();

  /** Ends all that still follow, also after a test that failed. */
  static stopAll(): void {
    for (const reader of LogReader.open) reader.stop();
  }

  /** Cursors of the events, as they came. */
  readonly seen: string[] = [];
  /** Why its lines ended. */
  readonly closings: number[] = [];
  readonly failures: string[] = [];
  /** Where it stood when it was ready for the first time. */
  began = '';
  cursor: string | undefined;
  lines = 0;
  private socket: WebSocket | undefined;
  private over = false;
  private turn = 0;

  constructor(
    private readonly urls: readonly string[],
    private readonly token: string,
    private readonly selection = '',
  ) {}

  /** Resolves when the first ready signal came. */
  async start(): Promise<this> {
    LogReader.open.add(this);
    void this.follow();
    for (let waited = 0; !this.cursor; waited += 10) {
      if (waited > 20_000) throw new Error(`No ready signal; ${this.failures.join(' ')}`);
      await sleep(10);
    }
    this.began = this.cursor;
    return this;
  }

  /** What it saw, against the log since it began. */
  against(log: readonly string[]): Followed {
    const start = decodePosition(this.began)!;
    const written = log.filter((cursor) => comparePositions(decodePosition(cursor)!, start) > 0);
    return compareOrder(written, this.seen);
  }

  /** The line breaks, for a reason of the network's. */
  cut(): void {
    this.socket?.terminate();
  }

  /** Its program hangs: nothing is read any more, and nothing is said either. */
  stall(): void {
    this.socket?.pause();
  }

  wake(): void {
    this.socket?.resume();
  }

  stop(): void {
    this.over = true;
    LogReader.open.delete(this);
    this.socket?.terminate();
  }

  private async follow(): Promise<void> {
    while (!this.over) {
      await this.oneLine(this.urls[this.turn % this.urls.length]!);
      this.turn += 1;
      if (!this.over) await sleep(50);
    }
  }

  private oneLine(url: string): Promise<void> {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws');
    this.socket = socket;
    const tell = (message: object) => socket.send(JSON.stringify(message));
    socket.on('open', () => {
      this.lines += 1;
      tell({ type: 'connection_init', payload: { authorization: `Bearer ${this.token}` } });
    });
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; payload?: unknown };
      if (message.type === 'connection_ack')
        tell({ id: '1', type: 'subscribe', payload: this.operation() });
      else if (message.type === 'next') this.take(message.payload);
      else if (message.type === 'ping') tell({ type: 'pong' });
      else this.failures.push(`${message.type} ${JSON.stringify(message.payload)}`);
    });
    socket.on('error', () => undefined);
    return new Promise((resolve) => {
      socket.on('close', (code) => {
        this.closings.push(code);
        resolve();
      });
    });
  }

  private operation(): object {
    const query = `subscription ($after: String) {
      events(after: $after) { ready cursor events { cursor ${this.selection} } } }`;
    return { query, variables: { after: this.cursor } };
  }

  private take(payload: unknown): void {
    const { data, errors } = payload as { data?: { events: Batch }; errors?: unknown };
    if (!data || errors) {
      this.failures.push(JSON.stringify(errors));
      return;
    }
    this.seen.push(...data.events.events.map((event) => event.cursor));
    this.cursor = data.events.cursor;
  }
}
