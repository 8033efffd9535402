import { randomBytes } from 'node:crypto';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Channel } from './channel.js';
import { addressOf, type Given, type ProviderKind, readConnection } from './connection.js';

export interface ConnectProviderChannel {
  kind: ProviderKind;
  name: string;
  given: Given;
  seal: (plain: string) => string;
}

/** An account with a provider. Its webhook address carries a key that nobody can guess and nobody else has. */
export async function connectProviderChannel(
  work: Work,
  { kind, name, given, seal }: ConnectProviderChannel,
): Promise<{ channelId: string }> {
  const connection = readConnection(kind, given);
  const id = newUuid();
  work.em.create(Channel, {
    workspaceId: work.workspaceId,
    id,
    kind,
    name: channelName(name),
    address: addressOf(connection),
    publicKey: webhookKey(),
    settings: connection.settings,
    credentials: seal(JSON.stringify(connection.secrets)),
    createdAt: work.now,
  });
  work.record({ type: 'channel.connected', channelId: id, payload: { kind } });
  return { channelId: id };
}

export function webhookKey(): string {
  return `rpw_${randomBytes(24).toString('base64url')}`;
}

export function channelName(given: string): string {
  const name = storable(given).trim();
  if (!name || name.length > 100) throw invalidInput('name', 'Must have 1 to 100 characters.');
  return name;
}
