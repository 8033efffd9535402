import type { AgentActor } from '../kernel/actor.js';
import type { Directory, MemberRow, TeamRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import { type ActorRow, colleague } from '../kernel/people.query.js';
import type { Reader } from '../kernel/work.js';
import type { MadePromise } from './promise.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface HandoffRow {
  __typename: 'Handoff';
  uuid: string;
  id: string;
  conversationUuid: string;
  from: MemberRow | null;
  to: MemberRow | TeamRow | null;
  brief: string | null;
  promises: MadePromise[];
  waitingSince: Date | null;
  state: string;
  reason: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  endedAt: Date | null;
  endedBy: ActorRow | null;
}

interface HandoffRecord extends Omit<HandoffRow, '__typename' | 'id' | 'from' | 'to' | 'endedBy'> {
  fromId: string;
  toMemberId: string | null;
  toTeamId: string | null;
  endedById: string | null;
}

const columns = `h.id as uuid, h.conversation_id as "conversationUuid", h.from_member_id as "fromId",
  h.to_member_id as "toMemberId", h.to_team_id as "toTeamId", h.brief, h.promises,
  h.waiting_since as "waitingSince", h.state, h.reason, h.created_at as "createdAt", h.expires_at as "expiresAt",
  h.ended_at as "endedAt", h.ended_by as "endedById"`;

export async function handoffsByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<HandoffRow[]> {
  const records = await reader.rows<HandoffRecord>(
    `select ${columns} from handoff h join conversation c on c.workspace_id = $1 and c.id = h.conversation_id
     where h.workspace_id = $1 and h.id = any($2::uuid[]) and ${visibleConversations(actor)}`,
    [reader.workspaceId, ids],
  );
  return records.map((record) => handoffOf(record, actor, directory));
}

/** The latest of each conversation. */
export async function latestHandoffs(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<HandoffRow[]> {
  const records = await reader.rows<HandoffRecord>(
    `select ${columns} from unnest($2::uuid[]) wanted cross join lateral (
       select * from handoff where workspace_id = $1 and conversation_id = wanted order by id desc limit 1) h`,
    [reader.workspaceId, conversationIds],
  );
  return records.map((record) => handoffOf(record, actor, directory));
}

/** Pending ones whose time is up. */
export function dueHandoffs(reader: Reader): Promise<{ id: string }[]> {
  return reader.rows(
    `select id from handoff where workspace_id = $1 and state = 'PENDING' and expires_at <= now()
     order by expires_at limit 2000`,
    [reader.workspaceId],
  );
}

/** What the team says among itself needs NOTES: the brief, and the list of promises, which may be in its own words. */
function handoffOf(record: HandoffRecord, actor: AgentActor, directory: Directory): HandoffRow {
  const { fromId, toMemberId, toTeamId, endedById, brief, promises, ...row } = record;
  const isInside = actor.scopes.has('NOTES');
  const team = toTeamId ? directory.teams.get(toTeamId) : undefined;
  const member = toMemberId ? directory.members.get(toMemberId) : undefined;
  return {
    __typename: 'Handoff',
    id: publicId('Handoff', row.uuid),
    ...row,
    brief: isInside ? brief : null,
    promises: isInside ? promises : [],
    from: directory.members.get(fromId) ?? null,
    to: team ?? member ?? null,
    endedBy: row.endedAt
      ? colleague(directory, endedById ? kindOf(directory, endedById) : 'SYSTEM', endedById)
      : null,
  };
}

function kindOf(directory: Directory, id: string): 'MEMBER' | 'AUTOMATION' {
  return directory.members.has(id) ? 'MEMBER' : 'AUTOMATION';
}
