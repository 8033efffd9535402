import { setImmediate as breathe } from 'node:timers/promises';
import { languageDetector } from '../insight/language.js';
import { readText } from '../insight/read-text.js';
import type { RoutingFacts } from './facts.js';
import type { RoutingCondition, RoutingRule } from './rule.js';

/**
 * Reads the customer's words where a rule asks what they give to understand. Routing decides right after a message is
 * filed, before it is read for good, so the model that comes along reads it here too: the same words, the same answer.
 */
export async function understandFacts(
  facts: readonly RoutingFacts[],
  rules: readonly RoutingRule[],
): Promise<void> {
  if (!rules.some(({ when }) => when && asks(when))) return;
  const languageOf = await languageDetector();
  for (const [n, one] of facts.entries()) {
    if (n % 50 === 49) await breathe(); // a replay holds thousands, and others want answers meanwhile
    one.reading = readText(one.words, languageOf);
  }
}

function asks({ languages, signals, sentimentBelow, and, or, not }: RoutingCondition): boolean {
  return (
    languages !== undefined ||
    signals !== undefined ||
    sentimentBelow !== undefined ||
    [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asks)
  );
}
