import type { AgentActor } from '../kernel/actor.js';
import { invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

export interface MarkNotificationsRead {
  notificationIds?: string[] | null;
  /** This one and all that came before it. */
  upToId?: string | null;
}

const mostIds = 100;

/**
 * The caller has read of these. Every device of theirs hears it by the event, which is theirs alone. What was read
 * already keeps its time, and changes nothing.
 */
export async function markNotificationsRead(
  work: Work<AgentActor>,
  { notificationIds, upToId }: MarkNotificationsRead,
): Promise<{ read: number }> {
  if ((notificationIds == null) === (upToId == null))
    throw invalidInput('notificationIds', 'Give either `notificationIds` or `upToId`.');
  const read = upToId
    ? await readUpTo(work, upToId)
    : await readThese(work, [...new Set(notificationIds)]);
  if (read.length > 0)
    work.record({
      type: 'notification.read',
      payload: {
        memberId: work.actor.id,
        ...(upToId ? { upToId } : { notificationIds: read }),
      },
    });
  return { read: read.length };
}

async function readThese(work: Work, ids: string[]): Promise<string[]> {
  if (ids.length > mostIds) throw invalidInput('notificationIds', `At most ${mostIds} at once.`);
  const { workspaceId, actor, now } = work;
  const own = await work.rows(
    'select from notification where workspace_id = $1 and member_id = $2 and id = any($3::uuid[])',
    [workspaceId, actor.id, ids],
  );
  if (own.length !== ids.length) throw notFound('notification', 'notificationIds');
  const read = await work.rows<{ id: string }>(
    `update notification set read_at = $4
     where workspace_id = $1 and member_id = $2 and id = any($3::uuid[]) and read_at is null returning id`,
    [workspaceId, actor.id, ids, now],
  );
  return read.map(({ id }) => id);
}

async function readUpTo(work: Work, upToId: string): Promise<string[]> {
  const { workspaceId, actor, now } = work;
  const [last] = await work.rows(
    'select from notification where workspace_id = $1 and member_id = $2 and id = $3',
    [workspaceId, actor.id, upToId],
  );
  if (!last) throw notFound('notification', 'upToId');
  const read = await work.rows<{ id: string }>(
    `update notification set read_at = $4 where workspace_id = $1 and member_id = $2 and read_at is null
       and (created_at, id) <= (select created_at, id from notification where workspace_id = $1 and id = $3)
     returning id`,
    [workspaceId, actor.id, upToId, now],
  );
  return read.map(({ id }) => id);
}
