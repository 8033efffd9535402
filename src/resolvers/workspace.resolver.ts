import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { updateWorkspace } from '../domain/workspace/update-workspace.js';
import { workspaceOf, type WorkspaceRow } from '../domain/workspace/workspace.query.js';
import { Calendar } from '../schema/calendar.type.js';
import { UpdateWorkspacePayload } from '../schema/payload.type.js';
import { UpdateWorkspaceInput } from '../schema/workspace.input.js';
import { Workspace } from '../schema/workspace.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOrNull } from './errors.js';

@Resolver(() => Workspace)
export class WorkspaceResolver {
  @FieldResolver(() => Calendar, {
    nullable: true,
    description: 'When it is at work, where nothing else is said; null when nobody said.',
  })
  async calendar(@Root() { calendarUuid }: WorkspaceRow, @Ctx() context: AgentContext) {
    return calendarUuid ? (await context.directory()).calendars.get(calendarUuid) : null;
  }

  @Mutation(() => UpdateWorkspacePayload, {
    description: 'Changes the workspace’s name and settings. Needs ADMIN.',
  })
  updateWorkspace(
    @Arg('input', () => UpdateWorkspaceInput, { description: 'What changes.' })
    input: UpdateWorkspaceInput,
    @Ctx() context: AgentContext,
  ) {
    const { calendarId, idempotencyKey, ...settings } = input;
    return make(
      context,
      {
        mutation: 'updateWorkspace',
        scope: 'ADMIN',
        action: updateWorkspace,
        idempotencyKey,
        input: () => ({ ...settings, calendarId: idOrNull('Calendar', calendarId, 'calendarId') }),
      },
      async () => ({ workspace: await workspaceOf(context.reader) }),
    );
  }
}
