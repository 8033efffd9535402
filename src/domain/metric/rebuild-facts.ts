import type { Work } from '../kernel/work.js';
import { foldConversations } from './fold-conversations.js';
import { rowsOf } from './fact-rows.js';
import { foldFacts } from './fold-facts.js';
import { historiesOf } from './history.query.js';
import { namesOf, stored } from './store-facts.js';

interface Batch {
  /** Of the batch before; the first begins without it. */
  after?: string;
  /** Only compares, and changes nothing. */
  isCheck?: boolean;
}

export interface Rebuilt {
  conversations: number;
  /** Where facts that were there are not what the history says. */
  differences: string[];
  /** Of the last conversation; null when there are no more. */
  last: string | null;
}

const atOnce = 100;

/**
 * The facts of the next conversations anew, from what is kept of them for good; the event log has no part in it. What
 * stood there otherwise is told. What customers wrote since it was last folded is no difference.
 */
export async function rebuildFacts(work: Work, { after, isCheck }: Batch): Promise<Rebuilt> {
  const { workspaceId } = work;
  const next = await work.rows<{ id: string; isDue: boolean }>(
    `select id, facts_due as "isDue" from conversation where workspace_id = $1 and ($2::uuid is null or id > $2)
     order by id limit ${atOnce} for update`,
    [workspaceId, after ?? null],
  );
  const ids = next.map(({ id }) => id);
  const folded = next.filter(({ isDue }) => !isDue).map(({ id }) => id);
  const differences = await differencesOf(work, folded);
  if (!isCheck) await foldConversations(work, ids);
  const last = next.length === atOnce ? ids.at(-1)! : null;
  return { conversations: ids.length, differences, last };
}

async function differencesOf(work: Work, ids: readonly string[]): Promise<string[]> {
  const facts = (await historiesOf(work, ids)).map(foldFacts);
  const rows = rowsOf(facts);
  const found: string[] = [];
  for (const { table, key, columns } of stored) {
    const names = namesOf(columns);
    const row = (alias: string) => names.map((name) => `${alias}.${name}`).join(', ');
    const different = await work.rows<{ conversation: string; key: string; what: string }>(
      `select coalesce(i.conversation_id, f.conversation_id) as conversation,
         concat_ws(' ', ${key.map((name) => `coalesce(i.${name}, f.${name})`).join(', ')}) as key,
         case when f.conversation_id is null then 'is missing' when i.conversation_id is null then 'is not of the history'
           else concat_ws(' ', 'differs:', ${names.map((name) => `case when i.${name} is distinct from f.${name} then '${name}' end`).join(', ')}) end as what
       from (select * from ${table} where workspace_id = $1 and conversation_id = any($2::uuid[])) f
       full join jsonb_to_recordset($3::jsonb) as i(${columns}) on ${key.map((name) => `i.${name} = f.${name}`).join(' and ')}
       where (${row('i')}) is distinct from (${row('f')})`,
      [work.workspaceId, ids, JSON.stringify(rows[table])],
    );
    for (const one of different)
      found.push(`${table} ${one.key} of conversation ${one.conversation} ${one.what}`);
  }
  return found;
}
