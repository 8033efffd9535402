import { createHmac } from 'node:crypto';
import type { TestServer } from '../support/app.js';
import { ask, data, live, type Answer, type Live } from '../support/client.js';

const chatParts = `chat { id status servedBy { name } messages(last: 50) { nodes {
  id text clientId author { kind name } attachments { url } } } }`;

export interface ChatMessage {
  id: string;
  text: string;
  clientId: string | null;
  author: { kind: 'VISITOR' | 'TEAM'; name: string | null };
}

export interface Chat {
  id: string;
  status: string;
  servedBy: { name: string } | null;
  messages: { nodes: ChatMessage[] };
}

export interface ChatEvent {
  type: string;
  cursor: string;
  message: ChatMessage | null;
  chat: Chat | null;
}

export interface ChatBatch {
  chatEvents: { ready: boolean; cursor: string; events: ChatEvent[] };
}

interface Refusable {
  cursor: string | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

interface Started extends Refusable {
  visitorToken: string | null;
  chat: Chat | null;
}

interface Said extends Refusable {
  message: ChatMessage | null;
  replayed: boolean;
}

export interface ChatStart {
  text?: string;
  name?: string;
  clientId?: string;
  publicKey?: string;
  visitorToken?: string;
  identity?: { userId: string; signature: string; name?: string };
}

/** A person on the website, through the visitor's own schema. */
export class Visitor {
  token: string | undefined;
  /** As it was when it began. */
  chat!: Chat;

  constructor(readonly server: TestServer) {}

  private get url(): string {
    return this.server.demo.visitorUrl;
  }

  ask<T = { chat: Chat | null }>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<T | null>> {
    return ask<T | null>(this.url, this.token, query, variables);
  }

  async start(input: ChatStart = {}) {
    const { startChat } = await data<{ startChat: Started }>(
      this.url,
      undefined,
      `mutation ($input: StartChatInput!) { startChat(input: $input) {
         visitorToken cursor ${chatParts} userErrors { code field message } } }`,
      {
        input: {
          publicKey: chatChannel(this.server).publicKey,
          text: 'Hello?',
          clientId: crypto.randomUUID(),
          ...input,
        },
      },
    );
    this.token = startChat.visitorToken ?? this.token;
    this.chat = startChat.chat ?? this.chat;
    return startChat;
  }

  async say(text: string, clientId: string = crypto.randomUUID()) {
    const { sendMessage } = await data<{ sendMessage: Said }>(
      this.url,
      this.token,
      `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
         message { id text clientId } cursor replayed userErrors { code field message } } }`,
      { input: { text, clientId } },
    );
    return sendMessage;
  }

  async read() {
    return (await data<{ chat: Chat }>(this.url, this.token, `{ ${chatParts} }`)).chat;
  }

  async texts(): Promise<string[]> {
    const chat = await this.read();
    return chat.messages.nodes.map((message) => message.text);
  }

  listen(after?: string): Live<ChatBatch> {
    return live<ChatBatch>(
      this.url,
      this.token,
      `subscription ($after: String) { chatEvents(after: $after) { ready cursor events {
         type cursor message { id text author { kind name } } chat { status servedBy { name } } } } }`,
      { after },
    );
  }
}

export async function visitor(server: TestServer, input: ChatStart = {}): Promise<Visitor> {
  const one = new Visitor(server);
  await one.start(input);
  return one;
}

export function chatChannel(server: TestServer) {
  return server.demo.channels.find((channel) => channel.kind === 'CHAT')!;
}

/** What the site's own server would sign for its user. */
export function signed(server: TestServer, userId: string, name?: string) {
  const signature = createHmac('sha256', chatChannel(server).identitySecret!)
    .update(userId)
    .digest('hex');
  return { userId, signature, name };
}

/** The events of a chat subscription, one after the other. */
export function chatEvents(received: ChatBatch[]): ChatEvent[] {
  return received.flatMap((item) => item.chatEvents.events);
}
