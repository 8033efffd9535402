import type { InboundMedia } from '../channel.js';
import { isObject, type Json, listOf, objectOf, textOf } from './json.js';

export interface Content {
  text: string;
  media: InboundMedia[];
}

/**
 * What a message says, in words and files; what is neither (a place, a shared post, a product) becomes a line in
 * brackets, for nothing that a customer sends may be invisible.
 * https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
 */
export function contentOf(message: Json): Content {
  const said = typeof message['text'] === 'string' ? message['text'] : '';
  const parts = listOf(message['attachments']).filter(isObject).map(attachmentOf);
  const lines = [
    ...context(message),
    said,
    ...parts.map(({ text }) => text),
    message['is_unsupported'] === true
      ? '[A message of a kind that the provider does not pass on.]'
      : '',
  ].filter(Boolean);
  const media = parts.flatMap((part) => part.media);
  if (lines.length === 0 && media.length === 0)
    lines.push(chosen(message) ?? '[An empty message.]');
  return { text: lines.join('\n'), media };
}

/** What the message refers to: a story it answers, the advertisement or product it began with. */
function context(message: Json): string[] {
  const story = objectOf(objectOf(message['reply_to'])['story']);
  const answered = textOf(story['url']) ?? textOf(story['id']);
  return [answered ? `[In reply to your story: ${answered}]` : '', originOf(message['referral'])];
}

/** Where somebody came from: a link with a word of ours in it, an advertisement, a product. */
export function originOf(referral: unknown): string {
  if (!isObject(referral)) return '';
  const source = textOf(referral['source']) ?? 'a link';
  const title = textOf(objectOf(referral['ads_context_data'])['ad_title']);
  const product = textOf(objectOf(referral['product'])['id']);
  const what = textOf(referral['ref']) ?? title ?? (product && `product ${product}`);
  return what ? `[Came from ${source}: ${what}]` : `[Came from ${source}]`;
}

function chosen(message: Json): string | undefined {
  return textOf(objectOf(message['quick_reply'])['payload']);
}

type Kind = { contentType: string; extension: string };

const files: Readonly<Record<string, Kind>> = {
  image: { contentType: 'image/jpeg', extension: 'jpg' },
  animated_image_share: { contentType: 'image/gif', extension: 'gif' },
  video: { contentType: 'video/mp4', extension: 'mp4' },
  audio: { contentType: 'audio/mp4', extension: 'm4a' },
  file: { contentType: 'application/octet-stream', extension: 'bin' },
  story_mention: { contentType: 'application/octet-stream', extension: 'bin' },
};

function attachmentOf(attachment: Json): Content {
  const type = textOf(attachment['type'], 100) ?? 'unknown';
  const payload = objectOf(attachment['payload']);
  const url = textOf(payload['url'], 4_000);
  const kind = Object.hasOwn(files, type) ? files[type] : undefined;
  if (kind && url) {
    const fileName = textOf(attachment['name'], 200) ?? nameOf(url, type, kind);
    const contentType = textOf(attachment['mime_type'], 100) ?? kind.contentType;
    const media = [{ fileName, contentType, ref: { url } }];
    return { text: type === 'story_mention' ? '[Mentioned you in their story]' : '', media };
  }
  return { text: lineOf(type, attachment, payload, url), media: [] };
}

/** `[Shared] Title https://…`, with whatever of it is there. */
function lineOf(type: string, attachment: Json, payload: Json, url: string | undefined): string {
  if (type === 'location') return placeOf(attachment, payload);
  if (type === 'like_heart') return '❤️';
  const link = url ?? textOf(attachment['url'], 4_000);
  const titles = [textOf(attachment['title']), textOf(payload['title']), ...elementsOf(payload)];
  const label = shared.has(type) ? 'Shared' : type;
  return [`[${label}]`, ...titles, link].filter(Boolean).join(' ');
}

const shared = new Set(['share', 'fallback', 'post', 'ig_post', 'reel', 'ig_reel', 'ig_story']);

function placeOf(attachment: Json, payload: Json): string {
  const { lat, long } = objectOf(payload['coordinates']);
  const title = textOf(attachment['title']);
  return ['[Location]', title, `${textOf(lat) ?? '?'}, ${textOf(long) ?? '?'}`]
    .filter(Boolean)
    .join(' ');
}

/** The titles in a template or of products. */
function elementsOf(payload: Json): (string | undefined)[] {
  const inside = [payload, objectOf(payload['product']), objectOf(payload['generic'])];
  const elements = inside.flatMap((one) => [...listOf(one['elements']), ...listOf(one['buttons'])]);
  const titles = elements
    .filter(isObject)
    .slice(0, 20)
    .map((one) => textOf(one['title']));
  return [textOf(payload['text']), textOf(payload['intro_message']), ...titles];
}

/** The last part of the address where that is a name; the addresses of a CDN seldom tell one. */
function nameOf(url: string, type: string, { extension }: Kind): string {
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').at(-1) : undefined;
  return last && /^[\w.-]{1,100}\.\w{2,5}$/.test(last) ? last : `${type}.${extension}`;
}
