import type { Params } from '../kernel/params.query.js';
import { type Dimension, isTime, type MetricRequest } from './metric-request.js';

/** Facts of one kind, and where in them it is said when, whose and under what circumstances. */
export interface Source {
  from: string;
  /** The moment that a bucket is found by. */
  at: string;
  member: string;
  /** The alias that carries team, channel, tags and the like. */
  circumstances: string;
  /** What is left out of all. */
  where?: string;
}

/** Facts of a source within the request, with their group as columns `g0`, `g1`, … of text. */
export interface Grouped {
  columns: string[];
  from: string;
  where: string;
  groupBy: string;
}

export function grouped(source: Source, request: MetricRequest, params: Params): Grouped {
  const { where, from } = narrowed(source, request, params);
  const columns = request.groupBy.map((one) => keyOf(one, source, request, params));
  return {
    columns: columns.map((column, n) => `${column} as g${n}`),
    from,
    where,
    groupBy: groupingBy(columns),
  };
}

/** Without the grouping: what lies in the range and under the filter. */
export function narrowed(source: Source, request: MetricRequest, params: Params) {
  const c = source.circumstances;
  const all = [
    `${c}.workspace_id = $1`,
    `${source.at} >= ${params.add(request.from)}::timestamptz`,
    `${source.at} < ${params.add(request.to)}::timestamptz`,
    ...(source.where ? [source.where] : []),
    ...filters(source, request, params),
  ];
  return { from: joined(source, request), where: all.join(' and ') };
}

/** What has two tags stands in the group of each; what has none, in one of its own. */
export function joined({ from, circumstances: c }: Source, { groupBy }: MetricRequest): string {
  if (!groupBy.includes('TAG')) return from;
  return `${from} cross join lateral
    unnest(case when ${c}.tag_ids = '{}' then array[null]::uuid[] else ${c}.tag_ids end) as tag_id`;
}

export function groupingBy(columns: readonly string[]): string {
  return columns.length > 0 ? `group by ${columns.map((_, n) => n + 1).join(', ')}` : '';
}

export function filters(source: Source, { where }: MetricRequest, params: Params): string[] {
  const c = source.circumstances;
  const found: string[] = [];
  const anyOf = (column: string, values: string[] | undefined, type: string): void => {
    if (values) found.push(`${column} = any(${params.add(values)}::${type}[])`);
  };
  anyOf(source.member, where.memberId, 'uuid');
  anyOf(`${c}.team_id`, where.teamId, 'uuid');
  anyOf(`${c}.channel_id`, where.channelId, 'uuid');
  anyOf(`${c}.channel_kind`, where.kind, 'text');
  anyOf(`${c}.tier`, where.tier, 'text');
  anyOf(`${c}.priority`, where.priority, 'text');
  anyOf(`${c}.language`, where.language, 'text');
  if (where.tagId) found.push(`${c}.tag_ids && ${params.add(where.tagId)}::uuid[]`);
  return found;
}

/** A group's key as text: of a bucket its start in milliseconds, of people and things their ids. */
export function keyOf(
  dimension: Dimension,
  source: Source,
  { timeZone }: Pick<MetricRequest, 'timeZone'>,
  params: Params,
): string {
  const c = source.circumstances;
  if (isTime(dimension))
    return `(extract(epoch from date_trunc('${dimension.toLowerCase()}', ${source.at}, ${params.add(timeZone)}::text)) * 1000)::bigint::text`;
  if (dimension === 'AGENT') return `${source.member}::text`;
  if (dimension === 'TAG') return 'tag_id::text';
  const column = {
    TEAM: 'team_id',
    CHANNEL: 'channel_id',
    KIND: 'channel_kind',
    TIER: 'tier',
    PRIORITY: 'priority',
    LANGUAGE: 'language',
  }[dimension];
  return `${c}.${column}::text`;
}
