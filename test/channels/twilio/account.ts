import type { ChannelAccount, RawInput } from '../../../src/channels/channel.js';

export const account = (more: Partial<ChannelAccount> = {}): ChannelAccount => ({
  id: '0199b5a2-0000-7000-8000-000000000001',
  workspaceId: '0199b5a2-0000-7000-8000-000000000002',
  name: 'Line',
  address: '+15005550006',
  settings: { accountSid: `AC${'a1'.repeat(16)}`, phoneNumber: '+15005550006' },
  secrets: { authToken: '12345' },
  webhookUrl: 'https://rapport.test/webhooks/rpw_key',
  ...more,
});

export const receivedAt = new Date('2026-11-24T10:00:00Z');

/** A webhook as it was stored. */
export function told(form: Record<string, string> | Buffer, query = ''): RawInput {
  const body = Buffer.isBuffer(form) ? form : Buffer.from(new URLSearchParams(form).toString());
  return { body, envelope: { method: 'POST', query }, receivedAt };
}

/** An item of a list as it was stored. */
export function pulled(item: unknown): RawInput {
  const body = Buffer.from(JSON.stringify(item));
  return { body, envelope: { pulled: true }, receivedAt };
}
