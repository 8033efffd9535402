import type { AgentActor } from '../kernel/actor.js';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { partConversations } from '../conversation/part-conversations.js';
import {
  lockContacts,
  lockPossessions,
  moveTo,
  type Possessions,
  recordMoved,
} from './contact-possessions.js';

/**
 * They were two persons after all. What the merge moved goes back, with whatever was said in it meanwhile; so does a
 * conversation that began meanwhile, from an address that goes back. What the surviving contact had or got by other
 * ways stays theirs.
 */
export async function unmergeContacts(
  work: Work<AgentActor>,
  { contactId: fromId }: { contactId: string },
): Promise<{ contactId: string; survivorId: string }> {
  const intoId = await survivorOf(work, fromId);
  await lockPossessions(work, intoId); // also what stays: it may have been merged with what goes back
  const { from } = await lockContacts(work, { intoId, fromId });
  if (from?.mergedIntoId !== intoId) throw notMerged();
  const moved = await lockMoved(work, fromId, intoId); // with what a message made while we waited for the contacts
  await moveTo(work, fromId, moved);
  await partConversations(work, [fromId, intoId]);
  const { workspaceId, actor, now } = work;
  await work.rows(
    `update contact_merge set unmerged_by_kind = $3, unmerged_by = $4, unmerged_at = $5
     where workspace_id = $1 and from_id = $2 and unmerged_at is null`,
    [workspaceId, fromId, actor.kind, actor.id, now],
  );
  await work.rows(
    'update contact set merged_into_id = null, updated_at = $3 where workspace_id = $1 and id = $2',
    [workspaceId, fromId, now],
  );
  const { conversationIds } = moved;
  recordMoved(work, 'contact.unmerged', { intoId, fromId, ownerId: fromId, conversationIds });
  return { contactId: fromId, survivorId: intoId };
}

async function survivorOf(work: Work, contactId: string): Promise<string> {
  const [contact] = await work.rows<{ intoId: string | null }>(
    'select merged_into_id as "intoId" from contact where workspace_id = $1 and id = $2',
    [work.workspaceId, contactId],
  );
  if (!contact) throw notFound('contact', 'contactId');
  if (!contact.intoId) throw notMerged();
  return contact.intoId;
}

async function lockMoved(work: Work, fromId: string, intoId: string): Promise<Possessions> {
  const values = [work.workspaceId, fromId, intoId];
  const handles = await work.rows<{ id: string }>(handlesOfMerge, values);
  const conversations = await work.rows<{ id: string }>(conversationsOfMerge, values);
  return {
    handleIds: handles.map(({ id }) => id),
    conversationIds: conversations.map(({ id }) => id),
  };
}

const openMerge = `select 1 from contact_merge m
  where m.workspace_id = $1 and m.from_id = $2 and m.into_id = $3 and m.unmerged_at is null`;

const handlesOfMerge = `
  select h.id from handle h where h.workspace_id = $1 and h.contact_id = $3
    and exists (${openMerge} and h.id = any(m.handle_ids)) order by h.id for update`;

/** What moved, and what began since with words from or to an address that goes back. */
const conversationsOfMerge = `
  select c.id from conversation c join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
  where c.workspace_id = $1 and c.contact_id = $3 and exists (${openMerge}
    and (c.id = any(m.conversation_ids) or exists (
      select from handle h where h.workspace_id = $1 and h.id = any(m.handle_ids)
        and (h.kind = ch.kind or (ch.kind, h.kind) in (('CHAT', 'VISITOR'), ('CHAT', 'EXTERNAL'),
          ('SMS', 'PHONE'), ('VOICE', 'PHONE'), ('CUSTOM', 'EXTERNAL')))
        and h.address = (select first.address from message first
          where first.workspace_id = $1 and first.conversation_id = c.id order by first.sequence limit 1))))
  order by c.id for update of c`;

function notMerged(): DomainError {
  return new DomainError('INVALID_STATE', 'This contact is not merged into another.', [
    'input',
    'contactId',
  ]);
}
