import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WaitRow } from '../domain/conversation/wait.query.js';
import { Actor } from '../schema/actor.type.js';
import { Message } from '../schema/message.type.js';
import { Wait } from '../schema/wait.type.js';
import { WaitStage } from '../schema/metric-detail.type.js';
import type { AgentContext } from './context.js';

@Resolver(() => Wait)
export class WaitResolver {
  @FieldResolver(() => Message, {
    nullable: true,
    description: 'The customer’s first unanswered message; null only when it is gone.',
  })
  message(@Root() wait: WaitRow, @Ctx() { loaders }: AgentContext) {
    return loaders.message.load(wait.openedByUuid);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who wrote that message; null only when it is gone.',
  })
  async openedBy(@Root() wait: WaitRow, @Ctx() { loaders }: AgentContext) {
    const message = await loaders.message.load(wait.openedByUuid);
    return message?.author ?? null;
  }

  @FieldResolver(() => Message, {
    nullable: true,
    description: 'The reply that ended it; null while it goes on, or when something else did.',
  })
  reply(@Root() wait: WaitRow, @Ctx() { loaders }: AgentContext) {
    return wait.replyUuid ? loaders.message.load(wait.replyUuid) : null;
  }

  @FieldResolver(() => [WaitStage], {
    description:
      'Where its time went by now: unassigned, unseen, unanswered, blocked. The four add up to the wait, which for a reply ends when the channel accepts it.',
  })
  async stages(@Root() wait: WaitRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.waitStages.load(wait.uuid))?.stages ?? [];
  }
}
