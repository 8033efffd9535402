import DataLoader from 'dataloader';
import {
  type ChatAttachmentRow,
  chatAttachmentsOf,
} from '../../domain/chat/chat-attachment.query.js';
import { type ChatMessageRow, chatMessagesByIds } from '../../domain/chat/chat-message.query.js';
import type { Reader } from '../../domain/kernel/work.js';
import { grouped } from '../loaders.js';

export interface ChatKey {
  conversationId: string;
  contactId: string;
}

/** The lookups of one operation, by chat. */
export class VisitorLoaders {
  private readonly chats = new Map<string, ChatLoaders>();

  constructor(private readonly reader: Reader) {}

  of(chat: ChatKey): ChatLoaders {
    let loaders = this.chats.get(chat.conversationId);
    if (!loaders)
      this.chats.set(chat.conversationId, (loaders = new ChatLoaders(this.reader, chat)));
    return loaders;
  }
}

/** Small lookups inside one chat: no key opens anything of another. */
export class ChatLoaders {
  #message?: DataLoader<string, ChatMessageRow | null>;
  #attachments?: DataLoader<string, ChatAttachmentRow[]>;

  constructor(
    readonly reader: Reader,
    readonly chat: ChatKey,
  ) {}

  get message(): DataLoader<string, ChatMessageRow | null> {
    return (this.#message ??= new DataLoader(async (ids) => {
      const rows = await chatMessagesByIds(this.reader, this.chat, ids);
      const found = new Map(rows.map((row) => [row.uuid, row]));
      return ids.map((id) => found.get(id) ?? null);
    }));
  }

  /** By message. */
  get attachments(): DataLoader<string, ChatAttachmentRow[]> {
    return (this.#attachments ??= grouped(
      (ids) => chatAttachmentsOf(this.reader, this.chat.conversationId, ids),
      (attachment) => attachment.messageUuid,
    ));
  }
}
