/** The statements of the hand-written rivals. Every one is keyed by workspace and prepared; none has a wall around it. */

const place = `c.workspace_id = $1 and c.status = 'OPEN'
  and (c.last_activity_at, c.id) < ($2::timestamptz, $3::uuid)`;

const head = `c.id, c.number, c.status, c.priority, c.subject, c.waiting_since as "waitingSince",
  c.last_activity_at as "lastActivityAt", c.unread_count as "unreadCount"`;

/** One row a conversation; assignee and tags stay ids. */
export const flatInbox = `
  select ${head}, c.last_activity_at::text as cursor_at, c.assignee_id, c.tag_ids, c.contact_id,
    k.name as contact_name, k.company as contact_company, k.tier as contact_tier,
    m.id as message_id, m.direction, left(m.visible_text, 200) as preview, m.created_at as message_at
  from conversation c
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  left join message m on m.workspace_id = $1 and m.id = c.last_message_id
  where ${place} order by c.last_activity_at desc, c.id desc limit 51`;

/** The same, with the names joined: for a server that keeps nothing in memory. */
export const joinedInbox = `
  select ${head}, c.last_activity_at::text as cursor_at, c.assignee_id, a.name as assignee_name, c.contact_id,
    array(select t.id::text from tag t where t.workspace_id = $1 and t.id = any(c.tag_ids) order by t.id) as tag_ids,
    array(select t.name from tag t where t.workspace_id = $1 and t.id = any(c.tag_ids) order by t.id) as tag_names,
    k.name as contact_name, k.company as contact_company, k.tier as contact_tier,
    m.id as message_id, m.direction, left(m.visible_text, 200) as preview, m.created_at as message_at
  from conversation c
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  left join member a on a.workspace_id = $1 and a.id = c.assignee_id
  left join message m on m.workspace_id = $1 and m.id = c.last_message_id
  where ${place} order by c.last_activity_at desc, c.id desc limit 51`;

/** Conversations alone, for a server that loads the rest by id. */
export const plainInbox = `
  select ${head}, c.last_activity_at::text as cursor_at, c.assignee_id, c.tag_ids, c.contact_id, c.last_message_id
  from conversation c where ${place} order by c.last_activity_at desc, c.id desc limit 51`;

/** The whole answer, made by PostgreSQL. */
export const jsonInbox = `
  with page as materialized (
    select c.* from conversation c where ${place} order by c.last_activity_at desc, c.id desc limit 51
  ), node as (
    select c.last_activity_at, c.id, json_build_object('id', c.id, 'number', c.number, 'status', c.status,
      'priority', c.priority, 'subject', c.subject, 'waitingSince', c.waiting_since,
      'lastActivityAt', c.last_activity_at, 'unreadCount', c.unread_count,
      'contact', json_build_object('id', k.id, 'name', k.name, 'company', k.company, 'tier', k.tier),
      'assignee', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end,
      'lastMessage', case when m.id is not null then json_build_object('id', m.id, 'direction', m.direction,
        'preview', left(m.visible_text, 200), 'createdAt', m.created_at) end,
      'tags', (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name)), '[]')
        from tag t where t.workspace_id = $1 and t.id = any(c.tag_ids))) as json
    from page c
    join contact k on k.workspace_id = $1 and k.id = c.contact_id
    left join member a on a.workspace_id = $1 and a.id = c.assignee_id
    left join message m on m.workspace_id = $1 and m.id = c.last_message_id
    order by c.last_activity_at desc, c.id desc limit 50
  )
  select json_build_object('data', json_build_object('inbox', json_build_object(
    'nodes', coalesce(json_agg(json order by last_activity_at desc, id desc), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page),
      'endCursor', (select last_activity_at::text || '|' || id::text from node order by last_activity_at, id limit 1))
  )))::text as body from node`;

