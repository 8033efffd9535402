import { Webhook } from 'standardwebhooks';
import type {
  ChannelAccount,
  ChannelAdapter,
  FetchedMedia,
  MediaRef,
  OutboundMessage,
  SendResult,
  Verdict,
  WebhookRequest,
} from '../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';
import { parseCustom } from './parse.js';
import { idOf } from './person.js';

/**
 * Any other source: webhooks signed both ways as Standard Webhooks says
 * (https://github.com/standard-webhooks/standard-webhooks). What we send carries our message's id as `webhook-id`, the
 * same at every attempt, so that the receiver can tell a repetition and sending twice reaches the customer once.
 */
export function customAdapter(call: CallProvider): ChannelAdapter {
  return {
    kind: 'CUSTOM',
    handleKind: 'EXTERNAL',
    conversations: 'person',
    capabilities: () => ({ idempotentSend: true }),
    verify,
    parse: (raw, account) => Promise.resolve(parseCustom(raw, account)),
    send: (message, account, signal) => send(call, message, account, signal),
    nameOf: (address) => Promise.resolve(idOf(address)),
    fetchMedia: (media, _account, signal) => fetchMedia(call, media, signal),
    health: (account, signal) => ping(call, account, signal),
  };
}

function verify(request: WebhookRequest, account: ChannelAccount): Verdict {
  const { headers, body } = request;
  const secret = account.secrets['signingSecret'];
  if (!secret) return { ok: false, reason: 'No signing secret is configured.' };
  try {
    new Webhook(secret).verify(body, given(headers));
  } catch (error) {
    // The library reads the body once the signature is right; a body that is no JSON is signed all the same.
    if ((error as Error).name !== 'SyntaxError')
      return { ok: false, reason: 'The signature is wrong, or older than five minutes.' };
  }
  return { ok: true, dedupeKey: `webhook-id ${headers['webhook-id']}` };
}

function given(headers: WebhookRequest['headers']): Record<string, string> {
  return {
    'webhook-id': headers['webhook-id'] ?? '',
    'webhook-timestamp': headers['webhook-timestamp'] ?? '',
    'webhook-signature': headers['webhook-signature'] ?? '',
  };
}

async function send(
  call: CallProvider,
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<SendResult> {
  const { id, conversationId, to, text, html, attachments } = message;
  const payload = {
    type: 'message',
    id,
    conversationId,
    to: { id: idOf(to.address), name: to.name },
    author: { name: message.authorName },
    text,
    html,
    attachments: attachments.map(({ fileName, contentType, content }) => ({
      fileName,
      contentType,
      content: content.toString('base64'),
    })),
    createdAt: message.createdAt.toISOString(),
  };
  const answer = await post(call, id, payload, account, signal);
  return 'failure' in answer ? { ok: false, failure: answer.failure } : resultOf(answer, id);
}

async function post(
  call: CallProvider,
  id: string,
  payload: object,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ProviderAnswer | NoAnswer> {
  const { outboundUrl } = account.settings;
  if (!outboundUrl)
    return new NoAnswer({
      class: 'permanent',
      code: 'receives_only',
      message: 'This channel has no outboundUrl: it only receives.',
      scope: 'channel',
    });
  const body = JSON.stringify(payload);
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(account.secrets['signingSecret']!).sign(id, now, body),
  };
  try {
    return await call({ method: 'POST', url: outboundUrl, headers, body, signal });
  } catch (error) {
    if (error instanceof NoAnswer) return repeatable(error);
    throw error;
  }
}

/** The receiver knows a repetition by its id, so a doubt is no reason to stop. */
function repeatable({ failure }: NoAnswer): NoAnswer {
  return failure.class === 'ambiguous'
    ? new NoAnswer({ ...failure, class: 'transient' })
    : new NoAnswer(failure);
}

function resultOf({ status, headers, body }: ProviderAnswer, id: string): SendResult {
  if (status >= 200 && status < 300) return { ok: true, externalId: ownId(body) ?? id };
  const code = String(status);
  const message = `The receiver answered ${status}: ${body.toString('utf8', 0, 200)}`;
  const failure = { code, message, scope: 'message' as const };
  if (status === 401 || status === 403)
    return { ok: false, failure: { ...failure, class: 'auth' } };
  if (status === 429 || status === 503) {
    const seconds = Number(headers['retry-after']);
    const retryAfterMs = seconds > 0 ? Math.min(seconds, 3_600) * 1000 : undefined;
    return { ok: false, failure: { ...failure, class: 'throttled', retryAfterMs } };
  }
  const isTransient = status >= 500 || status === 408;
  return { ok: false, failure: { ...failure, class: isTransient ? 'transient' : 'permanent' } };
}

/** The receiver may name the message: `{ "id": "…" }`. */
function ownId(body: Buffer): string | undefined {
  try {
    const { id } = JSON.parse(body.toString('utf8')) as { id?: unknown };
    return typeof id === 'string' && id.length <= 200 ? id : undefined;
  } catch {
    return undefined;
  }
}

async function fetchMedia(
  call: CallProvider,
  media: MediaRef,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  try {
    const maxBytes = 25 * 1024 * 1024;
    const { status, body, headers } = await call({
      method: 'GET',
      url: media['url']!,
      signal,
      maxBytes,
    });
    if (status === 200) return { ok: true, content: body, contentType: headers['content-type'] };
    const isGone = status >= 400 && status < 500 && status !== 429;
    const message = `Its server answered ${status}.`;
    const kind = isGone ? 'permanent' : 'transient';
    return { ok: false, failure: { class: kind, code: String(status), message, scope: 'message' } };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

async function ping(call: CallProvider, account: ChannelAccount, signal: AbortSignal) {
  const id = `ping_${crypto.randomUUID()}`;
  const answer = await post(call, id, { type: 'ping', id }, account, signal);
  if ('failure' in answer) return { ok: false, detail: answer.failure.message };
  const ok = answer.status >= 200 && answer.status < 300;
  const needsAuth = answer.status === 401 || answer.status === 403;
  return { ok, needsAuth, detail: `The receiver answered ${answer.status}.` };
}
