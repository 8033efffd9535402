import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignConversation } from '../../../src/domain/conversation/assign-conversation.js';
import { claimConversation } from '../../../src/domain/conversation/claim-conversation.js';
import { reopenConversation } from '../../../src/domain/conversation/reopen-conversation.js';
import { resolveConversation } from '../../../src/domain/conversation/resolve-conversation.js';
import { setTeam } from '../../../src/domain/conversation/set-team.js';
import { snoozeConversation } from '../../../src/domain/conversation/snooze-conversation.js';
import { unassignConversation } from '../../../src/domain/conversation/unassign-conversation.js';
import { type MemberActor, scopesOfRole, systemActor } from '../../../src/domain/kernel/actor.js';
import { DomainError } from '../../../src/domain/kernel/errors.js';
import { newUuid } from '../../../src/domain/kernel/ids.js';
import { routeConversations } from '../../../src/domain/routing/route-conversations.js';
import { sql, uuid } from '../../journeys/desk.js';
import { Floor } from '../../journeys/floor.js';
import { startServer, type TestServer } from '../../support/app.js';

const names = ['Ann', 'Ben', 'Cyd'];
let server: TestServer;
let floor: Floor;
let team: string;

beforeAll(async () => {
  server = await startServer();
  floor = await Floor.open(server, names);
  team = uuid(await floor.team('Team', ['Ann', 'Ben']));
  await floor.publish([{ name: 'All', assign: { strategy: 'ROUND_ROBIN' } }]);
  await sql(server, 'update member set capacity = 500 where workspace_id = $1', [floor.id]);
});
afterAll(() => server.close());

const verbs = [
  'claim',
  'assign',
  'unassign',
  'resolve',
  'reopen',
  'snooze',
  'team',
  'route',
] as const;
const step = fc.record({
  verb: fc.constantFrom(...verbs),
  actor: fc.constantFrom(...names),
  other: fc.constantFrom(...names),
});
/** What is in one group is done at the same time. */
const lives = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 6,
});

test('whatever people and rules do to a conversation at once: one owner at most, a history without gaps, no event for nothing', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (groups) => {
      const id = uuid(await floor.arrive());
      for (const group of groups)
        await Promise.all(group.map((one) => perform(id, one).catch(onlyRefusals)));
      await isSound(id);
    }),
    { numRuns: 25 },
  );
});

async function perform(
  conversationId: string,
  { verb, actor: name, other }: { verb: (typeof verbs)[number]; actor: string; other: string },
): Promise<unknown> {
  const { run } = server.app.stores;
  const actor = member(name);
  const input = { conversationId };
  if (verb === 'claim') return run(actor, claimConversation, input);
  if (verb === 'assign')
    return run(actor, assignConversation, { ...input, memberId: uuid(floor.member(other)) });
  if (verb === 'unassign') return run(actor, unassignConversation, input);
  if (verb === 'resolve') return run(actor, resolveConversation, input);
  if (verb === 'reopen') return run(actor, reopenConversation, input);
  if (verb === 'team')
    return run(actor, setTeam, { ...input, teamId: other === 'Ann' ? team : null });
  if (verb === 'snooze')
    return run(actor, snoozeConversation, { ...input, until: new Date(Date.now() + 3_600_000) });
  return run(systemActor(floor.id), routeConversations, undefined);
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}

function member(name: string): MemberActor {
  return {
    kind: 'MEMBER',
    workspaceId: floor.id,
    credentialId: newUuid(),
    id: uuid(floor.member(name)),
    role: 'AGENT',
    name,
    scopes: new Set(scopesOfRole('AGENT')),
  };
}

interface Change {
  kind: string;
  sequence: number;
  memberId: string | null;
  previousMemberId: string | null;
}
interface Interval {
  memberId: string;
  startedAt: string;
  endedAt: string | null;
}

const ownership = ['CLAIMED', 'ASSIGNED', 'ROUTED', 'UNASSIGNED'];

/** One statement, so that what the router does meanwhile is in all of it or in none. */
async function isSound(id: string): Promise<void> {
  const [seen] = await sql<{
    assignee: string | null;
    status: string;
    sequence: number;
    changes: Change[];
    intervals: Interval[];
    events: number[];
  }>(
    server,
    `select c.assignee_id as assignee, c.status, c.sequence,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'sequence', h.sequence, 'memberId', h.member_id,
         'previousMemberId', h.previous_member_id) order by h.sequence), '[]')
         from conversation_change h where h.conversation_id = c.id) as changes,
       (select coalesce(jsonb_agg(jsonb_build_object('memberId', a.member_id, 'startedAt', a.started_at,
         'endedAt', a.ended_at) order by a.started_at, a.ended_at nulls last, a.id), '[]')
         from assignment a where a.conversation_id = c.id) as intervals,
       array(select e.sequence from event e where e.conversation_id = c.id and e.change_id is not null
         order by e.sequence) as events
     from conversation c where c.id = $1`,
    [id],
  );
  const { assignee, changes, intervals, events, sequence, status } = seen!;
  // Each change has a place of its own and one event; the customer's message has the first place.
  expect(changes.map((change) => change.sequence)).toEqual(range(2, sequence));
  expect(events).toEqual(range(2, sequence));
  const owners = ownersBy(changes);
  expect(owners.at(-1) ?? null).toBe(assignee);
  expect(statusBy(changes)).toBe(status);
  // The intervals tell the same: one at a time, and from one owner to the next without a moment between.
  const owned = owners.filter((owner) => owner !== null);
  expect(intervals.map((interval) => interval.memberId)).toEqual(owned);
  expect(intervals.filter((interval) => interval.endedAt === null).length).toBe(assignee ? 1 : 0);
  const handovers = handoversOf(owners);
  for (const [n, { endedAt }] of intervals.slice(0, -1).entries()) {
    const { startedAt } = intervals[n + 1]!;
    if (handovers.has(n)) expect(endedAt).toBe(startedAt);
    else expect(endedAt! <= startedAt).toBe(true);
  }
}

/** The owner after each change of it; a change that changes nothing, or that forgets who it was before, is caught. */
function ownersBy(changes: readonly Change[]): (string | null)[] {
  let owner: string | null = null;
  return changes
    .filter((change) => ownership.includes(change.kind))
    .map(({ kind, memberId, previousMemberId }) => {
      expect(previousMemberId).toBe(owner);
      const next = kind === 'UNASSIGNED' ? null : memberId;
      expect(next).not.toBe(owner);
      owner = next;
      return owner;
    });
}

/** After which of the intervals another one follows at once. */
function handoversOf(owners: readonly (string | null)[]): Set<number> {
  const found = new Set<number>();
  let interval = -1;
  for (const [n, owner] of owners.entries()) {
    if (owner === null) continue;
    interval += 1;
    if (owners[n + 1]) found.add(interval);
  }
  return found;
}

function statusBy(changes: readonly Change[]): string {
  const becomes: Record<string, string> = {
    RESOLVED: 'RESOLVED',
    REOPENED: 'OPEN',
    SNOOZED: 'SNOOZED',
  };
  let status = 'OPEN';
  for (const { kind } of changes) {
    const next = becomes[kind];
    if (!next) continue;
    if (next !== 'SNOOZED') expect(next).not.toBe(status);
    status = next;
  }
  return status;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
