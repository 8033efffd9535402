import type { OutboundAttachment, OutboundMessage } from '../channel.js';

/** https://core.telegram.org/bots/api#sendmessage and #sendphoto: lengths of a text and of a caption. */
const mostText = 4096;
const mostCaption = 1024;
/** https://core.telegram.org/bots/api#sending-files */
const mostPhotoBytes = 10 * 1024 * 1024;
export const mostDocumentBytes = 50 * 1024 * 1024;

/** What the customer sees as one message each. */
export interface Part {
  method: 'sendMessage' | 'sendPhoto' | 'sendDocument';
  text?: string;
  attachment?: OutboundAttachment;
}

/** A short text goes under the first file; a longer one goes before the files, in as many messages as it needs. */
export function partsOf({ text, attachments }: OutboundMessage): Part[] {
  const caption = attachments.length > 0 && text.length <= mostCaption ? text : undefined;
  const texts = caption === undefined && text.trim() ? split(text) : [];
  return [
    ...texts.map((piece) => ({ method: 'sendMessage' as const, text: piece })),
    ...attachments.map((attachment, n) => ({
      method: isPhoto(attachment) ? ('sendPhoto' as const) : ('sendDocument' as const),
      text: n === 0 ? caption : undefined,
      attachment,
    })),
  ];
}

function isPhoto({ contentType, content }: OutboundAttachment): boolean {
  return /^image\/(jpeg|png)\b/.test(contentType) && content.length <= mostPhotoBytes;
}

/** At the end of a paragraph, a line or a word where there is one; never inside a character. */
export function split(text: string, most: number = mostText): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = endOf(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece.trim());
}

function endOf(text: string, most: number): number {
  const window = text.slice(0, most);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(gap);
    if (at > most / 2) return at;
  }
  return /[\uD800-\uDBFF]$/.test(window) ? most - 1 : most;
}
