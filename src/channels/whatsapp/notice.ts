import type { InboundEvent } from '../channel.js';
import { ignore, park } from './item.js';
import { type Json, textOf } from './json.js';

/**
 * What is told about the account, its number and its templates instead of by a customer. What keeps messages from
 * going out is parked for somebody to look at; the rest is known and needs nothing
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference).
 */
export function noticeEvent(field: string, value: Json): InboundEvent {
  const news = [value['event'], value['decision'], value['new_quality_score']]
    .map((word) => textOf(word, 60))
    .filter((word) => word !== undefined);
  const template = textOf(value['message_template_name'], 200);
  const says = [field, ...news, template].filter(Boolean).join(' ');
  if (news.some((word) => alarming.has(word)) || alarmingFields.has(field))
    return park(`WhatsApp says: ${says}`);
  return harmless.has(field) ? ignore(`WhatsApp says: ${says}`) : park(`An unknown field: ${says}`);
}

const alarmingFields = new Set(['account_alerts', 'security']);

const alarming = new Set([
  'ACCOUNT_DELETED',
  'ACCOUNT_OFFBOARDED',
  'ACCOUNT_RESTRICTION',
  'ACCOUNT_VIOLATION',
  'DISABLED_UPDATE',
  'PARTNER_REMOVED',
  'PARTNER_APP_UNINSTALLED',
  'REJECTED',
  'DISABLED',
  'PAUSED',
  'FLAGGED',
  'DOWNGRADE',
  'RED',
]);

const harmless = new Set([
  'account_update',
  'account_review_update',
  'account_settings_update',
  'business_capability_update',
  'business_status_update',
  'business_username_update',
  'consumer_profile',
  'flows',
  'group_lifecycle_update',
  'group_participants_update',
  'group_settings_update',
  'group_status_update',
  'history',
  'message_template_components_update',
  'message_template_quality_update',
  'message_template_status_update',
  'messaging_handovers',
  'partner_solutions',
  'payment_configuration_update',
  'phone_number_name_update',
  'phone_number_quality_update',
  'smb_app_state_sync',
  'template_category_update',
  'tracking_events',
  'user_preferences',
]);
