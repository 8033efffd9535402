import { graphql } from '../graphql.js';
import type { Demo } from '../workspace.js';
import type { SimulatedKind } from './simulator.js';

interface Channel {
  id: string;
  kind: string;
  name: string;
  status: string;
  webhookUrl: string | null;
}

interface Account {
  kind: SimulatedKind;
  /** By which the channel is found again. */
  name: string;
  connection: Record<string, string>;
}

/** The channel of an earlier run, told where the provider is today, or a new one. */
export async function connect(demo: Demo, { kind, name, connection }: Account): Promise<Channel> {
  const known = await earlier(demo, kind, name);
  const account = { [kind.toLowerCase()]: connection };
  if (!known)
    return change(demo, 'connectChannel', 'ConnectChannelInput', {
      name,
      ...account,
    });
  const channel = await change(demo, 'updateChannel', 'UpdateChannelInput', {
    channelId: known.id,
    ...account,
  });
  if (channel.status === 'PAUSED') await resume(demo, channel.id);
  return channel;
}

async function earlier(
  demo: Demo,
  kind: SimulatedKind,
  name: string,
): Promise<Channel | undefined> {
  const { channels } = await graphql<{ channels: { nodes: Channel[] } }>(
    demo.url,
    ownerOf(demo),
    '{ channels(first: 100) { nodes { id kind name status webhookUrl } } }',
  );
  return channels.nodes.find(
    (channel) =>
      channel.kind === kind && channel.name === name && channel.status !== 'DISCONNECTED',
  );
}

/** Replies wait in their queue until the simulator is there again. */
export async function pause(demo: Demo, channelId: string): Promise<void> {
  await change(demo, 'pauseChannel', 'ChannelInput', { channelId });
}

async function resume(demo: Demo, channelId: string): Promise<void> {
  await change(demo, 'resumeChannel', 'ChannelInput', { channelId });
}

async function change(demo: Demo, verb: string, type: string, input: object): Promise<Channel> {
  const answer = await graphql<
    Record<string, { channel: Channel | null; userErrors: { field?: string; message: string }[] }>
  >(
    demo.url,
    ownerOf(demo),
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
      channel { id kind name status webhookUrl } userErrors { field message } } }`,
    { input },
  );
  const { channel, userErrors } = answer[verb]!;
  if (channel) return channel;
  throw new Error(userErrors.map(({ field, message }) => `${field ?? verb}: ${message}`).join(' '));
}

const ownerOf = ({ members }: Demo): string =>
  members.find((member) => member.role === 'OWNER')!.token;
