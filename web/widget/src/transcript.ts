import type { ChatState, Message, MessagePage } from './types.js';

export type LoadedChat = ChatState & { messages: MessagePage };

/** What was said, as far as this page knows it, and how the chat stands. */
export class Transcript {
  state: ChatState | null = null;
  messages: Message[] = [];
  /** Where what was said before is found; null when this is all. */
  earlier: string | null = null;
  isLoaded = false;

  get unread(): number {
    return this.state?.unreadCount ?? 0;
  }

  get hasOldLinks(): boolean {
    const now = new Date().toISOString();
    return this.messages.some((one) => one.attachments.some((file) => file.expiresAt < now));
  }

  show(chat: LoadedChat): void {
    this.state = chat;
    if (!this.isLoaded) this.earlier = placeBefore(chat.messages);
    this.isLoaded = true;
    this.add(chat.messages.nodes);
  }

  showEarlier({ messages }: LoadedChat): void {
    this.messages = merged(messages.nodes, this.messages);
    this.earlier = placeBefore(messages);
  }

  add(messages: readonly Message[]): void {
    this.messages = merged(this.messages, messages);
  }

  /** Everything so far; the last of the team's, when any of it was new. */
  markRead(): Message | undefined {
    if (!this.state || this.unread === 0) return undefined;
    const last = this.messages.findLast((message) => message.author.kind === 'TEAM');
    if (last) this.state = { ...this.state, unreadCount: 0 };
    return last;
  }

  clear(): void {
    this.state = null;
    this.messages = [];
    this.earlier = null;
    this.isLoaded = false;
  }
}

/** Each message once, with what is newest known of it, in the order in which they were written. */
function merged(before: readonly Message[], after: readonly Message[]): Message[] {
  const byId = new Map(before.map((message) => [message.id, message]));
  for (const message of after) byId.set(message.id, message);
  return [...byId.values()].sort(
    (a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt) || (a.id < b.id ? -1 : 1),
  );
}

function placeBefore({ pageInfo }: MessagePage): string | null {
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
