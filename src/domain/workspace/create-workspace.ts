import type { Work } from '../kernel/work.js';
import { Workspace } from './workspace.js';

/** Opens a tenant. The work must already be walled into the new workspace's id. */
export async function createWorkspace(
  work: Work,
  input: { name: string },
): Promise<{ workspaceId: string }> {
  const { workspaceId: id, now: createdAt } = work;
  work.em.create(Workspace, { id, name: input.name, kindWeights: {}, createdAt });
  await work.em.flush();
  return { workspaceId: work.workspaceId };
}
