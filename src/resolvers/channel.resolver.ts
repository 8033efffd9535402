import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ChannelRow } from '../domain/kernel/directory.query.js';
import { Channel, ChannelHealth, DeliveryCounters } from '../schema/channel.type.js';
import type { AgentContext } from './context.js';

/** What changes by the minute of a channel, and the address its provider calls. */
@Resolver(() => Channel)
export class ChannelResolver {
  @FieldResolver(() => ChannelHealth, { description: 'Whether it does its work.' })
  async health(@Root() channel: ChannelRow, @Ctx() { loaders }: AgentContext) {
    const state = await loaders.channelState.load(channel.uuid);
    return { ok: channel.status === 'ACTIVE' && state !== null && !state.needsAuth, ...state };
  }

  @FieldResolver(() => DeliveryCounters, { description: 'What became of all that came in.' })
  async deliveries(@Root() channel: ChannelRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.channelState.load(channel.uuid))?.deliveries;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The address to give to the provider for its webhooks; null where none calls us, and without ADMIN.',
  })
  webhookUrl(@Root() channel: ChannelRow, @Ctx() context: AgentContext) {
    const isSeen = context.actor?.scopes.has('ADMIN') && channel.publicKey?.startsWith('rpw_');
    return isSeen ? context.webhookUrl(channel.publicKey!) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What a website’s chat names itself with; not a secret. Null for other kinds.',
  })
  publicKey(@Root() channel: ChannelRow) {
    return channel.kind === 'CHAT' ? channel.publicKey : null;
  }
}
