import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ignoreDelivery } from '../domain/channel/ignore-delivery.js';
import { deliveriesByIds, parkedDeliveries } from '../domain/channel/parked-delivery.query.js';
import { replayDelivery } from '../domain/channel/replay-delivery.js';
import { IgnoreDeliveryInput, ReplayDeliveryInput } from '../schema/delivery.input.js';
import { DeliveryConnection } from '../schema/delivery.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { IgnoreDeliveryPayload, ReplayDeliveryPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';

/** What came in and could not be filed: it waits here for somebody's decision, and is never lost. */
@Resolver()
export class DeliveryResolver {
  @Query(() => DeliveryConnection, {
    description: 'What could not be filed and waits for a decision, oldest first. Needs ADMIN.',
  })
  async parkedDeliveries(
    @Arg('channelId', () => ID, { nullable: true, description: 'Only those of one channel.' })
    channelId: string | null,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'ADMIN');
    const channel = channelId == null ? null : idOf('Channel', channelId, 'channelId');
    return parkedDeliveries(context.reader, await context.directory(), channel, page);
  }

  @Mutation(() => ReplayDeliveryPayload, {
    description: 'Reads a parked delivery again, from the bytes that were kept. Needs ADMIN.',
  })
  replayDelivery(
    @Arg('input', () => ReplayDeliveryInput, { description: 'Which one.' })
    input: ReplayDeliveryInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'replayDelivery',
        scope: 'ADMIN',
        action: replayDelivery,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ deliveryId: idOf('Delivery', input.deliveryId, 'deliveryId') }),
      },
      ({ deliveryId }) => shown(context, deliveryId),
    );
  }

  @Mutation(() => IgnoreDeliveryPayload, {
    description: 'Decides that a parked delivery needs nothing; says why. Needs ADMIN.',
  })
  ignoreDelivery(
    @Arg('input', () => IgnoreDeliveryInput, { description: 'Which one, and why.' })
    input: IgnoreDeliveryInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'ignoreDelivery',
        scope: 'ADMIN',
        action: ignoreDelivery,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          deliveryId: idOf('Delivery', input.deliveryId, 'deliveryId'),
          reason: input.reason,
        }),
      },
      ({ deliveryId }) => shown(context, deliveryId),
    );
  }
}

async function shown(context: AgentContext, deliveryId: string) {
  const [delivery] = await deliveriesByIds(context.reader, await context.directory(), [deliveryId]);
  return { delivery: delivery ?? null };
}
