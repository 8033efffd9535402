import { de } from './de.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pt } from './pt.js';

const known: Record<string, Words> = { en, de, fr, es, it, pt, nl, ja };

export interface Language {
  tag: string;
  words: Words;
}

/** The first that the visitor reads and the company speaks; else the company's first; else English. */
export function chooseLanguage(read: readonly string[], spoken: readonly string[]): Language {
  const offered = (spoken.length > 0 ? spoken : Object.keys(known)).filter(
    (tag) => base(tag) in known,
  );
  const wanted = read.find((tag) => offered.some((one) => base(one) === base(tag)));
  const tag = wanted ?? (spoken.length > 0 ? offered[0] : undefined) ?? 'en';
  return { tag, words: known[base(tag)]! };
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;

export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
