import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { addTags } from '../domain/conversation/add-tags.js';
import { createTag } from '../domain/conversation/create-tag.js';
import { deleteTag } from '../domain/conversation/delete-tag.js';
import { removeTags } from '../domain/conversation/remove-tags.js';
import { renameTag } from '../domain/conversation/rename-tag.js';
import {
  AddTagsPayload,
  CreateTagPayload,
  DeleteTagPayload,
  RemoveTagsPayload,
  RenameTagPayload,
} from '../schema/payload.type.js';
import {
  AddTagsInput,
  CreateTagInput,
  DeleteTagInput,
  RemoveTagsInput,
  RenameTagInput,
} from '../schema/tag.input.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf, idsOf } from './errors.js';
import { work } from './work.resolver.js';

const lead = 'Needs WRITE and a manager, or a key with ADMIN; else FORBIDDEN.';

/** The words a team sorts conversations by. */
@Resolver()
export class TagResolver {
  @Mutation(() => CreateTagPayload, { description: `Makes a tag. ${lead}` })
  createTag(
    @Arg('input', () => CreateTagInput, { description: 'Its word.' }) input: CreateTagInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      { mutation: 'createTag', action: createTag, idempotencyKey, input: () => ({ name }) },
      ({ tagId }) => shown(context, tagId),
    );
  }

  @Mutation(() => RenameTagPayload, {
    description: `Gives a tag another word, wherever it is. ${lead}`,
  })
  renameTag(
    @Arg('input', () => RenameTagInput, { description: 'Which one, and its word.' })
    input: RenameTagInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'renameTag',
        action: renameTag,
        idempotencyKey,
        input: () => ({ name, tagId: idOf('Tag', input.tagId, 'tagId') }),
      },
      ({ tagId }) => shown(context, tagId),
    );
  }

  @Mutation(() => DeleteTagPayload, {
    description: `Deletes a tag: it is on no conversation any more. INVALID_STATE where a published routing rule names it. ${lead}`,
  })
  deleteTag(
    @Arg('input', () => DeleteTagInput, { description: 'Which one.' }) input: DeleteTagInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'deleteTag',
        action: deleteTag,
        idempotencyKey,
        input: () => ({ tagId: idOf('Tag', input.tagId, 'tagId') }),
      },
      () => ({ tagId: input.tagId }),
    );
  }

  @Mutation(() => AddTagsPayload, {
    description: 'Puts tags on a conversation; those it has already change nothing. Needs WRITE.',
  })
  addTags(
    @Arg('input', () => AddTagsInput, { description: 'Where, and which.' }) input: AddTagsInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, addTags, () => tagsOf(input));
  }

  @Mutation(() => RemoveTagsPayload, {
    description:
      'Takes tags off a conversation; those it does not have change nothing. Needs WRITE.',
  })
  removeTags(
    @Arg('input', () => RemoveTagsInput, { description: 'Where, and which.' })
    input: RemoveTagsInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, removeTags, () => tagsOf(input));
  }
}

function tagsOf({ tagIds }: { tagIds: string[] }): { tagIds: string[] } {
  return { tagIds: [...new Set(idsOf('Tag', tagIds, 'tagIds'))] };
}

async function shown(context: AgentContext, tagId: string) {
  return { tag: (await context.directory()).tags.get(tagId) ?? null };
}
