import type { InboundEvent, InboundMessage, RawInput } from '../channel.js';
import { contentOf } from './content.js';
import { integer, isObject, type Json, jsonOf, object, objects, text } from './json.js';
import { type Chat, authorOf, chatOf, nameOf } from './people.js';
import { serviceOf } from './service.js';

type Reader = (what: Json, raw: RawInput) => InboundEvent;

/**
 * An update (https://core.telegram.org/bots/api#update) holds one thing that happened. A group is one conversation,
 * as it is one chat: its contact is the group, and each message begins with the name of whoever wrote it.
 */
export function parseTelegram(raw: RawInput): InboundEvent[] {
  const update = jsonOf(raw.body);
  if (!update || integer(update['update_id']) === undefined)
    return [park('The body is not an update of the Bot API.')];
  const kind = Object.keys(readers).find((field) => isObject(update[field]));
  if (kind) return [readers[kind]!(object(update[kind]), raw)];
  const known = Object.keys(ofNoInterest).find((field) => update[field] !== undefined);
  if (known) return [ignore(ofNoInterest[known]!)];
  const fields = Object.keys(update).filter((field) => field !== 'update_id');
  return [park(`Nobody reads updates of this kind: ${fields.join(', ').slice(0, 200)}.`)];
}

const readers: Record<string, Reader> = {
  message: messageOf,
  edited_message: editOf,
  callback_query: pressOf,
  message_reaction: reactionOf,
  my_chat_member: membershipOf,
};

const ofNoInterest: Record<string, string> = {
  channel_post: 'A post in a channel: no customer wrote it.',
  edited_channel_post: 'An edited post in a channel: no customer wrote it.',
  message_reaction_count: 'A count of anonymous reactions.',
  chat_member: 'Somebody else joined or left a group.',
  chat_join_request: 'Somebody asks to join a group.',
  chat_boost: 'A boost of a chat.',
  removed_chat_boost: 'The end of a boost of a chat.',
  inline_query: 'Somebody types the bot’s name in another chat.',
  chosen_inline_result: 'Somebody chose an inline result in another chat.',
  poll: 'News of a poll.',
  poll_answer: 'An answer to a poll.',
};

function messageOf(message: Json, raw: RawInput): InboundEvent {
  const place = placeOf(message);
  if (!place) return park('The message has no chat or no id.');
  const { chat, externalId } = place;
  if (chat.isChannel) return ignore(ofNoInterest['channel_post']!);
  const content = contentOf(message);
  if (!content) return withoutContent(message);
  const words = signed(message, chat, content.words);
  return {
    ...baseOf(chat, message),
    externalId,
    text: [quoteOf(message), words].filter(Boolean).join('\n\n'),
    visibleText: words,
    media: content.media,
    occurredAt: timeOf(message['date'], raw.receivedAt),
    automated: machineOf(message),
    quotes: quotedBy(message, place.chat),
  };
}

function baseOf(chat: Chat, message: Json) {
  const { id, name } = authorOf(message);
  return {
    type: 'message' as const,
    direction: 'in' as const,
    from: { address: chat.id, name: chat.name },
    others: chat.isGroup && id ? [{ address: id, name }] : [],
    attachments: [],
    thread: [],
  } satisfies Partial<InboundMessage>;
}

function placeOf(message: Json): { chat: Chat; externalId: string } | undefined {
  const chat = chatOf(message['chat']);
  const id = integer(message['message_id']);
  if (!chat || id === undefined) return undefined;
  return { chat, externalId: `${chat.id}:${id}` };
}

function withoutContent(message: Json): InboundEvent {
  const service = serviceOf(message);
  if (service) return ignore(service);
  const fields = Object.keys(message).join(', ').slice(0, 300);
  return park(`Nobody reads messages of this kind: ${fields}.`);
}

/** In a group the words say whose they are. */
function signed(message: Json, chat: Chat, words: string): string {
  const { name } = authorOf(message);
  const forwarded = forwardOf(message);
  const said = forwarded ? `[Forwarded from ${forwarded}]\n${words}`.trim() : words;
  return chat.isGroup && name ? `${name}: ${said}`.trim() : said;
}

/** https://core.telegram.org/bots/api#messageorigin */
function forwardOf(message: Json): string | undefined {
  if (!isObject(message['forward_origin'])) return undefined;
  const origin = message['forward_origin'];
  const chat = origin['sender_user'] ?? origin['sender_chat'] ?? origin['chat'];
  return nameOf(chat) ?? text(origin['sender_user_name']) ?? 'somebody';
}

