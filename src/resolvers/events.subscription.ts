import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { type EventFilter as EventWhere, matchesEvent } from '../domain/kernel/event-page.query.js';
import { EventFilter } from '../schema/event.type.js';
import { EventBatch } from '../schema/live.type.js';
import { type AgentContext, requireActor } from './context.js';
import { eventOf, type EventRow, isVisible } from './event-row.js';
import { eventWhere } from './filters.js';
import { followsTheLog, type LiveField } from './live-field.js';

interface EventsRoot {
  ready: boolean;
  cursor: string;
  events: EventRow[];
}

@Resolver()
export class EventsSubscription {
  @Subscription(() => EventBatch, {
    subscribe: followsTheLog,
    description:
      'Everything that happens, as it becomes final. The first update is the ready signal. Needs READ; note events need NOTES, those of API keys ADMIN.',
  })
  events(
    @Arg('after', () => String, {
      nullable: true,
      description: 'Resume behind this cursor and miss nothing. Too old: RESYNC_REQUIRED.',
    })
    _after: string | null,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Only these events.' })
    _filter: EventFilter | null,
    @Root() batch: EventsRoot,
  ) {
    return batch;
  }
}

export const eventsField: LiveField<AgentContext> = {
  open({ after, filter }, context) {
    const actor = requireActor(context, 'READ');
    const where: EventWhere = eventWhere(filter as EventFilter | null | undefined);
    return {
      after: after as string | null | undefined,
      ready: (cursor): EventsRoot => ({ ready: true, cursor, events: [] }),
      progress: (cursor): EventsRoot => ({ ready: false, cursor, events: [] }),
      payload(events, cursor): EventsRoot | null {
        const shown = events.filter(
          (event) => isVisible(actor, event) && matchesEvent(where, event),
        );
        return shown.length > 0 ? { ready: false, cursor, events: shown.map(eventOf) } : null;
      },
    };
  },
};
