import { knownTimeZone } from '../calendar/wall-clock.js';
import { DomainError } from '../kernel/errors.js';

export const timeDimensions = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export const dimensions = [
  ...timeDimensions,
  'AGENT',
  'TEAM',
  'CHANNEL',
  'KIND',
  'TAG',
  'TIER',
  'PRIORITY',
  'LANGUAGE',
] as const;
export type Dimension = (typeof dimensions)[number];
export type TimeDimension = (typeof timeDimensions)[number];

/** Which end of what is measured says where it belongs. */
export type BucketEnd = 'START' | 'END';

/** Of a list any one; everything given must hold. */
export interface MetricWhere {
  memberId?: string[];
  teamId?: string[];
  channelId?: string[];
  kind?: string[];
  tagId?: string[];
  tier?: string[];
  priority?: string[];
  language?: string[];
}

export interface MetricRequest {
  from: Date;
  to: Date;
  timeZone: string;
  groupBy: Dimension[];
  where: MetricWhere;
  bucketBy: BucketEnd;
}

const dayMs = 24 * 3_600_000;
const longestDays = 3 * 366;
const mostDimensions = 3;
/** Of an hour each bucket, a month is as many as anybody can look at. */
const longestHourlyDays = 35;

/** Refuses what could not be answered within reason, with the argument that is wrong. */
export function checkedRequest(request: MetricRequest): MetricRequest {
  const timeZone = knownTimeZone(request.timeZone);
  if (!timeZone) throw refused('timeZone', `${request.timeZone} is no time zone.`);
  checkRange(request);
  const { groupBy } = request;
  if (groupBy.length > mostDimensions || new Set(groupBy).size < groupBy.length)
    throw refused('groupBy', `Name at most ${mostDimensions}, each once.`);
  if (groupBy.filter(isTime).length > 1)
    throw refused('groupBy', 'Name one of HOUR, DAY, WEEK and MONTH.');
  const days = (request.to.getTime() - request.from.getTime()) / dayMs;
  if (groupBy.includes('HOUR') && days > longestHourlyDays)
    throw refused('range', `By the hour at most ${longestHourlyDays} days.`);
  return { ...request, timeZone };
}

export function checkRange({ from, to }: { from: Date; to: Date }): void {
  if (from >= to) throw refused('range', 'It must end after it begins.');
  if (to.getTime() - from.getTime() > longestDays * dayMs)
    throw refused('range', `It may be ${longestDays} days long.`);
}

export function refused(argument: string, message: string): DomainError {
  return new DomainError('INVALID_INPUT', message, [argument]);
}

export function isTime(dimension: Dimension): dimension is TimeDimension {
  return (timeDimensions as readonly string[]).includes(dimension);
}
