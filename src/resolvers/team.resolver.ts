import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { TeamRow } from '../domain/kernel/directory.query.js';
import { publicId } from '../domain/kernel/ids.js';
import { addTeamMembers } from '../domain/workspace/add-team-members.js';
import { createTeam } from '../domain/workspace/create-team.js';
import { deleteTeam } from '../domain/workspace/delete-team.js';
import { removeTeamMembers } from '../domain/workspace/remove-team-members.js';
import { updateTeam } from '../domain/workspace/update-team.js';
import { Calendar } from '../schema/calendar.type.js';
import {
  AddTeamMembersPayload,
  CreateTeamPayload,
  DeleteTeamPayload,
  RemoveTeamMembersPayload,
  UpdateTeamPayload,
} from '../schema/people.payload.js';
import {
  CreateTeamInput,
  DeleteTeamInput,
  TeamMembersInput,
  UpdateTeamInput,
} from '../schema/team.input.js';
import { Team } from '../schema/team.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf, idOrNull, idsOf } from './errors.js';

@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => Calendar, {
    nullable: true,
    description:
      'The calendar it keeps to; null when it has none of its own: then the channel’s counts, else the workspace’s.',
  })
  async calendar(@Root() { calendarUuid }: TeamRow, @Ctx() context: AgentContext) {
    return calendarUuid ? (await context.directory()).calendars.get(calendarUuid) : null;
  }

  @Mutation(() => CreateTeamPayload, {
    description: 'Makes a team. Needs a manager, or ADMIN.',
  })
  createTeam(
    @Arg('input', () => CreateTeamInput, { description: 'Its name and members.' })
    input: CreateTeamInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'createTeam',
        action: createTeam,
        idempotencyKey,
        input: () => ({
          name,
          calendarId: idOrNull('Calendar', input.calendarId, 'calendarId'),
          memberIds: idsOf('Member', input.memberIds, 'memberIds') ?? [],
        }),
      },
      ({ teamId }) => shown(context, teamId),
    );
  }

  @Mutation(() => UpdateTeamPayload, {
    description: 'Changes a team’s name or calendar. Needs a manager, or ADMIN.',
  })
  updateTeam(
    @Arg('input', () => UpdateTeamInput, { description: 'Which one, and what is new.' })
    input: UpdateTeamInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'updateTeam',
        action: updateTeam,
        idempotencyKey,
        input: () => ({
          name,
          teamId: idOf('Team', input.teamId, 'teamId'),
          calendarId: idOrNull('Calendar', input.calendarId, 'calendarId'),
        }),
      },
      ({ teamId }) => shown(context, teamId),
    );
  }

  @Mutation(() => DeleteTeamPayload, {
    description:
      'Deletes a team that has no work left and that no published routing rule, target or escalation policy names, else INVALID_STATE. Needs a manager, or ADMIN.',
  })
  deleteTeam(
    @Arg('input', () => DeleteTeamInput, { description: 'Which one.' }) input: DeleteTeamInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'deleteTeam',
        action: deleteTeam,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ teamId: idOf('Team', input.teamId, 'teamId') }),
      },
      ({ teamId }) => ({ teamId: publicId('Team', teamId) }),
    );
  }

  @Mutation(() => AddTeamMembersPayload, {
    description: 'Lets members join a team. Needs a manager, or ADMIN.',
  })
  addTeamMembers(
    @Arg('input', () => TeamMembersInput, { description: 'Who, and which team.' })
    input: TeamMembersInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMembers(context, 'addTeamMembers', addTeamMembers, input);
  }

  @Mutation(() => RemoveTeamMembersPayload, {
    description:
      'Takes members out of a team; the conversations they own stay theirs. Needs a manager, or ADMIN.',
  })
  removeTeamMembers(
    @Arg('input', () => TeamMembersInput, { description: 'Who, and which team.' })
    input: TeamMembersInput,
    @Ctx() context: AgentContext,
  ) {
    return changeMembers(context, 'removeTeamMembers', removeTeamMembers, input);
  }
}

function changeMembers(
  context: AgentContext,
  mutation: string,
  action: typeof addTeamMembers,
  input: TeamMembersInput,
) {
  return make(
    context,
    {
      mutation,
      action,
      idempotencyKey: input.idempotencyKey,
      input: () => ({
        teamId: idOf('Team', input.teamId, 'teamId'),
        memberIds: idsOf('Member', input.memberIds, 'memberIds') ?? [],
      }),
    },
    ({ teamId }) => shown(context, teamId),
  );
}

async function shown(context: AgentContext, teamId: string) {
  return { team: (await context.directory()).teams.get(teamId) ?? null };
}
