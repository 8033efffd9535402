import { type Reading, type Signal, type SignalKind, signalKinds, type Span } from './insight.js';
import type { LanguageOf } from './language.js';
import { courtesies } from './lexicon/courtesies.js';
import { emoji } from './lexicon/emoji.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { lexicons } from './lexicon/lexicons.js';
import { findPhrases, type Found, type Phrases, phrasesOf } from './phrase.js';
import { type Token, tokensOf } from './tokens.js';

interface Vocabulary {
  feelings: Phrases;
  not: Phrases;
  very: Phrases;
  signals: ReadonlyMap<SignalKind, Phrases>;
}

const vocabularies = new Map<string, Vocabulary>();
/** Nobody says more than this about how they feel, and a pasted log says nothing. */
const longest = 20_000;
/** How far a negation reaches. */
const reach = 3;
/** Flattens a sum of words into -1 to 1: one weak word makes 0.45, one strong one 0.71. */
const flatness = 4;
/** One phrase of a kind is this sure; each further one halves the doubt and more. */
const sureness = 0.75;

/**
 * Pure: what a text says by the words it holds. Where the language is not sure its likeliest is tried, and English
 * where that is none of those known here.
 */
export function readText(whole: string, languageOf: LanguageOf): Reading {
  const text = whole.slice(0, longest);
  const told = /\p{L}{2}/u.test(text) ? languageOf(text) : null;
  const tokens = tokensOf(text);
  const isKnown = told !== null && told.code in lexicons;
  const vocabulary = vocabularyOf(isKnown ? told.code : 'en');
  const sentiment = sentimentOf(tokens, vocabulary);
  const isForeign = told !== null && told.reliable && !isKnown;
  return {
    language: told?.reliable ? { code: told.code, score: rounded(told.score) } : null,
    sentiment: isForeign && sentiment.evidence.length === 0 ? null : sentiment,
    signals: isForeign ? [] : signalsOf(tokens, vocabulary),
  };
}

function sentimentOf(tokens: readonly Token[], vocabulary: Vocabulary) {
  const found = findPhrases(tokens, vocabulary.feelings).filter(({ weight }) => weight !== 0);
  let sum = 0;
  for (const one of found) {
    const strong = isAhead(tokens, one, vocabulary.very, 1) ? 1.5 : 1;
    const turned = isDenied(tokens, one, vocabulary) ? -0.75 : 1;
    sum += one.weight * strong * turned;
  }
  return { score: rounded(sum / Math.sqrt(sum * sum + flatness)), evidence: spansOf(found) };
}

function signalsOf(tokens: readonly Token[], vocabulary: Vocabulary): Signal[] {
  return signalKinds.flatMap((kind) => {
    const found = findPhrases(tokens, vocabulary.signals.get(kind)!).filter(
      (one) => !isDenied(tokens, one, vocabulary),
    );
    if (found.length === 0) return [];
    const score = rounded(1 - (1 - sureness) ** found.length);
    return [{ kind, score, evidence: spansOf(found) }];
  });
}

/** What begins with a negation itself, as `nobody answers` does, is not denied by one before it. */
function isDenied(tokens: readonly Token[], found: Found, { not }: Vocabulary): boolean {
  const own = findPhrases(tokens.slice(found.from, found.from + 1), not).length > 0;
  return !own && isAhead(tokens, found, not, reach);
}

/** Whether one of these words stands shortly before it in its clause. */
function isAhead(tokens: readonly Token[], found: Found, words: Phrases, far: number): boolean {
  const { clause } = tokens[found.from]!;
  const before = tokens
    .slice(Math.max(0, found.from - far), found.from)
    .filter((token) => token.clause === clause);
  return findPhrases(before, words).length > 0;
}

const mostEvidence = 10;

function spansOf(found: readonly Found[]): Span[] {
  return found.slice(0, mostEvidence).map(({ start, end }) => ({ start, end }));
}

function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const vocabulary = compiled(lexicons[language]!);
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function compiled(lexicon: Lexicon): Vocabulary {
  return {
    feelings: phrasesOf([
      [courtesies, 0],
      [`${lexicon.good},${emoji.good}`, 1],
      [`${lexicon.veryGood},${emoji.veryGood}`, 2],
      [`${lexicon.bad},${emoji.bad}`, -1],
      [`${lexicon.veryBad},${emoji.veryBad}`, -2],
    ]),
    not: phrasesOf([[lexicon.not, 1]]),
    very: phrasesOf([[lexicon.very, 1]]),
    signals: new Map(signalKinds.map((kind) => [kind, phrasesOf([[lexicon.signals[kind], 1]])])),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
