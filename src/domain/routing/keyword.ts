/** Scripts that put no spaces between words: there, a word is wherever its letters are. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const partOfWord = /[\p{L}\p{N}_]/u;

/** Upper and lower case, accents and widths make no difference, and neither does how much space there is. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a word or phrase stands in a text by itself: `refund` in "My refund!", not in "refundable". */
export function mentions(foldedText: string, foldedKeyword: string): boolean {
  if (!foldedKeyword) return false;
  for (let at = foldedText.indexOf(foldedKeyword); at >= 0;) {
    const end = at + foldedKeyword.length;
    const first = String.fromCodePoint(foldedKeyword.codePointAt(0)!);
    const last = [...foldedKeyword].at(-1)!;
    const before = [...foldedText.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
    const after = [...foldedText.slice(end, end + 2)][0] ?? '';
    if (isEdge(first, before) && isEdge(last, after)) return true;
    at = foldedText.indexOf(foldedKeyword, at + 1);
  }
  return false;
}

function isEdge(inside: string, outside: string): boolean {
  if (!outside || !partOfWord.test(inside) || unspaced.test(inside)) return true;
  return !partOfWord.test(outside);
}
