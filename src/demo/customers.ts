import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { graphql } from './graphql.js';
import type { Score } from './score.js';
import { matters, people, pick } from './words.js';
import type { Demo } from './workspace.js';

/** Writes a mail, through SMTP like any other. */
export class MailCustomer {
  constructor(
    private readonly demo: Demo,
    private readonly score: Score,
  ) {}

  async write(): Promise<void> {
    const name = pick(people);
    const [subject, text] = pick(matters);
    const transport = createTransport({
      host: '127.0.0.1',
      port: this.demo.smtpPort,
      ignoreTLS: true,
    });
    const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`;
    const to = this.demo.channels.find((channel) => channel.kind === 'EMAIL')!.address;
    await transport.sendMail({ from: { name, address }, to, subject, text: `${text}\n\n${name}` });
    transport.close();
    this.score.mails += 1;
  }
}

/** Opens the website's chat, says a thing or two, and reads what comes back. */
export class ChatVisitor {
  constructor(
    private readonly demo: Demo,
    private readonly score: Score,
  ) {}

  async talk(signal: AbortSignal): Promise<void> {
    const publicKey = this.demo.channels.find((channel) => channel.kind === 'CHAT')!.publicKey;
    const [subject, text] = pick(matters);
    const input = { publicKey, text: subject, clientId: randomUUID(), name: pick(people) };
    const { startChat } = await graphql<{ startChat: { visitorToken: string } }>(
      this.demo.visitorUrl,
      undefined,
      'mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken } }',
      { input },
    );
    this.score.chats += 1;
    await sleep(1_000 + Math.random() * 3_000, undefined, { signal });
    await graphql(
      this.demo.visitorUrl,
      startChat.visitorToken,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
      { input: { text, clientId: randomUUID() } },
    );
  }
}
