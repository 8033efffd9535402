import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';
import { type Stage, stages } from './facts.js';
import type { MetricRequest, MetricWhere } from './metric-request.js';
import { keyOf, narrowed } from './metric-source.query.js';
import { waits } from './metric-sources.query.js';
import { seconds } from './statistics.query.js';

export const bottleneckDimensions = ['TEAM', 'CHANNEL', 'HOUR_OF_DAY', 'AGENT'] as const;
export type BottleneckDimension = (typeof bottleneckDimensions)[number];

export interface BottleneckRequest {
  from: Date;
  to: Date;
  timeZone: string;
  by: BottleneckDimension | null;
  where: MetricWhere;
}

export interface Bottleneck {
  by: BottleneckDimension | null;
  key: string | null;
  stage: Stage;
  waits: number;
  totalSeconds: number;
  businessSeconds: number | null;
  meanSeconds: number;
  share: number;
}

const most = 50;

/**
 * Where the time of the waits that began in a range goes, the most first. An open wait counts with what it has lasted
 * by now.
 */
export async function bottlenecks(
  reader: Reader,
  { by, ...asked }: BottleneckRequest,
): Promise<Bottleneck[]> {
  const params = new Params(reader.workspaceId);
  const request: MetricRequest = { ...asked, groupBy: [], bucketBy: 'START' };
  const source = { ...waits('START'), member: 'f.owner_id' };
  const { from, where } = narrowed(source, request, params);
  const key =
    by === null
      ? 'null::text'
      : by === 'HOUR_OF_DAY'
        ? `extract(hour from f.started_at at time zone ${params.add(request.timeZone)}::text)::text`
        : keyOf(by, source, request, params);
  const rows = await reader.rows<BottleneckRow>(
    `select *, sum(ms) over () as whole from (
       select ${key} as key, s.n, count(*) filter (where s.ms + goes.on > 0)::int as waits,
         sum(s.ms + goes.on)::float8 as ms, sum(f.stage_business_ms[s.n::int])::float8 as "businessMs"
       from ${from}
       cross join lateral unnest(f.stage_ms) with ordinality as s(ms, n)
       cross join lateral (select case when f.outcome = 'OPEN' and f.stage = ${stageName}
         then greatest(0, extract(epoch from now() - f.stage_since) * 1000) else 0 end as on) goes
       where ${where} group by 1, 2) place
     where ms > 0 order by ms desc, key, n limit ${most}`,
    params.values,
  );
  return rows.map((row) => ({
    by,
    key: row.key,
    stage: stages[Number(row.n) - 1]!,
    waits: row.waits,
    totalSeconds: seconds(row.ms),
    businessSeconds: row.businessMs === null ? null : seconds(row.businessMs),
    meanSeconds: seconds(row.ms / row.waits),
    share: row.ms / row.whole,
  }));
}

interface BottleneckRow {
  key: string | null;
  n: string;
  waits: number;
  ms: number;
  businessMs: number | null;
  whole: number;
}

const stageName = `(array[${stages.map((stage) => `'${stage}'`).join(', ')}])[s.n::int]`;
