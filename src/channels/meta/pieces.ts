import type { Failure, OutboundAttachment, OutboundMessage } from '../channel.js';

export type FileType = 'image' | 'video' | 'audio' | 'file';

/** What goes out in one call. */
export type Piece = { text: string } | { file: OutboundAttachment; type: FileType };

/** How long a text may be, in the product's own measure. */
export interface TextLimit {
  most: number;
  measure: (text: string) => number;
}

/** First the words, then the files, each a message of its own to the provider. */
export function piecesOf(
  { text, attachments }: OutboundMessage,
  limit: TextLimit,
  typeOf: (file: OutboundAttachment) => FileType | Failure,
): Piece[] | Failure {
  const pieces: Piece[] = splitText(text, limit).map((part) => ({ text: part }));
  for (const file of attachments) {
    const type = typeOf(file);
    if (typeof type !== 'string') return type;
    pieces.push({ file, type });
  }
  return pieces;
}

/** At the end of a paragraph, a line or a word where there is one; nothing but the white space there is lost. */
export function splitText(text: string, limit: TextLimit): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = limit.measure(rest) <= limit.most ? rest.length : endOf(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

function endOf(text: string, limit: TextLimit): number {
  const head = longest(text, limit);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(gap);
    if (at > head.length / 3) return at;
  }
  return head.length;
}

/** The longest beginning within the limit that cuts no character in two. */
function longest(text: string, { most, measure }: TextLimit): string {
  let [fits, fails] = [0, Math.min(text.length, most) + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(text.slice(0, middle)) <= most) fits = middle;
    else fails = middle;
  }
  const isCutInTwo = /[\ud800-\udbff]/.test(text[fits - 1] ?? '');
  return text.slice(0, Math.max(1, isCutInTwo ? fits - 1 : fits));
}

export function refuse(code: string, message: string): Failure {
  return { class: 'permanent', code, message, scope: 'message' };
}
