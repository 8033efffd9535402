import { publicId } from './ids.js';
import type { Reader } from './work.js';

export interface MemberRow {
  __typename: 'Member';
  uuid: string;
  id: string;
  name: string;
  email: string;
  role: string;
  availability: string;
  disabledAt: Date | null;
  createdAt: Date;
}
export interface TeamRow {
  __typename: 'Team';
  uuid: string;
  id: string;
  name: string;
  members: MemberRow[];
  createdAt: Date;
}
export interface TagRow {
  __typename: 'Tag';
  uuid: string;
  id: string;
  name: string;
  createdAt: Date;
}
export interface ChannelRow {
  __typename: 'Channel';
  uuid: string;
  id: string;
  kind: string;
  name: string;
  address: string | null;
  publicKey: string | null;
  status: string;
  createdAt: Date;
}
/** A program that acts with an API key. */
export interface AutomationRow {
  __typename: 'Automation';
  uuid: string;
  id: string;
  name: string;
}
/** Rapport itself: a timer, a rule. */
export const system = { __typename: 'System', id: 'system', name: 'Rapport' } as const;

/** What a workspace has few of and every list names: kept in memory, so that no list joins it. */
export interface Directory {
  members: ReadonlyMap<string, MemberRow>;
  teams: ReadonlyMap<string, TeamRow>;
  tags: ReadonlyMap<string, TagRow>;
  channels: ReadonlyMap<string, ChannelRow>;
  automations: ReadonlyMap<string, AutomationRow>;
}

export async function readDirectory(reader: Reader): Promise<Directory> {
  const workspace = [reader.workspaceId];
  const [members, teams, tags, channels, automations] = await Promise.all([
    reader.rows<MemberRow>(
      `select id as uuid, name, email, role, availability, disabled_at as "disabledAt", created_at as "createdAt"
       from member where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<Omit<TeamRow, 'members'> & { memberIds: string[] }>(
      `select id as uuid, name, created_at as "createdAt", array(select member_id::text from team_member t
         where t.workspace_id = $1 and t.team_id = team.id order by member_id) as "memberIds"
       from team where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<TagRow>(
      `select id as uuid, name, created_at as "createdAt" from tag where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<ChannelRow>(
      `select id as uuid, kind, name, address, public_key as "publicKey", status, created_at as "createdAt"
       from channel where workspace_id = $1 order by name, id`,
      workspace,
    ),
    reader.rows<AutomationRow>(
      `select id as uuid, name from credential where workspace_id = $1 and kind = 'API_KEY' order by name, id`,
      workspace,
    ),
  ]);
  const memberMap = named<MemberRow>(members, 'Member', 'Member');
  return {
    members: memberMap,
    teams: named<TeamRow>(
      teams.map(({ memberIds, ...team }) => ({
        ...team,
        members: memberIds.flatMap((id) => memberMap.get(id) ?? []),
      })),
      'Team',
      'Team',
    ),
    tags: named<TagRow>(tags, 'Tag', 'Tag'),
    channels: named<ChannelRow>(channels, 'Channel', 'Channel'),
    automations: named<AutomationRow>(automations, 'Automation', 'Credential'),
  };
}

function named<R extends { uuid: string; id: string; __typename: string }>(
  rows: readonly object[],
  typename: R['__typename'],
  kind: 'Member' | 'Team' | 'Tag' | 'Channel' | 'Credential',
): Map<string, R> {
  const complete = (row: R): [string, R] => [
    row.uuid,
    { ...row, __typename: typename, id: publicId(kind, row.uuid) },
  ];
  return new Map((rows as R[]).map(complete));
}
