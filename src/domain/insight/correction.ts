import type { Reading, Signal, SignalKind } from './insight.js';

/** What a person said instead of the model, fact by fact. It holds however often the message is read again. */
export interface Correction {
  language?: string;
  sentiment?: number;
  added?: SignalKind[];
  removed?: SignalKind[];
}

/** What holds: of each fact the person's word, else the model's. */
export function corrected(reading: Reading, correction: Correction | null): Reading {
  const { language, sentiment, added = [], removed = [] } = correction ?? {};
  const theirs: Signal[] = added.map((kind) => ({ kind, score: 1, evidence: [] }));
  const silent = new Set([...added, ...removed]);
  return {
    language: language === undefined ? reading.language : { code: language, score: 1 },
    sentiment: sentiment === undefined ? reading.sentiment : { score: sentiment, evidence: [] },
    signals: [...theirs, ...reading.signals.filter(({ kind }) => !silent.has(kind))],
  };
}

export function kindsOf({ signals }: Reading): SignalKind[] {
  return signals.map(({ kind }) => kind).sort();
}
