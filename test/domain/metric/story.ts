import type { BusinessCalendar } from '../../../src/domain/calendar/business-time.js';
import type { History, Settings, WaitRecord } from '../../../src/domain/metric/history.js';

/** From one status to another. */
const moves = ['resolves', 'merges away', 'reopens', 'snoozes', 'wakes'] as const;

/** Something that happens in a conversation, at a minute of the story. */
export type Step = { at: number } & (
  | { does: 'writes'; automated?: boolean }
  | { does: 'replies'; by: string; acceptedAt?: number | null }
  | { does: 'colleague replies' }
  | { does: 'program replies' }
  | { does: 'takes a call' }
  | { does: 'notes'; by: string; mentions?: (string | null)[] }
  | { does: 'reads' }
  | { does: 'claims' | 'assigns' | 'hands over'; member: string }
  | { does: 'unassigns' | 'offers it' | 'accepts or declines' }
  | { does: (typeof moves)[number] }
  | { does: 'needs no reply' }
);

/** Monday. */
const monday = Date.parse('2026-03-02T09:00:00Z');
const minute = 60_000;
export const minutes = (ms: number | null | undefined): number | null =>
  ms == null ? null : ms / minute;

export const plain: Settings = {
  calendarHash: null,
  calendar: null,
  teamId: null,
  tier: null,
  priority: 'NORMAL',
  tagIds: [],
  language: null,
};

export interface Setting {
  calendar?: BusinessCalendar;
  reopenWindowHours?: number;
  /** Another beginning of the story than that Monday. */
  start?: string;
}

/** A conversation in which these things happened, as the server would have kept it. */
export function story(
  steps: readonly Step[],
  { calendar, reopenWindowHours = 72, start }: Setting = {},
): History {
  const told = new Telling(
    steps,
    start === undefined ? monday : Date.parse(start),
    reopenWindowHours * 3_600_000,
  );
  return told.history({ ...plain, calendar: calendar ?? null });
}

type Move = Extract<Step, { does: (typeof moves)[number] }>;

function isMove(step: Step): step is Move {
  return (moves as readonly string[]).includes(step.does);
}

class Telling {
  private sequence = 0;
  private cycle = 1;
  private status: 'OPEN' | 'SNOOZED' | 'RESOLVED' = 'OPEN';
  private resolvedAt = 0;
  private wait: WaitRecord | undefined;
  private readonly offers: History['offers'] = [];
  private readonly told: Pick<History, 'messages' | 'changes' | 'notes' | 'ownerships' | 'waits'> =
    { messages: [], changes: [], notes: [], ownerships: [], waits: [] };

  constructor(
    private readonly steps: readonly Step[],
    private readonly start: number,
    private readonly windowMs: number,
  ) {
    for (const step of steps) this.follow(step);
  }

  history(now: Settings): History {
    const owner = this.told.ownerships.at(-1);
    return {
      conversationId: 'conversation',
      channelId: 'channel',
      channelKind: 'EMAIL',
      createdAt: this.moment(this.steps[0]?.at ?? 0),
      assigneeId: owner?.to === null ? owner.memberId : null,
      reopenWindowMs: this.windowMs,
      ...this.told,
      offers: this.offers,
      settings: { now, ofCycle: new Map(), ofWait: new Map(), taken: [] },
      dueCycles: [],
    };
  }

  private moment(minutes: number): number {
    return this.start + minutes * minute;
  }

  private follow(step: Step): void {
    const now = this.moment(step.at);
    if (isMove(step)) return this.moved(now, step);
    switch (step.does) {
      case 'writes':
        return this.written(now, step.automated === true);
      case 'replies':
        return this.replied(now, step.by, step.acceptedAt);
      case 'colleague replies':
        return this.said(now, { speaker: 'COLLEAGUE', memberId: null, acceptedAt: now });
      case 'program replies':
        return this.said(now, { speaker: 'AUTOMATION', memberId: null, acceptedAt: now });
      case 'takes a call':
        this.message(now, { speaker: 'CUSTOMER', isTakenCall: true, isAutomated: true });
        return this.end(now, 'REPLIED', { speaker: 'COLLEAGUE', memberId: null, acceptedAt: now });
      case 'notes':
        return this.noted(now, step.by, step.mentions);
      case 'reads':
        return this.read(now);
      case 'offers it':
        return void this.offers.push({ from: now, to: null });
      case 'accepts or declines':
        return this.offers.forEach((offer) => (offer.to ??= now));
      case 'unassigns':
        return this.owned(now, null);
      case 'claims':
      case 'assigns':
      case 'hands over':
        return this.owned(now, step.member, step.does);
      case 'needs no reply':
        return this.end(now, 'NO_REPLY_NEEDED');
    }
  }

