/** The order in which those who wait are served: the more pressing first, then who has waited longest. */
export const pressing = `array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], c.priority)`;
export const waitsSince = `coalesce(c.waiting_since, c.route_since)`;
export const queueOrder = `${pressing} desc, ${waitsSince}, c.id`;

/** A conversation that wants an owner; `$1` is the workspace. */
export const wantsOwner = `c.workspace_id = $1 and c.route_since is not null and c.assignee_id is null
  and c.status = 'OPEN' and c.merged_into_id is null`;

/** Its place in the queue, where it has one: an older row is of an earlier time that it wanted an owner. */
export const queuePlace = `routing_queue q on q.workspace_id = $1 and q.conversation_id = c.id
  and q.wanted_since = c.route_since`;
