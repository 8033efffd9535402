import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { notFound } from '../domain/kernel/errors.js';
import { uuidOf } from '../domain/kernel/ids.js';
import type { Wanted } from '../domain/kernel/wanted.query.js';
import { ConversationUpdate } from '../schema/live.type.js';
import { type AgentContext, requireActor } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { eventOf, type EventRow, isVisible } from './event-row.js';
import { followsTheLog, type LiveField } from './live-field.js';
import { selectionOf } from './selection.js';
import { itemOf, itemOfEvent } from './timeline-items.js';

interface ConversationRoot {
  ready: boolean;
  cursor: string;
  conversationUuid: string;
  events: EventRow[];
}

@Resolver()
export class ConversationSubscription {
  @Subscription(() => ConversationUpdate, {
    subscribe: followsTheLog,
    description:
      'What changes in one conversation. The first update is the ready signal. NOT_FOUND when it is not there or not the caller’s to see. Needs READ; notes need NOTES.',
  })
  async conversation(
    @Arg('id', () => ID, { description: 'Its id, `conv_…`.' }) _id: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Resume behind this cursor and miss nothing. Too old: RESYNC_REQUIRED.',
    })
    _after: string | null,
    @Root() { ready, cursor, conversationUuid, events }: ConversationRoot,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const wanted = selectionOf(info);
    const [conversation, items] = await Promise.all([
      wanted.has('conversation')
        ? conversationById(context, actor, conversationUuid, wanted.of('conversation'))
        : null,
      wanted.has('items') ? changedItems(events, context) : [],
    ]);
    return { ready, cursor, conversation, items, events };
  }
}

/** Each item once, however much of it changed. */
async function changedItems(events: EventRow[], { loaders }: AgentContext) {
  const names = new Map(
    events.flatMap((event) => itemOfEvent(event) ?? []).map((name) => [name.id, name]),
  );
  const items = await Promise.all([...names.values()].map((name) => itemOf(loaders, name)));
  return items.filter((item) => item !== null).sort((a, b) => a.sequence - b.sequence);
}

const onlyId: Wanted = { has: () => false, of: () => onlyId };

export const conversationField: LiveField<AgentContext> = {
  async open({ id, after }, context) {
    const actor = requireActor(context, 'READ');
    const uuid = uuidOf('Conversation', id as string);
    if (!uuid || !(await conversationById(context, actor, uuid, onlyId)))
      throw notFound('conversation');
    const root = (cursor: string, events: EventRow[], ready = false): ConversationRoot => ({
      ready,
      cursor,
      conversationUuid: uuid,
      events,
    });
    return {
      after: after as string | null | undefined,
      conversationIds: [uuid],
      ready: (cursor) => root(cursor, [], true),
      progress: (cursor) => root(cursor, []),
      payload(events, cursor) {
        const seen = events.filter(
          (event) => event.conversationId === uuid && isVisible(actor, event),
        );
        return seen.length > 0 ? root(cursor, seen.map(eventOf)) : null;
      },
    };
  },
};
