import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { HttpMetrics } from './graphql/metrics.js';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

/** Something that answers on a path: a GraphQL door, an inbound webhook, a page. */
export interface HttpRoute {
  /** Exact, or with everything below it when it ends in `/*`. */
  path: string;
  handle: Handler;
  upgrade?: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close?: (graceMs: number) => Promise<void>;
}

export interface HttpServerOptions {
  host: string;
  port: number;
  routes: readonly HttpRoute[];
  /** True when the server can serve, else why it cannot. */
  ready(): Promise<true | string>;
  log: { error(facts: object, message: string): void };
  metrics?: HttpMetrics;
  /** The page at `/`, for a person with a browser. */
  home?: Handler;
  maxConnections?: number;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Refuses new work, lets what runs finish within the grace, then cuts it off. */
  close(graceMs: number): Promise<void>;
}

export async function startHttp(options: HttpServerOptions): Promise<HttpServer> {
  const front = new Front(options);
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      requestTimeout: 30_000,
      headersTimeout: 10_000,
      keepAliveTimeout: 65_000,
    },
    (req, res) => void front.answer(req, res),
  );
  server.maxConnections = options.maxConnections ?? 25_000;
  server.on('upgrade', (req, socket, head) => front.upgrade(req, socket, head));
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    port,
    url: `http://${host}:${port}`,
    close: (graceMs) => drain(server, front, options.routes, graceMs),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function drain(
  server: Server,
  front: Front,
  routes: readonly HttpRoute[],
  graceMs: number,
): Promise<void> {
  front.draining = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await Promise.all(routes.map(async (route) => route.close?.(graceMs)));
  server.closeIdleConnections();
  await closed;
  clearTimeout(cutOff);
}

/** What every answer carries: nothing here is to be framed, sniffed or told to third parties. */
const securityHeaders: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
];

/** Finds who answers, and answers for the server itself. */
class Front {
  draining = false;
  private readonly exact = new Map<string, HttpRoute>();
  private readonly below: HttpRoute[];

  constructor(private readonly options: HttpServerOptions) {
    const own: HttpRoute[] = [
      { path: '/healthz', handle: (_req, res) => json(res, 200, { status: 'ok' }) },
      { path: '/readyz', handle: (_req, res) => this.readiness(res) },
      { path: '/metrics', handle: (_req, res) => this.numbers(res) },
      { path: '/', handle: (req, res) => this.home(req, res) },
    ];
    this.below = options.routes.filter(({ path }) => path.endsWith('/*'));
    for (const route of [...own, ...options.routes]) this.exact.set(route.path, route);
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const route = this.find(req);
    this.measure(route?.path ?? 'none', res);
    for (const [name, value] of securityHeaders) res.setHeader(name, value);
    if (this.draining) res.setHeader('connection', 'close');
    try {
      if (route) await route.handle(req, res);
      else notFound(res);
    } catch (error) {
      this.options.log.error({ err: error }, 'A request failed');
      if (!res.headersSent)
        json(res, 500, problem('INTERNAL_SERVER_ERROR', 'Something went wrong.'));
      else res.destroy();
    }
  }

  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => undefined);
    const route = this.draining ? undefined : this.find(req);
    if (route?.upgrade) route.upgrade(req, socket, head);
    else
      socket.end(
        `HTTP/1.1 ${this.draining ? '503 Service Unavailable' : '404 Not Found'}\r\nConnection: close\r\n\r\n`,
      );
  }

  private find(req: IncomingMessage): HttpRoute | undefined {
    const path = pathOf(req);
    return (
      this.exact.get(path) ?? this.below.find((route) => path.startsWith(route.path.slice(0, -1)))
    );
  }

  private measure(route: string, res: ServerResponse): void {
    const timer = this.options.metrics?.requests.startTimer({ route });
    if (timer) res.once('close', () => timer({ status: `${Math.floor(res.statusCode / 100)}xx` }));
  }

  private async readiness(res: ServerResponse): Promise<void> {
    const state = this.draining
      ? 'shutting down'
      : await this.options.ready().catch((error: unknown) => String(error));
    if (state === true) json(res, 200, { status: 'ready' });
    else json(res, 503, { status: 'unavailable', reason: state }, { 'retry-after': '1' });
  }

  private async numbers(res: ServerResponse): Promise<void> {
    const registry = this.options.metrics?.registry;
    if (!registry) return notFound(res);
    const text = await registry.metrics();
    res.writeHead(200, { 'content-type': registry.contentType });
    res.end(text);
  }

  private home(req: IncomingMessage, res: ServerResponse): Promise<void> | void {
    const accepts = req.headers.accept ?? '*/*';
    const wantsPage = req.method === 'GET' && /text\/html|\*\/\*/.test(accepts);
    return wantsPage && this.options.home ? this.options.home(req, res) : notFound(res);
  }
}

function pathOf(req: IncomingMessage): string {
  const url = req.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

const notFound = (res: ServerResponse): void =>
  json(res, 404, problem('NOT_FOUND', 'There is nothing at this address.'));

const problem = (code: string, message: string): object => ({ error: { code, message } });

function json(
  res: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}
