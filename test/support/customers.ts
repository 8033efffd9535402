/** Customers whose every message carries a key of its own, so that it can be found again wherever it went. */
import { randomUUID } from 'node:crypto';
import { data } from './client.js';
import type { Dice } from './campaign.js';
import { type Answer, MailLine } from './mail-line.js';
import type { ServerProcess } from './server-process.js';

export type Fate = 'filed' | 'parked' | 'ignored';

export interface Letter {
  key: string;
  thread: string;
  kind: 'mail' | 'chat' | 'webhook';
  fate: Fate;
  /** Of a mail or a webhook: its bytes. Of a chat message: the visitor's own id for it. */
  raw: string;
  clientId: string;
  from: string;
  /** What answers it: sent once it was acknowledged. */
  answers: Letter[];
}

const keyPattern = /key-[0-9a-z]+-[0-9a-z]+-\d+/;

/** The key in what was stored or sent. */
export function keyOf(text: string): string {
  return keyPattern.exec(text)?.[0] ?? `no key in ${JSON.stringify(text.slice(0, 80))}`;
}

/** The key in the words of a mail; its head names the keys of what it answers. */
export function keyOfMail(raw: string): string {
  return keyOf(raw.slice(raw.indexOf('\r\n\r\n')));
}

/** So many letters in threads of one to six, over all the doors, a few that nobody can file. */
export function letters(
  total: number,
  to: string,
  dice: Dice,
  over: readonly Letter['kind'][] = kinds,
): Letter[] {
  const run = dice.seed.toString(36);
  const threads: Letter[] = [];
  for (let made = 0; made < total;) {
    const thread = `t${threads.length.toString(36)}`;
    const kind = dice.pick(over);
    const fate = dice.pick(fates[kind]);
    const length = fate === 'filed' ? Math.min(dice.between(1, 6), total - made) : 1;
    const [first, ...answers] = Array.from({ length }, (_, n) =>
      letter({ key: `key-${run}-${thread}-${n}`, thread, kind, fate, n }, to, dice),
    );
    threads.push({ ...first!, answers });
    made += length;
  }
  return threads;
}

const kinds = ['mail', 'mail', 'chat', 'webhook', 'webhook'] as const;
const filed = Array.from({ length: 24 }, () => 'filed' as const);
const fates: Record<Letter['kind'], readonly Fate[]> = {
  mail: [...filed, 'parked', 'ignored'],
  chat: filed,
  webhook: [...filed, 'parked'],
};

type Wanted = Pick<Letter, 'key' | 'thread' | 'kind' | 'fate'> & { n: number };

function letter({ n, ...wanted }: Wanted, to: string, dice: Dice): Letter {
  const from = `${wanted.thread}@customers.example`;
  const raw =
    wanted.kind === 'webhook' ? webhookOf(wanted) : mailOf({ ...wanted, n }, from, to, dice);
  return { ...wanted, from, raw, clientId: randomUUID(), answers: [] };
}

function webhookOf({ key, thread, fate }: Omit<Wanted, 'n'>): string {
  const type = fate === 'parked' ? 'song' : 'message';
  const text = `Something about ${key} and nothing else.`;
  return JSON.stringify({ type, id: key, from: { id: thread }, text });
}

function mailOf({ key, thread, fate, n }: Wanted, from: string, to: string, dice: Dice): string {
  const sentAt = new Date(Date.now() - dice.between(1_000, 3_600_000)).toUTCString();
  const first = `<${key.replace(/\d+$/, '0')}@customers.example>`;
  const answered = n === 0 ? [] : [`In-Reply-To: ${first}`, `References: ${first}`];
  const head = [`To: ${to}`, `Subject: Matter ${thread}`, `Date: ${sentAt}`];
  if (fate === 'ignored') return bounceOf(key, head);
  return [
    ...(fate === 'parked' ? [] : [`From: Customer ${thread} <${from}>`]),
    ...head,
    `Message-ID: <${key}@customers.example>`,
    ...answered,
    '',
    `Something about ${key} and nothing else.`,
  ].join('\r\n');
}

/** A report about a mail that was never ours. */
function bounceOf(key: string, head: string[]): string {
  return [
    'From: Mail Delivery System <mailer-daemon@customers.example>',
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    `The mail ${key} could not be delivered.`,
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; customers.example',
    '',
    'Final-Recipient: rfc822; nobody@customers.example',
    'Action: failed',
    'Status: 5.1.1',
    '--part--',
  ].join('\r\n');
}

/** Sends letters at a server's doors, each as its kind wants it. One for each hand. */
export class Customer {
  private readonly line: MailLine;

  constructor(
    private readonly server: ServerProcess,
    /** Visitor tokens by thread, shared by all hands. */
    private readonly tokens: Map<string, string>,
  ) {
    this.line = new MailLine(server.smtpPort);
  }

  send(letter: Letter): Promise<Answer> {
    if (letter.kind === 'mail') return this.mail(letter);
    const sent = letter.kind === 'chat' ? this.chat(letter) : this.webhook(letter);
    return sent.catch(() => 'broken');
  }

  close(): void {
    this.line.close();
  }

  private mail({ fate, from, raw }: Letter): Promise<Answer> {
    const sender = fate === 'ignored' ? '' : from;
    return this.line.send(sender, this.server.channel('EMAIL').address!, raw);
  }

  private async webhook({ raw, key }: Letter): Promise<Answer> {
    const { status } = await this.server.source.post(raw, key);
    return status === 200 ? 'yes' : 'no';
  }

  private async chat({ key, thread, clientId }: Letter): Promise<Answer> {
    const text = `Something about ${key} and nothing else.`;
    const token = this.tokens.get(thread);
    if (token && !key.endsWith('-0')) {
      const { sendMessage } = await data(
        this.server.visitorUrl,
        token,
        'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
        { input: { text, clientId } },
      );
      return sendMessage.userErrors.length > 0 ? 'no' : 'yes';
    }
    const { publicKey } = this.server.channel('CHAT');
    const { startChat } = await data(
      this.server.visitorUrl,
      undefined,
      'mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken userErrors { code } } }',
      { input: { publicKey, text, clientId } },
    );
    if (startChat.userErrors.length > 0) return 'no';
    this.tokens.set(thread, startChat.visitorToken);
    return 'yes';
  }
}
