import type {
  ChannelAccount,
  FetchedEvents,
  InboundElsewhere,
  InboundEvent,
  InboundMedia,
} from '../channel.js';
import { commentOf } from '../meta/comment.js';
import { callGraph, type GraphAnswer } from '../meta/graph.js';
import { isObject, type Json, listOf, objectOf, textOf } from '../meta/json.js';
import { mentionId } from '../meta/mention-id.js';
import { park } from '../meta/place.js';
import { timeOfPulled } from '../meta/pulled.js';
import type { CallProvider } from '../provider-call.js';

/**
 * The webhook tells only where we were mentioned; words and author have to be asked for.
 * https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram#mentions
 */
export function mentionOf(value: Json): InboundEvent {
  const [media, comment] = [textOf(value['media_id'], 200), textOf(value['comment_id'], 200)];
  const where = comment ? `comment ${comment} on ` : '';
  const reason = `You were mentioned in ${where}media ${media ?? '?'}: look there.`;
  const areIds = [media, comment ?? '0'].every((id) => id && /^\d{1,40}$/.test(id));
  if (!media || !areIds) return park(reason);
  return { type: 'elsewhere', ref: { media, ...(comment ? { comment } : {}) }, reason };
}

const ofComment = 'id,text,timestamp,username,media{id,permalink}';
const ofMedia = 'id,caption,timestamp,username,media_type,media_url,permalink';

/** Whoever is logged in over Facebook may ask for the mention itself, over Instagram only for what they are tagged in. */
export async function fetchMention(
  call: CallProvider,
  { ref }: InboundElsewhere,
  { account, receivedAt, ownId }: { account: ChannelAccount; receivedAt: Date; ownId: string },
  signal: AbortSignal,
): Promise<FetchedEvents> {
  const { media = '', comment } = ref;
  const get = (path: string) => callGraph(call, account, { method: 'GET', path, signal });
  const asked = comment
    ? await get(`${ownId}?fields=mentioned_comment.comment_id(${comment}){${ofComment}}`)
    : await get(`${ownId}?fields=mentioned_media.media_id(${media}){${ofMedia}}`);
  const found = asked.ok
    ? objectOf(asked.data[comment ? 'mentioned_comment' : 'mentioned_media'])
    : {};
  const item = textOf(found['id']) || comment ? found : await tagged(get, ownId, media);
  if (!textOf(item['id'])) return { ok: false, failure: asked.ok ? notTold : asked.failure };
  const place = { account, ownId, receivedAt, standby: false };
  return { ok: true, events: [commentOf(mentionIn(item, { media, comment }, receivedAt), place)] };
}

const notTold = {
  class: 'permanent',
  code: 'not_told',
  message: 'Instagram does not show it.',
  scope: 'message',
} as const;

async function tagged(
  get: (path: string) => Promise<GraphAnswer>,
  ownId: string,
  media: string,
): Promise<Json> {
  const answer = await get(`${ownId}/tags?fields=${ofMedia}&limit=50`);
  const all = answer.ok ? listOf(answer.data['data']).filter(isObject) : [];
  return all.find(({ id }) => id === media) ?? {};
}

/** They are known by name alone. */
function mentionIn(item: Json, ids: { media: string; comment?: string }, receivedAt: Date) {
  const name = textOf(item['username'], 100);
  const link = textOf(item['permalink']) ?? textOf(objectOf(item['media'])['permalink']);
  const kind = ids.comment ? 'a comment' : 'a caption';
  const at = timeOfPulled({ created_time: item['timestamp'] }) ?? receivedAt;
  return {
    id: mentionId(ids),
    postId: ids.media,
    subject: `Mentioned in ${kind}: ${link ?? ids.media}`,
    from: { id: name && `@${name}`, name },
    text: textOf(item['text'] ?? item['caption'], 10_000) ?? '',
    media: fileOf(item),
    at: at < receivedAt ? at : receivedAt,
  };
}

function fileOf({ media_url: url, media_type: type }: Json): InboundMedia[] {
  if (typeof url !== 'string') return [];
  const [extension, contentType] = type === 'VIDEO' ? ['mp4', 'video/mp4'] : ['jpg', 'image/jpeg'];
  return [{ fileName: `mention.${extension}`, contentType, ref: { url } }];
}
