/**
 * Writes down whose sockets a server sees ($2), where the workspace follows presence. A row is written again only when
 * it has become old, so that a member costs few writes however often a server looks; whose last socket has just gone
 * ($3) is written at once, because the grace counts from there. Gives back those who are taken for gone and are not.
 * Rows are written in the order of their ids: two servers that see the same members never wait for each other in a
 * circle.
 */
export const noteSeenSql = `
  with followed as materialized (
    select make_interval(secs => least(30, presence_grace_seconds / 3.0)) as old
    from workspace where id = $1 and presence_followed_since is not null
  ), seen as (
    insert into member_presence as p (workspace_id, member_id, seen_at)
    select $1, m.id, clock_timestamp() from followed
      join member m on m.workspace_id = $1 and m.id = any($2::uuid[] || $3::uuid[])
      left join member_presence before on before.workspace_id = $1 and before.member_id = m.id
    where before.seen_at is null or before.seen_at < clock_timestamp() - followed.old or m.id = any($3::uuid[])
    order by m.id
    on conflict (workspace_id, member_id) do update set seen_at = greatest(p.seen_at, excluded.seen_at)
  )
  select m.id from followed join member m on m.workspace_id = $1 and m.id = any($2::uuid[])
  where m.availability_source = 'PRESENCE' and m.disabled_at is null`;
