import type { NewEvent } from '../kernel/event.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { notify } from '../notification/notify.js';
import type { Candidate } from './candidate.js';
import type { RoutingDecision, RoutingOutcome } from './decide.js';
import { writeDecisionsSql } from './write-decisions.sql.js';

interface Written {
  n: number;
  sequence: number;
  contactId: string;
  channelId: string;
  teamId: string | null;
  changesTeam: boolean;
}

const mostCandidates = 200;
const events: Record<RoutingOutcome, NewEvent['type']> = {
  ASSIGNED: 'conversation.routed',
  LEFT_FOR_CLAIMING: 'conversation.left_for_claiming',
  QUEUED: 'conversation.queued',
};

/** Writes what is news and tells of it; says how much that was. The conversations must be locked. */
export async function writeDecisions(
  work: Work,
  version: number,
  decisions: readonly (RoutingDecision & { wantedSince: Date })[],
): Promise<number> {
  const items = decisions.map((decision, n) => itemOf(decision, n, version));
  const written = await work.rows<Written>(writeDecisionsSql, [
    work.workspaceId,
    JSON.stringify(items),
    work.now,
  ]);
  for (const row of written) tell(work, items[row.n]!, row);
  return written.length;
}

function itemOf(decision: RoutingDecision & { wantedSince: Date }, n: number, version: number) {
  return {
    n,
    id: newUuid(),
    conversation_id: decision.conversationId,
    version,
    rule_id: decision.rule?.id ?? null,
    outcome: decision.outcome,
    reason: decision.reason,
    step: decision.step,
    strategy: decision.strategy,
    member_id: decision.memberId,
    wanted_team_id: decision.teamId,
    former_owner_id: decision.formerOwnerId,
    candidates: mostTelling(decision.candidates),
    wanted_since: decision.wantedSince,
    assignment_id: newUuid(),
    change_id: newUuid(),
  };
}

/** Those who could have had it first; nobody reads thousands. */
function mostTelling(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= mostCandidates) return candidates;
  return candidates.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostCandidates);
}

const rank = ({ reason, eligible }: Candidate): number =>
  reason === 'CHOSEN' ? 0 : eligible ? 1 : 2;

function tell(work: Work, item: ReturnType<typeof itemOf>, row: Written): void {
  const { conversation_id: conversationId, member_id: memberId, outcome } = item;
  const { contactId, channelId, sequence } = row;
  const payload = {
    decisionId: item.id,
    ruleId: item.rule_id,
    ...(row.changesTeam && { teamId: row.teamId }),
    ...(memberId && { memberId, previousMemberId: null }),
  };
  const about = { conversationId, contactId, channelId, payload };
  if (memberId === null) return work.record({ type: events[outcome], ...about });
  work.record({ type: events[outcome], ...about, changeId: item.change_id, sequence });
  notify(work, [memberId], { kind: 'ASSIGNMENT', conversationId });
}
