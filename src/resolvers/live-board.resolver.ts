import { Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { boardFacts, inboundCounts, usualCapacity } from '../domain/board/board.query.js';
import { ageBounds } from '../domain/board/board.js';
import { Inbound } from '../domain/board/inbound.js';
import type { Directory } from '../domain/kernel/directory.query.js';
import { LiveBoard } from '../schema/live-board.type.js';
import { type AgentContext, requireActor } from './context.js';
import { followsTheLog, type LiveField } from './live-field.js';
import { type BoardMoment, BoardStream } from './board-stream.js';

/** What managers look at while it happens. */
@Resolver()
export class LiveBoardResolver {
  @Query(() => LiveBoard, { description: 'Where the work stands now. Needs READ.' })
  async liveBoard(@Ctx() context: AgentContext) {
    requireActor(context, 'READ');
    const at = new Date();
    const inbound = new Inbound();
    const [facts, counts, directory] = await Promise.all([
      boardFacts(context.reader, at),
      inboundCounts(context.reader),
      context.directory(),
    ]);
    inbound.begin(null, counts);
    const moment = { at, facts, inbound: inbound.latest(at) };
    return boardOf(moment, directory, await usualCapacity(context.reader));
  }

  @Subscription(() => LiveBoard, {
    name: 'liveBoard',
    subscribe: followsTheLog,
    description:
      'Where the work stands: at once, and again as soon as something on it has changed. It tells of now and has nothing to resume. Needs READ.',
  })
  async follow(@Root() moment: BoardMoment, @Ctx() context: AgentContext) {
    return boardOf(moment, await context.directory(), await usualCapacity(context.reader));
  }
}

export const liveBoardField: LiveField<AgentContext> = {
  open(_args, context) {
    requireActor(context, 'READ');
    return new BoardStream(context.reader);
  },
};

function boardOf({ at, facts, inbound }: BoardMoment, directory: Directory, capacity: number) {
  const { unanswered, stages, queue, atRisk, breached, openConversations } = facts;
  const loads = new Map(facts.members.map((load) => [load.memberId, load]));
  const members = [...directory.members.values()].filter(
    (member) => !member.disabledAt || loads.has(member.uuid),
  );
  return {
    at,
    unanswered: {
      count: unanswered.count,
      oldestSince: unanswered.oldestSince,
      buckets: unanswered.counts.map((count, n) => ({
        fromSeconds: ageBounds[n],
        toSeconds: ageBounds[n + 1] ?? null,
        count,
      })),
    },
    waiting: {
      unassigned: stages.UNASSIGNED,
      unseen: stages.UNSEEN,
      unanswered: stages.UNANSWERED,
    },
    queue,
    atRisk,
    breached,
    openConversations,
    members: members.map((member) => ({
      member,
      openConversations: loads.get(member.uuid)?.openConversations ?? 0,
      load: loads.get(member.uuid)?.load ?? 0,
      capacity: member.capacity ?? capacity,
    })),
    channels: [...directory.channels.values()],
    inboundPerMinute: inbound,
  };
}
