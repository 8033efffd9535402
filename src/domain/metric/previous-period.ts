import { dayMs, minuteMs, momentOf, onTheWall } from '../calendar/wall-clock.js';
import type { MetricRequest } from './metric-request.js';

/**
 * The stretch of the same length that ends where this one begins. Whole days on the clock of the time zone stay whole
 * days, also over a change of the clock.
 */
export function previousPeriod(request: MetricRequest): MetricRequest {
  const { from, to, timeZone } = request;
  const [begins, ends] = [wallOf(from, timeZone), wallOf(to, timeZone)];
  const isWholeDays = begins % dayMs === 0 && ends % dayMs === 0;
  const start = isWholeDays
    ? momentOf(2 * begins - ends, timeZone)
    : new Date(2 * from.getTime() - to.getTime());
  return { ...request, from: start, to: from };
}

/** What the clock shows, as if the wall were in UTC. */
function wallOf(at: Date, timeZone: string): number {
  const { midnight, minutes } = onTheWall(at, timeZone);
  return midnight + minutes * minuteMs + (at.getTime() % minuteMs);
}
