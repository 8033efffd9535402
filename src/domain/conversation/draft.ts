import { defineEntity, p } from '@mikro-orm/postgresql';
import type { MemberActor } from '../kernel/actor.js';
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
    updatedAt: p.datetime(),
  },
});

/** What a member has begun to write: one for each conversation and member. */
export class Draft extends schema.class {}
schema.setClass(Draft);

/** Replaces the member's draft of the conversation. */
export async function keepDraft(
  work: Work,
  member: MemberActor,
  draft: { conversationId: string; text: string; html: string | null },
): Promise<void> {
  await work.rows(
    `insert into draft (workspace_id, conversation_id, member_id, text, html, updated_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (workspace_id, conversation_id, member_id)
     do update set text = excluded.text, html = excluded.html, updated_at = excluded.updated_at`,
    [work.workspaceId, draft.conversationId, member.id, draft.text, draft.html, work.now],
  );
}

export async function dropDraft(
  work: Work,
  conversationId: string,
  memberId: string,
): Promise<void> {
  await work.em.nativeDelete(Draft, { workspaceId: work.workspaceId, conversationId, memberId });
}
