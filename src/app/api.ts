import type { AgentActor, VisitorActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { boardPage } from '../http/board-page.js';
import { explorer } from '../http/explorer.js';
import { exportsDoor } from '../http/exports.js';
import { filesDoor } from '../http/files.js';
import { type GraphqlDoor, graphqlDoor } from '../http/graphql/door.js';
import { createMetrics } from '../http/graphql/metrics.js';
import { LogTails } from '../http/live/log-tails.js';
import { type HttpRoute, startHttp } from '../http/server.js';
import { Credentials } from '../infra/credentials.js';
import { buildAgentSchema, buildVisitorSchema } from '../resolvers/build-schema.js';
import type { AgentContext, VisitorContext } from '../resolvers/context.js';
import type { TypingLine } from '../resolvers/typing-line.js';
import { DirectoryCache } from '../resolvers/directory-cache.js';
import { agentLiveFields, visitorLiveFields } from '../resolvers/live-fields.js';
import { AgentLoaders } from '../resolvers/loaders.js';
import { VisitorLoaders } from '../resolvers/visitor/visitor-loaders.js';
import { webhookUrl } from './account.js';
import { messageTemplates } from './message-templates.js';
import type { Parts } from './parts.js';
import { presenceBoard } from './presence.js';
import { hearOfDirectories } from './directory-news.js';
import { followLiveMembers } from './live-members.js';
import { typingLine } from './typing.js';
import { CustomerSigns } from './signs.js';
import { openSmtp } from './smtp.js';
import { testChannel } from './test-channel.js';
import { VisitorChat } from './visitor-chat.js';
import { webhooks } from './webhooks.js';
import { chatPages } from './chat-pages.js';

/** After these somebody may do less than before. */
const endsTrust = new Set(['api_key.revoked', 'member.disabled', 'member.updated']);

/** More operations than this waiting for a connection to the database: better a quick 503 than a slow answer. */
const mostWaiting = 500;

export interface Api {
  url: string;
  smtpPort: number;
  /** Everything stands, the demo workspace included: from now on `/readyz` says so. */
  markStarted: () => void;
  close(graceMs: number): Promise<void>;
}

/** The half of the server that answers: GraphQL for agents and visitors, files, health, mail coming in. */
export async function openApi(parts: Parts): Promise<Api> {
  const { config, log, bus } = parts;
  const metrics = createMetrics();
  const tails = new LogTails({
    reader: parts.reader,
    onPoke: (listener) => bus.onPoke(listener),
    log,
  });
  const overloaded = () => parts.pool.pool.waitingCount > mostWaiting;
  const shared = { tails, log, metrics, overloaded, rateLimits: rateLimits(parts) };
  const signs = new CustomerSigns(parts);
  const typing = typingLine(bus, (workspaceId, id) => signs.isTyping(workspaceId, id));
  const credentials = new Credentials(parts.pool);
  const moments = { typing, presence: presenceBoard(bus) };
  const agents = await agentDoor(parts, moments, credentials, shared);
  const visitors = await visitorDoor(parts, typing, shared);
  let started = false;
  const http = await startHttp({
    host: config.host,
    port: config.port,
    log,
    metrics,
    home: explorer('/graphql'),
    routes: [
      agents,
      visitors,
      files(parts),
      exports(parts, credentials),
      webhooks(parts),
      ...chatPages(parts),
      ...boardPage(),
    ],
    ready: () => isReady(parts, started),
  });
  const smtp = await openSmtp(parts);
  const stopLiveMembers = followLiveMembers(parts, () => agents.actors());
  return {
    url: http.url,
    smtpPort: smtp.port,
    markStarted: () => void (started = true),
    close: async (graceMs) => {
      stopLiveMembers();
      await Promise.all([http.close(graceMs), smtp.close(graceMs)]);
      tails.close();
    },
  };
}

type Shared = Pick<
  Parameters<typeof graphqlDoor>[0],
  'tails' | 'log' | 'metrics' | 'overloaded' | 'rateLimits'
>;

/** What is worth something this moment only. */
type Moments = Pick<AgentContext, 'typing' | 'presence'>;

function agentDoor(
  parts: Parts,
  moments: Moments,
  credentials: Credentials,
  shared: Shared,
): Promise<GraphqlDoor> {
  const directories = new DirectoryCache();
  parts.onEvents((workspaceId, events) => {
    for (const { type } of events) {
      if (endsTrust.has(type)) credentials.forget();
      directories.invalidate({ workspaceId, type });
    }
  });
  shared.tails.onEvents((events) => events.forEach((event) => directories.invalidate(event)));
  hearOfDirectories(parts.bus, (workspaceId) => directories.forget(workspaceId));
  return graphqlDoor<AgentContext>({
    ...shared,
    path: '/graphql',
    schema: buildAgentSchema(),
    liveFields: agentLiveFields,
    authenticate: (header) => credentials.actorOf(header),
    contextFor: (actor, _ip, socket) => ({
      ...agentContext(parts, directories, actor as AgentActor | null),
      ...moments,
      socket,
    }),
  });
}

function agentContext(
  parts: Parts,
  directories: DirectoryCache,
  actor: AgentActor | null,
): Omit<AgentContext, keyof Moments | 'socket'> {
  const reader = actor ? parts.reader(actor.workspaceId) : nobody;
  const directory = () => directories.of(reader);
  return {
    actor,
    reader,
    directory,
    loaders: new AgentLoaders(reader, actor, directory),
    run: (action, input, options) => parts.run(actor!, action, input, options),
    attachmentUrl: (attachmentId) =>
      parts.links.to('download', { workspaceId: reader.workspaceId, attachmentId }),
    webhookUrl: (publicKey) => webhookUrl(parts.publicUrl(), publicKey),
    seal: parts.sealSecret,
    unseal: parts.unsealSecret,
    testChannel: (channelId) => testChannel(parts, reader, channelId),
    messageTemplates: (channelId) => messageTemplates(parts, reader, channelId),
    uploadUrl: (attachmentId) =>
      parts.links.to('upload', { workspaceId: reader.workspaceId, attachmentId }).url,
  };
}

function visitorDoor(parts: Parts, typing: TypingLine, shared: Shared): Promise<GraphqlDoor> {
  const chat = new VisitorChat(parts);
  return graphqlDoor<VisitorContext>({
    ...shared,
    path: '/visitor/graphql',
    schema: buildVisitorSchema(),
    liveFields: visitorLiveFields,
    allowAnonymous: true,
    authenticate: async (header) => chat.actorOf(header),
    contextFor: (actor) => visitorContext(parts, chat, typing, actor as VisitorActor | null),
  });
}

function visitorContext(
  parts: Parts,
  chat: VisitorChat,
  typing: TypingLine,
  actor: VisitorActor | null,
): VisitorContext {
  const reader = actor ? parts.reader(actor.workspaceId) : nobody;
  return {
    actor,
    reader,
    loaders: new VisitorLoaders(reader),
    attachmentUrl: (attachmentId) =>
      parts.links.to('download', { workspaceId: reader.workspaceId, attachmentId }),
    startChat: (request) => chat.start(request),
    sendChatMessage: (input) => chat.send(input, actor!),
    resumeChat: (input) => chat.find(input),
    chatFront: (publicKey) => chat.front(publicKey),
    run: (action, input) => parts.run(actor!, action, input),
    uploadUrl: (attachmentId) =>
      parts.links.to('upload', { workspaceId: reader.workspaceId, attachmentId }).url,
    typing,
  };
}

/** For a caller without a workspace: there is nothing to read. */
const nobody: Reader = {
  workspaceId: '00000000-0000-0000-0000-000000000000',
  rows: () => Promise.reject(new Error('Nobody reads nothing.')),
  shown: () => Promise.reject(new Error('Nobody reads nothing.')),
};

function files(parts: Parts): HttpRoute {
  const door = filesDoor({
    open: (purpose, path) => parts.links.open(purpose, path),
    reader: parts.reader,
    run: parts.run,
    store: parts.attachments,
  });
  const path = '/files/*';
  return {
    path,
    handle: (req, res) => door(req, res, (req.url ?? '').slice('/files/'.length).split('?')[0]!),
  };
}

function exports(parts: Parts, credentials: Credentials): HttpRoute {
  const handle = exportsDoor({
    authenticate: (header) => credentials.actorOf(header),
    reader: parts.reader,
    run: parts.run,
  });
  return { path: '/exports/*', handle };
}

function rateLimits({ config }: Parts) {
  const restorePerSecond = config.rateLimitPerSecond;
  return { restorePerSecond, points: restorePerSecond * 20, anonymousPoints: restorePerSecond * 2 };
}

/** Redis is not asked: without it live updates are a moment late, and taking every server away would be worse. */
async function isReady({ pool }: Parts, started: boolean): Promise<true | string> {
  if (!started) return 'starting';
  await pool.pool.query('select 1');
  return true;
}
