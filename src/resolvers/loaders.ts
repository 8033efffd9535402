import DataLoader from 'dataloader';
import { quotedMessages, type QuotedRow } from '../domain/conversation/quoted-message.query.js';
import { type TimeOffRow, timeOffOf } from '../domain/availability/time-off.query.js';
import { channelStates, type ChannelState } from '../domain/channel/channel-state.query.js';
import { contactsByIds } from '../domain/contact/contact.query.js';
import { type HandleRow, handlesOf } from '../domain/contact/handle.query.js';
import {
  type AssignmentRow,
  assignmentsByIds,
  openAssignments,
} from '../domain/conversation/assignment.query.js';
import { type AttachmentRow, attachmentsOf } from '../domain/conversation/attachment.query.js';
import { mentionsOfNotes, type MentionRow } from '../domain/conversation/mention.query.js';
import { type WatcherRow, watchersOf } from '../domain/conversation/watcher.query.js';
import {
  type HandoffRow,
  handoffsByIds,
  latestHandoffs,
} from '../domain/conversation/handoff.query.js';
import { madePromises } from '../domain/handoff/made-promises.js';
import {
  type NotificationRow,
  notificationsByIds,
} from '../domain/notification/notification.query.js';
import type { MadePromise } from '../domain/conversation/promise.js';
import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import {
  type DraftRow,
  draftsOf,
  draftsSharedWith,
  type SharedDraftRow,
} from '../domain/conversation/draft.query.js';
import type { MessageRow } from '../domain/conversation/message-row.query.js';
import {
  changesByIds,
  messagesByIds,
  notesByIds,
} from '../domain/conversation/timeline-item.query.js';
import type { ChangeRow, NoteRow } from '../domain/conversation/timeline-row.query.js';
import { stagesOfWaits, type WaitStages } from '../domain/metric/wait-stage.query.js';
import { type ReactionRow, reactionsOf } from '../domain/conversation/reaction.query.js';
import { openWaits, type WaitRow, waitsByIds } from '../domain/conversation/wait.query.js';
import { visibleConversations } from '../domain/conversation/visible-conversations.query.js';
import { type EscalationRow, escalationsOf } from '../domain/escalation/escalation.query.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { type DecisionRow, latestDecisions } from '../domain/routing/decision.query.js';
import { type PlaceRow, placesOf } from '../domain/routing/queue.query.js';
import type { Directory } from '../domain/kernel/directory.query.js';
import type { ContactRow } from '../domain/kernel/people.query.js';
import { everything } from '../domain/kernel/wanted.query.js';
import { type ResolutionRow, resolutionsOf } from '../domain/target/resolution.query.js';
import type { Reader } from '../domain/kernel/work.js';
import {
  conversationInsights,
  type ConversationInsightsRow,
  insightsOf,
  type InsightsRow,
} from '../domain/insight/insight.query.js';
import { type OpenLoad, openLoads } from '../domain/workspace/open-load.query.js';

type One<T> = DataLoader<string, T | null>;
type Many<T> = DataLoader<string, T[]>;

/** Small lookups, gathered into one `= any(…)` for each kind. Keyed by bare UUIDs, inside what the actor may see. */
export class AgentLoaders {
  #conversation?: One<ConversationRow>;
  #contact?: One<ContactRow>;
  #message?: One<MessageRow>;
  #note?: One<NoteRow>;
  #change?: One<ChangeRow>;
  #wait?: One<WaitRow>;
  #waitStages?: One<WaitStages>;
  #openWait?: One<WaitRow>;
  #assignment?: One<AssignmentRow>;
  #openAssignment?: One<AssignmentRow>;
  #draft?: One<DraftRow>;
  #routing?: One<DecisionRow>;
  #queue?: One<PlaceRow>;
  #sharedDrafts?: Many<SharedDraftRow>;
  #channelState?: One<ChannelState>;
  #quoted?: One<QuotedRow>;
  #handoff?: One<HandoffRow>;
  #latestHandoff?: One<HandoffRow>;
  #notification?: One<NotificationRow>;
  #mentions?: Many<MentionRow>;
  #watchers?: Many<WatcherRow>;
  #promises?: DataLoader<string, MadePromise[]>;
  #resolution?: One<ResolutionRow>;
  #escalations?: Many<EscalationRow>;
  #attachments?: Many<AttachmentRow>;
  #handles?: Many<HandleRow>;
  #reactions?: Many<ReactionRow>;
  #openLoad?: One<OpenLoad>;
  #insights?: One<InsightsRow>;
  #conversationInsights?: One<ConversationInsightsRow>;
  #timeOff?: Many<TimeOffRow>;

