import type { InboundEvent, InboundMedia } from '../channel.js';
import { commentId, commentOf } from '../meta/comment.js';
import { type Json, objectOf, textOf, timeOf } from '../meta/json.js';
import { ignore, type Place } from '../meta/place.js';

/**
 * Comments under the page's posts, and mentions of the page elsewhere.
 * https://developers.facebook.com/docs/graph-api/webhooks/reference/page
 */
export function pageComment(
  field: string,
  value: Json,
  at: Date,
  place: Place,
): InboundEvent | undefined {
  const isComment = field === 'feed' && value['item'] === 'comment';
  if (!isComment && field !== 'mention') return undefined;
  const id = textOf(value['comment_id'], 200) ?? textOf(value['post_id'], 200);
  const from = authorOf(value);
  const verb = textOf(value['verb'], 60);
  if (verb === 'add') return added(value, id, from, at, place);
  if (from.id === place.ownId) return ignore('A comment of our own.');
  if (!id || (verb !== 'edited' && verb !== 'remove'))
    return ignore(`A comment was treated: ${verb ?? 'nobody says how'}.`);
  const about = { externalId: commentId(id), occurredAt: at };
  return verb === 'remove'
    ? { type: 'delete', ...about }
    : { type: 'edit', text: said(value), ...about };
}

function added(
  value: Json,
  id: string | undefined,
  from: ReturnType<typeof authorOf>,
  at: Date,
  place: Place,
): InboundEvent {
  const postId = textOf(value['post_id'], 200) ?? '?';
  const link = textOf(objectOf(value['post'])['permalink_url']);
  return commentOf(
    {
      id,
      postId,
      subject: `Comment on ${link ?? `post ${postId}`}`,
      from,
      text: said(value),
      media: [...file(value, 'photo', 'image/jpeg'), ...file(value, 'video', 'video/mp4')],
      at: textOf(value['created_time']) ? timeOf(value['created_time'], place.receivedAt) : at,
    },
    place,
  );
}

/** Older events name the author flat. */
function authorOf(value: Json) {
  const from = objectOf(value['from']);
  return {
    id: textOf(from['id'], 100) ?? textOf(value['sender_id'], 100),
    name: textOf(from['name'], 200) ?? textOf(value['sender_name'], 200),
  };
}

function said({ message }: Json): string {
  return typeof message === 'string' ? message : '';
}

function file(value: Json, name: 'photo' | 'video', contentType: string): InboundMedia[] {
  const url = textOf(value[name], 4_000);
  const extension = name === 'photo' ? 'jpg' : 'mp4';
  return url ? [{ fileName: `${name}.${extension}`, contentType, ref: { url } }] : [];
}
