import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { updateWorkspace } from '../domain/workspace/update-workspace.js';
import { workspaceOf } from '../domain/workspace/workspace.query.js';
import { UpdateWorkspacePayload } from '../schema/payload.type.js';
import { UpdateWorkspaceInput } from '../schema/workspace.input.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';

@Resolver()
export class WorkspaceResolver {
  @Mutation(() => UpdateWorkspacePayload, {
    description: 'Changes the workspace’s name and settings. Needs ADMIN.',
  })
  updateWorkspace(
    @Arg('input', () => UpdateWorkspaceInput, { description: 'What changes.' })
    input: UpdateWorkspaceInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, reopenWindowHours, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'updateWorkspace',
        scope: 'ADMIN',
        action: updateWorkspace,
        idempotencyKey,
        input: () => ({ name, reopenWindowHours }),
      },
      async () => ({ workspace: await workspaceOf(context.reader) }),
    );
  }
}
