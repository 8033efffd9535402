import { randomBytes } from 'node:crypto';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import {
  changedChatSettings,
  chatSettingsOf,
  type GivenChatSettings,
  storedChatSettings,
} from '../chat/chat-settings.js';
import { Channel } from './channel.js';
import { webhookKey } from './connect-provider-channel.js';
import { type EmailGiven, readEmailConnection } from './email-connection.js';

export interface ConnectEmailChannel {
  name: string;
  address: string;
  /** A mailbox, a mail server, a provider of its own. */
  connection?: { given: EmailGiven; seal: (plain: string) => string };
}

/** An address whose mail this workspace receives: at the SMTP door, and from whatever is connected with it. */
export async function connectEmailChannel(
  work: Work,
  input: ConnectEmailChannel,
): Promise<{ channelId: string }> {
  const address = input.address.trim().toLowerCase();
  if (!/^[^@\s+]+@[^@\s]+$/.test(address)) {
    throw invalidInput('address', 'Must be an email address without a plus part.');
  }
  const id = newUuid();
  const own = input.connection && mailConnection(input.connection);
  work.em.create(Channel, { ...base(work, id), kind: 'EMAIL', name: input.name, address, ...own });
  await work.em.flush().catch((error: unknown) => {
    const taken = (error as { code?: string }).code === '23505';
    throw taken
      ? new DomainError('ALREADY_EXISTS', 'This address is connected already.', [
          'input',
          'address',
        ])
      : error;
  });
  work.record({ type: 'channel.connected', channelId: id, payload: { kind: 'EMAIL' } });
  return { channelId: id };
}

function mailConnection({ given, seal }: NonNullable<ConnectEmailChannel['connection']>) {
  const { settings, secrets } = readEmailConnection(given);
  const hasSecrets = Object.keys(secrets).length > 0;
  return {
    settings,
    credentials: hasSecrets ? seal(JSON.stringify(secrets)) : null,
    publicKey: settings['inboundProvider'] ? webhookKey() : null,
  };
}

/**
 * A website's chat. The public key may be seen by anyone; the identity secret stays on the site's server, which
 * signs its users with it (hex HMAC-SHA256 of the user id).
 */
export async function connectChatChannel(
  work: Work,
  input: { name: string; sealSecret: (plain: string) => string; settings?: GivenChatSettings },
): Promise<{ channelId: string; publicKey: string; identitySecret: string }> {
  const id = newUuid();
  const publicKey = `rpc_${randomBytes(18).toString('base64url')}`;
  const identitySecret = randomBytes(32).toString('base64url');
  work.em.create(Channel, {
    ...base(work, id),
    kind: 'CHAT',
    name: input.name,
    publicKey,
    settings: storedChatSettings(changedChatSettings(chatSettingsOf({}), input.settings ?? {})),
    identitySecret: input.sealSecret(identitySecret),
  });
  work.record({ type: 'channel.connected', channelId: id, payload: { kind: 'CHAT' } });
  return { channelId: id, publicKey, identitySecret };
}

function base(work: Work, id: string) {
  return { workspaceId: work.workspaceId, id, settings: {}, createdAt: work.now };
}
