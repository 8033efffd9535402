import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Channel } from './channel.js';
import { channelName, webhookKey } from './connect-provider-channel.js';
import { addressOf, type Given, type ProviderKind, readConnection } from './connection.js';
import { type EmailGiven, readEmailConnection } from './email-connection.js';

export type NewConnection =
  | { kind: ProviderKind; given: Given }
  | { kind: 'EMAIL'; given: EmailGiven };

export interface UpdateChannel {
  channelId: string;
  name?: string | null;
  /** New settings and credentials, and of what kind they are. What is left out stays as it is. */
  connection?: NewConnection | null;
  seal: (plain: string) => string;
  unseal: (sealed: string) => string;
}

/** New credentials end the wait for them: the queue that was kept goes out. */
export async function updateChannel(
  work: Work,
  { channelId, name, connection, seal, unseal }: UpdateChannel,
): Promise<{ channelId: string }> {
  const channel = await connectedChannel(work, channelId);
  const named = name == null ? channel.name : channelName(name);
  if (named === channel.name && !connection) return { channelId };
  channel.name = named;
  if (connection) {
    const { kind } = connection;
    if (channel.kind !== kind)
      throw new DomainError('INVALID_INPUT', `This channel is of the kind ${channel.kind}.`, [
        'input',
        kind.toLowerCase(),
      ]);
    const secrets = channel.credentials
      ? (JSON.parse(unseal(channel.credentials)) as Record<string, string>)
      : {};
    change(channel, connection, secrets, seal);
    channel.recover();
  }
  work.record({ type: 'channel.updated', channelId });
  return { channelId };
}

function change(
  channel: Channel,
  connection: NewConnection,
  secrets: Record<string, string>,
  seal: (plain: string) => string,
): void {
  const before = { settings: channel.settings, secrets };
  const isMail = connection.kind === 'EMAIL';
  const next = isMail
    ? readEmailConnection(connection.given, before)
    : readConnection(connection.kind, connection.given, before);
  channel.settings = next.settings;
  channel.credentials = seal(JSON.stringify(next.secrets));
  // A mailbox keeps its address; there is a webhook only where a provider is told to call.
  if (!isMail) channel.address = addressOf(next);
  else if (next.settings['inboundProvider']) channel.publicKey ??= webhookKey();
}

/** The channel, locked; one that was disconnected is no more. */
export async function connectedChannel(work: Work, channelId: string): Promise<Channel> {
  const { workspaceId } = work;
  const channel = await work.em.findOne(Channel, { workspaceId, id: channelId });
  if (!channel) throw notFound('channel', 'channelId');
  if (channel.status === 'DISCONNECTED')
    throw new DomainError('INVALID_STATE', 'This channel is disconnected.', ['input', 'channelId']);
  return channel;
}