  /** Accepted by the channel at once when nothing else is said; null when it never was. */
  private replied(now: number, memberId: string, acceptance?: number | null): void {
    const acceptedAt = acceptance == null ? acceptance : this.moment(acceptance);
    this.said(now, {
      speaker: 'MEMBER',
      memberId,
      acceptedAt: acceptedAt === undefined ? now : acceptedAt,
    });
  }

  private noted(at: number, by: string, mentions: (string | null)[] = []): void {
    this.sequence += 1;
    this.told.notes.push({ sequence: this.sequence, by, at, mentions });
  }

  private read(now: number): void {
    if (this.wait) this.wait.seenAt ??= now;
  }

  private written(now: number, isAutomated: boolean): void {
    if (!isAutomated && this.status !== 'OPEN')
      this.moved(now, { does: this.status === 'SNOOZED' ? 'wakes' : 'reopens' }, 'CONTACT');
    this.message(now, { speaker: 'CUSTOMER', isAutomated });
    if (isAutomated || this.wait) return;
    this.wait = {
      id: `wait ${this.told.waits.length + 1}`,
      cycle: this.cycle,
      startedAt: now,
      endedAt: null,
      endReason: null,
      seenAt: null,
      dueAt: null,
      isMoved: false,
      reply: null,
    };
    this.told.waits.push(this.wait);
  }

  private said(
    now: number,
    reply: Pick<WaitRecord['reply'] & {}, 'speaker' | 'memberId' | 'acceptedAt'>,
  ) {
    this.message(now, reply);
    if (reply.speaker !== 'AUTOMATION') this.end(now, 'REPLIED', reply);
  }

  private end(
    now: number,
    reason: NonNullable<WaitRecord['endReason']>,
    reply?: Pick<WaitRecord['reply'] & {}, 'speaker' | 'memberId' | 'acceptedAt'>,
  ): void {
    if (!this.wait) return;
    this.wait.endedAt = now;
    this.wait.endReason = reason;
    this.wait.reply = reply ? { ...reply, writtenAt: now } : null;
    this.wait = undefined;
  }

  private message(now: number, one: Partial<History['messages'][number]>): void {
    this.sequence += 1;
    this.told.messages.push({
      id: `message ${this.sequence}`,
      sequence: this.sequence,
      channelId: 'channel',
      speaker: 'CUSTOMER',
      isInbound: (one.speaker ?? 'CUSTOMER') === 'CUSTOMER',
      memberId: null,
      isAutomated: false,
      isTakenCall: false,
      at: now,
      acceptedAt: null,
      ...one,
    });
  }

  private owned(now: number, member: string | null, does?: string): void {
    const current = this.told.ownerships.at(-1);
    if (current?.to === null) {
      if (current.memberId === member) return;
      current.to = now;
    }
    if (!member) return;
    this.told.ownerships.push({
      id: `ownership ${this.told.ownerships.length + 1}`,
      memberId: member,
      isClaim: does === 'claims',
      isHandover: does === 'hands over',
      from: now,
      to: null,
      isElsewhere: false,
    });
  }

  private moved(now: number, step: Pick<Move, 'does'>, byKind = 'MEMBER'): void {
    if (step.does === 'resolves' || step.does === 'merges away') {
      if (this.status === 'RESOLVED') return;
      this.status = 'RESOLVED';
      this.resolvedAt = now;
      this.change(now, 'RESOLVED', byKind, null, step.does === 'merges away');
      return this.end(now, 'RESOLVED');
    }
    if (step.does === 'snoozes') {
      this.status = 'SNOOZED';
      return this.change(now, 'SNOOZED', byKind);
    }
    if (this.status === 'OPEN') return;
    const isAnew = this.status === 'RESOLVED' && now - this.resolvedAt >= this.windowMs;
    if (isAnew) this.cycle += 1;
    const kind = this.status === 'SNOOZED' ? 'WOKEN' : 'REOPENED';
    this.status = 'OPEN';
    this.change(now, kind, byKind, kind === 'REOPENED' ? this.cycle : null);
  }

  private change(
    now: number,
    kind: string,
    byKind: string,
    cycle: number | null = null,
    isMerge = false,
  ): void {
    this.sequence += 1;
    this.told.changes.push({
      sequence: this.sequence,
      kind,
      byKind,
      by: byKind === 'MEMBER' ? 'manager' : null,
      at: now,
      cycle,
      isMerge,
    });
  }
}
