import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { inviteMember } from '../../src/domain/workspace/invite-member.js';
import { AssignmentsDocument, UnassignConversationDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import {
  Desk,
  desk,
  type EventPage,
  memberId,
  otherWorkspace,
  received,
  sql,
  uuid,
  logIsFinal,
} from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const marco = () => desk(server, 'Marco');

async function history(conversationId: string) {
  const { conversation } = await priya().do(AssignmentsDocument, {
    id: conversationId,
    first: 100,
  });
  return conversation!.assignments.nodes;
}

async function unassign(conversationId: string) {
  const input = { conversationId };
  return (await priya().do(UnassignConversationDocument, { input })).unassignConversation;
}

/** Without what was understood of the customer's words: that comes when it comes. */
async function eventsOf(conversationId: string): Promise<string[]> {
  await logIsFinal(server);
  const { data } = await priya().ask<EventPage>(
    'query ($ids: [ID!]) { events(first: 100, filter: { conversationIds: $ids }) { nodes { type } } }',
    { ids: [conversationId] },
  );
  return data.events.nodes
    .map((event) => event.type)
    .filter((type) => type !== 'MESSAGE_UNDERSTOOD');
}

describe('Claiming', () => {
  test('two agents at once: one wins and the other hears who', async () => {
    const { id } = await received(server);
    const claims = await Promise.all([priya().claim(id), marco().claim(id)]);
    const [lost, ...none] = claims.filter((claim) => claim.userErrors.length > 0);
    expect(none).toEqual([]);
    const { assignee } = await priya().conversation(id);
    expect(lost!.userErrors).toMatchObject([{ code: 'ALREADY_CLAIMED', holder: assignee }]);
    expect(lost!.userErrors[0]!.message).toBe(`${assignee!.name} is handling this.`);
  });

  test('a hundred agents at once: exactly one wins, ninety-nine hear who', async () => {
    const actor = systemActor(uuid(server.demo.workspace.id));
    const agents: Desk[] = [];
    for (let n = 0; n < 100; n++) {
      const person = { name: `Agent ${n}`, email: `agent${n}@demo.test`, role: 'AGENT' as const };
      const { result } = await server.app.stores.run(actor, inviteMember, person);
      agents.push(new Desk(server, result.token));
    }
    const { id } = await received(server);
    const claims = await Promise.all(agents.map((agent) => agent.claim(id)));
    expect(claims.filter((claim) => claim.userErrors.length === 0)).toHaveLength(1);
    const { assignee } = await priya().conversation(id);
    const holders = claims
      .flatMap((claim) => claim.userErrors)
      .map((error) => [error.code, 'holder' in error && error.holder?.id]);
    expect(new Set(holders.map(String))).toEqual(new Set([`ALREADY_CLAIMED,${assignee!.id}`]));
    expect(await history(id)).toHaveLength(1);
    expect((await eventsOf(id)).filter((type) => type === 'CONVERSATION_CLAIMED')).toHaveLength(1);
  });

  test('against somebody who keeps giving it back: who loses always hears who has it', async () => {
    const { id } = await received(server);
    const takeAndGiveBack = async () => {
      for (let n = 0; n < 20; n++) {
        await priya().claim(id);
        await unassign(id);
      }
    };
    const lost: unknown[] = [];
    const keepTrying = async () => {
      for (let n = 0; n < 40; n++) lost.push(...(await marco().claim(id)).userErrors);
    };
    await Promise.all([takeAndGiveBack(), keepTrying(), keepTrying()]);
    expect(lost).toEqual(lost.map(() => expect.objectContaining({ holder: expect.anything() })));
  });

  test('what is mine already changes nothing and tells nobody', async () => {
    const { id } = await received(server);
    await priya().claim(id);
    const before = await priya().conversation(id);
    const events = await eventsOf(id);
    const again = await priya().claim(id);
    expect(again).toMatchObject({ userErrors: [], cursor: null });
    expect(again.conversation).toMatchObject({ sequence: before.sequence });
    expect(await eventsOf(id)).toEqual(events);
  });

  test('is nothing a program without a member can do', async () => {
    const { id } = await received(server);
    const { errors } = await new Desk(server, server.demo.apiKey).ask(
      'mutation ($id: ID!) { claimConversation(input: { conversationId: $id }) { cursor } }',
      { id },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await priya().conversation(id)).toMatchObject({ assignee: null });
  });
});

describe('An owner', () => {
  test('is given, handed over and taken away, and the history has it all', async () => {
    const { id } = await received(server);
    await priya().assign(id, memberId(server, 'Marco'));
    await marco().assign(id, memberId(server, 'Lena'));
    await unassign(id);
    await marco().claim(id);
    const intervals = await history(id);
    expect(intervals).toMatchObject([
      { kind: 'ASSIGNED', member: { name: 'Marco' }, assignedBy: { name: 'Priya' } },
      { kind: 'HANDED_OVER', member: { name: 'Lena' }, assignedBy: { name: 'Marco' } },
      { kind: 'CLAIMED', member: { name: 'Marco' }, assignedBy: { name: 'Marco' }, endedAt: null },
    ]);
    expect(intervals[1]!.startedAt).toBe(intervals[0]!.endedAt);
    const { timeline } = await priya().conversation(id);
    expect(timeline.nodes.map((item) => item.__typename).slice(1)).toEqual([
      'ConversationAssigned',
      'ConversationAssigned',
      'ConversationUnassigned',
      'ConversationClaimed',
    ]);
    expect(timeline.nodes.map((item) => item.sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  test('given again changes nothing, and nobody of elsewhere can be given', async () => {
    const { id } = await received(server);
    await priya().assign(id, memberId(server, 'Marco'));
    expect(await priya().assign(id, memberId(server, 'Marco'))).toMatchObject({ cursor: null });
    const other = await otherWorkspace(server);
    const refused = await priya().assign(id, other.memberId);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
    expect(await priya().conversation(id)).toMatchObject({ assignee: { name: 'Marco' } });
  });

  test('is passed around by many hands at once without a gap or an overlap', async () => {
    const { id } = await received(server);
    const names = ['Priya', 'Marco', 'Lena', 'Maya', 'Olivia'];
    await priya().claim(id);
    const moves = Array.from({ length: 40 }, (_, n) => {
      const to = memberId(server, names[(n * 7) % 5]!);
      return desk(server, names[n % 5]!).assign(id, to);
    });
    await Promise.all(moves);
    const intervals = await history(id);
    expect(intervals.length).toBeGreaterThan(5);
    expect(intervals.filter((one) => one.endedAt === null)).toHaveLength(1);
    const rows = await sql<{ started: string; ended: string | null }>(
      server,
      `select a.started_at::text as started, a.ended_at::text as ended from assignment a
       where a.conversation_id = $1 order by a.started_at, a.ended_at nulls last`,
      [uuid(id)],
    );
    for (const [n, row] of rows.entries()) {
      if (n > 0) expect(row.started).toBe(rows[n - 1]!.ended);
    }
    const { timeline } = await priya().conversation(id);
    expect(timeline.nodes.map((item) => item.sequence)).toEqual(
      timeline.nodes.map((_, n) => n + 1),
    );
  });

  test('is at most one, whatever writes to the database', async () => {
    const { id } = await received(server);
    await priya().claim(id);
    const second = sql(
      server,
      `insert into assignment (workspace_id, id, conversation_id, member_id, kind, started_at)
       select workspace_id, gen_random_uuid(), conversation_id, member_id, 'ASSIGNED', now()
       from assignment where conversation_id = $1`,
      [uuid(id)],
    );
    await expect(second).rejects.toMatchObject({ code: '23505', constraint: 'assignment_open' });
  });
});
