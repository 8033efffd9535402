import type { Reader } from '../kernel/work.js';
import type { EscalationStep } from './escalation.js';

/** A page that is to be made: whom to call, and what to tell. */
export interface Page {
  id: string;
  conversationId: string;
  number: number;
  priority: string;
  assigneeId: string | null;
  waitingSince: Date | null;
  dueAt: Date | null;
  policyId: string;
  policyName: string;
  step: EscalationStep;
  firedAt: Date;
}

/** Null when it was made, or given up. */
export async function pendingPage(reader: Reader, firingId: string): Promise<Page | null> {
  const [page] = await reader.rows<Page>(
    `select f.id, f.conversation_id as "conversationId", c.number, c.priority,
       c.assignee_id as "assigneeId", c.waiting_since as "waitingSince", c.due_at as "dueAt",
       f.policy_id as "policyId", f.policy_name as "policyName", f.step, f.fired_at as "firedAt"
     from escalation_firing f
     join conversation c on c.workspace_id = f.workspace_id and c.id = f.conversation_id
     where f.workspace_id = $1 and f.id = $2 and f.webhook_state = 'PENDING'`,
    [reader.workspaceId, firingId],
  );
  return page ?? null;
}

/** Pages that nobody seems to be making. */
export function forgottenPages(reader: Reader, graceMs: number): Promise<{ id: string }[]> {
  return reader.rows<{ id: string }>(
    `select id from escalation_firing
     where workspace_id = $1 and webhook_state = 'PENDING' and fired_at < $2 order by fired_at limit 100`,
    [reader.workspaceId, new Date(Date.now() - graceMs)],
  );
}
