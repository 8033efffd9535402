import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../../domain/kernel/actor.js';
import type { LiveFields } from '../live/live-fields.js';
import { LiveHub } from '../live/live-hub.js';
import type { OpenSocket } from '../../resolvers/context.js';
import type { LogTails } from '../live/log-tails.js';
import { Revocations } from '../live/revocations.js';
import { Admission, defaultRateLimits, type RateLimits } from './admission.js';
import { startApollo } from './apollo.js';
import { Documents } from './documents.js';
import { presentError, withoutStatus, type DoorLog } from './errors.js';
import { Execution } from './execution.js';
import { Greeting } from './greeting.js';
import { answerGraphql } from './http.js';
import { clientIp, identifyWith, type Authenticate } from './identity.js';
import { defaultDocumentLimits, type DocumentLimits } from './limits.js';
import type { HttpMetrics } from './metrics.js';
import { answerPreflight, originRule, type Origins } from './origins.js';
import { Peers } from './peers.js';
import { Pipeline } from './pipeline.js';
import { Subscriptions } from './subscriptions.js';
import { defaultSocketLimits, WsDoor, type SocketLimits } from './ws.js';

export interface GraphqlDoorOptions<C> {
  path: string;
  schema: GraphQLSchema;
  /** The actor of an `Authorization` header; null for a token that is not ours. Throws only for faults. */
  authenticate: Authenticate;
  /** A fresh context; called once per operation and once per live execution. */
  contextFor(actor: Actor | null, ip: string, socket?: OpenSocket): C;
  liveFields: LiveFields<C>;
  tails: LogTails;
  log: DoorLog;
  metrics?: HttpMetrics;
  /** Operations without a token reach the resolvers (the visitor's first message). */
  allowAnonymous?: boolean;
  jit?: boolean;
  documentLimits?: Partial<DocumentLimits>;
  rateLimits?: Partial<RateLimits>;
  socketLimits?: Partial<SocketLimits>;
  deadlineMs?: number;
  /** How often a cursor moves on while nothing concerns its subscription. */
  progressEveryMs?: number;
  maxBodyBytes?: number;
  /** Browsers of these origins may call; `*` is safe because tokens are never sent by themselves. */
  origins?: Origins;
  /** The client's address is taken from X-Forwarded-For. */
  trustProxy?: boolean;
  overloaded?: () => boolean;
}

/** GraphQL over HTTP and WebSocket on one path, with one set of guards. */
export interface GraphqlDoor {
  readonly path: string;
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Who has an open socket now; somebody with several, several times. */
  actors(): Iterable<Actor>;
  /** Closes every socket of a credential, at once. */
  closeCredential(credentialId: string): void;
  close(graceMs: number): Promise<void>;
}

export async function graphqlDoor<C>(options: GraphqlDoorOptions<C>): Promise<GraphqlDoor> {
  const { log, metrics } = options;
  const allowAnonymous = options.allowAnonymous ?? false;
  const documentLimits = { ...defaultDocumentLimits, ...options.documentLimits };
  const socketLimits = { ...defaultSocketLimits, ...options.socketLimits };
  const limits = { ...defaultRateLimits, ...options.rateLimits };
  const admission = new Admission({ limits, allowAnonymous, overloaded: options.overloaded });
  const pipeline = new Pipeline(
    options.schema,
    new Documents(options.schema, documentLimits),
    admission,
    new Execution(options.schema, {
      jit: options.jit ?? true,
      deadlineMs: options.deadlineMs ?? 10_000,
      log,
    }),
    ({ actor, ip, socket }) => options.contextFor(actor, ip, socket),
    metrics,
  );
  const present = (error: unknown) => presentError(error, log);
  const hub = new LiveHub(
    options.tails,
    liveWatch(present, metrics),
    options.progressEveryMs ?? 60_000,
  );
  const peers = new Peers();
  const identify = identifyWith(options.authenticate, admission);
  const ipOf = clientIp(options.trustProxy ?? false);
  const origins = originRule(options.origins ?? '*');
  const apollo = await startApollo(pipeline, documentLimits.tokens, log);
  const http = {
    apollo,
    maxBodyBytes: options.maxBodyBytes ?? 256 * 1024,
    identify,
    ipOf,
    present,
  };
  const greeting = new Greeting({
    peers,
    revocations: new Revocations(
      options.tails,
      (id) => peers.closeCredential(id),
      (id, rights) => peers.renewRights(id, rights),
    ),
    identify,
    allowAnonymous,
    socketsPerCredential: socketLimits.socketsPerCredential,
    present,
  });
  const ws = new WsDoor({
    pipeline,
    subscriptions: new Subscriptions(
      pipeline,
      hub,
      options.liveFields,
      socketLimits.maxBufferedBytes,
    ),
    peers,
    greeting,
    limits: socketLimits,
    ipOf,
    originIsAllowed: (origin) => origins.allows(origin),
    present,
    log,
    metrics,
  });
  return {
    path: options.path,
    handle: async (req, res) => {
      if (!answerPreflight(req, res, origins)) await answerGraphql(req, res, http);
    },
    upgrade: (req, socket, head) => ws.upgrade(req, socket, head),
    actors: () => peers.actors(),
    closeCredential: (credentialId) => peers.closeCredential(credentialId),
    close: async (graceMs) => {
      await peers.close(graceMs);
      hub.close();
      await apollo.stop();
    },
  };
}

function liveWatch(
  present: (error: unknown) => ReturnType<typeof presentError>,
  metrics: HttpMetrics | undefined,
) {
  return {
    present: (error: unknown) => withoutStatus(present(error)),
    delivered: (subscribers: number, oldestEventAt: Date) => {
      metrics?.deliveries.inc(subscribers);
      metrics?.eventLag.observe(Math.max(0, Date.now() - oldestEventAt.getTime()) / 1_000);
    },
  };
}
