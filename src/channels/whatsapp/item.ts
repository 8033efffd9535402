import type { InboundEvent, RawInput } from '../channel.js';
import { type Json, textOf } from './json.js';

/** What stands around the items of one change. */
export interface Surroundings {
  contacts: unknown;
  /** Errors that stand beside the items instead of in them. */
  errors: unknown;
  raw: RawInput;
}

/** Seconds since 1970, as a text; never later than our receipt. */
export function timeOf({ timestamp }: Json, { receivedAt }: RawInput): Date {
  const ms = Number(textOf(timestamp)) * 1000;
  return ms > 0 && ms < receivedAt.getTime() ? new Date(ms) : receivedAt;
}

export const park = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'park',
  reason,
});
export const ignore = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'ignore',
  reason,
});
