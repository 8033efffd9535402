import type { RoutingFacts } from './facts.js';
import type { Source } from './source.js';

type FactsRow = Omit<RoutingFacts, 'wantedSince' | 'at'> & { wantedSince: string };

/** What rules can ask of these conversations, in the order they are named. */
export async function readFacts(
  source: Source,
  conversationIds: readonly string[],
  at: Date,
): Promise<RoutingFacts[]> {
  const found = await source.rows<FactsRow>(factsSql, [source.workspaceId, conversationIds]);
  const byId = new Map(found.map((row) => [row.conversationId, row]));
  return conversationIds.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, wantedSince: new Date(row.wantedSince), at }] : [];
  });
}

/**
 * The customer's latest conversations are enough to know whom they spoke to last. Where nobody owned any, that is who
 * wrote to them in this one. From whom somebody took this one, or who put it back, is not asked again; but who came back since then may have it.
 */
const factsSql = `
  select c.id as "conversationId", c.contact_id as "contactId", c.channel_id as "channelId",
    ch.kind as "channelKind", c.team_id as "teamId", c.priority, c.tag_ids::text[] as "tagIds", k.tier, k.attributes,
    c.subject, left(coalesce(opener.visible_text, latest.visible_text, ''), 20000) as words,
    (select ci.language from conversation_insight ci
      where ci.workspace_id = $1 and ci.conversation_id = c.id) as language,
    c.cycle > 1 or before.is_returning as "isReturning", coalesce(before.member_id, (
      select m.author_id from message m where m.workspace_id = $1 and m.conversation_id = c.id
        and m.direction = 'OUTBOUND' and m.author_kind = 'MEMBER'
        and not exists (select from assignment a where a.workspace_id = $1 and a.conversation_id = c.id)
      order by m.sequence desc limit 1)) as "formerOwnerId",
    (select a.member_id from assignment a join member m on m.workspace_id = $1 and m.id = a.member_id
      where a.workspace_id = $1 and a.conversation_id = c.id and a.ended_at >= c.route_since
        and m.availability_since <= a.ended_at order by a.ended_at desc limit 1) as "takenOffId",
    coalesce(c.route_since, c.created_at) as "wantedSince"
  from conversation c
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
  left join wait w on w.workspace_id = $1 and w.conversation_id = c.id and w.ended_at is null
  left join message opener on opener.workspace_id = $1 and opener.id = w.opened_by
  left join message latest on latest.workspace_id = $1 and latest.id = c.last_message_id
  cross join lateral (
    select coalesce(bool_or(o.id <> c.id and (o.created_at, o.id) < (c.created_at, c.id)), false) as is_returning,
      (array_agg(a.member_id order by a.started_at desc, a.id desc) filter (where a.member_id is not null
        and not (a.conversation_id = c.id and exists (select from conversation_change x
          where x.workspace_id = $1 and x.conversation_id = c.id and x.kind = 'UNASSIGNED'
            and x.actor_kind <> 'SYSTEM' and x.previous_member_id = a.member_id
            and x.created_at >= a.started_at))))[1] as member_id
    from (select id, created_at from conversation where workspace_id = $1 and contact_id = c.contact_id
      order by last_activity_at desc, id desc limit 50) o
    left join assignment a on a.workspace_id = $1 and a.conversation_id = o.id
  ) before
  where c.workspace_id = $1 and c.id = any($2::uuid[])`;
