import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { say, seconds } from '../support/campaign.js';
import { data } from '../support/client.js';
import { crowd, loadsOf } from '../support/crowd.js';
import { type Fleet, startFleet } from '../support/fleet.js';
import { eventually } from '../journeys/desk.js';

const arrivals = 2_000;
const members = 20;
let fleet: Fleet;
beforeAll(async () => void (fleet = await startFleet()));
afterAll(() => fleet.close());

test('2,000 conversations at once for 20 members over two workers: evenly, and nobody is given more than they may carry', async () => {
  const { servers, stored } = fleet;
  const [workspace] = await stored.rows('select id from workspace');
  const id = workspace!['id'] as string;
  const rows = <T>(text: string) => stored.rows<T>(text, [id]);
  await stored.rows("update member set availability = 'OFFLINE'");
  await stored.rows(
    `insert into member (workspace_id, id, name, email, role, capacity)
     select $1, gen_random_uuid(), 'Agent ' || n, 'agent' || n || '@demo.test', 'AGENT', 90
     from generate_series(1, ${members}) n`,
    [id],
  );
  await publish();
  const startedAt = performance.now();
  const doors = servers.map((server) => server.visitorUrl);
  const { publicKey = '' } = servers[0].channel('CHAT');
  await crowd(doors, publicKey).arrive(arrivals);
  const arrivedAt = performance.now();
  // 1,800 places for 2,000: every one is taken, and the rest waits.
  await eventually(async () => (await waiting(rows)) <= arrivals - members * 90, 60_000);
  say(
    `${arrivals} arrived in ${seconds(arrivedAt - startedAt)}, the last place was taken ${seconds(performance.now() - arrivedAt)} later`,
  );
  expect(await waiting(rows)).toBe(arrivals - members * 90);
  expect(await loadsOf(rows)).toEqual(Array.from({ length: members }, () => 90));
  // In whatever order they came, each member had as many as every other, give or take one, at any moment.
  const uneven = await rows(
    `select 1 from (select n, max(c) - min(c) as apart from (
       select a.n, m.id, count(*) filter (where b.member_id = m.id) as c
       from (select generate_series(100, 1800, 100) as n) a cross join member m
       join (select (e.payload->>'memberId')::uuid as member_id, row_number() over (order by e.id) as k from event e
         where e.workspace_id = $1 and e.type = 'conversation.routed') b on b.k <= a.n
       where m.workspace_id = $1 and m.availability = 'ONLINE' group by a.n, m.id) counted group by n) apart
     where apart.apart > 1`,
  );
  expect(uneven).toEqual([]);
});

async function publish(): Promise<void> {
  const [server] = fleet.servers;
  const { publishRoutingRules } = await data(
    server.url,
    server.token('Maya'),
    `mutation { publishRoutingRules(input: { rules: [{ name: "All", assign: { strategy: ROUND_ROBIN } }] }) {
       userErrors { message } } }`,
  );
  expect(publishRoutingRules.userErrors).toEqual([]);
}

async function waiting(rows: <T>(text: string) => Promise<T[]>): Promise<number> {
  const [row] = await rows<{ count: number }>(
    'select count(*)::int as count from conversation where workspace_id = $1 and assignee_id is null',
  );
  return row!.count;
}
