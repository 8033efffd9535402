import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { inboxPage } from '../domain/conversation/inbox.query.js';
import { uuidOf } from '../domain/kernel/ids.js';
import { Conversation, ConversationConnection } from '../schema/conversation.type.js';
import { ConversationFilter, ConversationOrder, InboxView } from '../schema/inbox.input.js';
import { PageArgs } from '../schema/page.args.js';
import { type AgentContext, requireActor } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { conversationWhere } from './filters.js';
import { selectionOf } from './selection.js';

@Resolver()
export class InboxResolver {
  @Query(() => ConversationConnection, {
    description:
      'The conversations of a view, latest activity first unless `orderBy` says otherwise. Needs READ.',
  })
  async inbox(
    @Arg('view', () => InboxView, { defaultValue: InboxView.OPEN, description: 'Which list.' })
    view: InboxView,
    @Arg('where', () => ConversationFilter, {
      nullable: true,
      description: 'Narrows the list further.',
    })
    where: ConversationFilter | null,
    @Arg('orderBy', () => ConversationOrder, { nullable: true, description: 'Another order.' })
    orderBy: ConversationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const request = {
      view,
      where: conversationWhere(where),
      orderBy: orderBy && { ...orderBy },
      page,
    };
    return inboxPage(context.reader, actor, await context.directory(), request, selectionOf(info));
  }

  @Query(() => Conversation, {
    nullable: true,
    description:
      'One conversation; null when it is not there or not the caller’s to see. Needs READ.',
  })
  async conversation(
    @Arg('id', () => ID, { description: 'Its id, `conv_…`.' }) id: string,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const uuid = uuidOf('Conversation', id);
    return uuid ? conversationById(context, actor, uuid, selectionOf(info)) : null;
  }
}
