import { Arg, Ctx, FieldResolver, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { LoggedEvent } from '../domain/kernel/event.js';
import { publicId } from '../domain/kernel/ids.js';
import { countNotifications } from '../domain/notification/notification.query.js';
import { NotificationsUpdate } from '../schema/notification.type.js';
import { type AgentContext, requireActor } from './context.js';
import { followsTheLog, type LiveField } from './live-field.js';

interface NotificationsRoot {
  ready: boolean;
  cursor: string;
  createdUuids: string[];
  readIds: string[];
  readUpToId: string | null;
}

@Resolver(() => NotificationsUpdate)
export class NotificationsSubscription {
  @Subscription(() => NotificationsUpdate, {
    subscribe: followsTheLog,
    description:
      'What the caller is told, as it happens, and what they read elsewhere. Theirs alone. The first update is the ready signal. Needs READ.',
  })
  async notifications(
    @Arg('after', () => String, {
      nullable: true,
      description: 'Resume behind this cursor and miss nothing. Too old: RESYNC_REQUIRED.',
    })
    _after: string | null,
    @Root() { createdUuids, ...update }: NotificationsRoot,
    @Ctx() { loaders }: AgentContext,
  ) {
    const created = await Promise.all(createdUuids.map((id) => loaders.notification.load(id)));
    return { ...update, created: created.filter((one) => one !== null) };
  }

  @FieldResolver(() => Int, { description: 'How many are unread now, up to 10,001.' })
  unreadCount(@Ctx() context: AgentContext) {
    return countNotifications(context.reader, requireActor(context, 'READ'), { unread: true });
  }
}

export const notificationsField: LiveField<AgentContext> = {
  open({ after }, context) {
    const actor = requireActor(context, 'READ');
    const root = (cursor: string, events: LoggedEvent[] = [], ready = false) => ({
      ready,
      cursor,
      ...newsOf(events),
    });
    return {
      // Nobody shares it: not even somebody with equal rights.
      key: actor.id,
      after: after as string | null | undefined,
      ready: (cursor) => root(cursor, [], true),
      progress: (cursor) => root(cursor),
      payload(events, cursor): NotificationsRoot | null {
        const own = events.filter(
          ({ type, payload }) =>
            type.startsWith('notification.') && payload['memberId'] === actor.id,
        );
        return own.length > 0 ? root(cursor, own) : null;
      },
    };
  },
};

function newsOf(events: LoggedEvent[]): Omit<NotificationsRoot, 'ready' | 'cursor'> {
  const read = events.filter((event) => event.type === 'notification.read');
  const ids = read.flatMap((event) => (event.payload['notificationIds'] as string[] | null) ?? []);
  const upTo = read.findLast((event) => event.payload['upToId'])?.payload['upToId'];
  return {
    createdUuids: events.flatMap(({ type, subjectId }) =>
      type === 'notification.created' && subjectId ? [subjectId] : [],
    ),
    readIds: ids.map((id) => publicId('Notification', id)),
    readUpToId: upTo ? publicId('Notification', upTo as string) : null,
  };
}
