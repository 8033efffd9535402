import type { Span } from '../calendar/business-time.js';

/** A turn of a conversation's life, as its timeline has it. */
export interface Turn {
  kind: 'SNOOZED' | 'RESOLVED' | 'WOKEN' | 'REOPENED';
  at: string;
  until: string | null;
}

/**
 * When a conversation was put aside or resolved. Read from the timeline, which keeps every turn for good, so that there
 * is no sum to be kept up and none to go wrong. A snooze that goes on ends when it was set to; the resolution that
 * stands is none, for then nothing is owed any more.
 */
export function pausesOf(turns: readonly Turn[], isResolved: boolean): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { kind, at, until } of turns) {
    const moment = Date.parse(at);
    if (open) spans.push({ start: open.start, end: Math.min(open.end, moment) });
    open = undefined;
    if (kind === 'SNOOZED') open = { start: moment, end: Date.parse(until ?? '') || Infinity };
    if (kind === 'RESOLVED') open = { start: moment, end: Infinity };
  }
  if (open && !isResolved) spans.push(open);
  return spans;
}
