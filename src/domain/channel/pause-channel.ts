import type { Work } from '../kernel/work.js';
import { connectedChannel } from './update-channel.js';

/** Replies wait in their queue; what customers write still comes in. */
export async function pauseChannel(
  work: Work,
  { channelId }: { channelId: string },
): Promise<{ channelId: string }> {
  const channel = await connectedChannel(work, channelId);
  if (channel.status === 'PAUSED') return { channelId };
  channel.status = 'PAUSED';
  work.record({ type: 'channel.paused', channelId });
  return { channelId };
}
