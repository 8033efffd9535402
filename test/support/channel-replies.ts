/** A reply on every channel that tells what became of it, sent before the storm so that receipts can be part of it. */
import { publicId } from '../../src/domain/kernel/ids.js';
import { until } from './campaign.js';
import type { Reply } from './channel-traffic.js';
import { type Account, type Item, wires } from './channel-wires.js';
import { data } from './client.js';
import type { ServerProcess } from './server-process.js';
import type { Stored } from './stored.js';

const people = 5;

/** Some customers of each channel ask, and Priya answers all of them. */
export async function repliesOn(
  server: ServerProcess,
  accounts: readonly Account[],
  stored: Stored,
): Promise<Reply[]> {
  const told = accounts.filter(({ kind }) => wires[kind].has.has('status'));
  const asked = new Map<string, Pick<Reply, 'kind' | 'person'>>();
  for (const account of told) {
    for (let person = 0; person < people; person++) {
      const says = `Hello from ${account.kind} ${person}`;
      asked.set(says, { kind: account.kind, person });
      const item: Item = { does: 'message', person, key: says, n: 0, says, atMs: Date.now() };
      const { url, ...call } = wires[account.kind].call(account, [item], `0${person}`);
      await fetch(url, { method: 'POST', ...call });
    }
  }
  const open = await found(stored, asked.size, questionsSql);
  for (const { id } of open) await answer(server, publicId('Conversation', id));
  const sent = await found(stored, asked.size, sentSql);
  return sent.map(({ id, question, externalId }) => ({
    ...asked.get(question)!,
    messageId: id,
    externalId,
  }));
}

interface Row {
  id: string;
  question: string;
  externalId: string;
}

async function found(stored: Stored, count: number, sql: string): Promise<Row[]> {
  let rows: Row[] = [];
  await until(`${count} are there`, 30_000, async () => {
    rows = await stored.rows<Row>(sql);
    return rows.length === count;
  });
  return rows;
}

const questionsSql = `
  select conversation_id as id from message where direction = 'INBOUND' and text like 'Hello from %'`;

const sentSql = `
  select m.id, q.text as question, m.external_id as "externalId" from message m
  join message q on q.conversation_id = m.conversation_id and q.direction = 'INBOUND'
  where m.direction = 'OUTBOUND' and m.state = 'SENT'`;

async function answer(server: ServerProcess, conversationId: string): Promise<void> {
  const { sendReply } = await data<{ sendReply: { message: object | null; userErrors: object[] } }>(
    server.url,
    server.token('Priya'),
    `mutation ($input: SendReplyInput!) {
       sendReply(input: $input) { message { id } userErrors { code message } }
     }`,
    {
      input: {
        conversationId,
        text: 'We look into it.',
        lastSeenSequence: 1,
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
  if (!sendReply.message) throw new Error(JSON.stringify(sendReply.userErrors));
}
