import type { Work } from '../kernel/work.js';
import { Workspace } from './workspace.js';

/** Opens a tenant. The work must already be walled into the new workspace's id. */
export async function createWorkspace(
  work: Work,
  input: { name: string },
): Promise<{ workspaceId: string }> {
  work.em.create(Workspace, { id: work.workspaceId, name: input.name, createdAt: work.now });
  await work.em.flush();
  return { workspaceId: work.workspaceId };
}
