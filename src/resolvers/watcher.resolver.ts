import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { unwatchConversation } from '../domain/conversation/unwatch-conversation.js';
import { watchConversation } from '../domain/conversation/watch-conversation.js';
import { Conversation } from '../schema/conversation.type.js';
import { Member } from '../schema/member.type.js';
import { UnwatchConversationPayload, WatchConversationPayload } from '../schema/payload.type.js';
import { UnwatchConversationInput, WatchConversationInput } from '../schema/watcher.input.js';
import type { AgentContext } from './context.js';
import { idOf } from './errors.js';
import { work } from './work.resolver.js';

/** Who keeps an eye on a conversation without owning it. */
@Resolver(() => Conversation)
export class WatcherResolver {
  @FieldResolver(() => [Member], {
    description: 'Who keeps an eye on it without owning it, the longest first.',
  })
  async watchers(@Root() { uuid }: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.watchers.load(uuid)).map(({ member }) => member);
  }

  @Mutation(() => WatchConversationPayload, {
    description:
      'Keeps an eye on a conversation: it shows in the inbox’s WATCHED, and its escalations are told. Needs WRITE.',
  })
  watchConversation(
    @Arg('input', () => WatchConversationInput, { description: 'Which one, and who.' })
    input: WatchConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, watchConversation, () => memberOf(input));
  }

  @Mutation(() => UnwatchConversationPayload, {
    description: 'No longer keeps an eye on a conversation. Needs WRITE.',
  })
  unwatchConversation(
    @Arg('input', () => UnwatchConversationInput, { description: 'Which one, and who.' })
    input: UnwatchConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return work(context, info, input, unwatchConversation, () => memberOf(input));
  }
}

function memberOf({ memberId }: { memberId?: string | null }): { memberId: string | null } {
  return { memberId: memberId ? idOf('Member', memberId, 'memberId') : null };
}
