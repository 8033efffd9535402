import { addWatcher } from '../conversation/add-watcher.js';
import { type Conversation, priorities, type Priority } from '../conversation/conversation.js';
import { changePriority } from '../conversation/set-priority.js';
import { publicId } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { notify } from '../notification/notify.js';
import type { Outcome } from './outcome.js';
import { activeMembers, peopleToTell } from './people.js';
import type { EscalationAction, EscalationPolicy, EscalationStep } from './escalation.js';
import { reassign } from './reassign.js';

interface Firing {
  id: string;
  policy: EscalationPolicy;
  step: EscalationStep;
}

/** The conversation must be locked. */
export async function takeAction(
  work: Work,
  conversation: Conversation,
  firing: Firing,
): Promise<Outcome> {
  const { action } = firing.step;
  switch (action.kind) {
    case 'NOTIFY':
      return tell(work, conversation, firing, await peopleToTell(work, conversation, action));
    case 'RAISE_PRIORITY':
      return raise(work, conversation, action.priority);
    case 'ADD_WATCHER':
      return watch(work, conversation, action);
    case 'REASSIGN':
      return tellNewOwner(work, conversation, firing, await reassign(work, conversation, action));
    case 'WEBHOOK':
      return {};
  }
}

function tell(
  work: Work,
  conversation: Conversation,
  { id, policy, step }: Firing,
  memberIds: string[],
): Outcome {
  if (memberIds.length === 0) return { skipped: 'NOBODY' };
  notify(work, memberIds, {
    kind: 'ESCALATION',
    conversationId: conversation.id,
    subjectId: id,
    detail: {
      policyId: publicId('EscalationPolicy', policy.id),
      policy: policy.name,
      stepId: publicId('EscalationStep', step.id),
      trigger: step.trigger,
    },
  });
  return { memberIds };
}

/** Never lower than it is. */
async function raise(work: Work, conversation: Conversation, priority: Priority): Promise<Outcome> {
  const isHigher = priorities.indexOf(priority) > priorities.indexOf(conversation.priority);
  if (!isHigher) return { skipped: 'AS_PRESSING' };
  await changePriority(work, conversation, priority);
  return {};
}

async function watch(
  work: Work,
  conversation: Conversation,
  action: Extract<EscalationAction, { kind: 'ADD_WATCHER' }>,
): Promise<Outcome> {
  const memberIds = await activeMembers(work, { memberIds: action.memberIds });
  for (const memberId of memberIds) await addWatcher(work, conversation, memberId);
  return memberIds.length > 0 ? { memberIds } : { skipped: 'NOBODY' };
}

function tellNewOwner(
  work: Work,
  conversation: Conversation,
  firing: Firing,
  outcome: Outcome,
): Outcome {
  if (outcome.memberIds) tell(work, conversation, firing, outcome.memberIds);
  return outcome;
}
