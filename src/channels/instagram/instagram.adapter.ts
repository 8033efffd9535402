import type { ChannelAccount, ChannelAdapter, Failure, OutboundAttachment } from '../channel.js';
import { followConversations, type Inbox } from '../meta/conversations.js';
import { parseWebhook, type Product } from '../meta/entry.js';
import { askName } from '../meta/health.js';
import { fetchMedia } from '../meta/media.js';
import { verifyMessaging } from '../meta/message-key.js';
import { askPersonName } from '../meta/person.js';
import { type FileType, refuse } from '../meta/pieces.js';
import { parsePulled } from '../meta/pulled.js';
import { type Outlet, send } from '../meta/send.js';
import { showSign, typingShownMs } from '../meta/sign.js';
import { handshake } from '../meta/webhook.js';
import type { CallProvider } from '../provider-call.js';
import { instagramComment } from './comment.js';
import { fetchMention } from './mention.js';

const ownId = ({ settings }: ChannelAccount): string => settings['accountId'] ?? '';

const product: Product = { object: 'instagram', ownId, comment: instagramComment };

/** A text has at most 1000 bytes, a comment 300 characters. */
const outlet: Outlet = {
  ownId,
  messageLimit: { most: 1_000, measure: (text) => Buffer.byteLength(text) },
  commentLimit: { most: 300, measure: (text) => text.length },
  commentEdge: 'replies',
  typeOf,
  files: 'byAddress',
  marks: false,
};

/** Of a conversation, its latest 20 messages can be read and no more. */
const inbox: Inbox = {
  platform: 'instagram',
  ownId,
  fields: 'id,created_time,from,to,message,attachments,shares,story,is_unsupported',
  pageSize: 20,
  mostPages: 1,
};

/** An Instagram professional account: its direct messages, and the comments on what it published. */
export function instagramAdapter(call: CallProvider, pullEveryMs = 60_000): ChannelAdapter {
  return {
    kind: 'INSTAGRAM',
    handleKind: 'INSTAGRAM',
    conversations: 'person',
    capabilities: () => ({
      idempotentSend: false,
      signs: { showsRead: true, showsTypingMs: typingShownMs },
    }),
    handshake,
    verify: verifyMessaging,
    parse: (raw, account) =>
      Promise.resolve(
        raw.envelope['pulled'] === true
          ? parsePulled(raw, account, ownId(account))
          : parseWebhook(raw, account, product),
      ),
    send: (message, account, signal) =>
      send({ call, outlet, message, account: atInstagram(account), signal }),
    nameOf: (address, account, signal) =>
      askPersonName(call, atInstagram(account), { address, fields: 'name,username', signal }),
    fetchMedia: (media, _account, signal) => fetchMedia(call, media, signal),
    fetchEvents: (elsewhere, { account, receivedAt }, signal) => {
      const at = { account: atInstagram(account), receivedAt, ownId: ownId(account) };
      return fetchMention(call, elsewhere, at, signal);
    },
    showSign: (sign, account, signal) => {
      const own = { ownId: ownId(account), account: atInstagram(account) };
      return showSign(call, sign, own, signal);
    },
    listen: (account, cursor, store, signal) => {
      const asked = { call, inbox, everyMs: pullEveryMs };
      return followConversations(asked, atInstagram(account), cursor, store, signal);
    },
    health: (account, signal) => {
      const asked = { ownId: ownId(account), field: 'username', signal };
      return askName(call, atInstagram(account), asked);
    },
  };
}

/** Tokens of Instagram's own login are good at Instagram's own host only. */
function atInstagram(account: ChannelAccount): ChannelAccount {
  return { ...account, settings: { apiUrl: 'https://graph.instagram.com', ...account.settings } };
}

const types: Readonly<Record<string, FileType>> = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'audio/aac': 'audio',
  'audio/mp4': 'audio',
  'audio/m4a': 'audio',
  'audio/x-m4a': 'audio',
  'audio/wav': 'audio',
  'video/mp4': 'video',
  'video/ogg': 'video',
  'video/x-msvideo': 'video',
  'video/quicktime': 'video',
  'video/webm': 'video',
  'application/pdf': 'file',
};

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api */
function typeOf({ contentType, content, fileName }: OutboundAttachment): FileType | Failure {
  const [plain = ''] = contentType.toLowerCase().split(';');
  const type = Object.hasOwn(types, plain.trim()) ? types[plain.trim()]! : undefined;
  if (!type)
    return refuse('file_type', `${fileName}: Instagram takes images, audio, video and PDF.`);
  const most = type === 'image' ? 8 : 25;
  if (content.length > most * 1024 * 1024)
    return refuse('too_large', `${fileName}: Instagram takes such a file up to ${most} MB.`);
  return type;
}
