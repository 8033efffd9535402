import { clearly } from './insight.js';

/** A message that shows a feeling, whichever. */
export interface Felt {
  messageId: string;
  score: number;
  occurredAt: string;
}

export const unhappyReasons = ['IN_A_ROW', 'FALLING'] as const;
export type UnhappyReason = (typeof unhappyReasons)[number];

export interface Mood {
  /** Null while they are not unhappy. */
  reason: UnhappyReason | null;
  recent: number;
  earlier: number | null;
  inARow: number;
  since: string | null;
  latestAt: string;
  latestMessageId: string;
}

/** Enough to see a trend by. */
export const mostFelt = 12;
const recently = 2;
const leastEarlier = 2;
const clearFall = 0.5;

/**
 * Pure: unhappy is whose latest two or more messages that show a feeling are all clearly negative, or whose latest two
 * lie on average at or below zero and clearly below what they wrote before. Latest first.
 */
export function moodOf(felt: readonly Felt[]): Mood | null {
  const [latest] = felt;
  if (!latest) return null;
  const better = felt.findIndex(({ score }) => score > -clearly);
  const inARow = better < 0 ? felt.length : better;
  const recent = mean(felt.slice(0, recently));
  const before = felt.slice(recently);
  const earlier = before.length < leastEarlier ? null : mean(before);
  const isFalling = earlier !== null && recent <= 0 && earlier - recent >= clearFall;
  const reason = inARow >= recently ? 'IN_A_ROW' : isFalling ? 'FALLING' : null;
  const first = reason === 'IN_A_ROW' ? felt[inARow - 1]! : felt[recently - 1];
  return {
    reason,
    recent,
    earlier,
    inARow,
    since: reason && first ? first.occurredAt : null,
    latestAt: latest.occurredAt,
    latestMessageId: latest.messageId,
  };
}

function mean(felt: readonly Felt[]): number {
  return felt.reduce((sum, { score }) => sum + score, 0) / felt.length;
}
