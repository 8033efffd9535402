import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { crowd, type Crowd, loadsOf } from '../support/crowd.js';
import { eventually, sql } from './desk.js';
import { Floor } from './floor.js';

const names = Array.from({ length: 20 }, (_, n) => `Agent ${n}`);
let server: TestServer;
let beside: TestServer;
let floor: Floor;
let all: Crowd;

beforeAll(async () => {
  server = await startServer();
  beside = await startServer({ beside: server });
  floor = await Floor.open(server, names);
  const doors = [server.demo.visitorUrl, `${beside.app.url}/visitor/graphql`];
  all = crowd(doors, floor.publicKey);
  await sql(server, 'update member set capacity = 22 where workspace_id = $1', [floor.id]);
  await floor.publish([{ name: 'All', assign: { strategy: 'ROUND_ROBIN' } }]);
});
afterAll(async () => {
  await beside.close();
  await server.close();
});

const rows = <T extends Record<string, unknown>>(text: string) => sql<T>(server, text, [floor.id]);
const waiting = async () => {
  const [row] = await rows<{ count: number }>(
    'select count(*)::int as count from conversation where workspace_id = $1 and assignee_id is null',
  );
  return row!.count;
};

test('400 at once for 20 members over two workers: shared evenly, each with one owner and one decision', async () => {
  await all.arrive(400);
  await eventually(async () => (await waiting()) === 0);
  expect(await loadsOf(rows)).toEqual(names.map(() => 20));
  const [counts] = await rows(
    `select count(*)::int as decisions, count(distinct conversation_id)::int as conversations,
       count(*) filter (where outcome = 'ASSIGNED')::int as assigned,
       (select count(*)::int from assignment where workspace_id = $1) as assignments,
       (select count(*)::int from event where workspace_id = $1 and type = 'conversation.routed') as events
     from routing_decision where workspace_id = $1`,
  );
  expect(counts).toEqual({
    decisions: 400,
    conversations: 400,
    assigned: 400,
    assignments: 400,
    events: 400,
  });
});

test('more than they may carry: everybody is full and not more, the rest waits, and who frees themselves gets the next', async () => {
  await all.arrive(100);
  await eventually(async () => (await waiting()) === 60);
  expect(await loadsOf(rows)).toEqual(names.map(() => 22));
  const { nodes } = (
    await floor.boss.ask<{ inbox: { nodes: { id: string }[] } }>(
      'query ($ids: [ID!]) { inbox(first: 30, where: { assigneeId: $ids }) { nodes { id } } }',
      { ids: [floor.member('Agent 3')] },
    )
  ).data.inbox;
  await Promise.all(nodes.slice(0, 5).map(({ id }) => floor.boss.resolve(id)));
  await eventually(async () => (await waiting()) === 55);
  expect(await loadsOf(rows)).toEqual(names.map(() => 22));
});

test('people who claim and give at the same time are never overtaken, and nobody is given more than they may carry', async () => {
  await sql(server, 'update member set capacity = 25 where workspace_id = $1', [floor.id]);
  const claims = async () => {
    for (let n = 0; n < 40; n++) {
      const { data } = await floor.boss.ask<{ inbox: { nodes: { id: string }[] } }>(
        '{ inbox(view: UNASSIGNED, first: 1) { nodes { id } } }',
      );
      const id = data.inbox.nodes[0]?.id;
      if (id) await floor.desk(names[n % 20]!).claim(id);
    }
  };
  await Promise.all([all.arrive(60), claims(), claims()]);
  await eventually(async () => {
    const left = await waiting();
    const loads = await loadsOf(rows);
    return left === 0 || loads.every((load) => load >= 25);
  });
  const overfull = await rows(
    `select d.id from routing_decision d, jsonb_array_elements(d.candidates) c
     where d.workspace_id = $1 and c->>'reason' = 'CHOSEN' and (c->>'load')::float + 1 > (c->>'capacity')::int`,
  );
  expect(overfull).toEqual([]);
  const twice = await rows(
    `select conversation_id from assignment where workspace_id = $1 and ended_at is null
     group by conversation_id having count(*) > 1`,
  );
  expect(twice).toEqual([]);
});
