import type { ChannelKind } from '../channel/channel.js';

const hour = 3_600_000;

/**
 * How long after the customer's last words one may write freely; a kind without an entry is open.
 *
 * WhatsApp: https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages#customer-service-windows
 * Messenger and Instagram, with the longer time for people (HUMAN_AGENT):
 * https://developers.facebook.com/docs/messenger-platform/send-messages/message-tags
 */
const windows: Partial<Record<ChannelKind, { program: number; person: number }>> = {
  WHATSAPP: { program: 24 * hour, person: 24 * hour },
  MESSENGER: { program: 24 * hour, person: 7 * 24 * hour },
  INSTAGRAM: { program: 24 * hour, person: 7 * 24 * hour },
};

/** `closesAt` is null where no window was ever opened, or there is none to close. */
export function replyWindow(
  kind: ChannelKind,
  lastInboundAt: Date | null,
  isByPerson: boolean,
  now: Date,
): { open: boolean; closesAt: Date | null } {
  const window = windows[kind];
  if (!window) return { open: true, closesAt: null };
  if (!lastInboundAt) return { open: false, closesAt: null };
  const closesAt = new Date(lastInboundAt.getTime() + window[isByPerson ? 'person' : 'program']);
  return { open: now < closesAt, closesAt };
}
