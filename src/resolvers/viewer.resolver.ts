import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { workspaceOf } from '../domain/workspace/workspace.query.js';
import { publicId } from '../domain/kernel/ids.js';
import { Viewer } from '../schema/viewer.type.js';
import { type AgentContext, requireActor } from './context.js';

@Resolver()
export class ViewerResolver {
  @Extensions({ perViewer: true })
  @Query(() => Viewer, { description: 'Whoever makes this request. Needs READ.' })
  async viewer(@Ctx() context: AgentContext) {
    const actor = requireActor(context, 'READ');
    const isMember = actor.kind === 'MEMBER';
    const { members } = await context.directory();
    return {
      id: publicId(isMember ? 'Member' : 'Credential', actor.id),
      name: actor.name,
      kind: isMember ? 'MEMBER' : 'API_KEY',
      role: isMember ? actor.role : null,
      scopes: [...actor.scopes],
      workspace: await workspaceOf(context.reader),
      member: isMember ? (members.get(actor.id) ?? null) : null,
    };
  }
}
