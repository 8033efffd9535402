import type { Position } from '../kernel/event.js';
import { moveReader } from '../kernel/log-reader.js';
import type { Work } from '../kernel/work.js';
import { corrected, type Correction, kindsOf } from './correction.js';
import type { CustomerText } from './customer-text.query.js';
import type { Reading, SignalKind } from './insight.js';
import { refreshConversations } from './refresh-conversations.js';
import { refreshMoods } from './refresh-moods.js';

export const insightReader = 'insights';

export interface KeepInsights {
  from: Position;
  to: Position;
  read: { text: CustomerText; reading: Reading }[];
  /** Taken back: what was read in them is forgotten. */
  gone: CustomerText[];
  /** Whose conversations came or went, by a merge or its end. */
  contactIds: string[];
  model: string;
  version: string;
}

interface Before {
  messageId: string;
  language: string | null;
  sentiment: number | null;
  kinds: SignalKind[];
  correction: Correction | null;
}

/** Writes what was read in a stretch of the log, and moves on in it; false when another worker did. */
export async function keepInsights(work: Work, input: KeepInsights): Promise<boolean> {
  const { read, gone, contactIds } = input;
  if (!(await moveReader(work, { ...input, name: insightReader }))) return false;
  const texts = [...read.map(({ text }) => text), ...gone];
  const before = await lockInsights(work, texts);
  await write(work, input, before);
  await forget(work, gone);
  await refreshConversations(work, unique(texts.map(({ conversationId }) => conversationId)));
  await refreshMoods(work, unique([...texts.map(({ contactId }) => contactId), ...contactIds]));
  for (const { text, reading } of read) tell(work, text, reading, before.get(text.messageId));
  return true;
}

/** A correction that is made at this moment waits, and finds what was read; one that was made before is seen. */
async function lockInsights(work: Work, texts: CustomerText[]): Promise<Map<string, Before>> {
  const rows = await work.rows<Before>(
    `select message_id as "messageId", language, sentiment, kinds, correction from message_insight
     where workspace_id = $1 and message_id = any($2::uuid[]) order by message_id for update`,
    [work.workspaceId, texts.map(({ messageId }) => messageId)],
  );
  return new Map(rows.map((row) => [row.messageId, row]));
}

async function write(
  work: Work,
  { read, model, version }: KeepInsights,
  before: Map<string, Before>,
): Promise<void> {
  if (read.length === 0) return;
  const rows = read.map(({ text, reading }) => {
    const holds = corrected(reading, before.get(text.messageId)?.correction ?? null);
    return {
      message_id: text.messageId,
      conversation_id: text.conversationId,
      occurred_at: text.occurredAt,
      text_hash: text.textHash,
      reading,
      language: holds.language?.code ?? null,
      sentiment: holds.sentiment?.score ?? null,
      kinds: kindsOf(holds),
    };
  });
  await work.rows(writeSql, [work.workspaceId, JSON.stringify(rows), model, version]);
}

async function forget(work: Work, gone: CustomerText[]): Promise<void> {
  if (gone.length === 0) return;
  await work.rows(
    'delete from message_insight where workspace_id = $1 and message_id = any($2::uuid[])',
    [work.workspaceId, gone.map(({ messageId }) => messageId)],
  );
}

/** Only what is new: a message that is read again to the same end is no news. */
function tell(work: Work, text: CustomerText, reading: Reading, before: Before | undefined): void {
  const holds = corrected(reading, before?.correction ?? null);
  const language = holds.language?.code ?? null;
  const sentiment = holds.sentiment?.score ?? null;
  const kinds = kindsOf(holds);
  const isKnown =
    before?.language === language &&
    Math.abs((before.sentiment ?? 2) - (sentiment ?? 2)) < 0.001 &&
    before.kinds.join() === kinds.join();
  const saysNothing = !before && language === null && !sentiment && kinds.length === 0;
  if (isKnown || saysNothing) return;
  const { conversationId, contactId, channelId, messageId } = text;
  work.record({
    type: 'message.understood',
    conversationId,
    contactId,
    channelId,
    messageId,
    payload: { language, kinds },
  });
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}

const writeSql = `
  insert into message_insight (workspace_id, message_id, conversation_id, occurred_at, text_hash, reading, language,
    sentiment, kinds, model, version)
  select $1, i.message_id, i.conversation_id, i.occurred_at, i.text_hash, i.reading, i.language, i.sentiment, i.kinds,
    $3, $4
  from jsonb_to_recordset($2::jsonb) as i(message_id uuid, conversation_id uuid, occurred_at timestamptz,
    text_hash text, reading jsonb, language text, sentiment real, kinds text[])
  join message m on m.workspace_id = $1 and m.id = i.message_id
  order by i.message_id
  on conflict (workspace_id, message_id) do update set conversation_id = excluded.conversation_id,
    occurred_at = excluded.occurred_at, text_hash = excluded.text_hash, reading = excluded.reading,
    language = excluded.language, sentiment = excluded.sentiment, kinds = excluded.kinds, model = excluded.model,
    version = excluded.version, read_at = now()`;
