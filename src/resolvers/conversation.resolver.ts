import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { assignmentPage } from '../domain/conversation/assignment.query.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import { storyPage } from '../domain/conversation/story.query.js';
import { timelinePage } from '../domain/conversation/timeline.query.js';
import { AssignmentConnection } from '../schema/assignment.type.js';
import { Conversation } from '../schema/conversation.type.js';
import { Draft, SharedDraft } from '../schema/draft.type.js';
import { ForwardArgs, PageArgs } from '../schema/page.args.js';
import { TimelineConnection, TimelineItemKind } from '../schema/timeline-item.type.js';
import { Wait } from '../schema/wait.type.js';
import { type AgentContext, requireActor } from './context.js';
import { selectionOf } from './selection.js';

@Resolver(() => Conversation)
export class ConversationResolver {
  @FieldResolver(() => TimelineConnection, {
    description:
      'What happened in it, oldest first: `last: 50` gives the latest. Where others were merged into it, theirs is joined in the order of time, and each item names its conversation. Without NOTES, notes are left out.',
  })
  async timeline(
    @Root() conversation: ConversationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [TimelineItemKind], {
      nullable: true,
      description: 'Only these kinds of items.',
    })
    kinds: TimelineItemKind[] | null,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const { reader } = context;
    const directory = await context.directory();
    const { uuid, mergedFrom } = conversation;
    if (mergedFrom?.length) {
      const request = { of: { conversationIds: [uuid, ...mergedFrom] }, kinds, page };
      return storyPage(reader, actor, directory, request, selectionOf(info));
    }
    const request = { conversationId: uuid, kinds, page };
    return timelinePage(reader, actor.scopes, directory, request, selectionOf(info));
  }

  @FieldResolver(() => AssignmentConnection, {
    description: 'Who owned it and when, oldest first.',
  })
  async assignments(
    @Root() conversation: ConversationRow,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireActor(context, 'READ');
    const directory = await context.directory();
    return assignmentPage(context.reader, directory, conversation.uuid, page, selectionOf(info));
  }

  @FieldResolver(() => Wait, {
    nullable: true,
    description: 'The customer’s wait that is going on; null when they do not wait.',
  })
  wait(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return conversation.waitSince ? loaders.openWait.load(conversation.uuid) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Draft, {
    nullable: true,
    description: 'The caller’s own unsent reply; null when there is none, and for an API key.',
  })
  myDraft(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.draft.load(conversation.uuid);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => [SharedDraft], {
    description:
      'What colleagues are writing and let the caller read, the longest untouched first. Empty for an API key.',
  })
  sharedDrafts(@Root() conversation: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.sharedDrafts.load(conversation.uuid);
  }
}
