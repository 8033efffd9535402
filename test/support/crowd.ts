import { randomUUID } from 'node:crypto';
import { data } from './client.js';
import { insist } from './campaign.js';

export interface Crowd {
  /** So many strangers begin a chat, all at once. */
  arrive(count: number): Promise<void>;
}

/** Visitors of a website, in turn at each of these doors. */
export function crowd(doors: readonly string[], publicKey: string): Crowd {
  const arrive = (n: number) => {
    const input = { publicKey, text: `Is anybody there? ${n}`, clientId: randomUUID() };
    const start =
      'mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken } }';
    return insist(() => data(doors[n % doors.length]!, undefined, start, { input }));
  };
  return {
    arrive: async (count) => {
      await Promise.all(Array.from({ length: count }, (_, n) => arrive(n)));
    },
  };
}

/** How many open conversations each member has who is online, fewest first. The workspace is `$1`. */
export async function loadsOf(
  rows: <T extends Record<string, unknown>>(text: string) => Promise<T[]>,
): Promise<number[]> {
  const found = await rows<{ load: number }>(
    `select count(c.id)::int as load from member m
     left join conversation c on c.workspace_id = $1 and c.assignee_id = m.id and c.status = 'OPEN'
     where m.workspace_id = $1 and m.availability = 'ONLINE' group by m.id order by 1`,
  );
  return found.map((row) => row.load);
}
