import { randomBytes, randomUUID } from 'node:crypto';
import { type Answered, type Asked, formOf, json } from './http.js';
import type { Person, Picture, Simulator, Stage } from './simulator.js';

const bot = { id: 700_000_001, is_bot: true, first_name: 'Shop', username: 'simulated_shop_bot' };
/** Numbers that no earlier run has used: they rise by ten a second, more than a run spends. */
const fresh = (): number => Math.floor((Date.now() - Date.UTC(2026, 0)) / 100);

/** https://core.telegram.org/bots/api, told by long polling: a bot and the chats it is in. */
export class TelegramSimulator implements Simulator {
  readonly kind = 'TELEGRAM';
  readonly troubles = [
    refusal(429, 'Too Many Requests: retry after 1', { retry_after: 1 }),
    refusal(500, 'Internal Server Error'),
  ];
  private readonly token = `${bot.id}:${randomBytes(24).toString('base64url')}`;
  private readonly files = new Map<string, Buffer>();
  private updates: { update_id: number }[] = [];
  private last = fresh();
  private wake = (): void => undefined;

  constructor(private readonly stage: Stage) {}

  connection(url: string) {
    return { botName: bot.username, botToken: this.token, delivery: 'POLLING', apiUrl: url };
  }

  idOf({ n }: Person): string {
    return String(40_001 + n);
  }

  sends({ path }: Asked): boolean {
    return /\/send\w+$/.test(path);
  }

  async answer(asked: Asked): Promise<Answered> {
    const path = decodeURIComponent(asked.path);
    const [, file, token, rest] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
    if (token !== this.token) return refusal(401, 'Unauthorized');
    if (file) return { body: this.files.get(rest!) ?? '' };
    const { fields } = await formOf(asked);
    if (rest === 'getUpdates') return this.getUpdates(fields);
    if (rest === 'getMe') return result(bot);
    if (rest === 'getFile')
      return result({ file_id: fields['file_id'], file_path: fields['file_id'] });
    if (/^send(Message|Photo|Document)$/.test(rest!)) return this.take(fields);
    if (/^(deleteWebhook|answerCallbackQuery|sendChatAction)$/.test(rest!)) return result(true);
    return refusal(404, 'Not Found');
  }

  private take(fields: Record<string, string>): Answered {
    const to = fields['chat_id'] ?? '';
    const messageId = ++this.last;
    const text = fields['text'] ?? `[file] ${fields['caption'] ?? ''}`.trim();
    this.stage.took({ id: String(messageId), to, text });
    return result({ message_id: messageId, date: seconds(), chat: { id: Number(to) }, text });
  }

  /** What was asked for from an offset on is confirmed up to there, and waits for news as long as it is told to. */
  private async getUpdates({ offset = '0', timeout = '0' }: Record<string, string>) {
    this.updates = this.updates.filter(({ update_id: id }) => id >= Number(offset));
    if (this.updates.length === 0 && Number(timeout) > 0) await this.news(Number(timeout) * 1000);
    return result(this.updates.slice(0, 100));
  }

  private news(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  close(): void {
    this.wake();
  }

  says(person: Person, text: string): Promise<string> {
    return this.message(person, { text });
  }

  shows(person: Person, { content }: Picture): Promise<string> {
    const id = randomUUID();
    this.files.set(id, content);
    const size = { file_id: id, file_size: content.length, width: 1, height: 1 };
    const caption = 'It looks like this.';
    return this.message(person, { photo: [size], caption });
  }

  private message(person: Person, content: object): Promise<string> {
    const id = ++this.last;
    this.happens({ message: { ...this.place(person, id), ...content } });
    return Promise.resolve(String(id));
  }

  edits(person: Person, id: string, text: string): Promise<void> {
    const place = this.place(person, Number(id));
    this.happens({ edited_message: { ...place, edit_date: seconds(), text } });
    return Promise.resolve();
  }

  reacts(person: Person, id: string, emoji: string): Promise<void> {
    const { from: user, ...place } = this.place(person, Number(id));
    const reaction = { old_reaction: [], new_reaction: [{ type: 'emoji', emoji }] };
    this.happens({ message_reaction: { ...place, user, ...reaction } });
    return Promise.resolve();
  }

  private place(person: Person, messageId: number) {
    const who = { id: Number(this.idOf(person)), first_name: person.name };
    const from = { ...who, is_bot: false };
    return { message_id: messageId, date: seconds(), from, chat: { ...who, type: 'private' } };
  }

  private happens(what: object): void {
    this.updates.push({ update_id: ++this.last, ...what });
    this.wake();
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000);

const result = (value: unknown): Answered => json({ ok: true, result: value });

function refusal(code: number, description: string, parameters?: object): Answered {
  return json({ ok: false, error_code: code, description, parameters }, code);
}
