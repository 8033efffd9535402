import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { MessageTemplate } from '../schema/message-template.type.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';

/** What may be said to a customer who has been silent for long. */
@Resolver()
export class MessageTemplateResolver {
  @Query(() => [MessageTemplate], {
    description:
      'The approved templates of a WhatsApp channel, asked from WhatsApp now. CHANNEL_UNAVAILABLE when it does not answer or the channel has none. Needs WRITE.',
  })
  async messageTemplates(
    @Arg('channelId', () => ID, { description: 'Of which channel.' }) channelId: string,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'WRITE');
    return context.messageTemplates(idOf('Channel', channelId, 'channelId'));
  }
}
