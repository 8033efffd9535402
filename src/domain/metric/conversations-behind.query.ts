import {
  type Connection,
  connectionOf,
  fetchLimit,
  listName,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';
import type { Metric } from './metric-definition.js';
import type { MetricGroup } from './metric-group.js';
import { isTime, type MetricRequest } from './metric-request.js';
import { filters, joined, keyOf, narrowed, type Source } from './metric-source.query.js';
import {
  cycles,
  dueCycles,
  dueWaits,
  handlings,
  messages,
  openSpans,
  waits,
} from './metric-sources.query.js';

export interface BehindRequest {
  group: MetricGroup;
  metric: Metric;
  page: PageRequest;
}

export interface ConversationBehind {
  uuid: string;
}

/** Which conversations a number was made of, the latest begun first; reading them is for who may see them. */
export async function conversationsBehind(
  reader: Reader,
  { group, metric, page: asked }: BehindRequest,
): Promise<Connection<ConversationBehind>> {
  const { request } = group;
  // A cursor is a place among all conversations: it goes on in any group, however the next query is narrowed.
  const page = pageOf(asked, listName('behind', metric), (one) => one === null);
  const params = new Params(reader.workspaceId);
  const { source, where } = behind(metric, request);
  const facts = metric === 'BACKLOG' ? openAt(group, params) : narrowed(source, request, params);
  const id = `${metric === 'VOLUME' ? 'm' : 'f'}.conversation_id`;
  const all = [
    facts.where,
    ...(where ? [where] : []),
    ...inGroup(group, source, params),
    ...(page.after ? [`${id} < ${params.add(page.after.id)}::uuid`] : []),
  ];
  const rows = await reader.rows<ConversationBehind>(
    `select distinct ${id} as uuid from ${facts.from} where ${all.join(' and ')}
     order by ${id} desc limit ${fetchLimit(page)}`,
    params.values,
  );
  return connectionOf(rows, page, (row) => ({ key: null, id: row.uuid }));
}

/** The facts a metric is made of, and which of them it counts. */
function behind(metric: Metric, { bucketBy }: MetricRequest): { source: Source; where?: string } {
  const replied = `f.outcome = 'REPLIED'`;
  switch (metric) {
    case 'FIRST_RESPONSE':
      return { source: waits(bucketBy), where: `${replied} and f.is_first` };
    case 'RESPONSE':
      return { source: waits(bucketBy), where: replied };
    case 'RESPONSE_AFTER_FIRST':
      return { source: waits(bucketBy), where: `${replied} and not f.is_first` };
    case 'AGENT_RESPONSE':
      return { source: waits(bucketBy), where: 'f.agent_ms is not null' };
    case 'AUTOMATED_RESPONSE':
      return { source: waits(bucketBy), where: 'f.automated_ms is not null' };
    case 'FIRST_RESOLUTION':
      return {
        source: cycles(bucketBy, 'first_resolved_at'),
        where: 'f.first_resolved_at is not null',
      };
    case 'REOPEN_RATE':
      return { source: cycles(bucketBy, 'first_resolved_at'), where: 'f.reopens > 0' };
    case 'LAST_RESOLUTION':
      return { source: cycles(bucketBy, 'resolved_at'), where: 'f.resolved_at is not null' };
    case 'ONE_TOUCH_RESOLUTION':
      return {
        source: cycles(bucketBy, 'resolved_at'),
        where: 'f.resolved_at is not null and f.replies = 1 and f.reopens = 0',
      };
    case 'RESPONSE_TARGET':
      return { source: dueWaits(bucketBy), where: '(f.ended_at <= d.due_at) is not true' };
    case 'RESOLUTION_TARGET':
      return { source: dueCycles(bucketBy), where: '(f.resolved_at <= d.due_at) is not true' };
    case 'HANDLING':
      return { source: handlings(bucketBy) };
    case 'VOLUME':
      return { source: messages };
    case 'BACKLOG':
      return { source: openSpans };
  }
}

/** What was open at the end of the bucket or of the range. */
function openAt({ request, end }: MetricGroup, params: Params) {
  const at = params.add(new Date(end ?? request.to));
  const all = [
    'o.workspace_id = $1',
    `o.started_at < ${at}::timestamptz and (o.ended_at is null or o.ended_at >= ${at}::timestamptz)`,
    ...filters(openSpans, request, params),
  ];
  return { from: joined(openSpans, request), where: all.join(' and ') };
}

function inGroup({ request, key, end }: MetricGroup, source: Source, params: Params): string[] {
  return request.groupBy.flatMap((dimension, n) => {
    if (!isTime(dimension))
      return `${keyOf(dimension, source, request, params)} is not distinct from ${params.add(key[n])}::text`;
    if (source === openSpans || end === null) return [];
    const start = params.add(new Date(Number(key[n])));
    return `${source.at} >= ${start}::timestamptz and ${source.at} < ${params.add(new Date(end))}::timestamptz`;
  });
}
