export const signalKinds = [
  'PRICE_QUESTION',
  'PURCHASE_INTENT',
  'CHURN_RISK',
  'COMPLAINT',
  'URGENT',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** What a customer would buy, or asks the price of. */
export const opportunityKinds: readonly SignalKind[] = ['PRICE_QUESTION', 'PURCHASE_INTENT'];

/** Where in the visible text it says so: UTF-16 offsets, the end not included. The words themselves are never kept. */
export interface Span {
  start: number;
  end: number;
}

export interface Signal {
  kind: SignalKind;
  /** From 0 to 1: how sure it is. */
  score: number;
  evidence: Span[];
}

/** What a model reads in one text. */
export interface Reading {
  /** ISO 639-1; null where it cannot be told. */
  language: { code: string; score: number } | null;
  /** From -1 to 1; null where the model does not know the language. */
  sentiment: { score: number; evidence: Span[] } | null;
  signals: Signal[];
}

/** From here on a message is unhappy, or happy. */
export const clearly = 0.25;
