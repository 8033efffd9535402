import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Channel } from './channel.js';

/** Nothing comes or goes any more, and the credentials are forgotten. The conversations stay. */
export async function disconnectChannel(
  work: Work,
  { channelId }: { channelId: string },
): Promise<{ channelId: string }> {
  const { workspaceId } = work;
  const channel = await work.em.findOne(Channel, { workspaceId, id: channelId });
  if (!channel) throw notFound('channel', 'channelId');
  if (channel.status === 'DISCONNECTED') return { channelId };
  channel.status = 'DISCONNECTED';
  channel.credentials = null;
  channel.recover();
  work.record({ type: 'channel.disconnected', channelId });
  return { channelId };
}
