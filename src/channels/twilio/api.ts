import type { ChannelAccount, ChannelHealth } from '../channel.js';
import { CredentialsRefused } from '../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';
import { failureOfAnswer } from './failure.js';
import { isObject, type Json } from './form.js';

/** The address of a resource of the account. https://www.twilio.com/docs/iam/api */
export function resourceUrl({ settings }: ChannelAccount, path = ''): string {
  return new URL(`/2010-04-01/Accounts/${settings['accountSid']}${path}.json`, apiUrl(settings))
    .href;
}

export function apiUrl(settings: ChannelAccount['settings']): string {
  return settings['apiUrl'] ?? 'https://api.twilio.com';
}

export function authorization({ settings, secrets }: ChannelAccount): string {
  const pair = `${settings['accountSid']}:${secrets['authToken']}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** Posts a form. Throws `NoAnswer` where there was none. */
export function post(
  call: CallProvider,
  account: ChannelAccount,
  path: string,
  form: URLSearchParams,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  const headers = {
    authorization: authorization(account),
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const url = resourceUrl(account, path);
  return call({ method: 'POST', url, headers, body: form.toString(), signal });
}

/** A JSON object of the API, empty for what is no longer there. Throws `CredentialsRefused` on 401, and an error that says what else went wrong. */
export async function getJson(
  call: CallProvider,
  account: ChannelAccount,
  url: string,
  signal: AbortSignal,
): Promise<Json> {
  const headers = { authorization: authorization(account), accept: 'application/json' };
  const maxBytes = 16 * 1024 * 1024;
  const answer = await call({ method: 'GET', url, headers, signal, maxBytes });
  if (answer.status === 200) return objectOf(answer.body);
  if (answer.status === 404) return {};
  const { class: kind, message } = failureOfAnswer(answer);
  throw kind === 'auth' ? new CredentialsRefused(message) : new Error(message);
}

function objectOf(body: Buffer): Json {
  const value: unknown = JSON.parse(body.toString('utf8'));
  if (!isObject(value)) throw new Error('Twilio answered something else than an object.');
  return value;
}

/** The account as Twilio shows it to whoever has its token: active, suspended or closed. */
export async function accountHealth(
  call: CallProvider,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<ChannelHealth> {
  try {
    const { status } = await getJson(call, account, resourceUrl(account), signal);
    return { ok: status === 'active', detail: `Twilio says the account is ${String(status)}.` };
  } catch (error) {
    const detail = error instanceof NoAnswer ? error.failure.message : (error as Error).message;
    return { ok: false, needsAuth: error instanceof CredentialsRefused, detail };
  }
}
