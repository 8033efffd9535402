/**
 * Writes any number of decisions in one statement. Parameters: $1 workspace, $2 decisions as JSON, $3 now. The
 * conversations are locked, and nobody else gives meanwhile: see `routeConversations`. A decision is kept where there is
 * news; that somebody still waits under the same rule is none. A team that a rule names and that is gone changes
 * nothing. The clock was read before the lock was waited for: nothing is decided before it was wanted.
 */
export const writeDecisionsSql = `
with item as materialized (
  select i.*, coalesce(t.id, c.team_id) as team_id from jsonb_to_recordset($2::jsonb) as i(
    n int, id uuid, conversation_id uuid, version int, rule_id uuid, outcome text, reason text, step int, strategy text,
    member_id uuid, wanted_team_id uuid, former_owner_id uuid, candidates jsonb, wanted_since timestamptz,
    assignment_id uuid, change_id uuid)
  join conversation c on c.workspace_id = $1 and c.id = i.conversation_id
  left join team t on t.workspace_id = $1 and t.id = i.wanted_team_id
), waiting as materialized (
  select q.conversation_id, q.rule_id, q.wanted_since from routing_queue q
  where q.workspace_id = $1 and q.conversation_id in (select conversation_id from item)
), news as materialized (
  select i.*, c.sequence, c.contact_id, c.channel_id, c.route_since, c.team_id as former_team_id,
    greatest($3::timestamptz, c.route_since) as decided_at
  from item i join conversation c on c.workspace_id = $1 and c.id = i.conversation_id
  left join waiting q on q.conversation_id = i.conversation_id and q.wanted_since = c.route_since
  where i.outcome <> 'QUEUED' or q.rule_id is distinct from i.rule_id or c.team_id is distinct from i.team_id
), moved as (
  update conversation c set assignee_id = i.member_id, team_id = i.team_id,
    sequence = c.sequence + (i.member_id is not null)::int,
    last_activity_at = case when i.member_id is null then c.last_activity_at else i.decided_at end,
    route_since = case when i.outcome = 'QUEUED' then c.route_since end
  from news i where c.workspace_id = $1 and c.id = i.conversation_id
), given as (
  insert into assignment (workspace_id, id, conversation_id, member_id, kind, assigned_by, started_at)
  select $1, i.assignment_id, i.conversation_id, i.member_id, 'ROUTED', null,
    greatest(i.decided_at, (select max(a.ended_at) from assignment a
      where a.workspace_id = $1 and a.conversation_id = i.conversation_id))
  from news i where i.member_id is not null
), changed as (
  insert into conversation_change (workspace_id, id, conversation_id, sequence, kind, actor_kind, actor_id, member_id,
    detail, created_at)
  select $1, i.change_id, i.conversation_id, i.sequence + 1, 'ROUTED', 'SYSTEM', null, i.member_id,
    jsonb_build_object('decisionId', i.id), i.decided_at
  from news i where i.member_id is not null
), queued as (
  insert into routing_queue (workspace_id, conversation_id, wanted_since, version, rule_id, team_id, former_owner_id,
    looked_at)
  select $1, i.conversation_id, c.route_since, i.version, i.rule_id, i.team_id, i.former_owner_id, $3
  from item i join conversation c on c.workspace_id = $1 and c.id = i.conversation_id
  where i.outcome = 'QUEUED'
  on conflict (workspace_id, conversation_id) do update set wanted_since = excluded.wanted_since,
    version = excluded.version, rule_id = excluded.rule_id, team_id = excluded.team_id,
    former_owner_id = excluded.former_owner_id, looked_at = excluded.looked_at
), served as (
  delete from routing_queue q using item i
  where q.workspace_id = $1 and q.conversation_id = i.conversation_id and i.outcome <> 'QUEUED'
), decided as (
  insert into routing_decision (workspace_id, id, conversation_id, version, rule_id, outcome, reason, step, strategy,
    member_id, team_id, candidates, wanted_since, decided_at)
  select $1, i.id, i.conversation_id, i.version, i.rule_id, i.outcome, i.reason, i.step, i.strategy, i.member_id,
    i.team_id, i.candidates, i.wanted_since, i.decided_at
  from news i
)
select i.n, i.sequence + 1 as sequence, i.contact_id as "contactId", i.channel_id as "channelId",
  i.team_id as "teamId", i.team_id is distinct from i.former_team_id as "changesTeam"
from news i order by i.n`;
