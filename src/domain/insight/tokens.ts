import type { Span } from './insight.js';

export interface Token extends Span {
  /** Without accents and capitals. */
  word: string;
  /** Negations and phrases do not reach over the end of a clause. */
  clause: number;
}

const pieces =
  /(?<address>\bhttps?:\/\/\S+|\S+@\S+)|(?<word>[\p{L}\p{M}\p{N}]+)|(?<emoji>\p{Extended_Pictographic})|(?<stop>[.!?…;,\n:()]+)/gu;

/** The words of a text with their places in it, without what stands in addresses. Apostrophes part words: `n'est` is `n`, `est`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.groups!['stop'] || match.groups!['address']) clause += 1;
    else
      tokens.push({
        word: plain(match[0]),
        start: match.index,
        end: match.index + match[0].length,
        clause,
      });
  }
  return tokens;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
