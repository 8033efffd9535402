/** A conversation one of whose clocks is set, and to when. */
export interface NextClock {
  workspaceId: string;
  conversationId: string;
  clockAt: Date;
}

/** The earliest clocks of all workspaces, by two looks at the front of an index. Parameter: how many. */
export const nextClocksSql = `
  select workspace_id as "workspaceId", conversation_id as "conversationId", min(clock_at) as "clockAt" from (
    (select workspace_id, conversation_id, clock_at from wait
     where ended_at is null and clock_at is not null order by clock_at limit $1)
    union all
    (select workspace_id, conversation_id, clock_at from conversation_cycle
     where clock_at is not null order by clock_at limit $1)
  ) clock group by workspace_id, conversation_id order by min(clock_at) limit $1`;

/** The workspaces whose clocks are still to be marked. */
export const markingSql = `select id from workspace where clocks_after is not null`;
