import type { Directory } from '../domain/kernel/directory.query.js';
import type { Bottleneck } from '../domain/metric/bottleneck.query.js';
import type { Explained } from '../domain/metric/explain-metric.js';
import type { MetricGroup } from '../domain/metric/metric-group.js';
import { type Dimension, isTime } from '../domain/metric/metric-request.js';
import { seconds } from '../domain/metric/statistics.query.js';

export type MetricGroupRow = ReturnType<typeof groupRow>;

/** A group as the schema shows it; itself is kept for whoever asks what is behind it. */
export function groupRow(group: MetricGroup, directory: Directory) {
  const { request, key, end } = group;
  const of = (dimension: Dimension): string | null => {
    const n = request.groupBy.indexOf(dimension);
    return n < 0 ? null : key[n]!;
  };
  const time = request.groupBy.find(isTime);
  return {
    ...group.values,
    group,
    startsAt: time ? new Date(Number(of(time))) : null,
    endsAt: end === null ? null : new Date(end),
    member: named(directory.members, of('AGENT')),
    team: named(directory.teams, of('TEAM')),
    channel: named(directory.channels, of('CHANNEL')),
    kind: of('KIND'),
    tag: named(directory.tags, of('TAG')),
    tier: of('TIER'),
    priority: of('PRIORITY'),
    language: of('LANGUAGE'),
  };
}

function named<T>(known: ReadonlyMap<string, T>, uuid: string | null): T | null {
  return uuid === null ? null : (known.get(uuid) ?? null);
}

/** What the statement about a share or a count leaves out of its numerator is told by its reason. */
export function explainedRow(one: Explained, members: Directory['members']) {
  const { reason, cycle, from, to, businessMs } = one;
  return {
    isCounted: reason === 'COUNTED',
    reason,
    from: new Date(from),
    to: to === null ? null : new Date(to),
    seconds: to === null ? null : seconds(to - from),
    businessSeconds: businessMs === null ? null : seconds(businessMs),
    cycle,
    member: named(members, one.memberId),
  };
}

export function bottleneckRow(row: Bottleneck, directory: Directory) {
  const { by, key, ...figures } = row;
  return {
    ...figures,
    team: by === 'TEAM' ? named(directory.teams, key) : null,
    channel: by === 'CHANNEL' ? named(directory.channels, key) : null,
    member: by === 'AGENT' ? named(directory.members, key) : null,
    hourOfDay: by === 'HOUR_OF_DAY' ? Number(key) : null,
  };
}
