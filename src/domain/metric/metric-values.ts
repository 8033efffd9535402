/** How long something took, over all that was counted; null where nothing was. Seconds. */
export interface DurationStatistics {
  count: number;
  meanSeconds: number;
  medianSeconds: number;
  p90Seconds: number;
}

export interface DurationMetric {
  count: number;
  calendar: DurationStatistics | null;
  business: DurationStatistics | null;
}

/** A wait that has no reply has no length yet: it is told beside, or the average would be too good. */
export interface ResponseMetric extends DurationMetric {
  openCount: number;
  oldestOpenSeconds: number | null;
  sendingCount: number;
  endedWithoutReplyCount: number;
}

export interface ResolutionMetric extends DurationMetric {
  unresolvedCount: number;
}

export interface Rate {
  count: number;
  outOf: number;
  share: number | null;
}

export interface Volume {
  inbound: number;
  outbound: number;
  automated: number;
  conversationsTouched: number;
  cyclesOpened: number;
  cyclesResolved: number;
  openNow: number;
}

/** What is told of a group. Read where it is asked for. */
export interface MetricValues {
  firstResponse: ResponseMetric;
  response: ResponseMetric;
  responseAfterFirst: ResponseMetric;
  agentResponse: DurationMetric;
  automatedResponse: DurationMetric;
  firstResolution: ResolutionMetric;
  lastResolution: ResolutionMetric;
  handling: DurationMetric;
  reopenRate: Rate;
  oneTouchResolution: Rate;
  responseTarget: Rate;
  resolutionTarget: Rate;
  volume: Volume;
  backlog: number;
}

const none: DurationMetric = { count: 0, calendar: null, business: null };
const noResponse: ResponseMetric = {
  ...none,
  openCount: 0,
  oldestOpenSeconds: null,
  sendingCount: 0,
  endedWithoutReplyCount: 0,
};
const noResolution: ResolutionMetric = { ...none, unresolvedCount: 0 };
const noRate: Rate = { count: 0, outOf: 0, share: null };

/** Where nothing happened, nothing is what is told. */
export const nothing: MetricValues = {
  firstResponse: noResponse,
  response: noResponse,
  responseAfterFirst: noResponse,
  agentResponse: none,
  automatedResponse: none,
  firstResolution: noResolution,
  lastResolution: noResolution,
  handling: none,
  reopenRate: noRate,
  oneTouchResolution: noRate,
  responseTarget: noRate,
  resolutionTarget: noRate,
  volume: {
    inbound: 0,
    outbound: 0,
    automated: 0,
    conversationsTouched: 0,
    cyclesOpened: 0,
    cyclesResolved: 0,
    openNow: 0,
  },
  backlog: 0,
};

export function rateOf(count: number, outOf: number): Rate {
  return { count, outOf, share: outOf === 0 ? null : count / outOf };
}
