import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import { bottlenecks } from '../domain/metric/bottleneck.query.js';
import { conversationsBehind } from '../domain/metric/conversations-behind.query.js';
import { explainMetric } from '../domain/metric/explain-metric.js';
import { foldDueFacts } from '../domain/metric/fold-due-facts.js';
import { groupMetrics } from '../domain/metric/group-metrics.query.js';
import { historiesOf } from '../domain/metric/history.query.js';
import { metricDefinitions } from '../domain/metric/metric-definition.js';
import type { MetricGroup as Group } from '../domain/metric/metric-group.js';
import { checkedRequest, type MetricRequest } from '../domain/metric/metric-request.js';
import { previousPeriod } from '../domain/metric/previous-period.js';
import { uuidOf } from '../domain/kernel/ids.js';
import { everything, nodeWanted, type Wanted } from '../domain/kernel/wanted.query.js';
import {
  MetricBucketEnd,
  MetricDimension,
  MetricFilter,
  MetricRange,
} from '../schema/metric.input.js';
import {
  Bottleneck,
  BottleneckDimension,
  Metric,
  MetricDefinition,
  MetricExplanation,
} from '../schema/metric-detail.type.js';
import { BehindConnection, MetricGroup, MetricReport } from '../schema/metric.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { type AgentContext, requireActor } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { metricWhere } from './filters.js';
import { bottleneckRow, explainedRow, groupRow, type MetricGroupRow } from './metric-row.js';
import { selectionOf } from './selection.js';

const timeZone = {
  defaultValue: 'UTC',
  description: 'On whose clock days and hours begin, such as `Europe/Berlin`; else INVALID_INPUT.',
};

interface ReportRow extends MetricRequest {
  request: MetricRequest;
}

@Resolver(() => MetricReport)
export class MetricResolver {
  @Query(() => MetricReport, {
    description:
      'What happened in a range and how long it took, from facts: what an action did is in them when it answers. Needs READ.',
  })
  async metrics(
    @Arg('range', () => MetricRange, { description: 'Of when.' }) range: MetricRange,
    @Arg('groupBy', () => [MetricDimension], {
      defaultValue: [],
      description:
        'At most three, one of them of time. More than 1,000 groups are INVALID_INPUT: narrow the range.',
    })
    groupBy: MetricDimension[],
    @Arg('where', () => MetricFilter, { nullable: true, description: 'Narrows what is counted.' })
    where: MetricFilter | null,
    @Arg('timeZone', () => String, timeZone) zone: string,
    @Arg('bucketBy', () => MetricBucketEnd, {
      defaultValue: MetricBucketEnd.START,
      description: 'Which end of what is measured counts.',
    })
    bucketBy: MetricBucketEnd,
    @Ctx() context: AgentContext,
  ): Promise<ReportRow> {
    requireActor(context, 'READ');
    const request = checkedRequest({
      ...range,
      timeZone: zone,
      groupBy,
      where: metricWhere(where),
      bucketBy,
    });
    await catchUp(context);
    return reportOf(request);
  }

  @FieldResolver(() => MetricGroup, { description: 'All of it together.' })
  async total(
    @Root() { request }: ReportRow,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [total] = await groupsOf(context, { ...request, groupBy: [] }, selectionOf(info));
    return total;
  }

  @FieldResolver(() => [MetricGroup], {
    description:
      'Each group in which something happened, by time and then by id; by time alone, every bucket. Without `groupBy` the one of all.',
  })
  groups(
    @Root() { request }: ReportRow,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupsOf(context, request, selectionOf(info));
  }

  @FieldResolver(() => MetricReport, {
    description:
      'The same of the stretch before, equally long: whole days on the clock of the time zone stay whole days.',
  })
  previous(@Root() { request }: ReportRow): ReportRow {
    return reportOf(previousPeriod(request));
  }

  @Query(() => [MetricDefinition], {
    description:
      'What every metric means: what it counts, what it leaves out, who is credited. Needs READ.',
  })
  metricDefinitions(@Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return metricDefinitions;
  }