/** In another chat it would be another message. */
function quotedBy(message: Json, chat: Chat): string | undefined {
  const id = integer(object(message['reply_to_message'])['message_id']);
  return id === undefined ? undefined : `${chat.id}:${id}`;
}

/** What a reply answers, as a mail would quote it. */
function quoteOf(message: Json): string | undefined {
  const answered = object(message['reply_to_message']);
  const words =
    text(object(message['quote'])['text']) ?? text(answered['text']) ?? text(answered['caption']);
  const short = words && words.length > 300 ? `${words.slice(0, 300)}…` : words;
  return short?.replaceAll(/^/gm, '> ');
}

/** The Start button is pressed before anything is said: nobody waits for an answer to it. */
function machineOf(message: Json): string | undefined {
  if (/^\/start(@\w+)?( \S*)?$/.test(text(message['text']) ?? '')) return 'start_button';
  if (message['is_automatic_forward'] === true) return 'channel_forward';
  const isBot = object(message['from'])['is_bot'] === true && !message['sender_chat'];
  return isBot ? 'bot' : undefined;
}

function editOf(message: Json, raw: RawInput): InboundEvent {
  const place = placeOf(message);
  if (!place) return park('The edited message has no chat or no id.');
  if (object(message['location'])['live_period']) return ignore('A live location moved.');
  return {
    type: 'edit',
    externalId: place.externalId,
    text: signed(message, place.chat, contentOf(message)?.words ?? ''),
    occurredAt: timeOf(message['edit_date'], raw.receivedAt),
  };
}

/** A button under a message of the bot: https://core.telegram.org/bots/api#callbackquery. Its label is what was said. */
function pressOf(query: Json, raw: RawInput): InboundEvent {
  const message = object(query['message']);
  const chat = chatOf(message['chat']) ?? chatOf(query['from']);
  const id = text(query['id']);
  if (!chat || !id) return park('The pressed button has no chat or no id.');
  const { data, from } = query;
  const rows: unknown = object(message['reply_markup'])['inline_keyboard'];
  const buttons = Array.isArray(rows) ? rows.flatMap((row) => objects(row)) : [];
  const pressed = buttons.find((button) => button['callback_data'] === data);
  const label = text(pressed?.['text']) ?? text(data) ?? 'a button';
  const words = signed({ from }, chat, label);
  return {
    ...baseOf(chat, { from }),
    externalId: `callback:${id}`,
    text: words,
    visibleText: words,
    occurredAt: raw.receivedAt,
  };
}

/** https://core.telegram.org/bots/api#messagereactionupdated. All reactions of a person now; the last one counts. */
function reactionOf(update: Json, raw: RawInput): InboundEvent {
  const place = placeOf(update);
  const by = object(update['user'] ?? update['actor_chat']);
  const address = integer(by['id'])?.toString();
  if (!place || !address) return park('The reaction has no message or nobody who reacted.');
  const now = objects(update['new_reaction']).at(-1);
  return {
    type: 'reaction',
    externalId: place.externalId,
    from: { address },
    emoji: now ? emojiOf(now) : null,
    occurredAt: timeOf(update['date'], raw.receivedAt),
  };
}

/** https://core.telegram.org/bots/api#reactiontype. An emoji of their own has a picture and no character. */
function emojiOf({ type, emoji }: Json): string {
  return text(emoji) ?? (type === 'paid' ? '⭐' : '[custom emoji]');
}

/** https://core.telegram.org/bots/api#chatmemberupdated, of the bot itself. Replies find out by themselves: 403. */
function membershipOf(update: Json): InboundEvent {
  const { status } = object(update['new_chat_member']);
  const isGroup = chatOf(update['chat'])?.isGroup ?? false;
  const isOut = status === 'kicked' || status === 'left';
  if (isGroup) return ignore(`The bot was ${isOut ? 'removed from' : 'added to'} a group.`);
  return ignore(`The customer ${isOut ? 'blocked' : 'started'} the bot.`);
}

function timeOf(seconds: unknown, receivedAt: Date): Date {
  const given = integer(seconds);
  if (given === undefined || given <= 0) return receivedAt;
  return new Date(Math.min(given * 1000, receivedAt.getTime()));
}

const park = (reason: string): InboundEvent => ({ type: 'unknown', disposition: 'park', reason });
const ignore = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'ignore',
  reason,
});
