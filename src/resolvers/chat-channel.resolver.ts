import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { chatSettingsOf } from '../domain/chat/chat-settings.js';
import type { ChannelRow } from '../domain/kernel/directory.query.js';
import { Channel } from '../schema/channel.type.js';
import { ChatChannelSettings } from '../schema/chat-settings.type.js';
import type { AgentContext } from './context.js';

@Resolver(() => Channel)
export class ChatChannelResolver {
  @FieldResolver(() => ChatChannelSettings, {
    nullable: true,
    description: 'How a website’s chat looks and when somebody answers; null for other kinds.',
  })
  async chatSettings(@Root() channel: ChannelRow, @Ctx() { loaders }: AgentContext) {
    if (channel.kind !== 'CHAT') return null;
    const state = await loaders.channelState.load(channel.uuid);
    return chatSettingsOf(state?.settings ?? {});
  }
}
