import { Webhook } from 'standardwebhooks';
import { type CallProvider, NoAnswer } from '../channels/provider-call.js';
import { pendingPage, type Page } from '../domain/escalation/page.query.js';
import { recordPage } from '../domain/escalation/record-page.js';
import { systemActor } from '../domain/kernel/actor.js';
import { publicId, publicIdOrNull } from '../domain/kernel/ids.js';
import type { Reader } from '../domain/kernel/work.js';
import type { JobData } from './job.js';
import type { RunAction } from './run-action.js';

export interface PageParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  call: CallProvider;
  unseal: (sealed: string) => string;
  signal: AbortSignal;
}

/**
 * Calls the receiver of an escalation, signed as Standard Webhooks says. `webhook-id` is the firing's and the same at
 * every attempt, so that a receiver can tell a repetition. Until it is taken the job fails, and the queue tries again.
 */
export function pageWebhookJob(parts: PageParts) {
  return async ({ workspaceId, firingId }: JobData['page-webhook']): Promise<void> => {
    const page = await pendingPage(parts.reader(workspaceId), firingId);
    if (!page || page.step.action.kind !== 'WEBHOOK') return;
    const { url, secret } = page.step.action;
    const reply = await post(parts, url, parts.unseal(secret), page);
    const answer = { firingId, ...reply };
    const { result } = await parts.run(systemActor(workspaceId), recordPage, answer);
    if (!result.isOver) throw new Error(`The page was not taken: ${reply.answer}`);
  };
}

async function post(
  { call, signal }: PageParts,
  url: string,
  secret: string,
  page: Page,
): Promise<{ isTaken: boolean; answer: string }> {
  const id = publicId('Escalation', page.id);
  const body = JSON.stringify(payloadOf(id, page));
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  try {
    const { status } = await call({ method: 'POST', url, headers, body, signal });
    return { isTaken: status >= 200 && status < 300, answer: `It answered ${status}.` };
  } catch (error) {
    if (error instanceof NoAnswer) return { isTaken: false, answer: error.message };
    throw error;
  }
}

/** Facts and ids alone: what somebody wrote is read over the API, by whoever may. */
function payloadOf(id: string, page: Page) {
  return {
    type: 'escalation.fired',
    id,
    policy: { id: publicId('EscalationPolicy', page.policyId), name: page.policyName },
    step: { id: publicId('EscalationStep', page.step.id), trigger: page.step.trigger },
    conversation: {
      id: publicId('Conversation', page.conversationId),
      number: page.number,
      priority: page.priority,
      assigneeId: publicIdOrNull('Member', page.assigneeId),
      waitingSince: page.waitingSince,
      dueAt: page.dueAt,
    },
    firedAt: page.firedAt,
  };
}
