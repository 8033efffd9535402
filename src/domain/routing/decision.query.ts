import type { Directory, MemberRow, TeamRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import {
  type Connection,
  connectionOf,
  fetchLimit,
  fromMicroseconds,
  isMicroseconds,
  listName,
  microseconds,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';
import type { Candidate } from './candidate.js';
import {
  type RoutingNames,
  routingNames,
  type RuleRow,
  ruleRow,
  skillRow,
} from './rule-row.query.js';
import type { RoutingRule } from './rule.js';

export interface DecisionRow {
  uuid: string;
  id: string;
  conversationUuid: string;
  version: number;
  rule: RuleRow | null;
  outcome: string;
  reason: string;
  strategy: string | null;
  step: number | null;
  chosen: MemberRow | null;
  team: TeamRow | null;
  candidates: object[];
  wantedSince: Date;
  decidedAt: Date;
  placeKey: string;
}

type DecisionRecord = Omit<DecisionRow, 'id' | 'rule' | 'chosen' | 'team' | 'candidates'> & {
  rule: RoutingRule | null;
  member_id: string | null;
  team_id: string | null;
  candidates: Candidate[];
};

const columns = `d.id as uuid, d.conversation_id as "conversationUuid", d.version, d.outcome, d.reason, d.strategy,
  d.step, d.member_id, d.team_id, d.candidates, d.wanted_since as "wantedSince", d.decided_at as "decidedAt",
  ${microseconds('d.decided_at')} as "placeKey",
  (select r from routing_version v, jsonb_array_elements(v.rules) r
    where v.workspace_id = $1 and v.version = d.version and r->>'id' = d.rule_id::text) as rule`;

/** What was decided about some conversations last. */
export async function latestDecisions(
  reader: Reader,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<DecisionRow[]> {
  const records = await reader.rows<DecisionRecord>(
    `select ${columns} from unnest($2::uuid[]) as c(id) cross join lateral (
       select * from routing_decision where workspace_id = $1 and conversation_id = c.id
       order by decided_at desc, id desc limit 1) d`,
    [reader.workspaceId, conversationIds],
  );
  const names = await routingNames(reader, directory);
  return records.map((record) => decisionOf(record, names));
}

/** Everything that was decided about a conversation and is still kept, latest first. */
export async function decisionPage(
  reader: Reader,
  directory: Directory,
  conversationId: string,
  request: PageRequest,
): Promise<Connection<DecisionRow>> {
  const page = pageOf(request, listName('routingDecisions', conversationId), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const where = ['d.workspace_id = $1', `d.conversation_id = ${params.add(conversationId)}::uuid`];
  if (page.after) {
    const key = fromMicroseconds(params.add(page.after.key));
    where.push(`(d.decided_at, d.id) < (${key}, ${params.add(page.after.id)}::uuid)`);
  }
  const records = await reader.rows<DecisionRecord>(
    `select ${columns} from routing_decision d where ${where.join(' and ')}
     order by d.decided_at desc, d.id desc limit ${fetchLimit(page)}`,
    params.values,
  );
  const names = await routingNames(reader, directory);
  const rows = records.map((record) => decisionOf(record, names));
  return connectionOf(rows, page, (row) => ({ key: row.placeKey, id: row.uuid }));
}

function decisionOf(record: DecisionRecord, names: RoutingNames): DecisionRow {
  const { rule, member_id: member, team_id: team, candidates, ...row } = record;
  const { members, teams } = names.directory;
  return {
    ...row,
    id: publicId('RoutingDecision', row.uuid),
    rule: rule && ruleRow(rule, names),
    chosen: (member && members.get(member)) || null,
    team: (team && teams.get(team)) || null,
    candidates: candidates.map(({ memberId, skills, ...candidate }) => ({
      ...candidate,
      member: members.get(memberId) ?? null,
      skills: skills.map(({ skillId, level }) => skillRow(skillId, level, names)),
    })),
  };
}
