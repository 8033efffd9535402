import { priorities, type Priority } from '../conversation/conversation.js';
import { DomainError } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import type { Conditions } from './conditions.js';

/** Which conversations something is for, as somebody wrote it. */
export interface ConditionsDraft {
  channelIds?: string[] | null;
  teamIds?: string[] | null;
  tiers?: string[] | null;
  priorities?: string[] | null;
}

const longestList = 100;
export const mostPublished = 100;
/** A year. */
export const longestSeconds = 366 * 24 * 3600;

/** Refuses something at a place of a list: `["input", "targets", "2", "name"]`. */
export function refuse(path: readonly (string | number)[], message: string): never {
  throw new DomainError('INVALID_INPUT', message, ['input', ...path.map(String)]);
}

export function checkNames(list: string, names: readonly string[]): string[] {
  if (names.length > mostPublished) refuse([list], `Must be ${mostPublished} at most.`);
  const trimmed = names.map((name) => storable(name).trim());
  trimmed.forEach((name, at) => {
    if (!name || name.length > 100) refuse([list, at, 'name'], 'Must have 1 to 100 characters.');
    if (trimmed.indexOf(name) !== at) refuse([list, at, 'name'], 'Another one has this name.');
  });
  return trimmed;
}

export function checkSeconds(path: (string | number)[], seconds: number, least: number): number {
  if (!Number.isInteger(seconds) || seconds < least || seconds > longestSeconds)
    refuse(path, `Must be a whole number of seconds from ${least} to ${longestSeconds}.`);
  return seconds;
}

/** Ids that name nothing here are refused where they stand. */
export async function checkConditions(
  work: Work,
  path: (string | number)[],
  draft: ConditionsDraft,
): Promise<Conditions> {
  const { channelIds, teamIds, tiers, priorities: chosen } = given(draft);
  await checkKnown(work, 'channel', [...path, 'channelIds'], channelIds);
  await checkKnown(work, 'team', [...path, 'teamIds'], teamIds);
  if (chosen.some((one) => !priorities.includes(one as Priority)))
    refuse([...path, 'priorities'], `Must be of ${priorities.join(', ')}.`);
  return {
    channelIds: [...new Set(channelIds)],
    teamIds: [...new Set(teamIds)],
    tiers: [...new Set(tiers.map((tier) => storable(tier).trim()).filter(Boolean))],
    priorities: [...new Set(chosen)] as Priority[],
  };
}

export async function checkKnown(
  work: Work,
  table: 'channel' | 'team' | 'member',
  path: (string | number)[],
  ids: readonly string[],
): Promise<void> {
  if (ids.length > longestList) refuse(path, `Must be ${longestList} at most.`);
  if (ids.length === 0) return;
  const active = table === 'member' ? 'and disabled_at is null' : '';
  const known = await work.rows<{ id: string }>(
    `select id from ${table} where workspace_id = $1 and id = any($2::uuid[]) ${active}`,
    [work.workspaceId, ids],
  );
  if (ids.every((id) => known.some((one) => one.id === id))) return;
  throw new DomainError('NOT_FOUND', `There is no such ${table}.`, ['input', ...path.map(String)]);
}

function given(draft: ConditionsDraft) {
  const { channelIds, teamIds, tiers, priorities: chosen } = draft;
  return {
    channelIds: channelIds ?? [],
    teamIds: teamIds ?? [],
    tiers: tiers ?? [],
    priorities: chosen ?? [],
  };
}
