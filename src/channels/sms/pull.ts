import type { ChannelAccount } from '../channel.js';
import { isObject, type Json, textOf } from '../twilio/form.js';
import { type Ask, type Pull, whole } from '../twilio/list.js';

/** https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources */
export const messagePull: Pull = {
  field: 'messages',
  lists: ({ settings }, since) => {
    const filter = new URLSearchParams({ 'DateSent>': whole(since), PageSize: '200' });
    if (settings['phoneNumber']) filter.set('To', settings['phoneNumber']);
    return [{ path: '/Messages', filter }];
  },
  happenedAt: (item, account) => {
    if (item['direction'] !== 'inbound' || item['status'] !== 'received') return undefined;
    return isFor(item, account.settings) ? dateOf(item) : undefined;
  },
  dedupeKey: (item) => receivedKey(String(item['sid'])),
  fateKey: ({ sid, status }) => (isFate(status) ? statusKey(String(sid), status) : undefined),
  complete: async (item, ask) =>
    Number(item['num_media']) > 0 ? { ...item, media: await mediaOf(item, ask) } : item,
};

/** The name under which a customer's message is stored, whichever way it came. */
export const receivedKey = (messageSid: string): string => `received ${messageSid}`;

/** The same for a status. */
export const statusKey = (messageSid: string, status: string): string =>
  `status ${messageSid} ${status}`;

const fates = new Set(['delivered', 'read', 'failed', 'undelivered', 'canceled']);
const isFate = (status: unknown): status is string => fates.has(String(status));

function isFor(item: Json, { phoneNumber, messagingServiceSid }: ChannelAccount['settings']) {
  return phoneNumber
    ? item['to'] === phoneNumber
    : item['messaging_service_sid'] === messagingServiceSid;
}

function dateOf(item: Json): Date | undefined {
  const time = Date.parse(String(item['date_sent'] ?? item['date_created']));
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** https://www.twilio.com/docs/messaging/api/media-resource#read-multiple-media-resources */
async function mediaOf({ sid }: Json, ask: Ask): Promise<Json[]> {
  const { media_list: list } = await ask(`/Messages/${String(sid)}/Media`);
  const files = Array.isArray(list) ? list.filter(isObject) : [];
  return files.map((file) => ({ uri: textOf(file['uri']), content_type: file['content_type'] }));
}
