import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import {
  changedChatSettings,
  chatSettingsOf,
  type GivenChatSettings,
  storedChatSettings,
} from '../chat/chat-settings.js';
import { channelName } from './connect-provider-channel.js';
import { connectedChannel } from './update-channel.js';

export interface UpdateChatChannel {
  channelId: string;
  name?: string | null;
  settings: GivenChatSettings;
}

/** How a website's chat looks and when somebody answers. What is left out stays as it is. */
export async function updateChatChannel(
  work: Work,
  { channelId, name, settings }: UpdateChatChannel,
): Promise<{ channelId: string }> {
  const channel = await connectedChannel(work, channelId);
  if (channel.kind !== 'CHAT')
    throw new DomainError('INVALID_INPUT', `This channel is of the kind ${channel.kind}.`, [
      'input',
      'chat',
    ]);
  const named = name == null ? channel.name : channelName(name);
  const next = changedChatSettings(chatSettingsOf(channel.settings), settings);
  const stored = { ...channel.settings, ...storedChatSettings(next) };
  if (named === channel.name && isDeepStrictEqual(stored, channel.settings)) return { channelId };
  channel.name = named;
  channel.settings = stored;
  work.record({ type: 'channel.updated', channelId });
  return { channelId };
}
