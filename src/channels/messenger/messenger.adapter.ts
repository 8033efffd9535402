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
import { pageComment } from './comment.js';

const ownId = ({ settings }: ChannelAccount): string => settings['pageId'] ?? '';

const product: Product = { object: 'page', ownId, comment: pageComment };

const outlet: Outlet = {
  ownId,
  messageLimit: { most: 2_000, measure: (text) => text.length },
  commentLimit: { most: 8_000, measure: (text) => text.length },
  commentEdge: 'comments',
  typeOf,
  files: 'inside',
  marks: true,
};

const inbox: Inbox = {
  platform: 'messenger',
  ownId,
  fields:
    'id,created_time,from,to,message,sticker,shares{link,name},attachments{id,mime_type,name,image_data,video_data,file_url}',
  pageSize: 50,
  mostPages: 20,
};

/** A Facebook page: its direct messages, and the comments under its posts. */
export function messengerAdapter(call: CallProvider, pullEveryMs = 60_000): ChannelAdapter {
  return {
    kind: 'MESSENGER',
    handleKind: 'MESSENGER',
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
    send: (message, account, signal) => send({ call, outlet, message, account, signal }),
    nameOf: (address, account, signal) =>
      askPersonName(call, account, { address, fields: 'name', signal }),
    fetchMedia: (media, _account, signal) => fetchMedia(call, media, signal),
    showSign: (sign, account, signal) =>
      showSign(call, sign, { ownId: ownId(account), account }, signal),
    listen: (account, cursor, store, signal) =>
      followConversations({ call, inbox, everyMs: pullEveryMs }, account, cursor, store, signal),
    health: (account, signal) =>
      askName(call, account, { ownId: ownId(account), field: 'name', signal }),
  };
}

const mostBytes = 25 * 1024 * 1024;

/** https://developers.facebook.com/docs/messenger-platform/send-messages/saving-assets */
function typeOf({ contentType, content, fileName }: OutboundAttachment): FileType | Failure {
  if (content.length > mostBytes)
    return refuse('too_large', `${fileName}: Messenger takes files of up to 25 MB.`);
  const [kind] = contentType.split('/');
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file';
}
