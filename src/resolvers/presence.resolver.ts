import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { assertConversation } from '../domain/conversation/conversation.js';
import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../domain/kernel/errors.js';
import { publicId, uuidOf } from '../domain/kernel/ids.js';
import type { Wanted } from '../domain/kernel/wanted.query.js';
import { Conversation } from '../schema/conversation.type.js';
import {
  Handling,
  Presence,
  PresenceUpdate,
  ShowPresenceInput,
  ShowPresencePayload,
} from '../schema/presence.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';
import { followsTheLog, type LiveField } from './live-field.js';
import type { PresenceSign, PresenceState } from './presence-board.js';
import { selectionOf } from './selection.js';

interface PresenceRoot {
  ready: boolean;
  conversationUuids: string[];
}

/** Who is in a conversation just now. Colleagues alone see it, never the customer. */
@Resolver()
export class PresenceResolver {
  @Mutation(() => ShowPresencePayload, {
    description:
      'Shows colleagues what the caller does in a conversation. Say it again every five seconds: after ten it is no longer believed. What came over a WebSocket ends with it. A member’s alone: an API key gets FORBIDDEN. Needs READ.',
  })
  async showPresence(
    @Arg('input', () => ShowPresenceInput, { description: 'Where, and what.' })
    input: ShowPresenceInput,
    @Ctx() context: AgentContext,
  ) {
    const payload = await make(
      context,
      {
        mutation: 'showPresence',
        scope: 'READ',
        action: async (work, sign) => {
          if (work.actor.kind !== 'MEMBER')
            throw new DomainError('FORBIDDEN', 'Only a member can be present.');
          await assertConversation(work, sign.conversationId);
          return sign;
        },
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
          state: input.state,
          device: deviceOf(input),
        }),
      },
      async (shown, actor) => {
        show(context, actor, { ...shown, memberId: actor.id, via: context.socket?.id ?? null });
        return { present: await presentIn(context, actor, shown.conversationId) };
      },
    );
    return { present: [], ...payload };
  }

  @Subscription(() => PresenceUpdate, {
    subscribe: followsTheLog,
    description:
      'Who is in these conversations, the caller included. The first update tells of all of them; nothing is missed after it. One that is not there or not the caller’s to see: NOT_FOUND. Needs READ.',
  })
  async presence(
    @Arg('conversationIds', () => [ID], {
      description: 'Their ids, `conv_…`: 1 to 100, else INVALID_INPUT.',
    })
    _ids: string[],
    @Root() { ready, conversationUuids }: PresenceRoot,
    @Ctx() context: AgentContext,
  ) {
    const actor = requireActor(context, 'READ');
    const conversations = conversationUuids.map(async (uuid) => ({
      conversationId: publicId('Conversation', uuid),
      present: await presentIn(context, actor, uuid),
    }));
    return { ready, conversations: await Promise.all(conversations) };
  }
}

@Resolver(() => Conversation)
export class HandlingResolver {
  @FieldResolver(() => [Presence], {
    description: 'Who is in it just now, the caller included. Follow it by `presence`.',
  })
  presence(@Root() { uuid }: ConversationRow, @Ctx() context: AgentContext) {
    return presentIn(context, requireActor(context, 'READ'), uuid);
  }

  @FieldResolver(() => Handling, {
    nullable: true,
    description: 'Its owner, and whether they are at it just now; null when nobody owns it.',
  })
  async handledBy(
    @Root() { uuid, assignee }: ConversationRow,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    if (!assignee) return null;
    // The owner stands in the conversation's row; only since when has to be looked up, for the whole page at once.
    const owned = selectionOf(info).has('since')
      ? await context.loaders.openAssignment.load(uuid)
      : { member: assignee, startedAt: null };
    if (!owned?.member) return null; // given back between the two looks
    const { member, startedAt: since } = owned;
    const present = context.presence.presentIn(actor.workspaceId, uuid);
    const state = present.find(({ memberId }) => memberId === member.uuid)?.state ?? 'GONE';
    return { member, since, state: shownTo(actor, state) };
  }
}

export const presenceField: LiveField<AgentContext> = {
  async open({ conversationIds }, context) {
    const actor = requireActor(context, 'READ');
    const uuids = await visibleOnes(context, actor, conversationIds as string[]);
    return {
      conversationIds: [],
      ready: (): PresenceRoot => ({ ready: true, conversationUuids: uuids }),
      payload: () => null,
      whispers(showUpdate) {
        const stops = uuids.map((uuid) =>
          context.presence.watch(actor.workspaceId, uuid, () =>
            showUpdate({ ready: false, conversationUuids: [uuid] } satisfies PresenceRoot),
          ),
        );
        return () => stops.forEach((stop) => stop());
      },
    };
  },
};

function deviceOf({ deviceId }: ShowPresenceInput): string {
  if (deviceId && deviceId.length > 64)
    throw invalidInput('deviceId', 'Must have at most 64 characters.');
  return deviceId ?? '';
}

/** A socket that closes takes back what came over it last; over HTTP only time does. */
function show(context: AgentContext, { workspaceId }: AgentActor, sign: PresenceSign): void {
  const { presence, socket } = context;
  presence.show(workspaceId, sign);
  socket?.atClose(
    `presence ${sign.conversationId} ${sign.device}`,
    sign.state === 'GONE' ? null : () => presence.leave(workspaceId, sign),
  );
}

async function presentIn(context: AgentContext, actor: AgentActor, conversationId: string) {
  const { members } = await context.directory();
  return context.presence
    .presentIn(actor.workspaceId, conversationId)
    .flatMap(({ memberId, state, since }) => {
      const member = members.get(memberId);
      return member ? [{ member, state: shownTo(actor, state), since: new Date(since) }] : [];
    });
}

/** That there will be a note is the affair of who may read it. */
function shownTo(actor: AgentActor, state: PresenceState): PresenceState {
  return state === 'TYPING_NOTE' && !actor.scopes.has('NOTES') ? 'VIEWING' : state;
}

const onlyId: Wanted = { has: () => false, of: () => onlyId };

async function visibleOnes(
  context: AgentContext,
  actor: AgentActor,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length < 1 || ids.length > 100)
    throw new DomainError('INVALID_INPUT', 'Must be 1 to 100 conversations.', ['conversationIds']);
  const uuids = [...new Set(ids.flatMap((id) => uuidOf('Conversation', id) ?? []))];
  const directory = await context.directory();
  const rows = await conversationsByIds(context.reader, actor, directory, uuids, onlyId);
  if (rows.length < new Set(ids).size) throw notFound('conversation');
  return uuids;
}
