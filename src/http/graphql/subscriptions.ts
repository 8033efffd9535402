import {
  getArgumentValues,
  getVariableValues,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import type { Actor } from '../../domain/kernel/actor.js';
import { DatabaseAway } from '../live/database-away.js';
import type { LiveFields, LiveStream } from '../live/live-fields.js';
import type { Render } from '../live/live-group.js';
import type { LiveHub } from '../live/live-hub.js';
import { LiveSubscriber, type LiveSink } from '../live/live-subscriber.js';
import type { Operation } from './documents.js';
import { withoutStatus } from './errors.js';
import type { Caller, Guarded, Pipeline } from './pipeline.js';
import { refusal, unauthenticated } from './refusals.js';
import { subscriptionPlan, type SubscriptionPlan } from './subscription-plan.js';

/** Starts subscriptions: arguments, the field's own check, then into the group that shares the result. */
export class Subscriptions<C> {
  constructor(
    private readonly pipeline: Pipeline<C>,
    private readonly hub: LiveHub,
    private readonly fields: LiveFields<C>,
    private readonly maxBufferedBytes: number,
  ) {}

  async open(
    id: string,
    guarded: Guarded,
    caller: Caller,
    sink: LiveSink,
    signal: AbortSignal,
    fail: (error: Error) => void,
  ): Promise<() => void> {
    const { operation, variables } = guarded;
    const { actor } = caller;
    if (!actor) throw unauthenticated();
    const plan = subscriptionPlan(this.pipeline.schema, operation);
    if (!plan)
      throw refusal('BAD_USER_INPUT', 'A subscription has one root field, without directives.');
    const stream = await this.stream(plan, guarded, caller);
    return this.hub.join({
      workspaceId: actor.workspaceId,
      groupKey: groupKey(plan, guarded, actor, stream),
      stream,
      render: this.render(operation, variables, caller),
      subscriber: new LiveSubscriber(id, sink, this.maxBufferedBytes, fail),
      signal,
    });
  }

  private async stream(
    plan: SubscriptionPlan,
    guarded: Guarded,
    caller: Caller,
  ): Promise<LiveStream> {
    const field = this.fields[plan.field.name];
    if (!field) throw new Error(`Nothing feeds the subscription field ${plan.field.name}.`);
    const declared = guarded.operation.node.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(
      this.pipeline.schema,
      declared,
      guarded.variables,
    );
    if (errors) throw refusal('BAD_USER_INPUT', errors[0]!.message);
    const args = getArgumentValues(plan.field, plan.node, coerced);
    return field.open(args, this.pipeline.context(caller));
  }

  /** Every batch gets a context of its own: nothing a loader remembered outlives it. */
  private render(operation: Operation, variables: Guarded['variables'], caller: Caller): Render {
    return async (rootValue) => {
      const context = this.pipeline.context(caller);
      return serialized(
        await this.pipeline.execution.run(operation, rootValue, context, variables),
      );
    };
  }
}

/** The same rights, the same document and variables: the same bytes. */
function groupKey(
  plan: SubscriptionPlan,
  guarded: Guarded,
  actor: Actor,
  stream: LiveStream,
): string {
  const rights = 'scopes' in actor ? [...actor.scopes].sort().join() : '';
  const viewer = plan.perViewer || !('scopes' in actor) ? `${actor.kind} ${actor.id}` : '';
  return [rights, viewer, stream.key ?? '', plan.shareKey(guarded.variables)].join('\n');
}

/** A batch that came out empty because of a fault must be tried again or end the stream, never be skipped. */
function serialized(result: ExecutionResult): string {
  const { data, errors } = result;
  if (!errors) return JSON.stringify({ data });
  if (errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) throw new DatabaseAway();
  if (!data || Object.values(data).every((value) => value === null)) throw errors[0]!;
  return JSON.stringify({
    data,
    errors: errors.map((error: GraphQLError) => withoutStatus(error).toJSON()),
  });
}
