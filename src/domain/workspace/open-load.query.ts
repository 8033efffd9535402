import type { Reader } from '../kernel/work.js';

export interface OpenLoad {
  uuid: string;
  load: number;
}

/** What members carry now: the weights of the open conversations they own, by the kind of their channel. */
export function openLoads(reader: Reader, memberIds: readonly string[]): Promise<OpenLoad[]> {
  return reader.rows<OpenLoad>(
    `select m.id as uuid, carried.load
     from unnest($2::uuid[]) as m(id) cross join lateral (
       select sum(coalesce((w.kind_weights->>ch.kind)::float8, 1)) as load
       from conversation c
       join workspace w on w.id = $1
       join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
       where c.workspace_id = $1 and c.assignee_id = m.id and c.status = 'OPEN') carried
     where carried.load is not null`,
    [reader.workspaceId, memberIds],
  );
}
