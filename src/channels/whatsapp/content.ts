import type { InboundMedia } from '../channel.js';
import { idOf, type Json, objectOf, textOf } from './json.js';
import {
  contactsWords,
  interactiveWords,
  locationWords,
  orderWords,
  referralWords,
  unsupportedWords,
} from './words.js';

export interface Content {
  text: string;
  media: InboundMedia[];
}

/**
 * What a message says, whatever its type
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages). A type that
 * is new, or that WhatsApp does not hand on, is told in words: a customer spoke, and waits. `errors` are those that
 * stand beside the message instead of in it.
 */
export function contentOf(message: Json, errors: unknown): Content {
  const { text, media = [] } = said(message) ?? {};
  const notes = [
    text,
    textOf(message['group_id']) && `[Written in the group ${textOf(message['group_id'])}]`,
    referralWords(objectOf(message['referral'])),
  ];
  if (text === undefined && media.length === 0)
    notes[0] = unsupportedWords(
      textOf(objectOf(message['unsupported'])['type'], 50) ?? nameOf(message),
      message['errors'] ?? errors,
    );
  return { text: notes.filter(Boolean).join('\n'), media };
}

/** Its words alone; undefined when it has none. */
export function wordsOf(message: Json): string | undefined {
  return said(message)?.text;
}

function nameOf(message: Json): string | undefined {
  const type = textOf(message['type'], 50);
  return type === 'unsupported' || type === 'unknown' ? undefined : type;
}

function said(message: Json): Partial<Content> | undefined {
  const type = textOf(message['type'], 50) ?? '';
  const body = objectOf(message[type]);
  if (isMediaType(type)) return mediaOf(type, body);
  if (type === 'text') return { text: textOf(body['body']) };
  if (type === 'button') return { text: textOf(body['text']) ?? textOf(body['payload']) };
  if (type === 'interactive') return { text: interactiveWords(body) };
  if (type === 'location') return { text: locationWords(body) };
  if (type === 'contacts') return { text: contactsWords(message['contacts']) };
  if (type === 'order') return { text: orderWords(body) };
  return undefined;
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/3gpp': '3gp',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'application/pdf': 'pdf',
};

const mediaTypes = ['image', 'video', 'audio', 'document', 'sticker'] as const;
type MediaType = (typeof mediaTypes)[number];
const isMediaType = (type: string): type is MediaType => mediaTypes.some((one) => one === type);

function mediaOf(type: MediaType, file: Json): Partial<Content> | undefined {
  const id = idOf(file['id']);
  const caption = textOf(file['caption']);
  if (!id) return caption ? { text: caption } : undefined;
  const contentType = plainType(file['mime_type']);
  const name = type === 'audio' && file['voice'] === true ? 'voice' : type;
  const fileName = textOf(file['filename'], 200) ?? `${name}.${endings[contentType] ?? 'bin'}`;
  return { text: caption, media: [{ fileName, contentType, ref: { id } }] };
}

/** `audio/ogg; codecs=opus` without its parameters. */
export function plainType(given: unknown): string {
  const type = textOf(given, 200)?.split(';')[0]!.trim().toLowerCase();
  return type && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}

/** For an echo, whose files stay on the colleague's phone. */
export function withoutFiles({ text, media }: Content): string {
  return [...media.map(({ fileName }) => `[${fileName}]`), text].filter(Boolean).join('\n');
}
