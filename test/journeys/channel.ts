import {
  type ChannelPartsFragment,
  ChannelsDocument,
  ConnectChannelDocument,
  type ConnectChannelInput,
} from '../generated/operations.js';
import type { TestServer } from '../support/app.js';
import { desk, eventually } from './desk.js';

/** Olivia owns the workspace, so she may connect accounts. */
export const owner = (server: TestServer) => desk(server, 'Olivia');

export async function connected(
  server: TestServer,
  input: ConnectChannelInput,
): Promise<ChannelPartsFragment> {
  const { connectChannel } = await owner(server).do(ConnectChannelDocument, { input });
  if (!connectChannel.channel) throw new Error(JSON.stringify(connectChannel.userErrors));
  return connectChannel.channel;
}

export async function channelNow(server: TestServer, id: string): Promise<ChannelPartsFragment> {
  const { channels } = await owner(server).do(ChannelsDocument, {});
  return channels.nodes.find((channel) => channel.id === id)!;
}

/** The channel, as soon as everything that came in is settled; then received is the sum of the rest. */
export function settled(server: TestServer, id: string): Promise<ChannelPartsFragment> {
  return eventually(async () => {
    const channel = await channelNow(server, id);
    return channel.deliveries.pending === 0 && channel;
  }, 30_000);
}

export { CustomSource, signingSecret } from '../support/custom-source.js';
