import type { BucketEnd } from './metric-request.js';
import type { Source } from './metric-source.query.js';

/** By who answered; where nobody has, by who has to. */
export function waits(bucketBy: BucketEnd): Source {
  return {
    from: 'wait_fact f',
    at: bucketBy === 'START' ? 'f.started_at' : 'f.ended_at',
    member: `(case when f.outcome = 'REPLIED' then f.member_id else f.owner_id end)`,
    circumstances: 'f',
  };
}

/** Waits with the moment at which their reply was due. One that goes on has fallen due when that is past. */
export function dueWaits(bucketBy: BucketEnd): Source {
  const source = waits(bucketBy);
  return {
    ...source,
    from: `${source.from} join wait d on d.workspace_id = $1 and d.id = f.wait_id`,
    where: `d.due_at is not null and (f.ended_at is not null or d.due_at < now())`,
  };
}

/** Cycles with the moment at which their resolution was due. */
export function dueCycles(bucketBy: BucketEnd): Source {
  const source = cycles(bucketBy, 'resolved_at');
  return {
    ...source,
    from: `${source.from} join conversation_cycle d on d.workspace_id = $1 and d.conversation_id = f.conversation_id
      and d.cycle = f.cycle`,
    where: `${source.where} and d.due_at is not null and (f.resolved_at is not null or d.due_at < now())`,
  };
}

const notMerged = 'not f.is_merged';

/** By who owned it in the end. What was merged is one with another, and counts there. */
export function cycles(bucketBy: BucketEnd, end: 'first_resolved_at' | 'resolved_at'): Source {
  return {
    from: 'cycle_fact f',
    at: bucketBy === 'START' ? 'f.opened_at' : `f.${end}`,
    member: 'f.member_id',
    circumstances: 'f',
    where: notMerged,
  };
}

/** Cycles with each owner's share in them. */
export function handlings(bucketBy: BucketEnd): Source {
  return {
    from: `cycle_fact f join lateral (select a.member_id, sum(a.handling_ms) as ms, sum(a.handling_business_ms) as business_ms
      from assignment_fact a where a.workspace_id = $1 and a.conversation_id = f.conversation_id and a.cycle = f.cycle
      group by a.member_id) h on true`,
    at: bucketBy === 'START' ? 'f.opened_at' : 'f.resolved_at',
    member: 'h.member_id',
    circumstances: 'f',
    where: `f.resolved_at is not null and ${notMerged}`,
  };
}

export const messages: Source = {
  from: `message_fact m join cycle_fact f on f.workspace_id = $1 and f.conversation_id = m.conversation_id
    and f.cycle = m.cycle`,
  at: 'm.at',
  member: 'm.member_id',
  circumstances: 'f',
  where: 'm.workspace_id = $1',
};

/** Stretches in which a conversation was not resolved. */
export const openSpans: Source = {
  from: `open_span_fact o join cycle_fact f on f.workspace_id = $1 and f.conversation_id = o.conversation_id
    and f.cycle = o.cycle`,
  at: 'o.started_at',
  member: 'f.member_id',
  circumstances: 'f',
};
