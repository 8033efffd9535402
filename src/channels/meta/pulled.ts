import type { ChannelAccount, InboundEvent, RawInput } from '../channel.js';
import { bodyOf, isObject, type Json, listOf, objectOf, textOf } from './json.js';
import { itemOf } from './messaging.js';
import { park } from './place.js';

/**
 * A message as the API shows it, read as if a webhook had brought it: its id is the webhook's `mid`.
 * https://developers.facebook.com/docs/graph-api/reference/message
 */
export function parsePulled(
  { body, envelope, receivedAt }: RawInput,
  account: ChannelAccount,
  ownId: string,
): InboundEvent[] {
  const { unreadable } = envelope;
  if (typeof unreadable === 'string') return [park(unreadable)];
  const message = bodyOf(body);
  if (!message) return [park('The list’s message is not a JSON object.')];
  const from = objectOf(message['from']);
  const [to] = listOf(objectOf(message['to'])['data']);
  const isOurs = envelope['isOurs'] === true;
  const item = {
    sender: { id: isOurs ? ownId : from['id'] },
    recipient: { id: isOurs ? objectOf(to)['id'] : ownId },
    timestamp: String(timeOfPulled(message)?.getTime() ?? ''),
    message: { ...wordsOf(message), is_echo: isOurs },
  };
  const event = itemOf(item, { account, ownId, receivedAt, standby: false });
  if (event.type !== 'message' || event.direction === 'echo') return [event];
  const name = textOf(from['name'], 200) ?? textOf(from['username'], 200);
  return [{ ...event, from: { ...event.from, name } }];
}

/** `2026-11-24T10:00:00+0000`, or seconds. */
export function timeOfPulled({
  created_time: given,
  updated_time: changed,
}: Json): Date | undefined {
  const told = given ?? changed;
  const time =
    typeof told === 'string' && !/^\d+$/.test(told) ? Date.parse(told) : Number(told) * 1000;
  return time > 0 ? new Date(time) : undefined;
}

/** The words and files in the shape of a webhook. */
function wordsOf(message: Json): Json {
  const story = objectOf(message['story']);
  const answered = objectOf(story['reply_to']);
  return {
    mid: message['id'],
    text: message['message'],
    is_unsupported: message['is_unsupported'],
    reply_to: textOf(answered['link'] ?? answered['id'])
      ? { story: { id: answered['id'], url: answered['link'] } }
      : undefined,
    attachments: [
      ...all(message['attachments']).map(fileOf),
      ...all(message['shares']).map(sharedOf),
      ...stickerOf(message['sticker']),
      ...mentionOf(objectOf(story['mention'])),
    ],
  };
}

const all = (edge: unknown): Json[] => listOf(objectOf(edge)['data']).filter(isObject);

function fileOf(file: Json): Json {
  const { image_data: image, video_data: video, file_url: url, name, mime_type } = file;
  const given = isObject(image) ? 'image' : isObject(video) ? 'video' : 'file';
  const address = objectOf(image)['url'] ?? objectOf(video)['url'] ?? url;
  return { type: given, name, mime_type, payload: { url: address } };
}

const sharedOf = ({ link, name }: Json): Json => ({
  type: 'share',
  title: name,
  payload: { url: link },
});

function stickerOf(url: unknown): Json[] {
  return typeof url === 'string' ? [{ type: 'image', payload: { url } }] : [];
}

function mentionOf({ link }: Json): Json[] {
  return typeof link === 'string' ? [{ type: 'story_mention', payload: { url: link } }] : [];
}
