import { readJson } from './webhook.js';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty object for anything that is none, so that a path through foreign JSON never throws. */
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export function textOf(value: unknown, most = 2_000): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}

/** The body with every number kept as the text it was, or undefined where it is no JSON object. */
export function bodyOf(body: Buffer): Json | undefined {
  const value = readJson(body);
  return isObject(value) ? value : undefined;
}

/** The provider's clock in milliseconds or, in older events, in seconds; ours where it says nothing, or the future. */
export function timeOf(stamp: unknown, receivedAt: Date): Date {
  const given = typeof stamp === 'string' ? Number(stamp) : NaN;
  if (!(given > 0)) return receivedAt;
  const time = given < 100_000_000_000 ? given * 1000 : given;
  return new Date(Math.min(time, receivedAt.getTime()));
}
