import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { lockContacts, lockPossessions, moveTo, recordMoved } from './contact-possessions.js';

export interface MergeContacts {
  /** The contact that goes on. */
  intoId: string;
  /** The contact that turned out to be the same person. */
  fromId: string;
  reason?: string | null;
}

/**
 * Two contacts are one person. Addresses and conversations of the one go to the other, and what moved is written
 * down, so that the merge can be undone. Nothing else of the merged contact is touched. Only a person or program with
 * the right to write decides this: no address, claimed or verified, merges two contacts that exist.
 *
 * A contact that others were merged into is not merged further, and a merged one takes nobody in: one step leads from
 * every contact to the one that goes on.
 */
export async function mergeContacts(
  work: Work<AgentActor>,
  { intoId, fromId, reason }: MergeContacts,
): Promise<{ contactId: string }> {
  if (intoId === fromId) throw invalidInput('fromId', 'A contact cannot be merged into itself.');
  const moved = await lockPossessions(work, fromId);
  const { into, from } = await lockContacts(work, { intoId, fromId });
  if (!into) throw notFound('contact', 'intoId');
  if (!from) throw notFound('contact', 'fromId');
  if (from.mergedIntoId === intoId) return { contactId: intoId };
  if (from.mergedIntoId) throw alreadyMerged('fromId', from.mergedIntoId);
  if (into.mergedIntoId) throw alreadyMerged('intoId', into.mergedIntoId);
  if (from.tookOthersIn)
    throw new DomainError(
      'INVALID_STATE',
      'Others were merged into this contact: merge it the other way round, or unmerge them first.',
      ['input', 'fromId'],
    );
  const late = await lockPossessions(work, fromId); // what a message made while we waited for the contacts
  const handleIds = [...new Set([...moved.handleIds, ...late.handleIds])];
  const conversationIds = [...new Set([...moved.conversationIds, ...late.conversationIds])];
  await moveTo(work, intoId, { handleIds, conversationIds });
  await work.rows(insertMerge, [
    work.workspaceId,
    newUuid(),
    intoId,
    fromId,
    reason ? storable(reason).slice(0, 500) : null,
    handleIds,
    conversationIds,
    work.actor.kind,
    work.actor.id,
    work.now,
  ]);
  await work.rows(
    'update contact set merged_into_id = $3, updated_at = $4 where workspace_id = $1 and id = $2',
    [work.workspaceId, fromId, intoId, work.now],
  );
  recordMoved(work, 'contact.merged', { intoId, fromId, ownerId: intoId, conversationIds });
  return { contactId: intoId };
}

const insertMerge = `
  insert into contact_merge (workspace_id, id, into_id, from_id, reason, handle_ids, conversation_ids, merged_by_kind,
    merged_by, merged_at)
  values ($1, $2, $3, $4, $5, $6::uuid[], $7::uuid[], $8, $9, $10)`;

function alreadyMerged(field: string, contactId: string): DomainError {
  return new DomainError(
    'INVALID_STATE',
    'This contact was merged into another: name that one, or unmerge it first.',
    ['input', field],
    { contactId },
  );
}
