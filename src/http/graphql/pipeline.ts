import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Actor } from '../../domain/kernel/actor.js';
import type { OpenSocket } from '../../resolvers/context.js';
import type { Admission, CostReport, Ticket } from './admission.js';
import type { Variables } from './cost.js';
import { type Documents, isPrepared, pickOperation, type Operation } from './documents.js';
import type { Execution } from './execution.js';
import type { HttpMetrics } from './metrics.js';

/** Who calls: known once per request on HTTP, once per socket on WebSocket. */
export interface Caller {
  actor: Actor | null;
  ip: string;
  /** Undefined on HTTP. */
  socket?: OpenSocket;
}

export interface Guarded {
  operation: Operation;
  variables: Variables;
  ticket: Ticket;
}

type Transport = 'http' | 'ws';

/** The one way an operation takes, through whichever door it came. */
export class Pipeline<C> {
  constructor(
    readonly schema: GraphQLSchema,
    readonly documents: Documents,
    readonly admission: Admission,
    readonly execution: Execution,
    private readonly contextFor: (caller: Caller) => C,
    private readonly metrics: HttpMetrics | undefined,
  ) {}

  /** Everything that can be said of a request before it runs. */
  async guard(
    text: string,
    name: string | null | undefined,
    variables: Variables,
    caller: Caller,
  ): Promise<Guarded | readonly GraphQLError[]> {
    const prepared = this.documents.prepare(text);
    if (!isPrepared(prepared)) return prepared;
    const operation = pickOperation(prepared, name);
    if (!operation) return [unknownOperation(name)];
    const ticket = await this.admission.admit(operation, variables, caller.actor, caller.ip);
    return { operation, variables, ticket };
  }

  async run(guarded: Guarded, caller: Caller, transport: Transport): Promise<ExecutionResult> {
    const { operation, variables, ticket } = guarded;
    const context = this.contextFor(caller);
    const result = await this.execution.run(operation, undefined, context, variables);
    this.count(operation, transport, result.errors ? 'error' : 'ok');
    const cost: CostReport = ticket.settle(result.data);
    return { ...result, extensions: { ...result.extensions, cost } };
  }

  context(caller: Caller): C {
    return this.contextFor(caller);
  }

  count(operation: Operation, transport: Transport, outcome: 'ok' | 'error'): void {
    this.metrics?.operations.inc({ transport, kind: operation.kind, outcome });
  }
}

export function unknownOperation(name: string | null | undefined): GraphQLError {
  const message = name ? `Unknown operation named "${name}".` : 'Must provide operation name.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}