/** What happened last in a conversation: messages, notes and changes in one order. */
const items = `
  select * from (
    (select 'Message' as kind, m.id, m.sequence, m.direction, m.text, m.created_at, m.author_kind as actor_kind,
      m.author_id as actor_id, null::text as change
      from message m where m.workspace_id = $1 and m.conversation_id = $2 order by m.sequence desc limit 51)
    union all (select 'Note', n.id, n.sequence, null, n.text, n.created_at, n.author_kind, n.author_id, null
      from note n where n.workspace_id = $1 and n.conversation_id = $2 order by n.sequence desc limit 51)
    union all (select 'Change', h.id, h.sequence, null, null, h.created_at, h.actor_kind, h.actor_id, h.kind
      from conversation_change h where h.workspace_id = $1 and h.conversation_id = $2 order by h.sequence desc limit 51)
  ) i order by sequence desc limit 50`;

export const flatTimeline = `
  select i.*, k.name as contact_name from (${items}) i
  left join contact k on i.actor_kind = 'CONTACT' and k.workspace_id = $1 and k.id = i.actor_id
  order by i.sequence`;

export const joinedTimeline = `
  select i.*, coalesce(k.name, a.name) as actor_name from (${items}) i
  left join contact k on i.actor_kind = 'CONTACT' and k.workspace_id = $1 and k.id = i.actor_id
  left join member a on i.actor_kind = 'MEMBER' and a.workspace_id = $1 and a.id = i.actor_id
  order by i.sequence`;

export const plainTimeline = `select * from (${items}) i order by i.sequence`;

export const flatConversation = `
  select c.id, c.number, c.subject, c.status, c.contact_id, k.name as contact_name, c.assignee_id
  from conversation c join contact k on k.workspace_id = $1 and k.id = c.contact_id
  where c.workspace_id = $1 and c.id = $2`;

export const joinedConversation = `
  select c.id, c.number, c.subject, c.status, c.contact_id, k.name as contact_name, c.assignee_id, a.name as assignee_name
  from conversation c join contact k on k.workspace_id = $1 and k.id = c.contact_id
  left join member a on a.workspace_id = $1 and a.id = c.assignee_id
  where c.workspace_id = $1 and c.id = $2`;

export const plainConversation = `
  select id, number, subject, status, contact_id, assignee_id, last_message_id, tag_ids
  from conversation where workspace_id = $1 and id = $2`;

export const jsonView = `
  with item as (${items})
  select json_build_object('data', json_build_object('conversation', json_build_object('id', c.id, 'number', c.number,
    'subject', c.subject, 'status', c.status, 'contact', json_build_object('id', k.id, 'name', k.name),
    'assignee', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end,
    'timeline', json_build_object('nodes', (
      select json_agg(json_build_object('__typename', i.kind, 'id', i.id, 'sequence', i.sequence,
        'direction', i.direction, 'text', i.text, 'createdAt', i.created_at, 'change', i.change,
        'author', json_build_object('id', i.actor_id, 'name', coalesce(ik.name, ia.name))) order by i.sequence)
      from item i
      left join contact ik on i.actor_kind = 'CONTACT' and ik.workspace_id = $1 and ik.id = i.actor_id
      left join member ia on i.actor_kind = 'MEMBER' and ia.workspace_id = $1 and ia.id = i.actor_id)))))::text as body
  from conversation c
  join contact k on k.workspace_id = $1 and k.id = c.contact_id
  left join member a on a.workspace_id = $1 and a.id = c.assignee_id
  where c.workspace_id = $1 and c.id = $2`;

export const byIds = {
  contacts:
    'select id, name, company, tier from contact where workspace_id = $1 and id = any($2::uuid[])',
  members: 'select id, name from member where workspace_id = $1 and id = any($2::uuid[])',
  tags: 'select id, name from tag where workspace_id = $1 and id = any($2::uuid[])',
  messages: `select id, direction, left(visible_text, 200) as preview, created_at as "createdAt"
    from message where workspace_id = $1 and id = any($2::uuid[])`,
};
