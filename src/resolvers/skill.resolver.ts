import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { publicId } from '../domain/kernel/ids.js';
import { createSkill } from '../domain/workspace/create-skill.js';
import { deleteSkill } from '../domain/workspace/delete-skill.js';
import { renameSkill } from '../domain/workspace/rename-skill.js';
import { ForwardArgs } from '../schema/page.args.js';
import {
  CreateSkillPayload,
  DeleteSkillPayload,
  RenameSkillPayload,
} from '../schema/people.payload.js';
import { CreateSkillInput, DeleteSkillInput, RenameSkillInput } from '../schema/skill.input.js';
import { SkillConnection } from '../schema/skill.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { directoryPage } from './directory-page.js';
import { idOf } from './errors.js';

@Resolver()
export class SkillResolver {
  @Query(() => SkillConnection, {
    description: 'The skills of the workspace, by name. Needs READ.',
  })
  async skills(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('skills', (await context.directory()).skills.values(), page);
  }

  @Mutation(() => CreateSkillPayload, {
    description: 'Makes a skill that members can have. Needs a manager, or ADMIN.',
  })
  createSkill(
    @Arg('input', () => CreateSkillInput, { description: 'Its name.' }) input: CreateSkillInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'createSkill',
        action: createSkill,
        idempotencyKey,
        input: () => ({ name }),
      },
      ({ skillId }) => shown(context, skillId),
    );
  }

  @Mutation(() => RenameSkillPayload, {
    description: 'Gives a skill another name; who has it keeps it. Needs a manager, or ADMIN.',
  })
  renameSkill(
    @Arg('input', () => RenameSkillInput, { description: 'Which one.' }) input: RenameSkillInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'renameSkill',
        action: renameSkill,
        idempotencyKey,
        input: () => ({ name, skillId: idOf('Skill', input.skillId, 'skillId') }),
      },
      ({ skillId }) => shown(context, skillId),
    );
  }

  @Mutation(() => DeleteSkillPayload, {
    description:
      'Deletes a skill; whoever had it loses it. INVALID_STATE where a published routing rule names it. Needs a manager, or ADMIN.',
  })
  deleteSkill(
    @Arg('input', () => DeleteSkillInput, { description: 'Which one.' }) input: DeleteSkillInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'deleteSkill',
        action: deleteSkill,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ skillId: idOf('Skill', input.skillId, 'skillId') }),
      },
      ({ skillId }) => ({ skillId: publicId('Skill', skillId) }),
    );
  }
}

async function shown(context: AgentContext, skillId: string) {
  return { skill: (await context.directory()).skills.get(skillId) ?? null };
}
