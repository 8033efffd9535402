import type { RawInput, WebhookRequest, WebhookResponse } from '../channel.js';

export type Fields = (name: string) => string | undefined;

/** What Twilio told: form fields of a POST, or the query of a GET. An empty field is a field. */
export function fieldsOf(body: Buffer, query: URLSearchParams): Fields {
  const form = new URLSearchParams(body.toString('utf8'));
  const told = body.length > 0 ? form : query;
  return (name) => told.get(name) ?? undefined;
}

export const fieldsOfRequest = ({ body, query }: WebhookRequest): Fields => fieldsOf(body, query);

export const fieldsOfRaw = (raw: RawInput): Fields => fieldsOf(raw.body, queryOf(raw));

/** The query of the address that was called. */
export function queryOf({ envelope }: RawInput): URLSearchParams {
  const { query } = envelope;
  return new URLSearchParams(typeof query === 'string' ? query : '');
}

export type Json = Record<string, unknown>;

/** What we asked for ourselves is kept as JSON, and marked so in its envelope. */
export function pulledOf({ body, envelope }: RawInput): Json | undefined {
  if (envelope['pulled'] !== true) return undefined;
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Two letters and hex, as Twilio names everything. */
export function sidOf(field: Fields, name: string): string | undefined {
  const sid = field(name);
  return sid && /^\w{2,64}$/.test(sid) ? sid : undefined;
}

/** `Tue, 24 Nov 2026 10:00:00 +0000`; never later than our receipt. */
export function timeOf(given: unknown, receivedAt: Date): Date {
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  return Number.isNaN(time) ? receivedAt : new Date(Math.min(time, receivedAt.getTime()));
}

/** Nothing to say and nothing to do: without it Twilio counts the answer as an error, or reads it aloud. */
export const emptyTwiml: WebhookResponse = {
  status: 200,
  contentType: 'text/xml',
  body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
};
