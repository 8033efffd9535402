import { Params } from '../kernel/params.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { type KeyedRow, keyOfRow } from './metric-group.js';
import { isTime, type MetricRequest } from './metric-request.js';
import { filters, grouped, groupingBy, joined, keyOf, type Source } from './metric-source.query.js';
import { cycles, messages } from './metric-sources.query.js';
import { nothing, type Volume } from './metric-values.js';

interface VolumePart {
  key: (string | null)[];
  values: { volume: Volume };
}

/** How much was said and done, and how much is open at this moment. */
export async function volumes(
  reader: Reader,
  request: MetricRequest,
  wanted: Wanted,
): Promise<VolumePart[]> {
  const said = Object.keys(saidColumns).filter((field) => wanted.has(field));
  const parts = await Promise.all([
    said.length > 0
      ? counted(
          reader,
          request,
          messages,
          said.map((field) => `${saidColumns[field]} as "${field}"`),
        )
      : [],
    wanted.has('cyclesOpened')
      ? counted(reader, request, cycles('START', 'resolved_at'), [
          `count(*)::int as "cyclesOpened"`,
        ])
      : [],
    wanted.has('cyclesResolved')
      ? counted(reader, request, cycles('END', 'resolved_at'), [
          `count(*)::int as "cyclesResolved"`,
        ])
      : [],
    wanted.has('openNow') && !request.groupBy.some(isTime) ? openNow(reader, request) : [],
  ]);
  const volumeOf = new Map<string, VolumePart>();
  for (const row of parts.flat()) {
    const key = keyOfRow(row, request);
    const name = JSON.stringify(key);
    const part = volumeOf.get(name) ?? { key, values: { volume: { ...nothing.volume } } };
    volumeOf.set(name, part);
    for (const field of Object.keys(nothing.volume) as (keyof Volume)[])
      if (row[field] !== undefined) part.values.volume[field] = row[field] as number;
  }
  return [...volumeOf.values()];
}

const byPeople = `m.author in ('MEMBER', 'COLLEAGUE')`;

/** Telling conversations apart is the dear part: each is read where it is asked for. */
const saidColumns: Record<string, string> = {
  inbound: `count(*) filter (where m.direction = 'INBOUND')::int`,
  outbound: `count(*) filter (where ${byPeople})::int`,
  automated: `count(*) filter (where m.author = 'AUTOMATION')::int`,
  conversationsTouched: `count(distinct m.conversation_id) filter (where ${byPeople})::int`,
};

async function counted(
  reader: Reader,
  request: MetricRequest,
  source: Source,
  columns: string[],
): Promise<KeyedRow[]> {
  const params = new Params(reader.workspaceId);
  const facts = grouped(source, request, params);
  return reader.rows<KeyedRow>(
    `select ${[...facts.columns, ...columns].join(', ')} from ${facts.from} where ${facts.where}
     ${facts.groupBy} limit 1001`,
    params.values,
  );
}

/** Of now, whatever the range: what each carries. A bucket of time has no now. */
const carried: Source = {
  from: `conversation c join cycle_fact f on f.workspace_id = $1 and f.conversation_id = c.id and f.resolved_at is null`,
  at: 'f.opened_at',
  member: 'c.assignee_id',
  circumstances: 'f',
};

async function openNow(reader: Reader, request: MetricRequest): Promise<KeyedRow[]> {
  const params = new Params(reader.workspaceId);
  const where = [`c.workspace_id = $1 and c.status = 'OPEN'`, ...filters(carried, request, params)];
  const columns = request.groupBy.map((one) => keyOf(one, carried, request, params));
  return reader.rows<KeyedRow>(
    `select ${[...columns.map((column, n) => `${column} as g${n}`), 'count(*)::int as "openNow"'].join(', ')}
     from ${joined(carried, request)} where ${where.join(' and ')} ${groupingBy(columns)} limit 1001`,
    params.values,
  );
}
