import { lookAtEverybody } from '../availability/look-at-everybody.js';
import { knownCalendar } from '../calendar/known-calendar.js';
import { invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { readCapacity } from './update-member.js';
import { Workspace } from './workspace.js';

export interface UpdateWorkspace {
  name?: string | null;
  reopenWindowHours?: number | null;
  /** Null takes it away; absent, like everywhere, it stays. */
  calendarId?: string | null;
  memberCapacity?: number | null;
  kindWeights?: { kind: string; weight: number }[] | null;
  followsSchedules?: boolean | null;
  followsPresence?: boolean | null;
  presenceGraceSeconds?: number | null;
}

const longestWindow = 8760;
const heaviest = 100;
const grace = { least: 3, most: 3_600 };

/** Absent fields stay. */
export async function updateWorkspace(
  work: Work,
  input: UpdateWorkspace,
): Promise<{ workspaceId: string }> {
  const workspace = await work.em.findOneOrFail(Workspace, { id: work.workspaceId });
  const before = { all: JSON.stringify(workspace), attendance: attendanceOf(workspace) };
  const { name, reopenWindowHours: hours, calendarId } = input;
  if (name != null) workspace.name = workspaceName(name);
  if (hours != null) {
    if (!Number.isInteger(hours) || hours < 0 || hours > longestWindow)
      throw invalidInput('reopenWindowHours', `Must be between 0 and ${longestWindow}.`);
    workspace.reopenWindowHours = hours;
  }
  await knownCalendar(work, calendarId);
  if (calendarId !== undefined) workspace.calendarId = calendarId;
  changeCapacity(workspace, input);
  changeAttendance(workspace, input, work.now);
  if (JSON.stringify(workspace) !== before.all)
    work.record({ type: 'workspace.updated', subjectId: work.workspaceId });
  if (attendanceOf(workspace) !== before.attendance) await lookAtEverybody(work);
  return { workspaceId: work.workspaceId };
}

function changeCapacity(workspace: Workspace, input: UpdateWorkspace): void {
  const { memberCapacity, kindWeights } = input;
  if (memberCapacity != null)
    workspace.memberCapacity = readCapacity('memberCapacity', memberCapacity);
  const weights = kindWeights && readWeights(kindWeights);
  if (weights && !isSame(weights, workspace.kindWeights)) workspace.kindWeights = weights;
}

/** The database gives keys back in an order of its own. */
function isSame(a: Record<string, number>, b: Record<string, number>): boolean {
  const text = (weights: Record<string, number>) =>
    Object.keys(weights)
      .sort()
      .map((kind) => `${kind} ${weights[kind]}`)
      .join();
  return text(a) === text(b);
}

function readWeights(given: { kind: string; weight: number }[]): Record<string, number> {
  if (given.some(({ weight }) => !(weight >= 0 && weight <= heaviest)))
    throw invalidInput('kindWeights', `Weights are between 0 and ${heaviest}.`);
  const weights = Object.fromEntries(given.map(({ kind, weight }) => [kind, weight]));
  if (Object.keys(weights).length < given.length)
    throw invalidInput('kindWeights', 'Name each kind once.');
  return weights;
}

/** Presence counts from the moment it begins to, or the grace changes: until that is over nobody is taken for gone. */
function changeAttendance(workspace: Workspace, input: UpdateWorkspace, now: Date): void {
  const { followsSchedules, followsPresence, presenceGraceSeconds: seconds } = input;
  if (followsSchedules != null) workspace.followsSchedules = followsSchedules;
  if (followsPresence != null)
    workspace.presenceFollowedSince = followsPresence
      ? (workspace.presenceFollowedSince ?? now)
      : null;
  if (seconds == null) return;
  if (!Number.isInteger(seconds) || seconds < grace.least || seconds > grace.most)
    throw invalidInput('presenceGraceSeconds', `Must be between ${grace.least} and ${grace.most}.`);
  if (workspace.presenceGraceSeconds === seconds) return;
  workspace.presenceGraceSeconds = seconds;
  if (workspace.presenceFollowedSince) workspace.presenceFollowedSince = now;
}

/** What everybody's availability follows from. */
function attendanceOf(workspace: Workspace): string {
  const { calendarId, followsSchedules, presenceFollowedSince, presenceGraceSeconds } = workspace;
  return JSON.stringify([
    calendarId,
    followsSchedules,
    presenceFollowedSince,
    presenceGraceSeconds,
  ]);
}

function workspaceName(name: string): string {
  const trimmed = storable(name).trim();
  if (!trimmed || trimmed.length > 200)
    throw invalidInput('name', 'Must have 1 to 200 characters.');
  return trimmed;
}
