import type { InboundMedia } from '../channel.js';
import { integer, type Json, isObject, object, objects, text } from './json.js';

/** What somebody said, in words and files. */
export interface Content {
  words: string;
  media: InboundMedia[];
}

/** A bot may fetch files of up to 20 MB: https://core.telegram.org/bots/api#getfile */
export const mostFileBytes = 20 * 1024 * 1024;

/**
 * What is in a message (https://core.telegram.org/bots/api#message): its text, a file with a caption, or a thing that
 * is told in words. Undefined when it holds nothing of the kind. An animation comes as a document too, a venue as a
 * location too: the first that fits counts.
 */
export function contentOf(message: Json): Content | undefined {
  const said = [text(message['text']), text(message['caption']), ...linksOf(message)];
  const thing = fileIn(message) ?? thingIn(message);
  const words = [...said, thing?.words].filter(Boolean).join('\n');
  const media = thing?.media ?? [];
  return words || media.length > 0 ? { words, media } : undefined;
}

/** Words may hide an address. */
function linksOf(message: Json): string[] {
  const entities = [...objects(message['entities']), ...objects(message['caption_entities'])];
  return entities.flatMap(({ type, url }) => (type === 'text_link' ? (text(url) ?? []) : []));
}

interface FileKind {
  field: string;
  fileName: string;
  contentType: string;
}

const fileKinds: FileKind[] = [
  { field: 'animation', fileName: 'animation.mp4', contentType: 'video/mp4' },
  { field: 'video', fileName: 'video.mp4', contentType: 'video/mp4' },
  { field: 'video_note', fileName: 'video-note.mp4', contentType: 'video/mp4' },
  { field: 'voice', fileName: 'voice.ogg', contentType: 'audio/ogg' },
  { field: 'audio', fileName: 'audio.mp3', contentType: 'audio/mpeg' },
  { field: 'document', fileName: 'document', contentType: 'application/octet-stream' },
];

function fileIn(message: Json): Content | undefined {
  const photo = largest(objects(message['photo']));
  if (photo)
    return fileOf(photo, { field: 'photo', fileName: 'photo.jpg', contentType: 'image/jpeg' });
  if (isObject(message['sticker'])) return stickerOf(message['sticker']);
  const kind = fileKinds.find(({ field }) => isObject(message[field]));
  return kind && fileOf(object(message[kind.field]), kind);
}

/** The same picture in several sizes. */
function largest(sizes: Json[]): Json | undefined {
  const area = ({ width, height }: Json) => (integer(width) ?? 0) * (integer(height) ?? 0);
  return sizes.toSorted((a, b) => area(b) - area(a))[0];
}

function fileOf(file: Json, kind: FileKind): Content | undefined {
  const fileId = text(file['file_id']);
  if (!fileId) return undefined;
  const fileName = (text(file['file_name']) ?? kind.fileName).slice(0, 255);
  const size = integer(file['file_size']) ?? 0;
  if (size > mostFileBytes) {
    const megabytes = Math.round(size / 1024 / 1024);
    return { words: `[${fileName}: ${megabytes} MB, Telegram hands over 20 at most.]`, media: [] };
  }
  const contentType = (text(file['mime_type']) ?? kind.contentType).slice(0, 200);
  return { words: '', media: [{ fileName, contentType, ref: { fileId } }] };
}

function stickerOf(sticker: Json): Content | undefined {
  const [end, contentType] = sticker['is_animated']
    ? ['tgs', 'application/x-tgsticker']
    : sticker['is_video']
      ? ['webm', 'video/webm']
      : ['webp', 'image/webp'];
  const file = fileOf(sticker, { field: 'sticker', fileName: `sticker.${end}`, contentType });
  const words = [text(sticker['emoji']), file?.words].filter(Boolean).join(' ');
  return { words: words || '[Sticker]', media: file?.media ?? [] };
}

type InWords = (thing: Json) => string;

/** What is no text and no file, as a person would tell it. */
const things: Record<string, InWords> = {
  venue: ({ title, address, location }) =>
    [text(title), text(address), mapOf(object(location))].filter(Boolean).join('\n'),
  location: mapOf,
  contact: ({ first_name: first, last_name: last, phone_number: phone }) =>
    `[Contact: ${[text(first), text(last), text(phone)].filter(Boolean).join(' ')}]`,
  poll: ({ question, options }) => listOf('Poll', question, objects(options)),
  checklist: ({ title, tasks }) => listOf('Checklist', title, objects(tasks)),
  dice: ({ emoji, value }) => `${text(emoji) ?? '🎲'} ${integer(value) ?? ''}`.trim(),
  game: ({ title }) => `[Game: ${text(title) ?? ''}]`,
  story: () => '[Shared a story]',
};

function thingIn(message: Json): Content | undefined {
  const found = Object.keys(things).find((field) => isObject(message[field]));
  return found ? { words: things[found]!(object(message[found])), media: [] } : undefined;
}

function mapOf({ latitude, longitude, live_period: live }: Json): string {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return '[Location]';
  const place = `${latitude}, ${longitude}`;
  const link = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
  return `[${live ? 'Live location' : 'Location'}: ${place}]\n${link}`;
}

function listOf(name: string, title: unknown, items: Json[]): string {
  const lines = items.map((item) => `- ${text(item['text']) ?? ''}`);
  return [`[${name}: ${text(title) ?? ''}]`, ...lines].join('\n');
}
