/**
 * See receiveMessages. Parameters: $1 workspace, $2 items and $3 attachments as JSON.
 *
 * `conversation` rows are locked in the order of their ids before they are written, so that two batches never wait
 * for each other in a circle. The lock also gives the latest sequence: what is read under it cannot be stale.
 * A wait only moves to an earlier start where its row is seen to move too: one that another server opened in the same
 * instant is locked through its conversation but not visible yet.
 * Who starts a conversation is looked up under a lock on the address, so that a merge of contacts that commits meanwhile
 * is seen: the conversation begins with the contact that goes on. In a running conversation only its lock counts.
 * A stranger whose number is verified joins the one contact that holds the same number, verified, under another kind.
 * A conversation that was merged hands what comes in on to the one it became part of, which is locked after it.
 * New work is marked for routing and a new wait for its clock where the workspace has published rules and targets.
 * What was touched is marked: its facts are folded before anybody reads metrics (`fold-due-facts.ts`), and not here.
 * What comes back within the workspace's window after its resolution goes on as the same cycle.
 * A customer's message (not a machine's, not an unverified sender's) wakes and reopens; a machine's is filed and
 * opens no wait.
 */
export const receiveMessagesSql = `
with item as materialized (
  select * from jsonb_to_recordset($2::jsonb) as i(
    n int, message_id uuid, channel_id uuid, handle_kind text, address text, verified boolean, contact_name text,
    contact_id uuid, handle_id uuid, conversation_id uuid, new_conversation_id uuid, thread_key text, subject text,
    text text, visible_text text, html text, kin_kind text, kin_address text, has_attachments boolean, external_id text, quotes text,
    automated text, unverified boolean, occurred_at timestamptz, wait_id uuid, change_id uuid, delivery_id uuid)
), chosen as materialized (
  select reopen_window_hours, routing_version is not null as routes, target_version is not null as times
  from workspace where id = $1
), known as materialized (
  select i.n, m.id as message_id, m.conversation_id, m.author_id as contact_id
  from item i join message m on m.channel_id = i.channel_id and m.external_id = i.external_id
  where m.workspace_id = $1
), fresh as materialized (
  select distinct on (i.channel_id, i.external_id) i.* from item i
  where i.n not in (select n from known) order by i.channel_id, i.external_id, i.n
), opening as materialized (
  select f.handle_kind, f.address, f.kin_kind, f.kin_address from fresh f
  where f.conversation_id is null and not exists (select from conversation t
    where t.workspace_id = $1 and t.channel_id = f.channel_id and t.thread_key = f.thread_key)
), owner as materialized (
  select h.kind, h.address, h.contact_id, h.verified from handle h
  where h.workspace_id = $1 and (h.kind, h.address) in (select handle_kind, address from opening
    union select kin_kind, kin_address from opening where kin_kind is not null)
  order by h.id for share
), stranger as materialized (
  select distinct on (f.handle_kind, f.address) f.*, kin.contact_id as kin_id from fresh f
  left join owner kin on kin.kind = f.kin_kind and kin.address = f.kin_address and kin.verified
  where not exists (select from handle h
    where h.workspace_id = $1 and h.kind = f.handle_kind and h.address = f.address)
  order by f.handle_kind, f.address, f.n
), new_contact as (
  insert into contact (workspace_id, id, name) select $1, contact_id, contact_name from stranger where kin_id is null
), new_handle as (
  insert into handle (workspace_id, id, contact_id, kind, address, verified)
  select $1, handle_id, coalesce(kin_id, contact_id), handle_kind, address, verified from stranger
), aimed as materialized (
  select f.*, coalesce(o.contact_id, h.contact_id, s.kin_id, s.contact_id) as person_id,
    coalesce(f.conversation_id, t.id, f.new_conversation_id) as aim_id
  from fresh f
  left join handle h on h.workspace_id = $1 and h.kind = f.handle_kind and h.address = f.address
  left join owner o on o.kind = f.handle_kind and o.address = f.address
  left join stranger s on s.handle_kind = f.handle_kind and s.address = f.address
  left join conversation t on f.thread_key is not null
    and t.workspace_id = $1 and t.channel_id = f.channel_id and t.thread_key = f.thread_key
), held as materialized (
  select c.id, c.sequence, c.status, c.cycle, c.contact_id, c.waiting_since, c.resolved_at, c.merged_into_id
  from conversation c
  where c.workspace_id = $1 and c.id in (select aim_id from aimed) order by c.id for update
), heir as materialized (
  select c.id, c.sequence, c.status, c.cycle, c.contact_id, c.waiting_since, c.resolved_at from conversation c
  where c.workspace_id = $1 and c.id in (select merged_into_id from held where merged_into_id is not null)
  order by c.id for update
), locked as materialized (
  select id, sequence, status, cycle, contact_id, waiting_since, resolved_at from held where merged_into_id is null
  union select id, sequence, status, cycle, contact_id, waiting_since, resolved_at from heir
), placed as materialized (
  select a.*, coalesce(h.merged_into_id, a.aim_id) as place_id from aimed a left join held h on h.id = a.aim_id
), thread as materialized (
  select p.place_id as id, l.id is null as is_new, coalesce(l.sequence, 0) as sequence,
    coalesce(l.cycle, 1) as cycle, l.status, l.waiting_since, count(*)::int as items,
    bool_or(p.automated is null and not p.unverified) as from_person,
    min(p.occurred_at) filter (where p.automated is null) as first_waiting,
    coalesce(l.status in ('SNOOZED', 'RESOLVED')
      and bool_or(p.automated is null and not p.unverified), false) as reopens,
    l.status = 'RESOLVED' and coalesce(l.resolved_at + (select reopen_window_hours from chosen)
      * interval '1 hour' <= now(), true) as anew,
    (array_agg(p.message_id order by p.n desc))[1] as last_message_id,
    (array_agg(p.n order by p.n))[1] as first_n
  from placed p left join locked l on l.id = p.place_id
  group by p.place_id, l.id, l.sequence, l.cycle, l.status, l.waiting_since, l.resolved_at
), counter as (
  update workspace set last_conversation_number = last_conversation_number
    + (select count(*)::int from thread where is_new)
  where id = $1 and exists (select from thread where is_new) returning last_conversation_number as last
), new_conversation as (
  insert into conversation (workspace_id, id, number, contact_id, channel_id, thread_key, subject, sequence,
    last_message_id, last_activity_at, waiting_since, unread_count, route_since)
  select $1, t.id, (select last from counter) - (count(*) over ())::int + (row_number() over (order by t.first_n))::int,
    p.person_id, p.channel_id, p.thread_key, p.subject, t.items, t.last_message_id, now(), t.first_waiting, t.items,
    case when (select routes from chosen) then now() end
  from thread t join placed p on p.n = t.first_n where t.is_new
), moved as (
  update conversation c set sequence = c.sequence + t.items + t.reopens::int,
    last_message_id = t.last_message_id, last_activity_at = now(), unread_count = c.unread_count + t.items,
    waiting_since = case when c.waiting_since is null or exists (select from wait w where w.workspace_id = $1
      and w.conversation_id = c.id and w.ended_at is null and w.started_at > t.first_waiting)
      then t.first_waiting else c.waiting_since end,
    cycle = c.cycle + (t.reopens and t.anew)::int,
    facts_due = true,
    resolved_at = case when t.reopens then null else c.resolved_at end,
    route_since = case when c.assignee_id is null and (select routes from chosen)
      and (t.reopens or t.status = 'OPEN' and t.waiting_since is null and t.first_waiting is not null)
      then coalesce(c.route_since, now()) else c.route_since end,
    status = case when t.reopens then 'OPEN' else c.status end,
    snoozed_until = case when t.reopens then null else c.snoozed_until end,
    resolved_reason = case when t.reopens then null else c.resolved_reason end
  from thread t where c.workspace_id = $1 and c.id = t.id and not t.is_new
), seated as materialized (
  select p.*, t.reopens, t.sequence + t.reopens::int
    + (row_number() over (partition by p.place_id order by p.n))::int as seat
  from placed p join thread t on t.id = p.place_id
), new_change as (
  insert into conversation_change (workspace_id, id, conversation_id, sequence, kind, actor_kind, actor_id, detail)
  select $1, p.change_id, t.id, t.sequence + 1, case t.status when 'SNOOZED' then 'WOKEN' else 'REOPENED' end,
    'CONTACT', p.person_id, case t.status when 'SNOOZED' then '{}'
      else jsonb_build_object('cycle', t.cycle + t.anew::int) end
  from thread t join placed p on p.n = t.first_n where t.reopens
), new_message as (
  insert into message (workspace_id, id, conversation_id, sequence, channel_id, direction, author_kind, author_id,
    address, text, visible_text, html, has_attachments, external_id, quotes, automated, unverified_sender, state,
    occurred_at)
  select $1, message_id, place_id, seat, channel_id, 'INBOUND', 'CONTACT', person_id, address, text, visible_text,
    html, has_attachments, external_id, quotes, automated, unverified, 'RECEIVED', occurred_at
  from seated
), new_attachment as (
  insert into attachment (workspace_id, id, message_id, file_name, content_type, size_bytes, sha256, content_id)
  select $1, a.id, s.message_id, a."fileName", a."contentType", a."sizeBytes", a.sha256, a."contentId"
  from jsonb_to_recordset($3::jsonb) as a(n int, id uuid, "fileName" text, "contentType" text, "sizeBytes" int,
    sha256 text, "contentId" text) join seated s on s.n = a.n
), new_wait as (
  insert into wait (workspace_id, id, conversation_id, cycle, opened_by, started_at, clock_at)
  select $1, p.wait_id, t.id, t.cycle + coalesce(t.reopens and t.anew, false)::int, p.message_id, t.first_waiting,
    case when (select times from chosen) then now() end
  from thread t join lateral (select * from placed where place_id = t.id and automated is null
    order by occurred_at, n limit 1) p on true
  where t.waiting_since is null and t.first_waiting is not null
), earlier_wait as (
  update wait w set started_at = t.first_waiting, clock_at = case when (select times from chosen) then now() end
  from thread t
  where w.workspace_id = $1 and w.conversation_id = t.id and w.ended_at is null and t.first_waiting < w.started_at
), settled as (
  update delivery d set state = 'FILED', settled_at = now() from fresh i
  where d.workspace_id = $1 and d.id = i.delivery_id and d.state = 'RECEIVED'
), logged as (
  insert into event (workspace_id, type, conversation_id, contact_id, channel_id, message_id, change_id, subject_id,
    sequence, actor_kind, actor_id)
  select $1, e.type, e.conversation_id, e.contact_id, e.channel_id, e.message_id, e.change_id, e.subject_id,
    e.sequence, 'CONTACT', e.contact_id
  from (
    select s.n, 1 as step, case when s.kin_id is null then 'contact.created' else 'contact.updated' end as type,
      null::uuid as conversation_id, coalesce(s.kin_id, s.contact_id) as contact_id, s.channel_id,
      null::uuid as message_id, null::uuid as change_id, null::uuid as subject_id, null::int as sequence
    from stranger s
    union all select p.n, 2, 'conversation.opened', t.id, p.person_id, p.channel_id, null, null, null, null
      from thread t join placed p on p.n = t.first_n where t.is_new
    union all select p.n, 3, case t.status when 'SNOOZED' then 'conversation.woken' else 'conversation.reopened' end,
      t.id, p.person_id, p.channel_id, null, p.change_id, null, t.sequence + 1
      from thread t join placed p on p.n = t.first_n where t.reopens
    union all select s.n, 4, 'message.received', s.place_id, s.person_id, s.channel_id, s.message_id, null, null,
      s.seat from seated s
    union all select p.n, 5, 'wait.opened', t.id, p.person_id, p.channel_id, null, null, p.wait_id, null
      from thread t join lateral (select * from placed where place_id = t.id and automated is null
        order by occurred_at, n limit 1) p on true
      where t.waiting_since is null and t.first_waiting is not null
  ) e order by e.n, e.step returning xid, id
), log_end as (
  select xid::text, id::text from logged order by logged.xid desc, logged.id desc limit 1
)
select k.n, k.message_id as "messageId", k.conversation_id as "conversationId", k.contact_id as "contactId",
  true as duplicate, null::text as xid, null::text as "eventId" from known k
union all
select i.n, s.message_id, s.place_id, s.person_id, i.n <> s.n, e.xid, e.id
from seated s join item i on i.channel_id = s.channel_id and i.external_id = s.external_id cross join log_end e
order by n`;
