import type { Directory, MemberRow } from '../kernel/directory.query.js';
import type { RoutingOutcome } from './decide.js';
import type { Fate, Replayed, Simulation } from './simulate-routing.js';

export interface FateRow {
  ruleName: string | null;
  outcome: RoutingOutcome;
  chosen: MemberRow | null;
}
export interface DifferenceRow {
  /** Its place in the replay. */
  n: number;
  conversationUuid: string;
  before: FateRow;
  after: FateRow;
}
export interface SimulationRow {
  conversations: number;
  isCut: boolean;
  changedRule: number;
  changedOutcome: number;
  changedOwner: number;
  outcomes: { outcome: RoutingOutcome; before: number; after: number }[];
  shares: { member: MemberRow | null; before: number; after: number }[];
  differing: DifferenceRow[];
}

const outcomes: RoutingOutcome[] = ['ASSIGNED', 'LEFT_FOR_CLAIMING', 'QUEUED'];

export function simulationOf(
  { replayed, isCut }: Simulation,
  { members }: Directory,
): SimulationRow {
  const changed = (of: keyof Fate): number =>
    replayed.filter(({ before, after }) => before[of] !== after[of]).length;
  const shares = count(replayed, (fate) => fate.memberId).filter(([id]) => id !== null);
  const byOutcome = new Map(count(replayed, (fate) => fate.outcome));
  const shown = ({ memberId, ...fate }: Fate): FateRow => ({
    ...fate,
    chosen: (memberId && members.get(memberId)) || null,
  });
  return {
    conversations: replayed.length,
    isCut,
    changedRule: changed('ruleName'),
    changedOutcome: changed('outcome'),
    changedOwner: changed('memberId'),
    outcomes: outcomes.map((outcome) => ({
      outcome,
      ...(byOutcome.get(outcome) ?? { before: 0, after: 0 }),
    })),
    shares: shares.map(([id, both]) => ({ member: members.get(id!) ?? null, ...both })),
    differing: replayed.flatMap(({ conversationId, before, after }, n) =>
      differs(before, after)
        ? [{ n, conversationUuid: conversationId, before: shown(before), after: shown(after) }]
        : [],
    ),
  };
}

function differs(before: Fate, after: Fate): boolean {
  return (
    before.ruleName !== after.ruleName ||
    before.outcome !== after.outcome ||
    before.memberId !== after.memberId
  );
}

function count<K>(
  replayed: readonly Replayed[],
  of: (fate: Fate) => K,
): [K, { before: number; after: number }][] {
  const counts = new Map<K, { before: number; after: number }>();
  for (const one of replayed)
    for (const side of ['before', 'after'] as const) {
      const key = of(one[side]);
      const both = counts.get(key) ?? { before: 0, after: 0 };
      both[side] += 1;
      counts.set(key, both);
    }
  return [...counts];
}
