import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import type { MadePromise } from '../domain/conversation/promise.js';
import type { ChangeRow } from '../domain/conversation/timeline-row.query.js';
import { acceptHandoff } from '../domain/handoff/accept-handoff.js';
import { cancelHandoff } from '../domain/handoff/cancel-handoff.js';
import { declineHandoff } from '../domain/handoff/decline-handoff.js';
import { endShift, type ShiftEnd } from '../domain/handoff/end-shift.js';
import { handOffConversation } from '../domain/handoff/hand-off-conversation.js';
import type { HandoffRow } from '../domain/conversation/handoff.query.js';
import type { Target } from '../domain/handoff/receiver.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { invalidInput, notFound } from '../domain/kernel/errors.js';
import { parseId } from '../domain/kernel/ids.js';
import type { Action } from '../domain/kernel/work.js';
import {
  ConversationAssigned,
  HandoffEnded,
  HandoffOffered,
} from '../schema/conversation-change.type.js';
import { Conversation } from '../schema/conversation.type.js';
import {
  AcceptHandoffInput,
  CancelHandoffInput,
  DeclineHandoffInput,
  EndShiftInput,
  HandOffConversationInput,
} from '../schema/handoff.input.js';
import { CustomerPromise, Handoff } from '../schema/handoff.type.js';
import { Message } from '../schema/message.type.js';
import {
  AcceptHandoffPayload,
  CancelHandoffPayload,
  DeclineHandoffPayload,
  EndShiftPayload,
  HandOffConversationPayload,
} from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

@Resolver(() => Handoff)
export class HandoffResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Which conversation; null only when that is not the caller’s to see.',
  })
  conversation(@Root() handoff: HandoffRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversation.load(handoff.conversationUuid);
  }

  @Mutation(() => HandOffConversationPayload, {
    description:
      'Offers a conversation to a colleague or a team, with a brief, since when the customer waits and what was promised to them. Its owner stays its owner until somebody accepts it, claims it or answers in it. Needs WRITE.',
  })
  handOffConversation(
    @Arg('input', () => HandOffConversationInput, { description: 'Which one, to whom, with what.' })
    input: HandOffConversationInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { brief, promises, acceptWithinSeconds } = input;
    return change(context, info, input, handOffConversation, () => ({
      brief,
      promises,
      acceptWithinSeconds,
      to: targetOf(input.to, 'to'),
      conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
    }));
  }

  @Mutation(() => AcceptHandoffPayload, {
    description:
      'Takes what is offered to you or a team of yours. Of many at once one wins, the others get AlreadyClaimed; an offer that is over is INVALID_STATE. Needs WRITE.',
  })
  acceptHandoff(
    @Arg('input', () => AcceptHandoffInput, { description: 'Which one.' })
    input: AcceptHandoffInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, acceptHandoff, () => handoffOf(input));
  }

  @Mutation(() => DeclineHandoffPayload, {
    description:
      'Says no to what is offered to you; its owner is told. Nobody declines for a team: FORBIDDEN. Needs WRITE.',
  })
  declineHandoff(
    @Arg('input', () => DeclineHandoffInput, { description: 'Which one, and why.' })
    input: DeclineHandoffInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { reason } = input;
    return change(context, info, input, declineHandoff, () => ({ ...handoffOf(input), reason }));
  }

  @Mutation(() => CancelHandoffPayload, {
    description:
      'Takes an offer back; only who made it, or a manager, else FORBIDDEN. Needs WRITE.',
  })
  cancelHandoff(
    @Arg('input', () => CancelHandoffInput, { description: 'Which one.' })
    input: CancelHandoffInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, cancelHandoff, () => handoffOf(input));
  }

  @Mutation(() => EndShiftPayload, {
    description:
      'Sets the caller OFFLINE and passes on all that is open with them, in one transaction: to a colleague, to a team, or back. What is put aside stays theirs. Only a member, else FORBIDDEN. Needs WRITE.',
  })
  endShift(
    @Arg('input', () => EndShiftInput, { description: 'Who goes on.' }) input: EndShiftInput,
    @Ctx() context: AgentContext,
  ) {
    const { brief, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'endShift',
        action: endShift,
        idempotencyKey,
        input: () => ({ brief, handOverTo: nextOf(input) }),
      },
      (end) => ended(context, end),
    ).then((payload) => ({ results: [], remainingCount: 0, ...payload }));
  }
}

