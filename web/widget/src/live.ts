import type { Config } from './config.js';

export interface Following {
  query: string;
  variables: () => Record<string, unknown>;
  next: (data: unknown) => void;
  /** The server ended it: the code says why. */
  error: (code: string) => void;
}

export interface LiveOptions {
  config: Config;
  token: () => string | null;
  following: Following[];
  onConnected: (isConnected: boolean) => void;
  onForbidden: () => void;
}

interface Frame {
  id?: string;
  type: string;
  payload?: unknown;
}

const pause = { first: 500, most: 6_000 };
const pingEveryMs = 25_000;
const answerWithinMs = 10_000;
const forbidden = 4403;

/**
 * graphql-transport-ws, as much of it as a chat needs: follows its subscriptions, and comes back by itself, later each
 * time, at once when the network or the page does. Who it follows say themselves from where they go on.
 * The protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export class Live {
  private socket: WebSocket | null = null;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private heardAt = 0;
  private stopped = false;

  constructor(private readonly options: LiveOptions) {
    addEventListener('online', () => this.hurry());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.hurry();
    });
  }

  start(): void {
    this.stopped = false;
    if (!this.socket && this.retry === undefined) this.connect();
  }

  stop(): void {
    this.stopped = true;
    this.calm();
    this.socket?.close(1000);
  }

  private hurry(): void {
    if (this.stopped || this.socket || !this.options.token()) return;
    this.connect();
  }

  private calm(): void {
    clearTimeout(this.retry);
    this.retry = undefined;
  }

  private connect(): void {
    this.calm();
    const token = this.options.token();
    if (!token || this.socket) return;
    const url = `${this.options.config.base.replace(/^http/, 'ws')}visitor/graphql`;
    const socket = new WebSocket(url, 'graphql-transport-ws');
    this.socket = socket;
    socket.onopen = () =>
      this.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    socket.onmessage = ({ data }) => this.hear(JSON.parse(String(data)) as Frame);
    socket.onclose = ({ code }) => this.closed(code);
  }

  private hear({ id, type, payload }: Frame): void {
    this.heardAt = Date.now();
    if (type === 'connection_ack') this.connected();
    else if (type === 'ping') this.say({ type: 'pong' });
    else if (id !== undefined)
      this.hearOperation(this.options.following[Number(id)], type, payload);
  }

  private hearOperation(one: Following | undefined, type: string, payload: unknown): void {
    if (type === 'next') {
      const { data, errors } = payload as { data?: unknown; errors?: unknown };
      if (data && !errors) one?.next(data);
    } else if (type === 'error') {
      const [error] = payload as { extensions?: { code?: string } }[];
      one?.error(error?.extensions?.code ?? 'UNKNOWN');
    }
  }

  private connected(): void {
    this.attempts = 0;
    this.options.onConnected(true);
    for (const id of this.options.following.keys()) this.follow(id);
    this.pulse = setInterval(() => this.feel(), pingEveryMs);
  }

  /** After the server ended a subscription; not on a socket that has come meanwhile, where it runs already. */
  followAgain(id: number, afterMs: number): void {
    const { socket } = this;
    setTimeout(() => {
      if (socket === this.socket) this.follow(id);
    }, afterMs);
  }

  private follow(id: number): void {
    const { query, variables } = this.options.following[id]!;
    this.say({ id: String(id), type: 'subscribe', payload: { query, variables: variables() } });
  }

  /** A network that went away without a word is only noticed by asking. */
  private feel(): void {
    const askedAt = Date.now();
    this.say({ type: 'ping' });
    setTimeout(() => {
      if (this.heardAt < askedAt) this.socket?.close(4000);
    }, answerWithinMs);
  }

  private say(frame: Frame): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  private closed(code: number): void {
    this.socket = null;
    clearInterval(this.pulse);
    this.options.onConnected(false);
    if (code === forbidden) this.options.onForbidden();
    if (this.stopped) return;
    this.attempts += 1;
    const longest = Math.min(pause.first * 2 ** (this.attempts - 1), pause.most);
    // Not all at the same moment: a server that comes back must not be knocked over.
    this.retry = setTimeout(() => this.connect(), longest * (0.5 + Math.random() / 2));
  }
}
