import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { corrected, type Correction, kindsOf } from './correction.js';
import type { Reading, SignalKind } from './insight.js';
import { refreshConversations } from './refresh-conversations.js';
import { refreshMoods } from './refresh-moods.js';

export interface CorrectInsight {
  messageId: string;
  language?: string | null;
  sentiment?: number | null;
  addSignals?: SignalKind[] | null;
  removeSignals?: SignalKind[] | null;
  reset?: boolean | null;
}

interface Read {
  conversationId: string;
  contactId: string;
  channelId: string;
  reading: Reading;
  correction: Correction | null;
}

/** A person knows better than the model. Under the row's lock, so that two who correct at once both count. */
export async function correctInsight(
  work: Work,
  input: CorrectInsight,
): Promise<{ messageId: string }> {
  check(input);
  const { messageId } = input;
  const read = await lockRead(work, messageId);
  const correction = changed(read.correction, input);
  if (JSON.stringify(correction) === JSON.stringify(read.correction)) return { messageId };
  const holds = corrected(read.reading, correction);
  const language = holds.language?.code ?? null;
  const kinds = kindsOf(holds);
  await work.rows(writeSql, [
    work.workspaceId,
    messageId,
    correction && JSON.stringify(correction),
    language,
    holds.sentiment?.score ?? null,
    kinds,
    work.actor.kind,
    work.actor.id,
    work.now,
  ]);
  const { conversationId, contactId, channelId } = read;
  await refreshConversations(work, [conversationId]);
  await refreshMoods(work, [contactId]);
  const payload = { language, kinds };
  work.record({
    type: 'insight.corrected',
    conversationId,
    contactId,
    channelId,
    messageId,
    payload,
  });
  return { messageId };
}

function check({ language, sentiment, addSignals, removeSignals, reset }: CorrectInsight): void {
  if (language != null && !/^[a-z]{2,3}$/.test(language))
    throw invalidInput('language', 'Must be a language of ISO 639, such as `de`.');
  if (sentiment != null && !(sentiment >= -1 && sentiment <= 1))
    throw invalidInput('sentiment', 'Must be from -1 to 1.');
  if (addSignals?.some((kind) => removeSignals?.includes(kind)))
    throw invalidInput('removeSignals', 'A signal is either added or removed.');
  const says = [language, sentiment, ...(addSignals ?? []), ...(removeSignals ?? [])];
  if (!reset && says.every((one) => one == null))
    throw invalidInput('messageId', 'Say what to correct, or `reset`.');
}

/** Fact by fact: what is not named stays as it was corrected before. */
function changed(before: Correction | null, input: CorrectInsight): Correction | null {
  const { language, sentiment, addSignals, removeSignals, reset } = input;
  const old: Correction = reset ? {} : (before ?? {});
  const added = new Set(old.added);
  const removed = new Set(old.removed);
  for (const kind of addSignals ?? []) {
    added.add(kind);
    removed.delete(kind);
  }
  for (const kind of removeSignals ?? []) {
    removed.add(kind);
    added.delete(kind);
  }
  const spoken = language ?? old.language;
  const felt = sentiment ?? old.sentiment;
  // In the order in which the database gives them back: it is compared with what was there.
  const said: Correction = {
    ...(added.size > 0 && { added: [...added].sort() }),
    ...(removed.size > 0 && { removed: [...removed].sort() }),
    ...(spoken !== undefined && { language: spoken }),
    ...(felt !== undefined && { sentiment: felt }),
  };
  return Object.keys(said).length > 0 ? said : null;
}

async function lockRead(work: Work, messageId: string): Promise<Read> {
  const [message] = await work.rows<{ id: string }>(
    `select id from message where workspace_id = $1 and id = $2`,
    [work.workspaceId, messageId],
  );
  if (!message) throw notFound('message', 'messageId');
  const [read] = await work.rows<Read>(
    `select i.conversation_id as "conversationId", c.contact_id as "contactId", c.channel_id as "channelId",
       i.reading, i.correction
     from message_insight i join conversation c on c.workspace_id = $1 and c.id = i.conversation_id
     where i.workspace_id = $1 and i.message_id = $2 for update of i`,
    [work.workspaceId, messageId],
  );
  if (!read)
    throw new DomainError(
      'INVALID_STATE',
      'Only what a customer wrote and what has been read has insights.',
      ['input', 'messageId'],
    );
  return read;
}

const writeSql = `
  update message_insight set correction = $3::jsonb, language = $4, sentiment = $5, kinds = $6::text[],
    corrected_by_kind = case when $3::jsonb is not null then $7 end,
    corrected_by = case when $3::jsonb is not null then $8::uuid end,
    corrected_at = case when $3::jsonb is not null then $9::timestamptz end
  where workspace_id = $1 and message_id = $2`;
