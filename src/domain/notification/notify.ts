import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { Notification, type NotificationKind } from './notification.js';

export interface News {
  kind: NotificationKind;
  conversationId?: string;
  noteId?: string;
  channelId?: string;
  subjectId?: string;
  detail?: Record<string, unknown>;
}

/** Tells members, each once, and never of what they did themselves. The members must exist. */
export function notify(work: Work, memberIds: Iterable<string>, news: News): void {
  for (const memberId of new Set(memberIds)) {
    if (memberId === work.actor.id) continue;
    const { detail = {}, ...about } = news;
    const notification = work.em.create(Notification, {
      ...about,
      workspaceId: work.workspaceId,
      id: newUuid(),
      memberId,
      actorKind: work.actor.kind,
      actorId: work.actor.id,
      detail,
      createdAt: work.now,
    });
    work.record({
      type: 'notification.created',
      conversationId: news.conversationId,
      subjectId: notification.id,
      payload: { memberId, kind: news.kind },
    });
  }
}
