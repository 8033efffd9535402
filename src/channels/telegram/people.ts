import { integer, type Json, object, text } from './json.js';

/** Where something was said: a private chat with one customer, or a group. */
export interface Chat {
  id: string;
  isGroup: boolean;
  isChannel: boolean;
  /** Of the person, or of the group. */
  name: string | undefined;
}

/** https://core.telegram.org/bots/api#chat. A private chat has the id of the person in it. */
export function chatOf(value: unknown): Chat | undefined {
  const chat = object(value);
  const id = integer(chat['id'])?.toString();
  if (!id) return undefined;
  const { type } = chat;
  const isGroup = type === 'group' || type === 'supergroup';
  return { id, isGroup, isChannel: type === 'channel', name: nameOf(chat) };
}

/** A user’s name, a chat’s title. */
export function nameOf(value: unknown): string | undefined {
  const { title, first_name: first, last_name: last, username } = object(value);
  const name = [text(first), text(last)].filter(Boolean).join(' ').trim();
  const handle = text(username);
  return text(title) ?? (name || (handle && `@${handle}`));
}

/** Who wrote: an anonymous admin and a linked channel write as a chat. */
export function authorOf(message: Json): { name: string | undefined; id: string | undefined } {
  const sender = message['sender_chat'] ?? message['from'];
  return { name: nameOf(sender), id: integer(object(sender)['id'])?.toString() };
}
