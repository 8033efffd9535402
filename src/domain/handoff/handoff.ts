import { defineEntity, p } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import type { MadePromise } from '../conversation/promise.js';

export type HandoffState = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'BOUNCED' | 'CANCELLED';

const schema = defineEntity({
  name: 'Handoff',
  tableName: 'handoff',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    fromMemberId: p.uuid(),
    /** The receiver is a member, or any member of a team. */
    toMemberId: p.uuid().nullable(),
    toTeamId: p.uuid().nullable(),
    brief: p.text().nullable(),
    promises: p.json<MadePromise[]>(),
    /** Since when the customer waited as it was offered. */
    waitingSince: p.datetime().nullable(),
    state: p.text().$type<HandoffState>(),
    reason: p.text().nullable(),
    createdAt: p.datetime(),
    /** Null for what was handed over at once. */
    expiresAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    endedBy: p.uuid().nullable(),
  },
});

/**
 * A conversation offered by its owner, who stays the owner until the receiver accepts: the customer has one at every
 * moment. A pending one names the conversation's owner as its giver; when the ownership ends, so does the offer. It is
 * written only under the conversation's lock.
 */
export class Handoff extends schema.class {
  end(work: Work, state: Exclude<HandoffState, 'PENDING'>, reason: string | null = null): void {
    this.state = state;
    this.reason = reason;
    this.endedAt = work.now;
    this.endedBy = work.actor.id;
  }

  ranOut(now: Date): boolean {
    return this.expiresAt != null && this.expiresAt <= now;
  }
}
schema.setClass(Handoff);

/** Where to lock before the handoff is read: what is known before the lock may be over behind it. */
export async function conversationOfHandoff(work: Work, handoffId: string): Promise<string> {
  const [found] = await work.rows<{ conversationId: string }>(
    `select conversation_id as "conversationId" from handoff where workspace_id = $1 and id = $2`,
    [work.workspaceId, handoffId],
  );
  if (!found) throw notFound('handoff', 'handoffId');
  return found.conversationId;
}

const endings: Record<HandoffState, string> = {
  PENDING: 'is still pending',
  ACCEPTED: 'was accepted',
  DECLINED: 'was declined',
  BOUNCED: 'ran out of time',
  CANCELLED: 'was cancelled',
};

export function refuseEnded({ state }: Handoff): void {
  if (state !== 'PENDING')
    throw new DomainError('INVALID_STATE', `This handoff ${endings[state]}.`, [
      'input',
      'handoffId',
    ]);
}
