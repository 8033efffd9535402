import { createUnionType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.js';
import {
  ConversationAnsweredElsewhere,
  ConversationAssigned,
  ConversationClaimed,
  ConversationMerged,
  ConversationPriorityChanged,
  ConversationReopened,
  ConversationResolved,
  ConversationRouted,
  ConversationSnoozed,
  ConversationTeamChanged,
  ConversationTagged,
  ConversationUnassigned,
  ConversationUntagged,
  ConversationWoken,
  HandoffEnded,
  HandoffOffered,
  NoReplyNeededMarked,
} from './conversation-change.type.js';
import { Message } from './message.type.js';
import { Note } from './note.type.js';

export const TimelineItem = createUnionType({
  name: 'TimelineItem',
  description:
    'One thing that happened in a conversation. More kinds may come: ignore those you do not know.',
  types: () =>
    [
      Message,
      Note,
      ConversationClaimed,
      ConversationAssigned,
      ConversationUnassigned,
      ConversationResolved,
      ConversationReopened,
      ConversationSnoozed,
      ConversationWoken,
      NoReplyNeededMarked,
      ConversationAnsweredElsewhere,
      ConversationMerged,
      ConversationRouted,
      ConversationTeamChanged,
      ConversationTagged,
      ConversationUntagged,
      HandoffOffered,
      HandoffEnded,
      ConversationPriorityChanged,
    ] as const,
});

export enum TimelineItemKind {
  MESSAGE = 'MESSAGE',
  NOTE = 'NOTE',
  CHANGE = 'CHANGE',
}
registerEnumType(TimelineItemKind, {
  name: 'TimelineItemKind',
  description: 'What a timeline can be narrowed to.',
  valuesConfig: {
    MESSAGE: { description: 'What customer and business said.' },
    NOTE: {
      description: 'What the team said among itself. Needs NOTES; left out silently without it.',
    },
    CHANGE: { description: 'Everything else: claimed, resolved, snoozed …' },
  },
});

export const TimelineConnection = connectionType(
  'Timeline',
  'a timeline’s items, oldest first',
  () => TimelineItem,
);
