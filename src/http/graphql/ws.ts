import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import {
  CloseCode,
  handleProtocols,
  makeServer,
  type Context,
  type Server,
  type SubscribePayload,
} from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { withoutStatus, type DoorLog } from './errors.js';
import { LiveOperation } from './live-operation.js';
import type { HttpMetrics } from './metrics.js';
import { Peer } from './peer.js';
import type { Peers } from './peers.js';
import type { Guarded, Pipeline } from './pipeline.js';
import { refusal } from './refusals.js';
import type { Greeting } from './greeting.js';
import type { Subscriptions } from './subscriptions.js';

export interface SocketLimits {
  sockets: number;
  socketsPerCredential: number;
  operationsPerSocket: number;
  maxMessageBytes: number;
  maxBufferedBytes: number;
  initTimeoutMs: number;
}

export const defaultSocketLimits: SocketLimits = {
  sockets: 20_000,
  socketsPerCredential: 5_000,
  operationsPerSocket: 100,
  maxMessageBytes: 64 * 1024,
  maxBufferedBytes: 512 * 1024,
  initTimeoutMs: 3_000,
};

export interface WsDoorOptions<C> {
  pipeline: Pipeline<C>;
  subscriptions: Subscriptions<C>;
  peers: Peers;
  greeting: Greeting;
  limits: SocketLimits;
  ipOf: (req: IncomingMessage) => string;
  originIsAllowed: (origin: string | undefined) => boolean;
  present: (error: unknown) => GraphQLError;
  log: DoorLog;
  metrics: HttpMetrics | undefined;
}

interface Extra {
  peer: Peer;
}
type SocketContext = Context<Record<string, unknown>, Extra>;
type Call = ExecutionArgs & { id: string; peer: Peer; guarded: Guarded };

/** GraphQL over WebSocket (graphql-transport-ws) on one path. */
export class WsDoor<C> {
  private readonly wss: WebSocketServer;
  private readonly protocol: Server<Extra>;

  constructor(private readonly options: WsDoorOptions<C>) {
    this.wss = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: options.limits.maxMessageBytes,
      handleProtocols,
    });
    this.protocol = makeServer<Record<string, unknown>, Extra>({
      connectionInitWaitTimeout: options.limits.initTimeoutMs,
      onConnect: ({ extra, connectionParams }) =>
        this.options.greeting.admit(extra.peer, connectionParams),
      onSubscribe: (context, id, payload) => this.guard(context, id, payload),
      execute: (args) => this.answer(args as Call),
      subscribe: (args) => this.follow(args as Call),
    });
  }

  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { peers, limits, originIsAllowed } = this.options;
    if (!originIsAllowed(req.headers.origin)) refuseUpgrade(socket, '403 Forbidden');
    else if (peers.all.size >= limits.sockets) refuseUpgrade(socket, '503 Service Unavailable');
    else this.wss.handleUpgrade(req, socket, head, (ws) => this.opened(ws, socket, req));
  }

  private opened(ws: WebSocket, wire: Duplex, req: IncomingMessage): void {
    const { peers, limits, metrics } = this.options;
    const onSlow = () => metrics?.slowConsumers.inc();
    const peer = new Peer(ws, wire, this.options.ipOf(req), limits.maxBufferedBytes, onSlow);
    peers.all.add(peer);
    metrics?.sockets.inc();
    const closed = this.protocol.opened(
      {
        protocol: ws.protocol,
        send: (text) => peer.sendText(text),
        close: (code, reason) => peer.close(code ?? 1000, reason ?? ''),
        onMessage: (handle) =>
          ws.on('message', (data: Buffer) => void this.receive(peer, handle, data.toString())),
      },
      { peer },
    );
    ws.on('pong', () => (peer.answersPings = true));
    ws.on('error', () => undefined); // a broken frame or connection; `close` follows
    ws.once('close', (code, reason) => {
      peers.all.delete(peer);
      metrics?.sockets.dec();
      peer.forget();
      void closed(code, String(reason));
    });
  }

  private async receive(
    peer: Peer,
    handle: (text: string) => Promise<void>,
    text: string,
  ): Promise<void> {
    try {
      await handle(text);
    } catch (error) {
      if (isOutOfPlace(error)) return peer.close(CloseCode.BadRequest, 'Invalid message received');
      this.options.log.error({ err: error }, 'A WebSocket message could not be handled');
      peer.close(CloseCode.InternalServerError, 'Internal server error');
    }
  }

  private async guard(
    context: SocketContext,
    id: string,
    payload: SubscribePayload,
  ): Promise<Call | readonly GraphQLError[]> {
    const { pipeline, present } = this.options;
    const { peer } = context.extra;
    try {
      this.checkRoom(context);
      const variables = payload.variables ?? {};
      const guarded = await pipeline.guard(
        payload.query,
        payload.operationName,
        variables,
        peer.caller,
      );
      if (!('operation' in guarded)) return guarded.map(withoutStatus);
      const { document, name } = guarded.operation;
      return {
        schema: pipeline.schema,
        document,
        operationName: name,
        contextValue: peer,
        id,
        peer,
        guarded,
      };
    } catch (error) {
      return [withoutStatus(present(error))];
    }
  }

  /** Counts what is only beginning too, so that a burst cannot slip through. */
  private checkRoom({ subscriptions }: SocketContext): void {
    const maximum = this.options.limits.operationsPerSocket;
    if (Object.keys(subscriptions).length <= maximum) return;
    throw refusal(
      'TOO_MANY_SUBSCRIPTIONS',
      `A socket carries up to ${maximum} operations at once.`,
    );
  }

  private async answer({ guarded, peer }: Call): Promise<ExecutionResult> {
    try {
      const result = await this.options.pipeline.run(guarded, peer.caller, 'ws');
      return result.errors ? { ...result, errors: result.errors.map(withoutStatus) } : result;
    } catch (error) {
      return { errors: [withoutStatus(this.options.present(error))] };
    }
  }

  private follow({ id, guarded, peer }: Call): LiveOperation {
    const { pipeline, subscriptions, present, metrics } = this.options;
    metrics?.subscriptions.inc();
    pipeline.count(guarded.operation, 'ws', 'ok');
    return new LiveOperation(
      async (signal, fail) => {
        try {
          return await subscriptions.open(id, guarded, peer.caller, peer, signal, fail);
        } catch (error) {
          throw signal.aborted ? error : withoutStatus(present(error));
        }
      },
      () => metrics?.subscriptions.dec(),
    );
  }
}

/** A message that only a server sends: the client's mistake, though graphql-ws throws as if it were ours. */
const isOutOfPlace = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Unexpected message of type');

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
