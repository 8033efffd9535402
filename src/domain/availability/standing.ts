import { Calendar } from '../calendar/calendar.js';
import type { Work } from '../kernel/work.js';
import type { Member } from '../workspace/member.js';
import { Workspace } from '../workspace/workspace.js';
import type { Standing } from './effective-availability.js';
import type { Schedule } from './planned-availability.js';
import { TimeOff } from './time-off.js';

/**
 * What a locked member's availability follows from, and the moment it is looked at. The clock is the database's, read
 * under the lock: with their own clocks two servers could undo each other's work at a boundary.
 */
export async function standingOf(
  work: Work,
  member: Member,
): Promise<{ standing: Standing; now: Date }> {
  const workspace = await work.em.findOneOrFail(Workspace, { id: work.workspaceId });
  const { seenAt, now } = await presenceOf(work, member);
  const { chosenAvailability: availability, chosenUntil } = member;
  const chosen = availability ? { availability, until: chosenUntil ?? null } : null;
  const schedule = workspace.followsSchedules
    ? await scheduleOf(work, member, workspace, now)
    : null;
  const goneAt = goneAfter(workspace, seenAt);
  return { standing: { chosen, schedule, goneAt }, now };
}

/** Whoever was never seen is given the grace from the moment their workspace began to look. */
function goneAfter(
  { presenceFollowedSince: since, presenceGraceSeconds }: Workspace,
  seenAt: number,
): Date | null {
  if (!since) return null;
  return new Date(Math.max(since.getTime(), seenAt) + presenceGraceSeconds * 1_000);
}

async function presenceOf(work: Work, member: Member): Promise<{ seenAt: number; now: Date }> {
  const [row] = await work.rows<{ seenMs: number; nowMs: number }>(
    `select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs",
       floor(extract(epoch from (select seen_at from member_presence
         where workspace_id = $1 and member_id = $2)) * 1000)::float8 as "seenMs"`,
    [work.workspaceId, member.id],
  );
  return { seenAt: row!.seenMs ?? 0, now: new Date(row!.nowMs) };
}

async function scheduleOf(
  work: Work,
  member: Member,
  workspace: Workspace,
  now: Date,
): Promise<Schedule> {
  const { workspaceId } = work;
  const id = member.calendarId ?? workspace.calendarId;
  const calendar = id ? await work.em.findOne(Calendar, { workspaceId, id }) : null;
  const timeOff = await work.em.find(TimeOff, {
    workspaceId,
    memberId: member.id,
    endsAt: { $gt: now },
  });
  return {
    timeZone: member.timeZone ?? calendar?.timeZone ?? 'UTC',
    shifts: member.shifts,
    holidays: calendar?.holidays ?? [],
    timeOff,
  };
}
