import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  ChannelAccount,
  ChannelAdapter,
  WebhookRequest,
  WebhookResponse,
} from '../channels/channel.js';
import type { StoreDelivery } from '../domain/channel/store-delivery.js';

export interface WebhookTarget {
  adapter: ChannelAdapter;
  account: ChannelAccount;
  isConnected: boolean;
}

export interface WebhookParts {
  /** The channel behind the key of a webhook address; undefined for a key that is not ours. */
  target(key: string): Promise<WebhookTarget | undefined>;
  /** Resolves when the delivery is committed. */
  store(workspaceId: string, delivery: StoreDelivery): Promise<void>;
}

const mostBytes = 5 * 1024 * 1024;

/**
 * `/webhooks/<key>`: a provider's call, verified over its raw bytes, stored, and only then acknowledged. What is in
 * it is read later, by a job: nothing that a provider can send makes this slow or makes it fail.
 */
export function webhookDoor(parts: WebhookParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://webhook.invalid');
    // What follows the key is the provider's: some only send what is asked for by the end of the address.
    const target = await parts.target(path.pathname.slice('/webhooks/'.length).split('/')[0]!);
    if (!target?.isConnected)
      return refuse(response, 404, 'NOT_FOUND', 'There is no such webhook.');
    const { adapter, account } = target;
    const most = adapter.mostWebhookBytes ?? mostBytes;
    const body = await readBody(request, most);
    if (!body) return refuse(response, 413, 'PAYLOAD_TOO_LARGE', `At most ${most} bytes.`);
    const call = callOf(request, path, body, account);
    const handshake = await adapter.handshake?.(call, account);
    if (handshake) return answer(response, handshake);
    if (!adapter.verify) return refuse(response, 404, 'NOT_FOUND', 'There is no such webhook.');
    const verdict = await adapter.verify(call, account);
    if (!verdict.ok) return refuse(response, 403, 'FORBIDDEN', verdict.reason);
    await parts.store(account.workspaceId, {
      channelId: account.id,
      dedupeKey: verdict.dedupeKey ?? createHash('sha256').update(body).digest('hex'),
      envelope: { method: call.method, query: path.search, headers: keptHeaders(call) },
      raw: body,
    });
    answer(response, adapter.acknowledgement ?? nothingToSay);
  };
}

const nothingToSay: WebhookResponse = { status: 200, contentType: 'text/plain', body: '' };

function callOf(
  request: IncomingMessage,
  path: URL,
  body: Buffer,
  account: ChannelAccount,
): WebhookRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
  );
  const { method = 'GET' } = request;
  return {
    method,
    url: `${account.webhookUrl}${path.search}`,
    query: path.searchParams,
    headers,
    body,
  };
}

/** What the parser may need; the rest of a request's headers tells of the network, and a password is not kept. */
function keptHeaders({ headers }: WebhookRequest) {
  const { 'content-type': contentType, 'user-agent': userAgent } = headers;
  return { 'content-type': contentType, 'user-agent': userAgent };
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, { status, contentType, body }: WebhookResponse): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  const close = status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { 'content-type': 'application/json', ...close });
  response.end(body);
}
