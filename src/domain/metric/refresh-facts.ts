import type { EventType, NewEvent } from '../kernel/event.js';
import type { Work } from '../kernel/work.js';
import { foldConversations } from './fold-conversations.js';

/** What changes nothing that is measured. */
const indifferent = new Set<EventType>([
  'message.queued',
  'message.reacted',
  'message.uncertain',
  'message.understood',
  'insight.corrected',
  'notification.created',
  'conversation.contact_changed',
  'conversation.due_changed',
  'wait.at_risk',
  'wait.breached',
  'wait.met',
  'resolution.at_risk',
  'resolution.breached',
  'resolution.met',
  'escalation.fired',
  'escalation.paged',
]);

/** How far a message got after the channel accepted it. It may be the first to tell that it was accepted at all. */
const receipts = new Set<EventType>(['message.delivered', 'message.read']);

/** Of more than these the facts are folded a little later: a merge of contacts may touch thousands. */
const mostAtOnce = 20;
/** So are those of a longer timeline. */
const mostItems = 1_000;

/** What an action did, as facts, in the transaction of the change. */
export async function refreshFacts(work: Work, events: readonly NewEvent[]): Promise<void> {
  const touched = new Set(
    events
      .filter(({ type }) => !indifferent.has(type) && !receipts.has(type))
      .flatMap(({ conversationId }) => conversationId ?? []),
  );
  for (const id of await answeredElsewhere(work, events)) touched.add(id);
  for (const id of await firstTold(work, events)) touched.add(id);
  const ids = [...touched];
  await foldConversations(work, ids.slice(0, mostAtOnce), mostItems);
  if (ids.length > mostAtOnce) await markDue(work, ids.slice(mostAtOnce));
  const contacts = events.filter(({ type }) => type === 'contact.updated');
  if (contacts.length > 0) await markOpenDue(work, idsOf(contacts, 'contactId'));
}

/** A reply over another channel ends the wait of the conversation that it answers. */
async function answeredElsewhere(work: Work, events: readonly NewEvent[]): Promise<string[]> {
  const messageIds = idsOf(
    events.filter(({ type }) => type.startsWith('message.') && !indifferent.has(type)),
    'messageId',
  );
  if (messageIds.length === 0) return [];
  const rows = await work.rows<{ id: string }>(
    `select conversation_id as id from wait where workspace_id = $1 and reply_message_id = any($2::uuid[])
       and not exists (select from message_fact f where f.workspace_id = $1 and f.message_id = reply_message_id)`,
    [work.workspaceId, messageIds],
  );
  return rows.map(({ id }) => id);
}

async function firstTold(work: Work, events: readonly NewEvent[]): Promise<string[]> {
  const told = idsOf(
    events.filter(({ type }) => receipts.has(type)),
    'messageId',
  );
  if (told.length === 0) return [];
  const rows = await work.rows<{ id: string }>(
    `select conversation_id as id from message m where workspace_id = $1 and id = any($2::uuid[])
       and not exists (select from message_fact f where f.workspace_id = $1 and f.message_id = m.id)`,
    [work.workspaceId, told],
  );
  return rows.map(({ id }) => id);
}

async function markDue(work: Work, ids: readonly string[]): Promise<void> {
  await work.rows(
    `update conversation set facts_due = true where workspace_id = $1 and id = any($2::uuid[])`,
    [work.workspaceId, ids],
  );
}

/** The tier and language of what is under way are those of the contact. */
async function markOpenDue(work: Work, contactIds: readonly string[]): Promise<void> {
  await work.rows(
    `update conversation set facts_due = true
     where workspace_id = $1 and contact_id = any($2::uuid[]) and status <> 'RESOLVED'`,
    [work.workspaceId, contactIds],
  );
}

function idsOf(events: readonly NewEvent[], key: 'messageId' | 'contactId'): string[] {
  return [...new Set(events.flatMap((event) => event[key] ?? []))];
}
