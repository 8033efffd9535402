import type { Failure, FailureClass } from '../channel.js';
import type { ProviderAnswer } from '../provider-call.js';
import { isObject } from './form.js';

type Kind = readonly [FailureClass, Failure['scope']];

const recipient: Kind = ['permanent', 'recipient'];
const content: Kind = ['permanent', 'message'];
const throttled: Kind = ['throttled', 'channel'];
const transient: Kind = ['transient', 'channel'];
const auth: Kind = ['auth', 'channel'];

/** https://www.twilio.com/docs/api/errors */
const kinds = new Map<string, Kind>(
  Object.entries<Kind>({
    20003: auth, // the credentials are wrong, or the account is suspended
    20429: throttled, // too many requests
    20503: transient, // the API is busy
    20500: transient, // the API says itself that it failed
    21211: recipient, // no such number
    21408: recipient, // the account may not send to this region
    21610: recipient, // the recipient has said STOP
    21611: throttled, // the sender's queue is full
    21612: recipient, // no way from this sender to this number
    21614: recipient, // not a mobile number
    21617: content, // more than 1600 characters
    30001: transient, // the queue is full
    30003: recipient, // the handset cannot be reached
    30004: recipient, // blocked
    30005: recipient, // the carrier does not know the handset
    30006: recipient, // a landline, or a carrier out of reach
    30007: content, // filtered by the carrier
    30008: transient, // the carrier does not say why
    30022: throttled, // more than the carrier allows this sender
    63016: ['window_closed', 'recipient'], // outside the window of a chat app behind this number
    63018: throttled,
  }),
);

/** Our own word for a recipient who has said STOP, whoever noticed it. */
const optedOut = '21610';
const codeOf = (code: string): string => (code === optedOut ? 'opt_out' : code);

/** A number's error, as it is told by a status callback: the message has left the house, so this is the end of it. */
export function failureOfStatus(code: string | undefined, status: string): Failure {
  const [kind, scope] = kinds.get(code ?? '') ?? content;
  const message = code ? `Twilio says ${status}, error ${code}.` : `Twilio says ${status}.`;
  const isWindow = kind === 'window_closed';
  return {
    class: isWindow ? kind : 'permanent',
    code: codeOf(code ?? status),
    message,
    scope,
  };
}

/**
 * An answer of the API that is not a yes. A server error in Twilio's own words is one it knows of; one of a gateway
 * before it says nothing about what happened behind.
 */
export function failureOfAnswer({ status, headers, body }: ProviderAnswer): Failure {
  const said = errorOf(body);
  const code = said.code ?? String(status);
  const [kind, scope] = kinds.get(code) ?? kindOfStatus(status, said.code !== undefined);
  return {
    class: kind,
    code: codeOf(code),
    message: said.message ?? `Twilio answered ${status}.`,
    scope,
    retryAfterMs: kind === 'throttled' ? retryAfterMs(headers['retry-after']) : undefined,
  };
}

function kindOfStatus(status: number, inItsOwnWords: boolean): Kind {
  if (status === 401) return auth;
  if (status === 429) return throttled;
  if (status === 503 || (status >= 500 && inItsOwnWords)) return transient;
  return status >= 500 ? ['ambiguous', 'message'] : content;
}

function errorOf(body: Buffer): { code?: string; message?: string } {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (!isObject(value)) return {};
    const { code, message } = value;
    return {
      code: typeof code === 'number' ? String(code) : undefined,
      message: typeof message === 'string' ? message.slice(0, 300) : undefined,
    };
  } catch {
    return {};
  }
}

function retryAfterMs(given: string | undefined): number | undefined {
  const seconds = Number(given);
  return seconds > 0 ? Math.min(seconds, 3_600) * 1000 : undefined;
}
