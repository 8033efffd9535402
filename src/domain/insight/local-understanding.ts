import { languageDetector } from './language.js';
import { readText } from './read-text.js';
import type { Understanding } from './understanding.js';

/** What comes along: word lists for eight languages, on this machine, for nothing. `docs/insights.md` says how good it is. */
export const localUnderstanding: Understanding = {
  read: async (texts) => {
    const languageOf = await languageDetector();
    const readings = texts.map((text) => readText(text, languageOf));
    return { model: 'rapport-lexicon', version: '1', readings };
  },
};
