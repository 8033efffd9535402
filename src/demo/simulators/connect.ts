import { setTimeout as sleep } from 'node:timers/promises';
import { graphql } from '../graphql.js';
import type { Demo } from '../workspace.js';
import type { SimulatedKind } from './simulator.js';

interface Channel {
  id: string;
  kind: string;
  name: string;
  status: string;
  webhookUrl: string | null;
  publicKey: string | null;
  deliveries: { pending: number };
}

interface Account {
  kind: SimulatedKind;
  /** By which the channel is found again. */
  name: string;
  connection: Record<string, unknown>;
}

/** The channel of an earlier run, paused as it was left and told where the provider is today, or a new one. */
export async function connect(demo: Demo, { kind, name, connection }: Account): Promise<Channel> {
  const known = await earlier(demo, kind, name);
  const account = { [kind.toLowerCase()]: connection };
  // A mailbox keeps the address it was connected with.
  const { address: _, ...changed } = connection;
  if (!known)
    return change(demo, 'connectChannel', 'ConnectChannelInput', {
      name,
      ...account,
    });
  const input = { channelId: known.id, [kind.toLowerCase()]: changed };
  return change(demo, 'updateChannel', 'UpdateChannelInput', input);
}

async function earlier(
  demo: Demo,
  kind: SimulatedKind,
  name: string,
): Promise<Channel | undefined> {
  return (await channelsOf(demo)).find(
    (channel) =>
      channel.kind === kind && channel.name === name && channel.status !== 'DISCONNECTED',
  );
}

async function channelsOf(demo: Demo): Promise<Channel[]> {
  const { channels } = await graphql<{ channels: { nodes: Channel[] } }>(
    demo.url,
    ownerOf(demo),
    '{ channels(first: 100) { nodes { id kind name status webhookUrl publicKey deliveries { pending } } } }',
  );
  return channels.nodes;
}

/** As soon as all that came in is filed, or after so long. */
export async function settled(demo: Demo, channelId: string, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(100)) {
    const channel = (await channelsOf(demo)).find(({ id }) => id === channelId);
    if (!channel || channel.deliveries.pending === 0) return;
  }
}

/** Replies wait in their queue until the simulator is there again. */
export async function pause(demo: Demo, channelId: string): Promise<void> {
  await change(demo, 'pauseChannel', 'ChannelInput', { channelId });
}

/** What waited is sent. */
export async function resume(demo: Demo, channelId: string): Promise<void> {
  await change(demo, 'resumeChannel', 'ChannelInput', { channelId });
}

async function change(demo: Demo, verb: string, type: string, input: object): Promise<Channel> {
  const answer = await graphql<
    Record<string, { channel: Channel | null; userErrors: { field?: string; message: string }[] }>
  >(
    demo.url,
    ownerOf(demo),
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
      channel { id kind name status webhookUrl publicKey deliveries { pending } } userErrors { field message } } }`,
    { input },
  );
  const { channel, userErrors } = answer[verb]!;
  if (channel) return channel;
  throw new Error(userErrors.map(({ field, message }) => `${field ?? verb}: ${message}`).join(' '));
}

const ownerOf = ({ members }: Demo): string =>
  members.find((member) => member.role === 'OWNER')!.token;
