import { CreateAttachmentUploadDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { BotApi, type BotCall, Person, refusal } from '../support/telegram.js';
import { connected } from './channel.js';
import { type Desk, desk, eventually } from './desk.js';

/** A server with a bot, and Priya who answers its customers. */
export class BotDesk {
  private constructor(
    readonly server: TestServer,
    readonly bot: BotApi,
    readonly channelId: string,
  ) {}

  static async open(): Promise<BotDesk> {
    const server = await startServer();
    const bot = await BotApi.start();
    const telegram = { botToken: bot.token, apiUrl: bot.url };
    const { id } = await connected(server, { name: 'Shop bot', telegram });
    return new BotDesk(server, bot, id);
  }

  async close(): Promise<void> {
    await this.bot.close();
    await this.server.close();
  }

  get priya(): Desk {
    return desk(this.server, 'Priya');
  }

  /** Somebody who asked something, and the conversation it is in. */
  async asking(name: string, chat?: object & { id: number; title: string }) {
    const person = new Person(name);
    const { message } = person.message(`A question of ${name}`, chat ?? person.chat);
    this.bot.happens({ message });
    const found = await eventually(async () => {
      const all = await this.priya.inbox('ALL');
      return all.find(({ contact }) => contact.name === (chat?.title ?? name));
    });
    return { chatId: chat?.id ?? person.id, id: found.id, messageId: message.message_id };
  }

  /** An answer with files, `[name, type, content]` each. */
  async answerWith(conversationId: string, text: string, files: [string, string, Buffer][]) {
    const attachmentIds: string[] = [];
    for (const file of files) attachmentIds.push(await this.uploaded(...file));
    const { message } = await this.priya.reply({
      conversationId,
      text,
      lastSeenSequence: 1,
      attachmentIds,
    });
    return message!;
  }

  private async uploaded(fileName: string, contentType: string, content: Buffer): Promise<string> {
    const input = { fileName, contentType, sizeBytes: content.length };
    const made = await this.priya.do(CreateAttachmentUploadDocument, { input });
    const { attachmentId, uploadUrl } = made.createAttachmentUpload;
    await fetch(uploadUrl!, { method: 'PUT', body: new Uint8Array(content) });
    return attachmentId!;
  }

  textsTo(chatId: number): (string | undefined)[] {
    return this.bot.saidTo(chatId).map(({ fields }) => fields['text']);
  }

  /** The last message of the conversation, as soon as the provider refused it with this code for now. */
  held(conversationId: string, code: string) {
    return eventually(async () => {
      const [last] = (await this.priya.messages(conversationId)).slice(-1);
      return last!.failure?.code === code && last!.state === 'QUEUED' && last;
    });
  }
}

export const isTo =
  (chatId: number) =>
  (call: BotCall): boolean =>
    call.fields['chat_id'] === String(chatId);

export const busy = (seconds: number) =>
  refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
