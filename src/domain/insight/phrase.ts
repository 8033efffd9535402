import type { Span } from './insight.js';
import { type Token, tokensOf } from './tokens.js';

/** Words in a row: `refund*` is any word that begins so, `~` up to three words of any kind. */
export interface Phrase {
  words: readonly string[];
  weight: number;
}

/** Phrases by their first word's first two letters, so that a text is not held against each of them. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export interface Found extends Span {
  weight: number;
  /** Which of the tokens it begins with, and the one after its last. */
  from: number;
  to: number;
}

const mostBetween = 3;

/** `text` holds phrases with commas between; each weighs the same. */
export function phrasesOf(lists: readonly (readonly [text: string, weight: number])[]): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, weight] of lists)
    for (const phrase of text.split(',')) {
      const words = phrase.trim().split(/\s+/).map(plainWord);
      const key = words[0]!.slice(0, 2);
      phrases.set(key, [...(phrases.get(key) ?? []), { words, weight }]);
    }
  return phrases;
}

function plainWord(word: string): string {
  if (word === '~') return word;
  const [token] = tokensOf(word);
  return word.endsWith('*') ? `${token!.word}*` : token!.word;
}

/** Everything that is said, from left to right; of two that overlap, the longer one. */
export function findPhrases(tokens: readonly Token[], phrases: Phrases): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const best = longestAt(tokens, at, phrases.get(tokens[at]!.word.slice(0, 2)) ?? []);
    if (best) found.push(best);
    at = best?.to ?? at + 1;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  phrases: readonly Phrase[],
): Found | null {
  let best: Found | null = null;
  for (const { words, weight } of phrases) {
    const to = endOf(tokens, from, words);
    if (to === null || (best && to <= best.to)) continue;
    best = { from, to, weight, start: tokens[from]!.start, end: tokens[to - 1]!.end };
  }
  return best;
}

function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from;
  let slack = 0;
  for (const word of words) {
    if (word === '~') {
      slack = mostBetween;
      continue;
    }
    while (slack > 0 && isWithin(tokens, at, from) && !fits(tokens[at]!.word, word)) {
      at += 1;
      slack -= 1;
    }
    if (!isWithin(tokens, at, from) || !fits(tokens[at]!.word, word)) return null;
    at += 1;
    slack = 0;
  }
  return at;
}

function isWithin(tokens: readonly Token[], at: number, from: number): boolean {
  return at < tokens.length && tokens[at]!.clause === tokens[from]!.clause;
}

function fits(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
