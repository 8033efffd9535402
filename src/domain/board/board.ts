/** What a board needs to know of a conversation somebody waits in or works on. */
export interface BoardRow {
  conversationId: string;
  isOpen: boolean;
  assigneeId: string | null;
  weight: number;
  /** Since when the customer waits; null while nobody does. */
  waitingSince: Date | null;
  isSeen: boolean;
  /** Since when it waits for routing to find an owner; null where it does not. */
  queuedSince: Date | null;
  /** When the first of what is owed is due, and from when on that is at risk; null where nothing is. */
  dueAt: Date | null;
  atRiskAt: Date | null;
}

export const waitStages = ['UNASSIGNED', 'UNSEEN', 'UNANSWERED'] as const;
export type WaitStage = (typeof waitStages)[number];

/** From one bound to the next, in seconds; the last has no end. */
export const ageBounds = [0, 300, 900, 3600, 4 * 3600, 24 * 3600] as const;

export interface Count {
  count: number;
  oldestSince: Date | null;
}
export interface DueCount {
  count: number;
  oldestDueAt: Date | null;
}
export interface MemberLoad {
  memberId: string;
  openConversations: number;
  load: number;
}
export interface BoardFacts {
  unanswered: Count & { counts: number[] };
  stages: Record<WaitStage, number>;
  queue: Count;
  /** As the inbox views of these names have it. */
  atRisk: DueCount;
  breached: DueCount;
  openConversations: number;
  /** Members without an open conversation are not named. */
  members: MemberLoad[];
}

export function stageOf(row: BoardRow): WaitStage {
  if (!row.assigneeId) return 'UNASSIGNED';
  return row.isSeen ? 'UNANSWERED' : 'UNSEEN';
}

/**
 * The board of one moment, kept by putting in and taking out conversations as they change: what a change costs does not
 * grow with what is on it. Ages are a matter of the clock and are looked up when the board is shown.
 */
export class Board {
  private readonly rows = new Map<string, BoardRow>();
  private readonly waits = new Map<string, number>();
  private readonly queue = new Map<string, number>();
  private readonly due = new Map<string, Due>();
  private readonly stages = { UNASSIGNED: 0, UNSEEN: 0, UNANSWERED: 0 };
  private readonly members = new Map<string, { openConversations: number; load: number }>();
  private open = 0;

  /** These conversations as they are now; of the ones asked for, those that are not there are off the board. */
  put(asked: readonly string[], rows: readonly BoardRow[]): void {
    for (const id of asked) this.take(id);
    for (const row of rows) {
      this.take(row.conversationId);
      this.rows.set(row.conversationId, row);
      this.count(row, 1);
    }
  }

  facts(now: Date): BoardFacts {
    const counts = ageBounds.map(() => 0);
    for (const since of this.waits.values()) counts[bucketOf(now.getTime() - since)]! += 1;
    const members = [...this.members].map(([memberId, { openConversations, load }]) => ({
      memberId,
      openConversations,
      load: rounded(load),
    }));
    return {
      unanswered: { ...counted(this.waits), counts },
      stages: { ...this.stages },
      queue: counted(this.queue),
      ...this.owed(now.getTime()),
      openConversations: this.open,
      members: members.sort((a, b) => (a.memberId < b.memberId ? -1 : 1)),
    };
  }

  private take(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    this.count(row, -1);
  }

  private count(row: BoardRow, sign: 1 | -1): void {
    if (row.isOpen) this.open += sign;
    mark(this.waits, row.conversationId, row.waitingSince, sign);
    mark(this.queue, row.conversationId, row.queuedSince, sign);
    this.owe(row, sign);
    if (row.waitingSince) this.stages[stageOf(row)] += sign;
    if (row.isOpen && row.assigneeId) this.carry(row.assigneeId, sign, sign * row.weight);
  }

  private owe({ conversationId, dueAt, atRiskAt }: BoardRow, sign: 1 | -1): void {
    if (!dueAt) return;
    const due = { dueAt: dueAt.getTime(), atRiskAt: atRiskAt?.getTime() ?? Infinity };
    if (sign === 1) this.due.set(conversationId, due);
    else this.due.delete(conversationId);
  }

  private owed(now: number): Pick<BoardFacts, 'atRisk' | 'breached'> {
    const atRisk: number[] = [];
    const breached: number[] = [];
    for (const due of this.due.values()) {
      if (due.dueAt <= now) breached.push(due.dueAt);
      else if (due.atRiskAt <= now) atRisk.push(due.dueAt);
    }
    return { atRisk: earliest(atRisk), breached: earliest(breached) };
  }

  private carry(memberId: string, conversations: number, weight: number): void {
    const before = this.members.get(memberId) ?? { openConversations: 0, load: 0 };
    const openConversations = before.openConversations + conversations;
    if (openConversations === 0) this.members.delete(memberId);
    else this.members.set(memberId, { openConversations, load: before.load + weight });
  }
}

/** Fractions that come and go leave crumbs. */
function rounded(load: number): number {
  return Math.round(load * 1e6) / 1e6;
}

interface Due {
  dueAt: number;
  atRiskAt: number;
}

function earliest(moments: readonly number[]): DueCount {
  const first = moments.reduce((least, one) => Math.min(least, one), Infinity);
  return { count: moments.length, oldestDueAt: moments.length > 0 ? new Date(first) : null };
}

function mark(since: Map<string, number>, id: string, moment: Date | null, sign: 1 | -1): void {
  if (!moment) return;
  if (sign === 1) since.set(id, moment.getTime());
  else since.delete(id);
}

function counted(since: ReadonlyMap<string, number>): Count {
  let oldest = Infinity;
  for (const moment of since.values()) oldest = Math.min(oldest, moment);
  return { count: since.size, oldestSince: since.size > 0 ? new Date(oldest) : null };
}

function bucketOf(ageMs: number): number {
  const seconds = Math.max(0, Math.floor(ageMs / 1000));
  return ageBounds.findLastIndex((bound) => seconds >= bound);
}
