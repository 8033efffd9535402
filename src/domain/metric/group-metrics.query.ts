import { Params } from '../kernel/params.query.js';
import { everything, type Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { backlogs } from './backlog.query.js';
import { bucketsOf } from './bucket.query.js';
import { isTime, type MetricRequest, refused } from './metric-request.js';
import { grouped, type Source } from './metric-source.query.js';
import { cycles, dueCycles, dueWaits, handlings, waits } from './metric-sources.query.js';
import { type MetricValues, nothing, rateOf } from './metric-values.js';
import { durationMetric, statistics } from './statistics.query.js';
import { type KeyedRow, keyOfRow, type MetricGroup } from './metric-group.js';
import { volumes } from './volume.query.js';

/** As many groups as anybody reads at once. */
const mostGroups = 1_000;

/** The groups of a request with what is told of each. Each kind of facts is read by one statement, if it is asked for. */
export async function groupMetrics(
  reader: Reader,
  request: MetricRequest,
  asked: Wanted,
): Promise<MetricGroup[]> {
  // Who asks for no number (only for what is behind them) is shown the groups of all.
  const wanted = Object.keys(nothing).some((name) => asked.has(name)) ? asked : everything;
  const parts = await Promise.all([
    responses(reader, request, wanted),
    firstResolutions(reader, request, wanted),
    lastResolutions(reader, request, wanted),
    handling(reader, request, wanted),
    attainment(reader, request, wanted, 'responseTarget'),
    attainment(reader, request, wanted, 'resolutionTarget'),
    wanted.has('volume') ? volumes(reader, request, wanted.of('volume')) : [],
    wanted.has('backlog') ? backlogs(reader, request) : [],
  ]);
  const groups = new Map<string, Omit<MetricGroup, 'end'>>();
  const groupOf = (key: (string | null)[]) => {
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { request, key, values: { ...nothing } };
    groups.set(name, group);
    return group;
  };
  const buckets = request.groupBy.some(isTime) ? await bucketsOf(reader, request) : [];
  if (request.groupBy.length === 0) groupOf([]);
  // A day on which nothing happened is told as one, where days are all that is asked for.
  if (request.groupBy.length === 1) for (const { start } of buckets) groupOf([String(start)]);
  for (const { key, values } of parts.flat()) Object.assign(groupOf(key).values, values);
  if (groups.size > mostGroups)
    throw refused(
      'groupBy',
      `These are more than ${mostGroups} groups: narrow the range or group by less.`,
    );
  const ends = new Map(buckets.map(({ start, end }) => [String(start), end]));
  const time = request.groupBy.findIndex(isTime);
  return [...groups.values()]
    .map((group) => ({ ...group, end: ends.get(group.key[time] ?? '') ?? null }))
    .sort(inOrder);
}

interface Part {
  key: (string | null)[];
  values: Partial<MetricValues>;
}

function inOrder(a: MetricGroup, b: MetricGroup): number {
  for (const [n, dimension] of a.request.groupBy.entries()) {
    const [one, other] = [a.key[n] ?? '', b.key[n] ?? ''];
    if (one === other) continue;
    return isTime(dimension) ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}

async function read(
  reader: Reader,
  source: Source,
  request: MetricRequest,
  columns: string[],
): Promise<KeyedRow[]> {
  if (columns.length === 0) return [];
  const params = new Params(reader.workspaceId);
  const facts = grouped(source, request, params);
  return reader.rows<KeyedRow>(
    `select ${[...facts.columns, ...columns].join(', ')} from ${facts.from} where ${facts.where}
     ${facts.groupBy} limit ${mostGroups + 1}`,
    params.values,
  );
}

/** Which waits a metric is about. */
const responseKinds = {
  firstResponse: 'f.is_first',
  response: 'true',
  responseAfterFirst: 'not f.is_first',
} as const;

async function responses(reader: Reader, request: MetricRequest, wanted: Wanted): Promise<Part[]> {
  const kinds = Object.entries(responseKinds).filter(([name]) => wanted.has(name));
  const columns = kinds.flatMap(([name, which]) => responseColumns(name, which));
  if (wanted.has('agentResponse'))
    columns.push(...statistics('agent', 'f.agent_ms', 'f.agent_business_ms', 'true'));
  if (wanted.has('automatedResponse'))
    columns.push(...statistics('automated', 'f.automated_ms', 'f.automated_business_ms', 'true'));
  const rows = await read(reader, waits(request.bucketBy), request, columns);
  return rows.map((row) => {
    const values: Partial<MetricValues> = {};
    for (const [name] of kinds) values[name as keyof typeof responseKinds] = responseOf(row, name);
    if (wanted.has('agentResponse')) values.agentResponse = durationMetric(row, 'agent');
    if (wanted.has('automatedResponse'))
      values.automatedResponse = durationMetric(row, 'automated');
    return { key: keyOfRow(row, request), values };
  });
}

function responseColumns(name: string, which: string): string[] {
  const count = (outcomes: string) =>
    `count(*) filter (where ${which} and f.outcome in (${outcomes}))::int`;
  return [
    ...statistics(name, 'f.response_ms', 'f.response_business_ms', which),
    `${count(`'OPEN'`)} as "${name}_open"`,
    `extract(epoch from now() - min(f.started_at) filter (where ${which} and f.outcome = 'OPEN'))::float8
       as "${name}_oldest"`,
    `${count(`'SENDING'`)} as "${name}_sending"`,
    `${count(`'NO_REPLY_NEEDED', 'RESOLVED'`)} as "${name}_ended"`,
  ];
}

function responseOf(row: KeyedRow, name: string) {
  const oldest = row[`${name}_oldest`] as number | null;
  return {
    ...durationMetric(row, name),
    openCount: row[`${name}_open`] as number,
    oldestOpenSeconds: oldest === null ? null : Math.max(0, Math.floor(oldest)),
    sendingCount: row[`${name}_sending`] as number,
    endedWithoutReplyCount: row[`${name}_ended`] as number,
  };
}

async function firstResolutions(
  reader: Reader,
  request: MetricRequest,
  wanted: Wanted,
): Promise<Part[]> {
  if (!wanted.has('firstResolution') && !wanted.has('reopenRate')) return [];
  const source = cycles(request.bucketBy, 'first_resolved_at');
  const rows = await read(reader, source, request, [
    ...statistics('first', 'f.first_resolution_ms', 'f.first_resolution_business_ms', 'true'),
    'count(*) filter (where f.first_resolved_at is null)::int as unresolved',
    'count(f.first_resolved_at)::int as resolved',
    'count(*) filter (where f.reopens > 0)::int as reopened',
  ]);
  return rows.map((row) => ({
    key: keyOfRow(row, request),
    values: {
      firstResolution: {
        ...durationMetric(row, 'first'),
        unresolvedCount: row['unresolved'] as number,
      },
      reopenRate: rateOf(row['reopened'] as number, row['resolved'] as number),
    },
  }));
}

async function lastResolutions(
  reader: Reader,
  request: MetricRequest,
  wanted: Wanted,
): Promise<Part[]> {
  if (!wanted.has('lastResolution') && !wanted.has('oneTouchResolution')) return [];
  const rows = await read(reader, cycles(request.bucketBy, 'resolved_at'), request, [
    ...statistics('last', 'f.resolution_ms', 'f.resolution_business_ms', 'true'),
    'count(*) filter (where f.resolved_at is null)::int as unresolved',
    'count(*) filter (where f.resolved_at is not null and f.replies > 0)::int as answered',
    'count(*) filter (where f.resolved_at is not null and f.replies = 1 and f.reopens = 0)::int as at_once',
  ]);
  return rows.map((row) => ({
    key: keyOfRow(row, request),
    values: {
      lastResolution: {
        ...durationMetric(row, 'last'),
        unresolvedCount: row['unresolved'] as number,
      },
      oneTouchResolution: rateOf(row['at_once'] as number, row['answered'] as number),
    },
  }));
}

/** By owner each one's share; without owners in play, the whole of each cycle. */
async function handling(reader: Reader, request: MetricRequest, wanted: Wanted): Promise<Part[]> {
  if (!wanted.has('handling')) return [];
  const byOwner = request.groupBy.includes('AGENT') || request.where.memberId !== undefined;
  const source = byOwner ? handlings(request.bucketBy) : cycles(request.bucketBy, 'resolved_at');
  const [ms, businessMs] = byOwner
    ? ['h.ms', 'h.business_ms']
    : ['f.handling_ms', 'f.handling_business_ms'];
  const rows = await read(
    reader,
    source,
    request,
    statistics('handling', ms, businessMs, 'f.resolved_at is not null'),
  );
  return rows.map((row) => ({
    key: keyOfRow(row, request),
    values: { handling: durationMetric(row, 'handling') },
  }));
}

/** In time, of what fell due. */
async function attainment(
  reader: Reader,
  request: MetricRequest,
  wanted: Wanted,
  target: 'responseTarget' | 'resolutionTarget',
): Promise<Part[]> {
  if (!wanted.has(target)) return [];
  const isResponse = target === 'responseTarget';
  const source = isResponse ? dueWaits(request.bucketBy) : dueCycles(request.bucketBy);
  const end = isResponse ? 'f.ended_at' : 'f.resolved_at';
  const rows = await read(reader, source, request, [
    `count(*) filter (where ${end} <= d.due_at)::int as met`,
    'count(*)::int as due',
  ]);
  return rows.map((row) => ({
    key: keyOfRow(row, request),
    values: { [target]: rateOf(row['met'] as number, row['due'] as number) },
  }));
}
