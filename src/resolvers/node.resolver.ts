import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { DomainError } from '../domain/kernel/errors.js';
import { type IdKind, parseId } from '../domain/kernel/ids.js';
import { deliveriesByIds } from '../domain/channel/parked-delivery.query.js';
import { workspaceOf } from '../domain/workspace/workspace.query.js';
import { Node } from '../schema/node.type.js';
import { apiKeyById } from './api-key.resolver.js';
import { type AgentContext, requireActor } from './context.js';

const most = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Whatever an id names; null when it is not there or not the caller’s to see. Needs READ.',
  })
  node(
    @Arg('id', () => ID, { description: 'Any id of a Node.' }) id: string,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    return nodeOf(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Whatever some ids name, in their order; null in place of what is not there or not the caller’s to see. Needs READ.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100, else INVALID_INPUT.' }) ids: string[],
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    if (ids.length > most)
      throw new DomainError('INVALID_INPUT', `Ask for at most ${most} at once.`, ['ids']);
    return Promise.all(ids.map((id) => nodeOf(id, context)));
  }
}

type Find = (uuid: string, context: AgentContext) => Promise<object | null | undefined>;

const finders: Partial<Record<IdKind, Find>> = {
  Conversation: (uuid, { loaders }) => loaders.conversation.load(uuid),
  Contact: (uuid, { loaders }) => loaders.contact.load(uuid),
  Message: (uuid, { loaders }) => loaders.message.load(uuid),
  Note: (uuid, { loaders }) => loaders.note.load(uuid),
  Change: (uuid, { loaders }) => loaders.change.load(uuid),
  Wait: (uuid, { loaders }) => loaders.wait.load(uuid),
  Handoff: (uuid, { loaders }) => loaders.handoff.load(uuid),
  Notification: (uuid, { loaders }) => loaders.notification.load(uuid),
  Assignment: (uuid, { loaders }) => loaders.assignment.load(uuid),
  Member: async (uuid, context) => (await context.directory()).members.get(uuid),
  Team: async (uuid, context) => (await context.directory()).teams.get(uuid),
  Tag: async (uuid, context) => (await context.directory()).tags.get(uuid),
  Channel: async (uuid, context) => (await context.directory()).channels.get(uuid),
  Skill: async (uuid, context) => (await context.directory()).skills.get(uuid),
  Calendar: async (uuid, context) => (await context.directory()).calendars.get(uuid),
  Credential: async (uuid, context) =>
    context.actor!.scopes.has('ADMIN') ? apiKeyById(context, uuid) : null,
  Delivery: async (uuid, context) =>
    context.actor!.scopes.has('ADMIN')
      ? (await deliveriesByIds(context.reader, await context.directory(), [uuid]))[0]
      : null,
  Workspace: async (uuid, context) =>
    uuid === context.reader.workspaceId ? workspaceOf(context.reader) : null,
};

async function nodeOf(id: string, context: AgentContext): Promise<object | null> {
  const parsed = parseId(id);
  const find = parsed && finders[parsed.kind];
  return (await find?.(parsed!.uuid, context)) ?? null;
}
