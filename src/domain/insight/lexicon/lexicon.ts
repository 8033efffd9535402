import type { SignalKind } from '../insight.js';

/** What people say in a language: phrases with commas between (see `Phrase`), apostrophes as spaces. */
export interface Lexicon {
  good: string;
  veryGood: string;
  bad: string;
  veryBad: string;
  /** They turn what follows within three words into its opposite, and take a signal away. */
  not: string;
  /** They make the next word weigh more. */
  very: string;
  signals: Record<SignalKind, string>;
}
