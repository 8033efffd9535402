export type Metric =
  | 'FIRST_RESPONSE'
  | 'RESPONSE'
  | 'RESPONSE_AFTER_FIRST'
  | 'AGENT_RESPONSE'
  | 'AUTOMATED_RESPONSE'
  | 'FIRST_RESOLUTION'
  | 'LAST_RESOLUTION'
  | 'HANDLING'
  | 'REOPEN_RATE'
  | 'ONE_TOUCH_RESOLUTION'
  | 'RESPONSE_TARGET'
  | 'RESOLUTION_TARGET'
  | 'VOLUME'
  | 'BACKLOG';

export interface MetricDefinition {
  metric: Metric;
  /** Goes up when what is counted changes. */
  version: number;
  unit: 'SECONDS' | 'SHARE' | 'COUNT';
  counts: string;
  leavesOut: string;
  credit: string;
}

const waitEnd = 'the moment the channel accepted the reply (a chat: when it was stored)';
const unanswered =
  'Waits nobody answered: the open ones stand beside, in `openCount`; those that somebody ended without a reply in `endedWithoutReplyCount`; those whose reply is under way in `sendingCount`.';
const sender = 'Whoever sent the reply; an open wait stands with the owner.';
const owner = 'Whoever owned the conversation when the cycle was resolved.';

/** What each metric means, for everybody who reads it. */
export const metricDefinitions: readonly MetricDefinition[] = [
  {
    metric: 'FIRST_RESPONSE',
    version: 1,
    unit: 'SECONDS',
    counts: `From the customer's first message of a cycle (their provider's time, never later than our receipt) to ${waitEnd}, by a person.`,
    leavesOut: `Cycles that we opened, and those in which somebody spoke with the customer before. Programs' replies do not stop it. ${unanswered}`,
    credit: sender,
  },
  {
    metric: 'RESPONSE',
    version: 1,
    unit: 'SECONDS',
    counts: `Every wait that a person answered, the first included: from the first unanswered message to ${waitEnd}. Further messages of the customer do not begin it anew.`,
    leavesOut: unanswered,
    credit: sender,
  },
  {
    metric: 'RESPONSE_AFTER_FIRST',
    version: 1,
    unit: 'SECONDS',
    counts: 'The same without the waits of FIRST_RESPONSE.',
    leavesOut: unanswered,
    credit: sender,
  },
  {
    metric: 'AGENT_RESPONSE',
    version: 1,
    unit: 'SECONDS',
    counts:
      'The same wait, counted from the moment the sender was first assigned within it, or from its start where that is later or they never owned it.',
    leavesOut:
      'Time in which the conversation was snoozed; replies that were written in the provider’s own app, because nobody tells by whom.',
    credit: 'Whoever sent the reply.',
  },
  {
    metric: 'AUTOMATED_RESPONSE',
    version: 1,
    unit: 'SECONDS',
    counts: 'From the start of a wait to the first reply of a program within it.',
    leavesOut: 'Waits in which no program spoke. It never ends a wait.',
    credit: sender,
  },
  {
    metric: 'FIRST_RESOLUTION',
    version: 1,
    unit: 'SECONDS',
    counts: 'From the start of a cycle to its first resolution.',
    leavesOut:
      'Cycles that were not resolved, in `unresolvedCount`; conversations that were merged into another, which counts on.',
    credit: owner,
  },
  {
    metric: 'LAST_RESOLUTION',
    version: 1,
    unit: 'SECONDS',
    counts:
      'From the start of a cycle to its last resolution. What comes back within the workspace’s window for reopening goes on as the same cycle.',
    leavesOut: 'As of FIRST_RESOLUTION; a cycle that is open again is unresolved.',
    credit: owner,
  },
  {
    metric: 'HANDLING',
    version: 1,
    unit: 'SECONDS',
    counts: 'In a resolved cycle: the time in which somebody owned it while it was open.',
    leavesOut: 'Snoozed time, time without an owner, and cycles that are not resolved.',
    credit: 'By agent, everybody who owned it with their share.',
  },
  {
    metric: 'REOPEN_RATE',
    version: 1,
    unit: 'SHARE',
    counts:
      'Of the cycles that were resolved, those that came back within the window for reopening.',
    leavesOut:
      'Cycles that were never resolved, and merged conversations. What comes back later is a new cycle.',
    credit: owner,
  },
  {
    metric: 'ONE_TOUCH_RESOLUTION',
    version: 1,
    unit: 'SHARE',
    counts:
      'Of the resolved cycles in which a person replied, those with exactly one reply (or call) that never came back.',
    leavesOut: 'Cycles without a reply of a person, unresolved ones, and merged conversations.',
    credit: owner,
  },
  {
    metric: 'RESPONSE_TARGET',
    version: 1,
    unit: 'SHARE',
    counts: `Of the waits whose reply was due, those that ended in time: ${waitEnd}, or the moment somebody ended it otherwise.`,
    leavesOut: 'Waits without a target, and those that go on and are not due yet.',
    credit: sender,
  },
  {
    metric: 'RESOLUTION_TARGET',
    version: 1,
    unit: 'SHARE',
    counts: 'Of the cycles whose resolution was due, those whose last resolution was in time.',
    leavesOut:
      'Cycles without a target, those that go on and are not due yet, and merged conversations.',
    credit: owner,
  },
  {
    metric: 'VOLUME',
    version: 1,
    unit: 'COUNT',
    counts:
      'Messages in, and out as accepted by the channel, of people and of programs apart; conversations in which people replied; cycles opened, resolved; conversations open now.',
    leavesOut:
      'Replies that failed or wait for their channel, and calls of ours that nobody took. Notes are no messages.',
    credit: 'Whoever sent it. What came in is nobody’s.',
  },
  {
    metric: 'BACKLOG',
    version: 1,
    unit: 'COUNT',
    counts:
      'Conversations that were not resolved at the end of the bucket, or of the range; snoozed ones included.',
    leavesOut: 'Resolved and merged ones.',
    credit: 'Whoever owned it at its resolution, or owns it now.',
  },
];