  @Query(() => MetricExplanation, {
    nullable: true,
    description:
      'What a metric counts of a conversation, what it leaves out, and why; null when the conversation is not there or not the caller’s to see. Needs READ.',
  })
  async explainMetric(
    @Arg('conversationId', () => ID, { description: 'The conversation, `conv_…`.' }) id: string,
    @Arg('metric', () => Metric, { description: 'The metric.' }) metric: Metric,
    @Ctx() context: AgentContext,
  ) {
    const actor = requireActor(context, 'READ');
    const uuid = uuidOf('Conversation', id);
    const seen = uuid && (await conversationById(context, actor, uuid, everything));
    if (!seen) return null;
    const [history] = await historiesOf(context.reader, [uuid]);
    const { members } = await context.directory();
    return {
      definition: metricDefinitions.find((one) => one.metric === metric),
      intervals: explainMetric(history!, metric).map((one) => explainedRow(one, members)),
    };
  }

  @Query(() => [Bottleneck], {
    description:
      'Where the waiting time of customers goes: the waits that began in a range, by stage, the most time first; the first 50. Needs READ.',
  })
  async bottlenecks(
    @Arg('range', () => MetricRange, { description: 'Of when.' }) range: MetricRange,
    @Arg('by', () => BottleneckDimension, {
      nullable: true,
      description: 'Looks into each team, channel, owner or hour; without it by stage alone.',
    })
    by: BottleneckDimension | null,
    @Arg('where', () => MetricFilter, {
      nullable: true,
      description: 'Narrows what is counted; `memberId` names owners.',
    })
    where: MetricFilter | null,
    @Arg('timeZone', () => String, timeZone) zone: string,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    const request = checkedRequest({
      ...range,
      timeZone: zone,
      groupBy: [],
      where: metricWhere(where),
      bucketBy: 'START',
    });
    await catchUp(context);
    const directory = await context.directory();
    const rows = await bottlenecks(context.reader, { ...request, by: by ?? null });
    return rows.map((row) => bottleneckRow(row, directory));
  }
}

@Resolver(() => MetricGroup)
export class MetricGroupResolver {
  @FieldResolver(() => BehindConnection, {
    description:
      'The conversations a number of this group was made of, the latest begun first. Of HANDLING and BACKLOG those that lie in them, of VOLUME those in which something was said, of the targets those that were late.',
  })
  async conversations(
    @Root() { group }: MetricGroupRow,
    @Arg('metric', () => Metric, { description: 'Of which number.' }) metric: Metric,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const { reader } = context;
    const { edges, pageInfo } = await conversationsBehind(reader, { group, metric, page });
    const wanted = nodeWanted(selectionOf(info));
    const ids = edges.map(({ node }) => node.uuid);
    const rows = await conversationsByIds(reader, actor, await context.directory(), ids, wanted);
    const found = new Map(rows.map((row) => [row.uuid, row]));
    const seen = edges.flatMap(({ node, cursor }) => {
      const conversation = found.get(node.uuid);
      return conversation ? { node: conversation, cursor } : [];
    });
    return { edges: seen, nodes: seen.map(({ node }) => node), pageInfo };
  }
}

function reportOf(request: MetricRequest): ReportRow {
  return { ...request, request };
}

async function groupsOf(
  context: AgentContext,
  request: MetricRequest,
  wanted: Wanted,
): Promise<MetricGroupRow[]> {
  const directory = await context.directory();
  const groups: Group[] = await groupMetrics(context.reader, request, wanted);
  return groups.map((group) => groupRow(group, directory));
}

/** What customers wrote a moment ago is folded before anybody reads. More than this has to wait for the worker. */
const mostTurns = 40;

async function catchUp(context: AgentContext): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn++) {
    const { result } = await context.run(foldDueFacts, undefined);
    if (!result.mayBeMore) return;
  }
}
