import { type BusinessCalendar, isBusinessTime } from '../calendar/business-time.js';
import type { Priority } from '../conversation/conversation.js';
import type { Reading } from '../insight/insight.js';

/** What rules can ask of a conversation, as it is when it is decided. */
export interface RoutingFacts {
  conversationId: string;
  contactId: string;
  channelId: string;
  channelKind: string;
  teamId: string | null;
  priority: Priority;
  tagIds: readonly string[];
  tier: string | null;
  attributes: Readonly<Record<string, unknown>>;
  subject: string | null;
  /** The customer's first unanswered words. */
  words: string;
  /** What these words give to understand, and the language of the conversation. Read by `understand-facts.ts`. */
  reading?: Reading;
  language: string | null;
  isReturning: boolean;
  formerOwnerId: string | null;
  /** From whom it was taken when it was put back for routing: it goes to somebody else. */
  takenOffId: string | null;
  wantedSince: Date;
  /** The moment at which business hours are asked for. */
  at: Date;
}

/** Whose hours count: the team's, else the channel's, else the workspace's. */
export interface Calendars {
  byId: ReadonlyMap<string, BusinessCalendar>;
  ofTeam: ReadonlyMap<string, string>;
  ofChannel: ReadonlyMap<string, string>;
  ofWorkspace: string | null;
}

export const noCalendars: Calendars = {
  byId: new Map(),
  ofTeam: new Map(),
  ofChannel: new Map(),
  ofWorkspace: null,
};

/** null where no hours are set. */
export function isAtWork(facts: RoutingFacts, calendars: Calendars): boolean | null {
  const { teamId, channelId, at } = facts;
  const id =
    (teamId && calendars.ofTeam.get(teamId)) ||
    calendars.ofChannel.get(channelId) ||
    calendars.ofWorkspace;
  const calendar = id ? calendars.byId.get(id) : undefined;
  return calendar ? isBusinessTime(calendar, at) : null;
}
