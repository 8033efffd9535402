import type { InboundMessage } from '../channel.js';

type Consent = Pick<InboundMessage, 'consent' | 'automated'>;

/**
 * Whether somebody takes back their consent to be written to, or gives it again. Twilio says so where the messaging
 * service has Advanced Opt-Out; elsewhere the word alone tells. Of the words that Twilio takes for STOP we take only
 * those that mean nothing else: CANCEL, END and QUIT may answer a question, and where Twilio blocks them it says so
 * when we next send. A START too many costs nothing for the same reason.
 * https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
 * https://help.twilio.com/articles/223134027
 */
export function consentOf(text: string, optOutType: string | undefined): Consent {
  if (optOutType === 'STOP') return { consent: 'withdrawn', automated: 'opt_out' };
  if (optOutType === 'START') return { consent: 'given', automated: 'opt_in' };
  if (optOutType === 'HELP') return { automated: 'help' };
  const word = text.trim().toUpperCase();
  if (stops.has(word)) return { consent: 'withdrawn', automated: 'opt_out' };
  if (starts.has(word)) return { consent: 'given', automated: 'opt_in' };
  // YES also answers a question, so somebody reads it all the same.
  return word === 'YES' ? { consent: 'given' } : {};
}

const stops = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'OPTOUT', 'REVOKE']);
const starts = new Set(['START', 'UNSTOP']);
