import type { Message, MessagePage } from './types.js';

/** Each message once, with what is newest known of it, in the order in which they were written. */
export function merged(before: readonly Message[], after: readonly Message[]): Message[] {
  const byId = new Map(before.map((message) => [message.id, message]));
  for (const message of after) byId.set(message.id, message);
  return [...byId.values()].sort(
    (a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt) || (a.id < b.id ? -1 : 1),
  );
}

/** Where the messages before this page are found; null when there are none. */
export function page({ pageInfo }: MessagePage): string | null {
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
