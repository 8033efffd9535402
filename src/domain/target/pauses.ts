import type { Span } from '../calendar/business-time.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';

interface Turn {
  kind: 'SNOOZED' | 'RESOLVED' | 'WOKEN' | 'REOPENED';
  at: string;
  until: string | null;
}

/**
 * When a conversation was put aside or resolved. Read from the timeline, which keeps every turn for good, so that there
 * is no sum to be kept up and none to go wrong. A snooze that goes on ends when it was set to; the resolution that
 * stands is none, for then nothing is owed any more.
 */
export async function pausesOf(work: Work, conversation: Conversation): Promise<Span[]> {
  const turns = await work.rows<Turn>(
    `select kind, created_at as at, detail->>'until' as until from conversation_change
     where workspace_id = $1 and conversation_id = $2 and kind in ('SNOOZED', 'RESOLVED', 'WOKEN', 'REOPENED')
     order by sequence`,
    [work.workspaceId, conversation.id],
  );
  return spansOf(turns, conversation.status === 'RESOLVED');
}

function spansOf(turns: readonly Turn[], isResolved: boolean): Span[] {
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
