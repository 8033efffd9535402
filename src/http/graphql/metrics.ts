import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches of the doors. */
export interface HttpMetrics {
  registry: Registry;
  requests: Histogram<'route' | 'status'>;
  operations: Counter<'transport' | 'kind' | 'outcome'>;
  sockets: Gauge;
  subscriptions: Gauge;
  deliveries: Counter;
  slowConsumers: Counter;
  eventLag: Histogram;
}

export function createMetrics(registry = new Registry()): HttpMetrics {
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'rapport_http_request_duration_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['route', 'status'],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    operations: new Counter({
      name: 'rapport_graphql_operations_total',
      help: 'GraphQL operations answered',
      labelNames: ['transport', 'kind', 'outcome'],
      registers,
    }),
    sockets: new Gauge({ name: 'rapport_live_sockets', help: 'Open WebSockets', registers }),
    subscriptions: new Gauge({
      name: 'rapport_live_subscriptions',
      help: 'Running subscriptions',
      registers,
    }),
    deliveries: new Counter({
      name: 'rapport_live_deliveries_total',
      help: 'Batches handed to subscribers',
      registers,
    }),
    slowConsumers: new Counter({
      name: 'rapport_live_slow_consumers_total',
      help: 'Sockets closed because they did not keep up',
      registers,
    }),
    eventLag: new Histogram({
      name: 'rapport_event_lag_seconds',
      help: 'From the moment an event was recorded to its delivery',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
      registers,
    }),
  };
}
