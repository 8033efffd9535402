import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { assignConversation } from '../domain/conversation/assign-conversation.js';
import { resolveConversation } from '../domain/conversation/resolve-conversation.js';
import { snoozeConversation } from '../domain/conversation/snooze-conversation.js';
import { assertOneWay, tagConversation } from '../domain/conversation/tag-conversation.js';
import {
  BulkAssignInput,
  BulkAssignPayload,
  BulkResolveInput,
  BulkResolvePayload,
  BulkSnoozeInput,
  BulkSnoozePayload,
  BulkTagInput,
  BulkTagPayload,
} from '../schema/bulk.type.js';
import { type Bulk, changeMany } from './bulk.js';
import type { AgentContext } from './context.js';
import { idOf, idsOf } from './errors.js';
import { selectionOf } from './selection.js';

const each =
  'Each conversation is changed by itself: `results` tells what became of it, and one that is refused undoes nothing of the others. After a break ask again with the same `idempotencyKey`: what is done is told again, the rest is done. Needs WRITE.';

/** The same done to many conversations. */
@Resolver()
export class BulkResolver {
  @Mutation(() => BulkAssignPayload, {
    description: `Gives up to 500 conversations to a member. ${each}`,
  })
  bulkAssign(
    @Arg('input', () => BulkAssignInput, { description: 'Which ones, and to whom.' })
    input: BulkAssignInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bulk(context, info, input, assignConversation, () => ({
      memberId: idOf('Member', input.memberId, 'memberId'),
    }));
  }

  @Mutation(() => BulkResolvePayload, {
    description: `Declares up to 500 conversations done, which also ends the customers’ waits. ${each}`,
  })
  bulkResolve(
    @Arg('input', () => BulkResolveInput, { description: 'Which ones, and why.' })
    input: BulkResolveInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bulk(context, info, input, resolveConversation, () => ({
      reason: input.reason ?? null,
    }));
  }

  @Mutation(() => BulkSnoozePayload, {
    description: `Puts up to 500 conversations aside until a moment, or until their customers write. ${each}`,
  })
  bulkSnooze(
    @Arg('input', () => BulkSnoozeInput, { description: 'Which ones, and until when.' })
    input: BulkSnoozeInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bulk(context, info, input, snoozeConversation, () => ({ until: input.until }));
  }

  @Mutation(() => BulkTagPayload, {
    description: `Puts tags on up to 500 conversations and takes others off them. ${each}`,
  })
  bulkTag(
    @Arg('input', () => BulkTagInput, { description: 'Which ones, and which tags.' })
    input: BulkTagInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bulk(context, info, input, tagConversation, () => {
      const tags = {
        add: [...new Set(idsOf('Tag', input.addTagIds, 'addTagIds'))],
        remove: [...new Set(idsOf('Tag', input.removeTagIds, 'removeTagIds'))],
      };
      assertOneWay(tags);
      return tags;
    });
  }
}

function bulk<I extends object>(
  context: AgentContext,
  info: GraphQLResolveInfo,
  {
    conversationIds,
    idempotencyKey,
  }: { conversationIds: string[]; idempotencyKey?: string | null },
  action: Bulk<I>['action'],
  input: () => I,
) {
  const { fieldName: mutation } = info;
  const change = { mutation, conversationIds, idempotencyKey, action, input };
  return changeMany(context, change, selectionOf(info));
}
