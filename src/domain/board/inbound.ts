import { comparePositions, type LoggedEvent, type Position } from '../kernel/event.js';

export interface MinuteCount {
  /** When the minute began. */
  minute: Date;
  count: number;
}

export const inboundMinutes = 30;
const minuteMs = 60_000;

/** How much came in, minute by minute; an event is counted once, however often it is shown. */
export class Inbound {
  private counts = new Map<number, number>();
  private upTo: Position | null = null;

  /** Begins anew with what the log holds up to here. */
  begin(upTo: Position | null, counts: readonly MinuteCount[]): void {
    this.upTo = upTo;
    this.counts = new Map(counts.map(({ minute, count }) => [minute.getTime(), count]));
  }

  add(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      if (this.upTo && comparePositions(event, this.upTo) <= 0) continue;
      this.upTo = event;
      if (event.type !== 'message.received') continue;
      const minute = Math.floor(event.createdAt.getTime() / minuteMs) * minuteMs;
      this.counts.set(minute, (this.counts.get(minute) ?? 0) + 1);
    }
  }

  /** The latest minutes, oldest first, the running one last. */
  latest(now: Date): MinuteCount[] {
    const last = Math.floor(now.getTime() / minuteMs) * minuteMs;
    const first = last - (inboundMinutes - 1) * minuteMs;
    for (const minute of this.counts.keys()) if (minute < first) this.counts.delete(minute);
    return Array.from({ length: inboundMinutes }, (_, n) => {
      const minute = first + n * minuteMs;
      return { minute: new Date(minute), count: this.counts.get(minute) ?? 0 };
    });
  }
}
