import { randomUUID } from 'node:crypto';
import { people } from '../words.js';
import { Graph, graphError, graphTroubles } from './graph.js';
import { type Answered, type Asked, formOf, json } from './http.js';
import type { Person, Picture, Reply, Simulator, Stage } from './simulator.js';

const ownId = { MESSENGER: '210987654321098', INSTAGRAM: '17841400000000001' };
const appId = '271828182845904';
/** Longer than a number can hold exactly, as the provider's ids are. */
const firstPerson = 90_000_000_000_000_000n;

/** https://developers.facebook.com/docs/messenger-platform/reference: a page, or an Instagram account. */
export class MetaSimulator implements Simulator {
  readonly troubles = graphTroubles(613, 2);
  private readonly graph: Graph;
  private readonly files = new Map<string, Buffer>();
  /** What was said on each person's thread, oldest first, as it can be asked for. */
  private readonly threads = new Map<string, Said[]>();

  constructor(
    private readonly stage: Stage,
    readonly kind: 'MESSENGER' | 'INSTAGRAM',
  ) {
    this.graph = new Graph(stage);
  }

  private get ownId(): string {
    return ownId[this.kind];
  }

  connection(url: string): Record<string, string> {
    const field = this.kind === 'MESSENGER' ? 'pageId' : 'accountId';
    return { [field]: this.ownId, appId, ...this.graph.connection(url) };
  }

  idOf({ n }: Person): string {
    return String(firstPerson + BigInt(n));
  }

  sends({ method }: Asked): boolean {
    return method === 'POST';
  }

  async answer(asked: Asked): Promise<Answered> {
    const { method, path } = asked;
    if (path.startsWith('/file/')) return { body: this.files.get(path)!, headers: png };
    const refusal = this.graph.refusal(asked);
    if (refusal) return refusal;
    if (method === 'POST') return this.take(asked);
    const id = path.split('/').at(-1)!;
    if (id === 'conversations') return this.conversations();
    if (id === 'messages') return this.messagesOf(path.split('/').at(-2)!);
    if (id === this.ownId) return json({ id, name: 'The simulated shop', username: 'shop' });
    const name = people[Number(BigInt(id) - firstPerson)];
    return name ? json({ id, name }) : graphError(404, 100, 'Object does not exist.');
  }

  /** https://developers.facebook.com/docs/messenger-platform/conversations: what changed last comes first. */
  private conversations(): Answered {
    const data = [...this.threads].map(([person, said]) => ({
      id: threadOf(person),
      updated_time: said.at(-1)!.created_time,
    }));
    return json({ data: data.sort((a, b) => (a.updated_time < b.updated_time ? 1 : -1)) });
  }

  private messagesOf(thread: string): Answered {
    const person = [...this.threads.keys()].find((one) => threadOf(one) === thread);
    return json({ data: this.threads.get(person ?? '')?.toReversed() ?? [] });
  }

  private keep(person: string, isOurs: boolean, { mid, text, attachments = [] }: Message): void {
    const [us, them] = [{ id: this.ownId }, { id: person }];
    const said: Said = {
      id: mid,
      created_time: `${new Date().toISOString().slice(0, 19)}+0000`,
      from: isOurs ? us : them,
      to: { data: [isOurs ? them : us] },
      message: text ?? '',
      attachments: { data: attachments.map(({ payload }) => ({ image_data: payload })) },
    };
    this.threads.set(person, [...(this.threads.get(person) ?? []), said]);
  }

  private async take(asked: Asked): Promise<Answered> {
    const { fields, files } = await formOf(asked);
    const answered = /\/([^/]+)\/(comments|replies)$/.exec(asked.path)?.[1];
    if (answered) {
      const id = `${answered}_${randomUUID()}`;
      this.stage.took({ id, to: `everybody under ${answered}`, text: fields['message'] ?? '' });
      return json({ id });
    }
    if (fields['sender_action']) return json({ recipient_id: parsed(fields['recipient'])['id'] });
    const recipient = parsed(fields['recipient']);
    const message = parsed(fields['message']);
    const to = recipient['id'] ?? `the author of ${recipient['comment_id']}`;
    const id = `m_${randomUUID()}`;
    const text = message['text'] ?? `[${files[0] ?? 'file'}]`;
    if (isPerson(to)) this.keep(to, true, { mid: id, text });
    this.stage.took({ id, to, text, about: message['metadata'] });
    return json({ recipient_id: to, message_id: id });
  }

