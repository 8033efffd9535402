import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { conversationsInView } from '../domain/conversation/inbox.query.js';
import { conversationFilter } from '../domain/conversation/inbox-filter.query.js';
import { isOwn } from '../domain/conversation/inbox-view.query.js';
import { publicId } from '../domain/kernel/ids.js';
import { Params } from '../domain/kernel/params.query.js';
import { ConversationFilter, InboxView } from '../schema/inbox.input.js';
import { InboxUpdate } from '../schema/live.type.js';
import { type AgentContext, requireActor } from './context.js';
import { isVisible } from './event-row.js';
import { conversationWhere } from './filters.js';
import { followsTheLog, type LiveField } from './live-field.js';
import { selectionOf } from './selection.js';

interface InboxRoot {
  ready: boolean;
  cursor: string;
  conversationIds: string[];
}

@Resolver()
export class InboxSubscription {
  @Subscription(() => InboxUpdate, {
    subscribe: followsTheLog,
    description:
      'What changes in a list of conversations. The first update is the ready signal. Needs READ.',
  })
  async inbox(
    @Arg('view', () => InboxView, { defaultValue: InboxView.OPEN, description: 'Which list.' })
    view: InboxView,
    @Arg('where', () => ConversationFilter, {
      nullable: true,
      description: 'Narrows the list further.',
    })
    where: ConversationFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Resume behind this cursor and miss nothing. Too old: RESYNC_REQUIRED.',
    })
    _after: string | null,
    @Root() { ready, cursor, conversationIds }: InboxRoot,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    if (conversationIds.length === 0) return { ready, cursor, changed: [], removedIds: [] };
    const request = { view, where: conversationWhere(where), ids: conversationIds };
    const wanted = selectionOf(info).of('changed');
    const changed = await conversationsInView(
      context.reader,
      actor,
      await context.directory(),
      request,
      wanted,
    );
    const inside = new Set(changed.map((conversation) => conversation.uuid));
    const outside = conversationIds.filter((id) => !inside.has(id));
    return {
      ready,
      cursor,
      changed,
      removedIds: outside.map((id) => publicId('Conversation', id)),
    };
  }
}

export const inboxField: LiveField<AgentContext> = {
  open({ view, where, after }, context) {
    const actor = requireActor(context, 'READ');
    // A filter that is too large is refused now, and not with the first event.
    const filter = conversationWhere(where as ConversationFilter | null | undefined);
    if (filter) conversationFilter(filter, new Params(actor.workspaceId));
    return {
      key: isOwn(view as InboxView) ? actor.id : undefined,
      after: after as string | null | undefined,
      ready: (cursor): InboxRoot => ({ ready: true, cursor, conversationIds: [] }),
      progress: (cursor): InboxRoot => ({ ready: false, cursor, conversationIds: [] }),
      payload(events, cursor): InboxRoot | null {
        const seen = events.filter((event) => isVisible(actor, event));
        const conversationIds = [...new Set(seen.flatMap((event) => event.conversationId ?? []))];
        return conversationIds.length > 0 ? { ready: false, cursor, conversationIds } : null;
      },
    };
  },
};
