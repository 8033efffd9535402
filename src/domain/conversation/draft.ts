import { defineEntity, LockMode, p } from '@mikro-orm/postgresql';
import type { Actor, MemberActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { EventType } from '../kernel/event.js';
import type { Work } from '../kernel/work.js';

const schema = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    workspaceId: p.uuid().primary(),
    conversationId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    text: p.text(),
    html: p.text().nullable(),
    version: p.integer().default(1),
    /** Null while it is its author's alone; empty when everybody of the workspace may read it. */
    sharedWith: p.type('uuid[]').$type<string[]>().nullable(),
    updatedAt: p.datetime(),
  },
});

/** What a member has begun to write: one for each conversation and member. */
export class Draft extends schema.class {}
schema.setClass(Draft);

export function draftAuthor(actor: Actor): MemberActor {
  if (actor.kind === 'MEMBER') return actor;
  throw new DomainError('FORBIDDEN', 'Only a member has drafts.');
}

/** The draft under its row's lock: it is neither saved, sent nor thrown away meanwhile. */
export function lockDraft(
  work: Work,
  conversationId: string,
  memberId: string,
): Promise<Draft | null> {
  const { workspaceId } = work;
  return work.em.findOne(
    Draft,
    { workspaceId, conversationId, memberId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** Ids alone stand in the log, and only of what colleagues may read: a draft of one's own is nobody's news. */
export function recordDraft(
  work: Work,
  type: EventType & `draft.${string}`,
  conversationId: string,
  memberId: string,
): void {
  work.record({ type, conversationId, subjectId: memberId, payload: { memberId } });
}

/**
 * A version comes once: counting alone would begin anew with the next draft, and what another device has of the last
 * one would pass for it. So a draft begins at the seconds since 2026.
 */
const versionAt = (time: string): string => `extract(epoch from ${time} - '2026-01-01Z')::int`;

/**
 * Replaces the member's draft of the conversation; with a version, only if that is the one there is. False when it is
 * not: of two devices that save at once the index lets the second look again, and it finds the first one's.
 */
export async function keepDraft(
  work: Work,
  member: MemberActor,
  draft: { conversationId: string; text: string; html: string | null },
  lastSeenVersion: number | null = null,
): Promise<boolean> {
  const [kept] = await work.rows<{ shared: boolean }>(
    `insert into draft (workspace_id, conversation_id, member_id, text, html, version, updated_at)
     values ($1, $2, $3, $4, $5, greatest(1, ${versionAt('$6::timestamptz')}), $6)
     on conflict (workspace_id, conversation_id, member_id)
     do update set text = excluded.text, html = excluded.html, updated_at = excluded.updated_at,
       version = greatest(draft.version + 1, excluded.version)
     where $7::int is null or draft.version = $7
     returning shared_with is not null as shared`,
    [
      work.workspaceId,
      draft.conversationId,
      member.id,
      draft.text,
      draft.html,
      work.now,
      lastSeenVersion,
    ],
  );
  if (kept?.shared) recordDraft(work, 'draft.updated', draft.conversationId, member.id);
  return kept !== undefined;
}

export async function dropDraft(
  work: Work,
  conversationId: string,
  memberId: string,
): Promise<void> {
  const [gone] = await work.rows<{ shared: boolean }>(
    `delete from draft where workspace_id = $1 and conversation_id = $2 and member_id = $3
     returning shared_with is not null as shared`,
    [work.workspaceId, conversationId, memberId],
  );
  if (gone?.shared) recordDraft(work, 'draft.unshared', conversationId, memberId);
}
