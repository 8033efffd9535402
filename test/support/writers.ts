/** Agents at work: notes in a few conversations, evenly over all servers, until told to stop. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { data } from './client.js';
import { insist } from './campaign.js';
import type { ServerProcess } from './server-process.js';

/** A chat that can be noted on; its conversation's id. */
export async function openChat(server: ServerProcess, text = 'Hello?'): Promise<string> {
  const { publicKey } = server.channel('CHAT');
  await data(
    server.visitorUrl,
    undefined,
    'mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken } }',
    { input: { publicKey, text, clientId: randomUUID() } },
  );
  const { inbox } = await data(
    server.url,
    server.token('Maya'),
    '{ inbox(first: 1) { nodes { id } } }',
  );
  return inbox.nodes[0].id as string;
}

export async function note(
  url: string,
  token: string,
  conversationId: string,
  text: string,
): Promise<void> {
  const input = { conversationId, text, idempotencyKey: randomUUID() };
  const add = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }';
  await insist(() => data(url, token, add, { input }));
}

export class Writers {
  written = 0;
  private stopped = false;
  private readonly all: Promise<void>[];

  constructor(
    servers: readonly ServerProcess[],
    conversations: readonly string[],
    pauseMs: number,
  ) {
    const token = servers[0]!.token('Priya');
    this.all = servers.flatMap((server, index) =>
      conversations.map(async (conversation) => {
        while (!this.stopped) {
          const alive = server.running ? server : servers[1 - index]!;
          await note(alive.url, token, conversation, `Note ${this.written}`);
          this.written += 1;
          await sleep(pauseMs);
        }
      }),
    );
  }

  async stop(): Promise<number> {
    this.stopped = true;
    await Promise.all(this.all);
    return this.written;
  }
}
