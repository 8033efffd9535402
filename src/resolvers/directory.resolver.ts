import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ChannelConnection } from '../schema/channel.type.js';
import { MemberConnection } from '../schema/member.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { TagConnection } from '../schema/tag.type.js';
import { TeamConnection } from '../schema/team.type.js';
import { type AgentContext, requireActor } from './context.js';
import { directoryPage } from './directory-page.js';

/** What a workspace has few of. A change made elsewhere shows within seconds. */
@Resolver()
export class DirectoryResolver {
  @Query(() => MemberConnection, {
    description: 'The members of the workspace, by name, disabled ones included. Needs READ.',
  })
  async members(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('members', (await context.directory()).members.values(), page);
  }

  @Query(() => TeamConnection, { description: 'The teams of the workspace, by name. Needs READ.' })
  async teams(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('teams', (await context.directory()).teams.values(), page);
  }

  @Query(() => TagConnection, { description: 'The tags of the workspace, by name. Needs READ.' })
  async tags(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('tags', (await context.directory()).tags.values(), page);
  }

  @Query(() => ChannelConnection, {
    description: 'The channels of the workspace, by name. Needs READ.',
  })
  async channels(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    return directoryPage('channels', (await context.directory()).channels.values(), page);
  }
}
