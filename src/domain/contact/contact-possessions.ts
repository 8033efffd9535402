import type { EventType } from '../kernel/event.js';
import { publicId } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';

/** What moves when contacts are merged. */
export interface Possessions {
  handleIds: string[];
  conversationIds: string[];
}

interface LockedContact {
  id: string;
  mergedIntoId: string | null;
  tookOthersIn: boolean;
}

/**
 * Addresses, then conversations, each in the order of their ids, and the contacts last: the order in which an incoming
 * message takes them too (`receive-messages.sql.ts`), so that the two do not wait for each other in a circle.
 */
export async function lockPossessions(work: Work, contactId: string): Promise<Possessions> {
  const values = [work.workspaceId, contactId];
  const lock = (table: 'handle' | 'conversation') =>
    work.rows<{ id: string }>(
      `select id from ${table} where workspace_id = $1 and contact_id = $2 order by id for update`,
      values,
    );
  const handles = await lock('handle');
  const conversations = await lock('conversation');
  return { handleIds: idsOf(handles), conversationIds: idsOf(conversations) };
}

/**
 * For update, and not for less: a new conversation of a contact waits for it at its foreign key. Whoever comes first,
 * the other sees what they did.
 */
export async function lockContacts(
  work: Work,
  { intoId, fromId }: { intoId: string; fromId: string },
): Promise<{ into?: LockedContact; from?: LockedContact }> {
  await work.rows(
    'select id from contact where workspace_id = $1 and id = any($2::uuid[]) order by id for update',
    [work.workspaceId, [intoId, fromId]],
  );
  const rows = await work.rows<LockedContact>(
    `select id, merged_into_id as "mergedIntoId", exists (select from contact_merge m where m.workspace_id = $1
       and m.into_id = k.id and m.unmerged_at is null) as "tookOthersIn"
     from contact k where workspace_id = $1 and id = any($2::uuid[])`,
    [work.workspaceId, [intoId, fromId]],
  );
  const find = (id: string) => rows.find((row) => row.id === id);
  return { into: find(intoId), from: find(fromId) };
}

export async function moveTo(
  work: Work,
  contactId: string,
  { handleIds, conversationIds }: Possessions,
): Promise<void> {
  const { workspaceId } = work;
  const move = (table: 'handle' | 'conversation', ids: string[]) =>
    work.rows(
      `update ${table} set contact_id = $2 where workspace_id = $1 and id = any($3::uuid[])`,
      [workspaceId, contactId, ids],
    );
  await move('handle', handleIds);
  await move('conversation', conversationIds);
}

export function recordMoved(
  work: Work,
  type: EventType & ('contact.merged' | 'contact.unmerged'),
  moved: { intoId: string; fromId: string; ownerId: string; conversationIds: readonly string[] },
): void {
  const { intoId, fromId, ownerId } = moved;
  const payload = { mergedContactId: publicId('Contact', fromId) };
  work.record({ type, contactId: intoId, subjectId: fromId, payload });
  work.record({ type: 'contact.updated', contactId: fromId });
  for (const conversationId of moved.conversationIds)
    work.record({ type: 'conversation.contact_changed', conversationId, contactId: ownerId });
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
