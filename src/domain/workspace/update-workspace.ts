import { invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Workspace } from './workspace.js';

export interface UpdateWorkspace {
  name?: string | null;
  reopenWindowHours?: number | null;
}

const longestWindow = 8760;

/** Absent fields stay; nothing here can be emptied. */
export async function updateWorkspace(
  work: Work,
  { name, reopenWindowHours: hours }: UpdateWorkspace,
): Promise<{ workspaceId: string }> {
  const workspace = await work.em.findOneOrFail(Workspace, { id: work.workspaceId });
  const before = JSON.stringify(workspace);
  if (name != null) workspace.name = workspaceName(name);
  if (hours != null) {
    if (!Number.isInteger(hours) || hours < 0 || hours > longestWindow)
      throw invalidInput('reopenWindowHours', `Must be between 0 and ${longestWindow}.`);
    workspace.reopenWindowHours = hours;
  }
  if (JSON.stringify(workspace) !== before)
    work.record({ type: 'workspace.updated', subjectId: work.workspaceId });
  return { workspaceId: work.workspaceId };
}

function workspaceName(name: string): string {
  const trimmed = storable(name).trim();
  if (!trimmed || trimmed.length > 200)
    throw invalidInput('name', 'Must have 1 to 200 characters.');
  return trimmed;
}
