import type { Directory, MemberRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';
import type { EscalationStep } from './escalation.js';
import { shownStep, type StepRow } from './shown-policy.js';
import type { Outcome } from './outcome.js';

export interface EscalationRow {
  id: string;
  conversationUuid: string;
  policyName: string;
  step: StepRow;
  action: string;
  firedAt: Date;
  members: MemberRow[];
  skipped: string | null;
  delivered: boolean | null;
}

interface FiringRecord {
  id: string;
  conversationUuid: string;
  policyName: string;
  step: EscalationStep;
  outcome: Outcome;
  firedAt: Date;
  delivered: boolean | null;
}

/** What fired in some conversations, latest first, of each the latest hundred. */
export async function escalationsOf(
  reader: Reader,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<EscalationRow[]> {
  const records = await reader.rows<FiringRecord>(
    `select f.id, f.conversation_id as "conversationUuid", f.policy_name as "policyName", f.step, f.outcome,
       f.fired_at as "firedAt",
       case f.webhook_state when 'DELIVERED' then true when 'FAILED' then false end as delivered
     from unnest($2::uuid[]) as wanted(id)
     cross join lateral (select * from escalation_firing where workspace_id = $1 and conversation_id = wanted.id
       order by fired_at desc, id desc limit 100) f`,
    [reader.workspaceId, conversationIds],
  );
  return records.map(({ id, step, outcome, ...row }) => ({
    ...row,
    id: publicId('Escalation', id),
    step: shownStep(step, directory),
    action: step.action.kind,
    members: (outcome.memberIds ?? []).flatMap((one) => directory.members.get(one) ?? []),
    skipped: outcome.skipped ?? null,
  }));
}