  constructor(
    private readonly reader: Reader,
    private readonly actor: AgentActor | null,
    private readonly directory: () => Directory | Promise<Directory>,
  ) {}

  get conversation(): One<ConversationRow> {
    return (this.#conversation ??= this.seen((actor, directory, ids) =>
      conversationsByIds(this.reader, actor, directory, ids, everything),
    ));
  }
  get message(): One<MessageRow> {
    return (this.#message ??= this.seen((actor, directory, ids) =>
      messagesByIds(this.reader, actor, directory, ids),
    ));
  }
  get note(): One<NoteRow> {
    return (this.#note ??= this.seen((actor, directory, ids) =>
      notesByIds(this.reader, actor, directory, ids),
    ));
  }
  get change(): One<ChangeRow> {
    return (this.#change ??= this.seen((actor, directory, ids) =>
      changesByIds(this.reader, actor, directory, ids),
    ));
  }
  get wait(): One<WaitRow> {
    return (this.#wait ??= this.seen((actor, directory, ids) =>
      waitsByIds(this.reader, actor, directory, ids),
    ));
  }
  get assignment(): One<AssignmentRow> {
    return (this.#assignment ??= this.seen((actor, directory, ids) =>
      assignmentsByIds(this.reader, actor, directory, ids),
    ));
  }
  get contact(): One<ContactRow> {
    return (this.#contact ??= this.seen((_actor, _directory, ids) =>
      contactsByIds(this.reader, ids),
    ));
  }
  /** By wait. */
  get waitStages(): One<WaitStages> {
    return (this.#waitStages ??= this.seen((_actor, _directory, ids) =>
      stagesOfWaits(this.reader, ids, Date.now()),
    ));
  }
  /** By conversation. */
  get openWait(): One<WaitRow> {
    return (this.#openWait ??= this.seen(
      (_actor, directory, ids) => openWaits(this.reader, directory, ids),
      (wait) => wait.conversationUuid,
    ));
  }
  /** By conversation. */
  get openAssignment(): One<AssignmentRow> {
    return (this.#openAssignment ??= this.seen(
      (_actor, directory, ids) => openAssignments(this.reader, directory, ids),
      (assignment) => assignment.conversationUuid,
    ));
  }
  /** The viewer's own, by conversation; a program has none. */
  get draft(): One<DraftRow> {
    return (this.#draft ??= this.seen(
      async (actor, directory, ids) =>
        actor.kind === 'MEMBER' ? draftsOf(this.reader, directory, actor.id, ids) : [],
      (draft) => draft.conversationUuid,
    ));
  }
  /** What others let the viewer read, by conversation; a program reads none. */
  get sharedDrafts(): Many<SharedDraftRow> {
    return (this.#sharedDrafts ??= grouped(
      async (ids) => {
        if (this.actor?.kind !== 'MEMBER') return [];
        return draftsSharedWith(this.reader, await this.directory(), this.actor.id, ids);
      },
      (draft) => draft.conversationUuid,
    ));
  }
  /** The latest, by conversation. */
  get routing(): One<DecisionRow> {
    return (this.#routing ??= this.seen(
      (_actor, directory, ids) => latestDecisions(this.reader, directory, ids),
      (decision) => decision.conversationUuid,
    ));
  }
  /** By conversation. */
  get queue(): One<PlaceRow> {
    return (this.#queue ??= this.seen(
      (actor, directory, ids) => placesOf(this.reader, visibleConversations(actor), directory, ids),
      (place) => place.conversationUuid,
    ));
  }
  get handoff(): One<HandoffRow> {
    return (this.#handoff ??= this.seen((actor, directory, ids) =>
      handoffsByIds(this.reader, actor, directory, ids),
    ));
  }
  /** By conversation. */
  get latestHandoff(): One<HandoffRow> {
    return (this.#latestHandoff ??= this.seen(
      (actor, directory, ids) => latestHandoffs(this.reader, actor, directory, ids),
      (handoff) => handoff.conversationUuid,
    ));
  }
  /** The viewer's own alone. */
  get notification(): One<NotificationRow> {
    return (this.#notification ??= this.seen((actor, _directory, ids) =>
      notificationsByIds(this.reader, actor, ids),
    ));
  }
  /** By note. */
  get mentions(): Many<MentionRow> {
    return (this.#mentions ??= grouped(
      async (ids) => mentionsOfNotes(this.reader, await this.directory(), ids),
      (mention) => mention.noteUuid,
    ));
  }
  /** By conversation. */
  get watchers(): Many<WatcherRow> {
    return (this.#watchers ??= grouped(
      async (ids) => watchersOf(this.reader, await this.directory(), ids),
      (watcher) => watcher.conversationUuid,
    ));
  }
  /** What our side promised, by conversation. */
  get promises(): DataLoader<string, MadePromise[]> {
    return (this.#promises ??= new DataLoader(async (ids) => {
      const found = await madePromises(this.reader, ids);
      return ids.map((id) => found.get(id) ?? []);
    }));
  }
  /** By channel. */
  get channelState(): One<ChannelState> {
    return (this.#channelState ??= this.seen((_actor, _directory, ids) =>
      channelStates(this.reader, ids),
    ));
  }
  /** By the message that quotes. */
  get quoted(): One<QuotedRow> {
    return (this.#quoted ??= this.seen((_actor, _directory, ids) =>
      quotedMessages(this.reader, ids),
    ));
  }
  /** By conversation, its present cycle. */
  get resolution(): One<ResolutionRow> {
    return (this.#resolution ??= this.seen(
      (_actor, _directory, ids) => resolutionsOf(this.reader, ids),
      (row) => row.conversationUuid,
    ));
  }
  /** By conversation, latest first. */
  get escalations(): Many<EscalationRow> {
    return (this.#escalations ??= grouped(
      async (ids) => escalationsOf(this.reader, await this.directory(), ids),
      (row) => row.conversationUuid,
    ));
  }
  /** By message. */
  get attachments(): Many<AttachmentRow> {
    return (this.#attachments ??= grouped(
      (ids) => attachmentsOf(this.reader, ids),
      (attachment) => attachment.messageUuid,
    ));
  }
  /** By contact. */
  get handles(): Many<HandleRow> {
    return (this.#handles ??= grouped(
      (ids) => handlesOf(this.reader, ids),
      (handle) => handle.contactUuid,
    ));
  }

  /** By message. */
  get reactions(): Many<ReactionRow> {
    return (this.#reactions ??= grouped(
      (ids) => reactionsOf(this.reader, ids),
      (reaction) => reaction.messageUuid,
    ));
  }

  /** By member; nothing for whoever carries nothing. */
  get openLoad(): One<OpenLoad> {
    return (this.#openLoad ??= this.seen((_actor, _directory, ids) => openLoads(this.reader, ids)));
  }

  /** By message. */
  get insights(): One<InsightsRow> {
    return (this.#insights ??= this.seen((_actor, directory, ids) =>
      insightsOf(this.reader, directory, ids),
    ));
  }

  /** By conversation. */
  get conversationInsights(): One<ConversationInsightsRow> {
    return (this.#conversationInsights ??= this.seen((_actor, _directory, ids) =>
      conversationInsights(this.reader, ids),
    ));
  }

  /** By member. */
  get timeOff(): Many<TimeOffRow> {
    return (this.#timeOff ??= grouped(
      (ids) => timeOffOf(this.reader, ids),
      (timeOff) => timeOff.memberUuid,
    ));
  }

  private seen<T extends object>(
    read: (actor: AgentActor, directory: Directory, ids: readonly string[]) => Promise<T[]>,
    keyOf: (row: T) => string = (row) => (row as unknown as { uuid: string }).uuid,
  ): One<T> {
    return new DataLoader(async (ids) => {
      const rows = this.actor ? await read(this.actor, await this.directory(), ids) : [];
      const found = new Map(rows.map((row) => [keyOf(row), row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

export function grouped<T>(
  read: (ids: readonly string[]) => Promise<T[]>,
  keyOf: (row: T) => string,
): Many<T> {
  return new DataLoader(async (ids) => {
    const groups = Map.groupBy(await read(ids), keyOf);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
