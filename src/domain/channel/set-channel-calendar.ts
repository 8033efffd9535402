import { knownCalendar } from '../calendar/known-calendar.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { connectedChannel } from './update-channel.js';

/** When the channel's customers are answered; without one of its own the workspace's calendar counts. */
export async function setChannelCalendar(
  work: Work,
  { channelId, calendarId }: { channelId: string; calendarId: string | null },
): Promise<{ channelId: string }> {
  requireManager(work);
  const channel = await connectedChannel(work, channelId);
  await knownCalendar(work, calendarId);
  if ((channel.calendarId ?? null) === calendarId) return { channelId };
  channel.calendarId = calendarId;
  work.record({ type: 'channel.updated', channelId });
  return { channelId };
}
