import { randomUUID } from 'node:crypto';
import { graphql } from '../graphql.js';
import { type Answered, json } from './http.js';
import type { Person, Picture, Reply, Simulator, Stage } from './simulator.js';

const lookEveryMs = 500;

interface Visit {
  token: string;
  /** The last message of ours they have seen. */
  seen: Set<string>;
}

interface ChatNow {
  chat: { messages: { nodes: { id: string; text: string; author: { kind: string } }[] } } | null;
}

/** Visitors of a website, who talk to the visitor's schema as the widget does: there is no provider between. */
export class ChatSimulator implements Simulator {
  readonly kind = 'CHAT';
  readonly troubles: readonly Answered[] = [];
  private readonly visits = new Map<string, Visit>();
  private readonly looking = setInterval(() => void this.look(), lookEveryMs);
  private isLooking = false;

  constructor(private readonly stage: Stage) {}

  connection() {
    return {};
  }

  idOf({ n }: Person): string {
    return `visitor-${n}`;
  }

  sends(): boolean {
    return false;
  }

  answer(): Answered {
    return json({ error: 'Nobody is asked anything here.' }, 404);
  }

  async says(person: Person, text: string): Promise<string> {
    const visit = this.visits.get(this.idOf(person));
    if (!visit) return this.begin(person, text);
    await this.ask(visit, 'mutation { setChatTyping(isTyping: true) { ok: __typename } }');
    return this.send(visit, { text });
  }

  async shows(person: Person, picture: Picture): Promise<string> {
    const visit = this.visits.get(this.idOf(person));
    if (!visit) return this.begin(person, 'I have a picture of it.');
    const { fileName, contentType, content } = picture;
    const { createChatUpload } = await this.ask<{
      createChatUpload: { uploadUrl: string; attachmentId: string };
    }>(
      visit,
      'mutation ($input: CreateChatUploadInput!) { createChatUpload(input: $input) { uploadUrl attachmentId } }',
      { input: { fileName, contentType, sizeBytes: content.length } },
    );
    const body = new Uint8Array(content);
    const headers = { 'content-type': contentType };
    await fetch(createChatUpload.uploadUrl, { method: 'PUT', headers, body });
    return this.send(visit, { text: '', attachmentIds: [createChatUpload.attachmentId] });
  }

  readonly receipts = {
    read: async ({ id, to }: Reply) => {
      await this.ask(
        this.visits.get(to)!,
        'mutation ($input: MarkChatReadInput!) { markChatRead(input: $input) { userErrors { code } } }',
        { input: { messageId: id } },
      );
    },
  };

  private async begin(person: Person, text: string): Promise<string> {
    const clientId = randomUUID();
    const input = { publicKey: this.stage.publicKey, text, clientId, name: person.name };
    const { startChat } = await graphql<{ startChat: { visitorToken: string } }>(
      this.stage.visitorUrl,
      undefined,
      'mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken } }',
      { input },
    );
    this.visits.set(this.idOf(person), { token: startChat.visitorToken, seen: new Set() });
    return clientId;
  }

  private async send(visit: Visit, said: object): Promise<string> {
    const clientId = randomUUID();
    const { sendMessage } = await this.ask<{ sendMessage: { userErrors: { message: string }[] } }>(
      visit,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { message } } }',
      { input: { ...said, clientId } },
    );
    const [refused] = sendMessage.userErrors;
    if (refused) throw new Error(refused.message);
    return clientId;
  }

  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      for (const [to, visit] of this.visits) await this.lookAt(to, visit);
    } catch {
      // The server is away: at the next look it may be back.
    } finally {
      this.isLooking = false;
    }
  }

  private async lookAt(to: string, visit: Visit): Promise<void> {
    const { chat } = await this.ask<ChatNow>(
      visit,
      '{ chat { messages(last: 20) { nodes { id text author { kind } } } } }',
    );
    for (const { id, text, author } of chat?.messages.nodes ?? []) {
      if (author.kind !== 'TEAM' || visit.seen.has(id)) continue;
      visit.seen.add(id);
      this.stage.took({ id, to, text: text || '[files]' });
    }
  }

  private ask<T>(visit: Visit, query: string, variables?: Record<string, unknown>): Promise<T> {
    return graphql<T>(this.stage.visitorUrl, visit.token, query, variables);
  }

  close(): void {
    clearInterval(this.looking);
  }
}
