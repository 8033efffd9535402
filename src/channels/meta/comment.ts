import type { InboundEvent, InboundMedia } from '../channel.js';
import { ignore, park, type Place } from './place.js';

export interface Comment {
  id: string | undefined;
  /** The post, reel or broadcast it stands under. */
  postId: string;
  subject: string;
  from: { id: string | undefined; name: string | undefined };
  text: string;
  media: InboundMedia[];
  at: Date;
}

const prefix = 'comment:';

export const commentId = (id: string): string => `${prefix}${id}`;

/** The provider's id of the comment that is answered; undefined where a direct message is. */
export function commentAnswered(inReplyTo: string | undefined): string | undefined {
  return inReplyTo?.startsWith(prefix) ? inReplyTo.slice(prefix.length) : undefined;
}

/** What one person says under one post is a conversation of its own, beside their direct messages. */
export function commentOf(comment: Comment, { ownId }: Place): InboundEvent {
  const { id, postId, subject, from, text, media, at } = comment;
  if (!id) return park('A comment without an id.');
  if (!from.id) return park(`It does not tell who wrote the comment ${id} on ${postId}.`);
  if (from.id === ownId) return ignore('A comment of our own.');
  const said = text || (media.length > 0 ? '' : '[An empty comment.]');
  return {
    type: 'message',
    direction: 'in',
    externalId: commentId(id),
    from: { address: from.id, name: from.name },
    others: [],
    subject,
    text: said,
    visibleText: said,
    attachments: [],
    media,
    occurredAt: at,
    thread: [],
    threadKey: `${prefix}${postId}:${from.id}`,
  };
}
