import { newUuid, publicId } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { type ClockFacts, readFacts } from '../target/facts.js';
import { type Clocks, timeAll } from '../target/clocks.js';
import type { Published } from '../target/published.js';
import type { Outcome } from './outcome.js';
import { takeAction } from './take-action.js';
import { type UpcomingStep, upcomingSteps } from './upcoming-steps.js';

/**
 * Fires every step whose moment has come, each once, and says when the next one comes. After each step the others are
 * looked at again: an owner who was just replaced is not silent any more, and a priority may bring other targets.
 */
export async function escalate(
  work: Work,
  clocks: Clocks,
  published: Published,
  facts: ClockFacts,
): Promise<Date | null> {
  if (published.policies.length === 0 || clocks.conversation.status === 'RESOLVED') return null;
  for (let now = facts; ; now = await readFacts(work, clocks)) {
    if (now !== facts) await timeAll(work, clocks, published, now);
    const [first] = upcomingSteps(clocks, published, now);
    if (!first || first.at > work.now) return first?.at ?? null;
    await fire(work, clocks, first);
  }
}

/** The row is what keeps a step from firing twice: its unique index counts also where a lock would not. */
async function fire(work: Work, clocks: Clocks, { policy, step, at }: UpcomingStep): Promise<void> {
  const { conversation, wait } = clocks;
  const id = newUuid();
  const waitId = step.trigger.kind === 'BEFORE_RESOLUTION_DUE' ? null : (wait?.id ?? null);
  const outcome = await takeAction(work, conversation, { id, policy, step });
  await work.rows(insertSql, [
    work.workspaceId,
    id,
    conversation.id,
    waitId,
    conversation.cycle,
    policy.id,
    step.id,
    policy.name,
    JSON.stringify(step),
    JSON.stringify(outcome),
    work.now,
    step.action.kind === 'WEBHOOK' ? 'PENDING' : null,
  ]);
  recordFired(work, clocks, { id, policy, step, at }, outcome);
}

function recordFired(
  work: Work,
  { conversation }: Clocks,
  { id, policy, step, at }: UpcomingStep & { id: string },
  outcome: Outcome,
): void {
  const { id: conversationId, contactId, channelId } = conversation;
  work.record({
    type: 'escalation.fired',
    conversationId,
    contactId,
    channelId,
    subjectId: id,
    payload: {
      policyId: publicId('EscalationPolicy', policy.id),
      policy: policy.name,
      stepId: publicId('EscalationStep', step.id),
      trigger: step.trigger.kind,
      action: step.action.kind,
      dueAt: at.toISOString(),
      ...outcome,
      ...(outcome.memberIds && {
        memberIds: outcome.memberIds.map((one) => publicId('Member', one)),
      }),
    },
  });
}

const insertSql = `
  insert into escalation_firing (workspace_id, id, conversation_id, wait_id, cycle, policy_id, step_id, policy_name,
    step, outcome, fired_at, webhook_state)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
