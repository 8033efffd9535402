import type { Reader } from '../kernel/work.js';
import type { Candidate } from './candidate.js';
import type { RoutingOutcome } from './decide.js';
import type { RoutingFacts } from './facts.js';

/** A conversation as it came in, and what became of it in truth. */
export interface PastConversation extends RoutingFacts {
  /** When it was resolved; null while it is not. */
  settledAt: Date | null;
  /** What routing decided about it first; null where it was not routed. */
  decided: {
    ruleName: string | null;
    outcome: RoutingOutcome;
    memberId: string | null;
    candidates: Candidate[];
  } | null;
  /** Whoever owned it first, routed or not. */
  firstOwnerId: string | null;
}

/** More would keep a caller waiting for too long. */
export const longestReplay = 2_000;

/**
 * What customers began in a time, in its order, and one more than is replayed. Team, priority, tags and what is known of
 * the contact are as they are now: there is no record of what they were.
 */
export function conversationsBetween(
  reader: Reader,
  since: Date,
  until: Date,
): Promise<PastConversation[]> {
  return reader.rows<PastConversation>(historySql, [
    reader.workspaceId,
    since,
    until,
    firstIdAfter(since),
  ]);
}

/** Ids sort by birth, which spares an index on it; clocks of servers are a minute apart at most. */
function firstIdAfter(moment: Date): string {
  const hex = Math.max(0, moment.getTime() - 60_000)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

const historySql = `
  select c.id as "conversationId", c.contact_id as "contactId", c.channel_id as "channelId",
    ch.kind as "channelKind", c.team_id as "teamId", c.priority, c.tag_ids::text[] as "tagIds", k.tier, k.attributes,
    c.subject, left(opener.visible_text, 20000) as words, null as language, before.is_returning as "isReturning",
    before.member_id as "formerOwnerId", null as "takenOffId", c.created_at as "wantedSince", c.created_at as at,
    c.resolved_at as "settledAt", decided.decided, (
      select a.member_id from assignment a where a.workspace_id = $1 and a.conversation_id = c.id
      order by a.started_at, a.id limit 1) as "firstOwnerId"
  from (
    select * from conversation where workspace_id = $1 and id >= $4::uuid and created_at >= $2 and created_at < $3
      and merged_into_id is null order by created_at, id limit ${longestReplay + 1}
  ) c
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
  join lateral (
    select direction, visible_text from message m where m.workspace_id = $1 and m.conversation_id = c.id
    order by m.sequence limit 1
  ) opener on opener.direction = 'INBOUND'
  cross join lateral (
    select coalesce(bool_or(o.id <> c.id and o.created_at < c.created_at), false) as is_returning,
      (array_agg(a.member_id order by a.started_at desc) filter (where a.started_at < c.created_at))[1] as member_id
    from (select id, created_at from conversation where workspace_id = $1 and contact_id = c.contact_id
      order by last_activity_at desc, id desc limit 50) o
    left join assignment a on a.workspace_id = $1 and a.conversation_id = o.id
  ) before
  left join lateral (
    select jsonb_build_object('outcome', d.outcome, 'memberId', d.member_id, 'candidates', d.candidates, 'ruleName', (
      select r->>'name' from routing_version v, jsonb_array_elements(v.rules) r
      where v.workspace_id = $1 and v.version = d.version and r->>'id' = d.rule_id::text)) as decided
    from routing_decision d where d.workspace_id = $1 and d.conversation_id = c.id order by d.decided_at, d.id limit 1
  ) decided on true
  order by c.created_at, c.id`;

/** What members had in hand at a moment, and until when. */
export interface InHand {
  memberId: string;
  channelKind: string;
  settledAt: Date | null;
}

export function inHandAt(reader: Reader, at: Date): Promise<InHand[]> {
  return reader.rows<InHand>(
    `select a.member_id as "memberId", ch.kind as "channelKind", least(a.ended_at, c.resolved_at) as "settledAt"
     from conversation c join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
     join assignment a on a.workspace_id = $1 and a.conversation_id = c.id
     where c.workspace_id = $1 and c.created_at < $2 and a.started_at <= $2
       and (a.ended_at is null or a.ended_at > $2) and (c.resolved_at is null or c.resolved_at > $2)`,
    [reader.workspaceId, at],
  );
}
