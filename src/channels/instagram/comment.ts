import type { InboundEvent } from '../channel.js';
import { commentOf } from '../meta/comment.js';
import { type Json, objectOf, textOf } from '../meta/json.js';
import { park, type Place } from '../meta/place.js';

/**
 * Comments on posts, reels and live broadcasts. A mention tells only where it stands, neither words nor author: a
 * person has to look. https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
 */
export function instagramComment(
  field: string,
  value: Json,
  at: Date,
  place: Place,
): InboundEvent | undefined {
  if (field === 'mentions') return mention(value);
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

function mention(value: Json): InboundEvent {
  const { media_id: media, comment_id: comment } = value;
  const where = textOf(comment, 200) ? `comment ${textOf(comment, 200)} on ` : '';
  return park(`You were mentioned in ${where}media ${textOf(media, 200) ?? '?'}: look there.`);
}
