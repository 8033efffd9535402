import type { AgentActor } from '../kernel/actor.js';
import type { Params } from '../kernel/params.query.js';

export const inboxViews = [
  'OPEN',
  'ALL',
  'MINE',
  'WATCHED',
  'UNASSIGNED',
  'WAITING',
  'AT_RISK',
  'BREACHED',
  'SNOOZED',
  'RESOLVED',
] as const;
export type InboxView = (typeof inboxViews)[number];

/** Written as constants where they can be: PostgreSQL takes a partial index only when it sees the constant. */
export function inView(view: InboxView, actor: AgentActor, params: Params): string {
  switch (view) {
    case 'OPEN':
      return `c.status = 'OPEN'`;
    case 'ALL':
      return 'true';
    case 'MINE':
      return `c.status = 'OPEN' and c.status <> 'RESOLVED' and c.assignee_id = ${params.add(actor.id)}::uuid`;
    case 'WATCHED':
      return `c.status <> 'RESOLVED' and exists (select from watcher w where w.workspace_id = $1
        and w.conversation_id = c.id and w.member_id = ${params.add(actor.id)}::uuid)`;
    case 'UNASSIGNED':
      return `c.status = 'OPEN' and c.assignee_id is null`;
    case 'WAITING':
      return 'c.waiting_since is not null';
    case 'AT_RISK':
      return 'c.due_at is not null and c.at_risk_at <= now() and c.due_at > now()';
    case 'BREACHED':
      return 'c.due_at is not null and c.due_at <= now()';
    case 'SNOOZED':
      return `c.status = 'SNOOZED' and c.status <> 'OPEN'`;
    case 'RESOLVED':
      return `c.status = 'RESOLVED' and c.status <> 'OPEN'`;
  }
}

/** MINE and what I watch are other lists for everybody. */
export function isOwn(view: InboxView): boolean {
  return view === 'MINE' || view === 'WATCHED';
}