function nextOf({ handOverTo, queue }: EndShiftInput): Target | null {
  if ((handOverTo == null) !== (queue === true))
    throw invalidInput('handOverTo', 'Give either `handOverTo`, or `queue: true`.');
  return handOverTo == null ? null : targetOf(handOverTo, 'handOverTo');
}

async function ended(context: AgentContext, end: ShiftEnd) {
  const { loaders } = context;
  const results = end.conversations.map(async ({ conversationId, handoffId }) => ({
    outcome: end.outcome,
    conversation: await loaders.conversation.load(conversationId),
    handoff: handoffId && (await loaders.handoff.load(handoffId)),
  }));
  return {
    member: (await context.directory()).members.get(end.memberId) ?? null,
    results: await Promise.all(results),
    remainingCount: end.remaining,
  };
}

function targetOf(id: string, field: string): Target {
  const parsed = parseId(id);
  if (parsed?.kind === 'Member') return { memberId: parsed.uuid };
  if (parsed?.kind === 'Team') return { teamId: parsed.uuid };
  throw notFound('member or team', field);
}

function handoffOf({ handoffId }: { handoffId: string }): { handoffId: string } {
  return { handoffId: idOf('Handoff', handoffId, 'handoffId') };
}

interface Done {
  conversationId: string;
  handoffId: string;
}

function change<I>(
  context: AgentContext,
  info: GraphQLResolveInfo,
  { idempotencyKey }: { idempotencyKey?: string | null },
  action: Action<I, Done, AgentActor>,
  input: () => I,
) {
  return make(
    context,
    { mutation: info.fieldName, action, idempotencyKey, input },
    async ({ conversationId, handoffId }, actor) => ({
      conversation: await conversationById(
        context,
        actor,
        conversationId,
        selectionOf(info).of('conversation'),
      ),
      handoff: await context.loaders.handoff.load(handoffId),
    }),
  );
}

@Resolver(() => Conversation)
export class ConversationHandoffResolver {
  @FieldResolver(() => Handoff, {
    nullable: true,
    description:
      'Its latest handoff: on offer, or how it came to its owner, or what came of it. Null when it was never handed off.',
  })
  handoff(@Root() { uuid }: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.latestHandoff.load(uuid);
  }

  @FieldResolver(() => [CustomerPromise], {
    description:
      'What our side promised in the running cycle, oldest first, at most 20: sentences of our latest 100 messages, found by their wording in English, German, French, Spanish, Portuguese, Italian and Dutch. A heuristic: it may miss some, and quote some that are none.',
  })
  promises(@Root() { uuid }: ConversationRow, @Ctx() { loaders }: AgentContext) {
    return loaders.promises.load(uuid);
  }
}

@Resolver(() => CustomerPromise)
export class CustomerPromiseResolver {
  @FieldResolver(() => Message, {
    nullable: true,
    description: 'Where it was made; null for the giver’s own words.',
  })
  message(@Root() { messageId }: MadePromise, @Ctx() { loaders }: AgentContext) {
    return messageId && loaders.message.load(messageId);
  }
}

const named = (change: ChangeRow, { loaders }: AgentContext) =>
  change.handoffUuid ? loaders.handoff.load(change.handoffUuid) : null;

@Resolver(() => HandoffOffered)
export class HandoffOfferedResolver {
  @FieldResolver(() => Handoff, {
    nullable: true,
    description: 'What is offered; null only when it is not the caller’s to see.',
  })
  handoff(@Root() change: ChangeRow, @Ctx() context: AgentContext) {
    return named(change, context);
  }
}

@Resolver(() => HandoffEnded)
export class HandoffEndedResolver {
  @FieldResolver(() => Handoff, {
    nullable: true,
    description: 'What came of it, in its `state`; null only when it is not the caller’s to see.',
  })
  handoff(@Root() change: ChangeRow, @Ctx() context: AgentContext) {
    return named(change, context);
  }
}

@Resolver(() => ConversationAssigned)
export class AssignedByHandoffResolver {
  @FieldResolver(() => Handoff, {
    nullable: true,
    description: 'The handoff that was accepted; null when it was assigned otherwise.',
  })
  handoff(@Root() change: ChangeRow, @Ctx() context: AgentContext) {
    return named(change, context);
  }
}
