/** What the database holds, read beside the server with the owner's login. */
import pg from 'pg';
import { keyOf } from './customers.js';

export class Stored {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<Stored> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return new Stored(client);
  }

  async rows<T = Record<string, any>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, values)).rows as T[];
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Keys of what was stored before it was acknowledged: mails as they came, and chat messages. */
  async received(): Promise<string[]> {
    const mails = await this.rows<{ raw: Buffer }>('select raw from delivery');
    const chats = await this.rows<{ text: string }>(
      `select m.text from message m join channel c on c.id = m.channel_id
       where c.kind = 'CHAT' and m.direction = 'INBOUND'`,
    );
    return [...mails.map(({ raw }) => keyOf(raw.toString())), ...chats.map((m) => keyOf(m.text))];
  }

  /** Keys of customers' messages in conversations, each as often as it stands there. */
  async filed(): Promise<string[]> {
    const sql = `select text from message where direction = 'INBOUND'`;
    return (await this.rows<{ text: string }>(sql)).map(({ text }) => keyOf(text));
  }

  /** Keys of deliveries by what became of them. */
  async fates(): Promise<Map<string, Set<string>>> {
    const rows = await this.rows<{ state: string; raw: Buffer }>('select state, raw from delivery');
    const fates = new Map<string, Set<string>>();
    for (const { state, raw } of rows) {
      const keys = fates.get(state) ?? new Set();
      fates.set(state, keys.add(keyOf(raw.toString())));
    }
    return fates;
  }

  async unsettled(): Promise<number> {
    const [row] = await this.rows<{ n: number }>(
      `select count(*)::int as n from delivery where state = 'RECEIVED'`,
    );
    return row!.n;
  }

  /** Positions of the events after this one that a manager is shown, in the order of the log, as cursors. */
  async log(after?: string): Promise<string[]> {
    const [xid, id] = after
      ? Buffer.from(after, 'base64url').toString('latin1').split('.')
      : ['0', '0'];
    const rows = await this.rows<{ position: string }>(
      `select xid::text || '.' || id::text as position from event
       where type not like 'api_key.%' and type not like 'notification.%' and (event.xid, event.id) > ($1::text::xid8, $2::bigint)
       order by event.xid, event.id`,
      [xid, id],
    );
    return rows.map(({ position }) => Buffer.from(position).toString('base64url'));
  }
}
