import type { Work } from '../kernel/work.js';
import { rowsOf } from './fact-rows.js';
import type { Facts } from './facts.js';

/**
 * Puts the facts of some conversations in the place of those that are there. What is the same is not written. All of
 * them in one statement: a wait that went over with a merge is told by the one conversation and forgotten by the other.
 * The conversations must be locked.
 */
export async function storeFacts(work: Work, facts: readonly Facts[]): Promise<void> {
  const rows = rowsOf(facts);
  await work.rows(storeSql, [
    work.workspaceId,
    facts.map(({ conversationId }) => conversationId),
    ...stored.map(({ table }) => JSON.stringify(rows[table])),
  ]);
}

interface Stored {
  table: keyof ReturnType<typeof rowsOf>;
  key: readonly string[];
  /** Each with its type. */
  columns: string;
}

const circumstances = `channel_id uuid, channel_kind text, team_id uuid, tier text, priority text, tag_ids uuid[],
  language text`;

export const stored: readonly Stored[] = [
  {
    table: 'wait_fact',
    key: ['wait_id'],
    columns: `wait_id uuid, conversation_id uuid, cycle int, is_first boolean, outcome text, started_at timestamptz,
      ended_at timestamptz, member_id uuid, owner_id uuid, ${circumstances}, response_ms bigint,
      response_business_ms bigint, agent_ms bigint, agent_business_ms bigint, automated_ms bigint,
      automated_business_ms bigint, stage_ms bigint[], stage_business_ms bigint[], stage text,
      stage_since timestamptz`,
  },
  {
    table: 'cycle_fact',
    key: ['conversation_id', 'cycle'],
    columns: `conversation_id uuid, cycle int, opened_by text, opened_at timestamptz, first_resolved_at timestamptz,
      resolved_at timestamptz, is_merged boolean, member_id uuid, ${circumstances}, reopens int, handovers int,
      inbound int, replies int, first_resolution_ms bigint, first_resolution_business_ms bigint, resolution_ms bigint,
      resolution_business_ms bigint, handling_ms bigint, handling_business_ms bigint`,
  },
  {
    table: 'open_span_fact',
    key: ['conversation_id', 'position'],
    columns: `conversation_id uuid, position int, cycle int, started_at timestamptz, ended_at timestamptz`,
  },
  {
    table: 'assignment_fact',
    key: ['assignment_id', 'cycle'],
    columns: `assignment_id uuid, conversation_id uuid, cycle int, member_id uuid, started_at timestamptz,
      ended_at timestamptz, handling_ms bigint, handling_business_ms bigint`,
  },
  {
    table: 'message_fact',
    key: ['message_id'],
    columns: `message_id uuid, conversation_id uuid, cycle int, at timestamptz, direction text, author text,
      member_id uuid, channel_id uuid`,
  },
];

export function namesOf(columns: string): string[] {
  return columns.split(',').map((column) => column.trim().split(' ')[0]!);
}

const storeSql = `with ${stored.map((one, n) => replace(one, `$${n + 3}`)).join(', ')} select 1 as done`;

function replace({ table, key, columns }: Stored, rows: string): string {
  const names = namesOf(columns);
  const set = names.filter((name) => !key.includes(name));
  const same = key.map((name) => `i.${name} = f.${name}`).join(' and ');
  return `
    ${table}_in as materialized (select * from jsonb_to_recordset(${rows}::jsonb) as i(${columns})),
    ${table}_gone as (delete from ${table} f where f.workspace_id = $1 and f.conversation_id = any($2::uuid[])
      and not exists (select from ${table}_in i where ${same})),
    ${table}_here as (insert into ${table} as f (workspace_id, ${names.join(', ')})
      select $1, ${names.join(', ')} from ${table}_in
      on conflict (workspace_id, ${key.join(', ')}) do update set ${set.map((name) => `${name} = excluded.${name}`).join(', ')}
      where (${set.map((name) => `f.${name}`).join(', ')}) is distinct from (${set.map((name) => `excluded.${name}`).join(', ')}))`;
}
