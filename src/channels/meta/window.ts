import type { Failure, OutboundMessage } from '../channel.js';

type Permission =
  | {
      fields:
        | { messaging_type: 'RESPONSE' }
        | { messaging_type: 'MESSAGE_TAG'; tag: 'HUMAN_AGENT' };
    }
  | { failure: Failure };

const hour = 3_600_000;
const standardMs = 24 * hour;
export const longestMs = 7 * 24 * hour;

/**
 * Within a day of the customer's last message anybody may answer; a person, and no program, for seven days.
 * https://developers.facebook.com/docs/messenger-platform/policy/policy-overview
 */
export function permissionOf(
  { lastInboundAt, isByPerson }: Pick<OutboundMessage, 'lastInboundAt' | 'isByPerson'>,
  now = Date.now(),
): Permission {
  const passedMs = lastInboundAt ? now - lastInboundAt.getTime() : Infinity;
  if (passedMs < standardMs) return { fields: { messaging_type: 'RESPONSE' } };
  if (isByPerson && passedMs < longestMs)
    return { fields: { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } };
  return { failure: closed(isByPerson) };
}

function closed(isByPerson: boolean): Failure {
  const limit = isByPerson ? 'seven days' : '24 hours; a person may answer for seven days';
  return {
    class: 'window_closed',
    code: 'window_closed',
    message: `The customer has to write again: their last message is older than ${limit}.`,
    scope: 'recipient',
  };
}
