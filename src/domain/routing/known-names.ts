import { DomainError } from '../kernel/errors.js';
import type { Source } from './source.js';

type Path = readonly string[];

/** What rules may name. */
export interface KnownNames {
  team: ReadonlySet<string>;
  member: ReadonlySet<string>;
  skill: ReadonlySet<string>;
  tag: ReadonlySet<string>;
  channel: ReadonlySet<string>;
  /** Teams with somebody in them. */
  staffed: ReadonlySet<string>;
}

/** Everything there is to be named. */
export async function knownNames(source: Source): Promise<KnownNames> {
  const found = await source.rows<{ noun: keyof KnownNames; id: string }>(
    `select 'team' as noun, id from team where workspace_id = $1
     union all select 'member', id from member where workspace_id = $1 and disabled_at is null
     union all select 'skill', id from skill where workspace_id = $1
     union all select 'tag', id from tag where workspace_id = $1
     union all select 'channel', id from channel where workspace_id = $1
     union all select distinct 'staffed', team_id from team_member where workspace_id = $1`,
    [source.workspaceId],
  );
  const of = (noun: keyof KnownNames) =>
    new Set(found.filter((one) => one.noun === noun).map((one) => one.id));
  return {
    team: of('team'),
    member: of('member'),
    skill: of('skill'),
    tag: of('tag'),
    channel: of('channel'),
    staffed: of('staffed'),
  };
}

export function mustBeKnown(
  known: KnownNames,
  noun: Exclude<keyof KnownNames, 'staffed'>,
  ids: readonly string[],
  at: Path,
): void {
  if (ids.length === 0 || ids.length > 200) throw invalid(at, 'Must name 1 to 200.');
  if (!ids.every((id) => known[noun].has(id)))
    throw new DomainError('NOT_FOUND', `There is no such ${noun}.`, at);
}

export function invalid(at: Path, message: string): DomainError {
  return new DomainError('INVALID_INPUT', message, at);
}
