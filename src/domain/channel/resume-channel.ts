import type { Work } from '../kernel/work.js';
import { connectedChannel } from './update-channel.js';

/** The queue goes out, oldest first; the sweeper finds it. */
export async function resumeChannel(
  work: Work,
  { channelId }: { channelId: string },
): Promise<{ channelId: string }> {
  const channel = await connectedChannel(work, channelId);
  if (channel.status === 'ACTIVE') return { channelId };
  channel.status = 'ACTIVE';
  work.record({ type: 'channel.resumed', channelId });
  return { channelId };
}