  says(person: Person, text: string): Promise<string> {
    return this.message(person, { text });
  }

  shows(person: Person, picture: Picture): Promise<string> {
    const path = `/file/${randomUUID()}/${picture.fileName}`;
    this.files.set(path, picture.content);
    const url = this.stage.url + path;
    return this.message(person, { attachments: [{ type: 'image', payload: { url } }] });
  }

  private async message(person: Person, content: Omit<Message, 'mid'>): Promise<string> {
    const mid = `m_${randomUUID()}`;
    this.keep(this.idOf(person), false, { mid, ...content });
    await this.happens(this.idOf(person), { message: { mid, ...content } });
    return mid;
  }

  edits(person: Person, mid: string, text: string): Promise<void> {
    return this.happens(this.idOf(person), { message_edit: { mid, text, num_edit: 1 } });
  }

  reacts(person: Person, mid: string, emoji: string): Promise<void> {
    const reaction = { mid, action: 'react', reaction: 'other', emoji };
    return this.happens(this.idOf(person), { reaction });
  }

  /** Under a post of the page, or a picture of the account. */
  async comments(person: Person, text: string): Promise<string> {
    const id = `${Date.now()}_${person.n}`;
    const from = { id: this.idOf(person), name: person.name, username: person.name };
    const value =
      this.kind === 'MESSENGER'
        ? { item: 'comment', verb: 'add', comment_id: id, ...post, from, message: text }
        : { id, media, from, text };
    const field = this.kind === 'MESSENGER' ? 'feed' : 'comments';
    await this.entry({ changes: [{ field, value }] });
    return id;
  }

  readonly receipts = {
    /** What is sent in the account's name comes back to every app. */
    sent: ({ id, to, text, about }: Reply) => {
      const message = { mid: id, is_echo: true, app_id: appId, text, metadata: about };
      const ends = { sender: { id: this.ownId }, recipient: { id: to } };
      return isPerson(to) ? this.happens(to, { ...ends, message }) : nothing;
    },
    delivered: ({ id, to }: Reply) =>
      this.kind === 'MESSENGER' && isPerson(to)
        ? this.happens(to, { delivery: { mids: [id], watermark: Date.now() } })
        : nothing,
    read: ({ id, to }: Reply) => {
      const read = this.kind === 'MESSENGER' ? { watermark: Date.now() } : { mid: id };
      return isPerson(to) ? this.happens(to, { read }) : nothing;
    },
  };

  private happens(person: string, content: object): Promise<void> {
    const ends = { sender: { id: person }, recipient: { id: this.ownId } };
    return this.entry({ messaging: [{ ...ends, timestamp: Date.now(), ...content }] });
  }

  private entry(content: object): Promise<void> {
    const object = this.kind === 'MESSENGER' ? 'page' : 'instagram';
    return this.graph.post({ object, entry: [{ id: this.ownId, time: Date.now(), ...content }] });
  }
}

interface Message {
  mid: string;
  text?: string;
  attachments?: { type: string; payload: { url: string } }[];
}

/** https://developers.facebook.com/docs/graph-api/reference/message */
interface Said {
  id: string;
  created_time: string;
  from: object;
  to: object;
  message: string;
  attachments: object;
}

const threadOf = (person: string): string => `t_${person}`;
const nothing = Promise.resolve();
const post = { post_id: `${ownId.MESSENGER}_1` };
const media = { id: '18000000000000001', media_product_type: 'FEED' };
const png = { 'content-type': 'image/png' };

/** Comments have no receipts. */
const isPerson = (to: string): boolean => /^\d+$/.test(to);

const parsed = (text = '{}'): Record<string, string | undefined> =>
  JSON.parse(text) as Record<string, string | undefined>;
