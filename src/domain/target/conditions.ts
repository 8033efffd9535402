import type { Priority } from '../conversation/conversation.js';

/** Which conversations something is for. An empty list stands for any; all that is given must hold. */
export interface Conditions {
  channelIds: string[];
  teamIds: string[];
  /** Tiers of contacts, in any case of letters. */
  tiers: string[];
  priorities: Priority[];
}

/** What conditions are held against. */
export interface Traits {
  channelId: string;
  teamId: string | null;
  tier: string | null;
  priority: Priority;
}

export function holds(conditions: Conditions, traits: Traits): boolean {
  const { channelIds, teamIds, tiers, priorities } = conditions;
  return (
    within(channelIds, traits.channelId) &&
    within(teamIds, traits.teamId) &&
    within(tiers.map(lower), traits.tier && lower(traits.tier)) &&
    within(priorities, traits.priority)
  );
}

/**
 * More conditions are more specific. Of as many, a priority says more than a tier, a tier more than a team, a team more
 * than a channel.
 */
export function specificity({ channelIds, teamIds, tiers, priorities }: Conditions): number {
  const given = [channelIds, teamIds, tiers, priorities].map((list) => Number(list.length > 0));
  const count = given.reduce((sum, one) => sum + one, 0);
  const weight = given.reduce((sum, one, place) => sum + one * 2 ** place, 0);
  return count * 16 + weight;
}

function within(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value != null && wanted.includes(value));
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}
