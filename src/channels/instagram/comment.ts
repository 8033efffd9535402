import type { InboundEvent } from '../channel.js';
import { commentOf } from '../meta/comment.js';
import { type Json, objectOf, textOf } from '../meta/json.js';
import type { Place } from '../meta/place.js';
import { mentionOf } from './mention.js';

/**
 * Comments on posts, reels and live broadcasts, and mentions.
 * https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
 */
export function instagramComment(
  field: string,
  value: Json,
  at: Date,
  place: Place,
): InboundEvent | undefined {
  if (field === 'mentions') return mentionOf(value);
  if (field !== 'comments' && field !== 'live_comments') return undefined;
  const from = objectOf(value['from']);
  const media = objectOf(value['media']);
  const postId = textOf(media['id'], 200) ?? '?';
  const kind = textOf(media['media_product_type'], 60)?.toLowerCase();
  const product = kind ?? (field === 'live_comments' ? 'live' : 'post');
  return commentOf(
    {
      id: textOf(value['id'], 200) ?? textOf(value['comment_id'], 200),
      postId,
      subject: `Comment on ${product} ${postId}`,
      from: { id: textOf(from['id'], 100), name: textOf(from['username'], 200) },
      text: typeof value['text'] === 'string' ? value['text'] : '',
      media: [],
      at,
    },
    place,
  );
}
