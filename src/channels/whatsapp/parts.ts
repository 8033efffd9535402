import type { OutboundAttachment, OutboundMessage } from '../channel.js';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages */
const mostText = 4_096;
/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages */
const mostCaption = 1_024;

export type FileType = 'image' | 'video' | 'audio' | 'document';

/** One message of the provider's: ours may become several. */
export type Part =
  | { type: 'text'; text: string }
  | { type: 'file'; as: FileType; file: OutboundAttachment; caption?: string };

/**
 * A text that fits goes as the caption of the first file that can have one; a longer one goes before the files, cut
 * where it hurts least. The same message always has the same parts, so that an attempt can go on where another ended.
 */
export function partsOf({ text, attachments }: OutboundMessage): Part[] {
  const files = attachments.map((file): Part & { type: 'file' } => ({
    type: 'file',
    as: fileType(file),
    file,
  }));
  const said = text.trim() === '' ? '' : text;
  const first = files.find((file) => file.as !== 'audio');
  if (first && said && said.length <= mostCaption) {
    first.caption = said;
    return files;
  }
  return [...split(said, mostText).map((piece): Part => ({ type: 'text', text: piece })), ...files];
}

const megabyte = 1024 * 1024;

/**
 * How each kind of file is shown, up to which size; a picture too large for one goes as a document
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media).
 */
const shown: [FileType, number, ReadonlySet<string>][] = [
  ['image', 5 * megabyte, new Set(['image/jpeg', 'image/png'])],
  ['video', 16 * megabyte, new Set(['video/mp4', 'video/3gpp'])],
  [
    'audio',
    16 * megabyte,
    new Set(['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg']),
  ],
];

export function fileType({ contentType, content }: OutboundAttachment): FileType {
  const fit = shown.find(
    ([, mostBytes, types]) => types.has(contentType) && content.length <= mostBytes,
  );
  return fit?.[0] ?? 'document';
}

/** Pieces of at most so many characters, ending at a paragraph, a line or a word where there is one. */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = endOf(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function endOf(text: string, most: number): number {
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(gap, most);
    if (at > most / 2) return at;
  }
  const isHalfACharacter = /[\ud800-\udbff]/.test(text[most - 1]!);
  return isHalfACharacter ? most - 1 : most;
}
