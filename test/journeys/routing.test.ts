import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { eventually, sql, uuid } from './desk.js';
import { Floor } from './floor.js';
import { Visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const inTurn = { name: 'All', assign: { strategy: 'ROUND_ROBIN' } };

describe('Who gets it', () => {
  test('in turn, one after the other, and the record says who could have had it', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben', 'Cyd']);
    await floor.publish([inTurn]);
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) {
      ids.push(await floor.arrive());
      await floor.owner(ids.at(-1)!);
    }
    const owners = await Promise.all(ids.map((id) => floor.owner(id)));
    expect(owners.slice(3)).toEqual(owners.slice(0, 3));
    expect(new Set(owners).size).toBe(3);
    const { routing } = await floor.decided(ids[5]!);
    expect(routing).toMatchObject({
      rule: { name: 'All' },
      outcome: 'ASSIGNED',
      reason: 'NEXT_IN_TURN',
      strategy: 'ROUND_ROBIN',
      step: 0,
      chosen: { name: owners[5] },
    });
    const seen = routing.candidates.map((one) => `${one.member.name} ${one.load} ${one.reason}`);
    const expected = [
      ...owners.slice(3, 5).map((name) => `${name} 2 ELIGIBLE`),
      `${owners[5]} 1 CHOSEN`,
      'Boss 0 NOT_ONLINE',
    ];
    expect(new Set(seen)).toEqual(new Set(expected));
  });

  test('whoever carries least; whoever has the skills; seniors for the best customers', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben', 'Cyd']);
    const refunds = await floor.skill('Refunds', { Ann: 2, Ben: 4 });
    await floor.set('Cyd', { is_senior: true });
    await floor.publish([
      {
        name: 'VIP',
        when: { keywords: ['urgent matter'], not: { keywords: ['refund'] } },
        assign: { strategy: 'SENIOR' },
      },
      {
        name: 'Refunds',
        when: { or: [{ keywords: ['refund'] }, { keywords: ['Rückgabe'] }] },
        assign: { strategy: 'SKILL_BASED', skills: [{ skillId: refunds, minimumLevel: 3 }] },
        fallbacks: [{ strategy: 'DIRECT', memberId: floor.member('Cyd') }],
      },
      { name: 'Rest', assign: { strategy: 'LEAST_BUSY' } },
    ]);
    expect(await floor.owner(await floor.arrive('An URGENT  matter!'))).toBe('Cyd');
    const refund = await floor.arrive('Urgent matter: a refund');
    expect(await floor.owner(refund)).toBe('Ben');
    const { routing } = await floor.decided(refund);
    const ann = routing.candidates.find(({ member }) => member.name === 'Ann');
    expect(ann).toMatchObject({
      eligible: false,
      reason: 'LACKS_SKILL',
      skills: [{ name: 'Refunds', level: 2 }],
    });
    expect(await floor.owner(await floor.arrive('refundable things'))).toBe('Ann');
    await floor.set('Ben', { availability: 'AWAY' });
    const elsewhere = await floor.decided(await floor.arrive('Eine rückgabe.'));
    expect(elsewhere.routing).toMatchObject({ step: 1, strategy: 'DIRECT', reason: 'DIRECT' });
    expect(elsewhere.routing.candidates.find(({ member }) => member.name === 'Ben')).toMatchObject({
      step: 0,
      reason: 'NOT_ONLINE',
    });
  });

  test('a customer comes back to the owner they had, while that one is online and has room', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.publish([inTurn]);
    const first = await floor.arrive('First');
    const owner = (await floor.owner(first))!;
    const other = owner === 'Ann' ? 'Ben' : 'Ann';
    const again = await sameContactWrites(floor, first);
    expect(await floor.owner(again)).toBe(owner);
    expect((await floor.decided(again)).routing.reason).toBe('FORMER_OWNER');
    await floor.set(owner, { capacity: 2 });
    const third = await floor.decided(await sameContactWrites(floor, first));
    expect(third.assignee?.name).toBe(other);
    expect(third.routing.candidates[0]).toMatchObject({
      member: { name: owner },
      step: null,
      reason: 'FULL',
    });
  });

  test('the team that a rule sets, and its members; a team that is gone changes nothing', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    const sales = await floor.team('Sales', ['Ben']);
    await floor.publish([
      {
        name: 'Sales',
        setTeamId: sales,
        assign: { strategy: 'ROUND_ROBIN' },
        fallbacks: [{ strategy: 'DIRECT', memberId: floor.member('Ann') }],
      },
    ]);
    const first = await floor.decided(await floor.arrive());
    expect(first).toMatchObject({
      assignee: { name: 'Ben' },
      routing: { step: 0 },
    });
    await sql(server, 'update conversation set team_id = null where team_id = $1', [uuid(sales)]);
    await sql(server, 'delete from team where id = $1', [uuid(sales)]);
    const second = await floor.decided(await floor.arrive());
    expect(second).toMatchObject({ assignee: { name: 'Ann' }, team: null, routing: { step: 0 } });
  });

  test('what no rule asks for, and what a rule leaves, is left for claiming', async () => {
    const floor = await Floor.open(server, ['Ann']);
    await floor.publish([
      { name: 'Mine', when: { keywords: ['sales'] }, assign: { strategy: 'CLAIM' } },
    ]);
    const left = await floor.decided(await floor.arrive('About sales'));
    expect(left).toMatchObject({ assignee: null, queue: null });
    expect(left.routing).toMatchObject({ outcome: 'LEFT_FOR_CLAIMING', reason: 'LEFT_BY_RULE' });
    const other = await floor.decided(await floor.arrive('Something else'));
    expect(other.routing).toMatchObject({ rule: null, reason: 'NO_RULE' });
  });
});

describe('Who comes back', () => {
  test('to an owner who is gone is given to somebody who is there, and to their owner when they are', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.set('Ben', { availability: 'AWAY' });
    await floor.publish([inTurn]);
    const visitor = new Visitor(server);
    const id = await floor.arrive('First', visitor);
    expect(await floor.owner(id)).toBe('Ann');
    await floor.desk('Ann').resolve(id);
    await visitor.say('And another thing');
    await eventually(async () => (await floor.status(id)) === 'OPEN');
    expect(await floor.owner(id)).toBe('Ann');
    await floor.desk('Ann').resolve(id);
    await floor.set('Ann', { availability: 'OFFLINE', availability_since: new Date() });
    await floor.set('Ben', { availability: 'ONLINE' });
    await visitor.say('Hello again');
    await eventually(async () => (await floor.routed(id)).assignee?.name === 'Ben');
  });

  test('gets an owner who went and came back, when nobody else was there', async () => {
    const floor = await Floor.open(server, ['Ann']);
    await floor.publish([inTurn]);
    const id = await floor.arrive();
    expect(await floor.owner(id)).toBe('Ann');
    const become = (availability: string) =>
      floor.desk('Ann').ask(setAvailability, { availability });
    await become('AWAY_AND_REASSIGN');
    await queuedAt(floor, id, 1);
    await become('ONLINE');
    expect(await floor.owner(id)).toBe('Ann');
  });

  test('is not given back to whom it was taken from', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.set('Ben', { availability: 'AWAY' });
    const teamId = await floor.team('Second line', ['Ben']);
    await floor.publish([inTurn]);
    const conversationId = await floor.arrive();
    expect(await floor.owner(conversationId)).toBe('Ann');
    await floor.set('Ben', { availability: 'ONLINE' });
    await floor.desk('Ann').ask(
      `mutation ($conversationId: ID!, $teamId: ID) {
         unassignConversation(input: { conversationId: $conversationId }) { userErrors { code } }
         setConversationTeam(input: { conversationId: $conversationId, teamId: $teamId }) {
           userErrors { code } } }`,
      { conversationId, teamId },
    );
    expect(await floor.owner(conversationId)).toBe('Ben');
  });

  test('to a conversation that we began goes to whoever began it', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben', 'Cyd']);
    const visitor = new Visitor(server);
    const id = await floor.arrive('First', visitor);
    await floor.desk('Cyd').answer(id, 'Here I am.');
    await floor.publish([inTurn]);
    await visitor.say('Thanks. One more question');
    const { assignee, routing } = await floor.decided(id);
    expect([assignee!.name, routing.reason]).toEqual(['Cyd', 'FORMER_OWNER']);
  });
});

describe('The queue', () => {
  test('when all are full they wait in line, and whoever waits longest is first when somebody is free', async () => {
    const floor = await Floor.open(server, ['Ann']);
    await floor.set('Ann', { capacity: 1 });
    await floor.publish([inTurn]);
    const [served, second, third, fourth] = await arriveOneByOne(floor, 4);
    expect(await floor.owner(served!)).toBe('Ann');
    await queuedAt(floor, fourth!, 3);
    expect((await floor.routed(second!)).queue).toEqual({ position: 1, rule: { name: 'All' } });
    expect((await floor.routed(second!)).routing).toMatchObject({
      outcome: 'QUEUED',
      reason: 'NOBODY_FREE',
    });
    expect(await queue(floor)).toEqual([second, third, fourth]);
    await floor.desk('Ann').resolve(served!);
    expect(await floor.owner(second!)).toBe('Ann');
    expect(await queue(floor)).toEqual([third, fourth]);
    expect((await floor.routed(fourth!)).queue?.position).toBe(2);
    // A decision is what was decided, not every look at the queue.
    expect(await outcomes(floor, second!)).toEqual(['ASSIGNED', 'QUEUED']);
  });

  test('who waits is looked at again as soon as what rules ask for has changed', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.set('Ann', { availability: 'AWAY' });
    const direct = (name: string) => ({ strategy: 'DIRECT', memberId: floor.member(name) });
    await floor.publish([
      { name: 'Pressing', when: { priorities: ['URGENT'] }, assign: direct('Ben') },
      { name: 'Rest', assign: direct('Ann') },
    ]);
    const conversationId = await floor.arrive();
    await queuedAt(floor, conversationId, 1);
    await floor.boss.ask(
      `mutation ($conversationId: ID!) { setPriority(input: {
         conversationId: $conversationId, priority: URGENT }) { userErrors { code } } }`,
      { conversationId },
    );
    expect(await floor.owner(conversationId)).toBe('Ben');
    expect(await outcomes(floor, conversationId)).toEqual(['ASSIGNED', 'QUEUED']);
  });

  test('a claim out of the queue wins, and is not routed again', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.set('Ann', { capacity: 0 });
    await floor.set('Ben', { availability: 'OFFLINE' });
    await floor.publish([inTurn]);
    const id = await floor.arrive();
    await queuedAt(floor, id, 1);
    expect((await floor.desk('Ben').claim(id)).userErrors).toEqual([]);
    expect(await floor.routed(id)).toMatchObject({ assignee: { name: 'Ben' }, queue: null });
    expect(await queue(floor)).toEqual([]);
  });

  test('what an escalation takes off a silent owner goes to somebody else, though they were its owner', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    await floor.publish([{ name: 'All', assign: { strategy: 'LEAST_BUSY' } }]);
    const id = await floor.arrive();
    const owner = (await floor.owner(id))!;
    await floor.boss.ask(
      `mutation { publishEscalationPolicies(input: { policies: [{ name: "Silent", steps: [
        { trigger: OWNER_SILENT, seconds: 1, reassign: {} }] }] }) { userErrors { code } } }`,
    );
    const other = owner === 'Ann' ? 'Ben' : 'Ann';
    await eventually(async () => (await floor.routed(id)).assignee?.name === other);
    const { routing } = await floor.decided(id);
    expect(routing.candidates[0]).toMatchObject({ member: { name: owner }, reason: 'TAKEN_OFF' });
  });

  test('a team change looks for an owner there', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben']);
    const sales = await floor.team('Sales', ['Ben']);
    await floor.set('Ann', { capacity: 0 });
    await floor.publish([
      {
        name: 'Sales',
        when: { teamIds: [sales] },
        assign: { strategy: 'LEAST_BUSY' },
      },
      { name: 'Rest', assign: { strategy: 'LEAST_BUSY', memberIds: [floor.member('Ann')] } },
    ]);
    const id = await floor.arrive();
    await queuedAt(floor, id, 1);
    const { data } = await floor.boss.ask<{ setConversationTeam: { userErrors: unknown[] } }>(
      'mutation ($input: SetConversationTeamInput!) { setConversationTeam(input: $input) { userErrors { code } conversation { team { name } } } }',
      { input: { conversationId: id, teamId: sales } },
    );
    expect(data.setConversationTeam).toEqual({
      userErrors: [],
      conversation: { team: { name: 'Sales' } },
    });
    expect(await floor.owner(id)).toBe('Ben');
  });

  test('stopping leaves the queue for claiming; publishing again can include what nobody owns', async () => {
    const floor = await Floor.open(server, ['Ann']);
    await floor.set('Ann', { capacity: 0 });
    await floor.publish([inTurn]);
    const id = await floor.arrive();
    await queuedAt(floor, id, 1);
    await floor.boss.ask('mutation { stopRouting(input: {}) { userErrors { code } } }');
    expect((await floor.routed(id)).queue).toBeNull();
    await floor.set('Ann', { capacity: 5 });
    expect((await floor.publish([inTurn], { includeUnassigned: true })).version?.version).toBe(1);
    expect(await floor.owner(id)).toBe('Ann');
  });
});

describe('The rules', () => {
  test('are versions: what holds already changes nothing, and what is outdated is refused', async () => {
    const floor = await Floor.open(server, ['Ann']);
    expect((await floor.publish([inTurn])).version).toEqual({ version: 1, isPublished: true });
    expect((await floor.publish([inTurn])).version?.version).toBe(1);
    const rules = [
      { ...inTurn, when: { businessHours: true } },
      { ...inTurn, name: 'Second' },
    ];
    expect((await floor.publish(rules, { basedOn: 1 })).version?.version).toBe(2);
    expect((await floor.publish(rules, { basedOn: 1 })).userErrors).toMatchObject([
      { code: 'INVALID_STATE', field: ['input', 'basedOn'] },
    ]);
    const { data } = await floor.boss.ask<Record<string, unknown>>(
      `{ now: routingRules { id name when assign { strategy } } was: routingRules(version: 1) { id name when }
         routingVersions { nodes { version isPublished publishedBy { name } } } }`,
    );
    expect(data).toMatchObject({
      now: [
        { name: 'All', when: { businessHours: true } },
        { name: 'Second', when: null },
      ],
      was: [{ name: 'All', when: null }],
      routingVersions: {
        nodes: [
          { version: 2, isPublished: true, publishedBy: { name: 'Boss' } },
          { version: 1, isPublished: false, publishedBy: { name: 'Boss' } },
        ],
      },
    });
    const [now, was] = [data['now'], data['was']] as { id: string }[][];
    expect(now![0]!.id).toBe(was![0]!.id);
  });

  test('that could not be followed are refused at their field', async () => {
    const floor = await Floor.open(server, ['Ann']);
    const empty = await floor.team('Empty', []);
    const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });
    const wrong: [object, string, ...string[]][] = [
      [{ when: { or: [{}, { teamIds: ['team_x'] }] } }, 'NOT_FOUND', 'when', 'or', '1', 'teamIds'],
      [{ when: { tagIds: [empty] } }, 'NOT_FOUND', 'when', 'tagIds'],
      [{ when: nested(5) }, 'INVALID_INPUT', 'when', 'not', 'not', 'not', 'not', 'not'],
      [{ when: { keywords: [' '] } }, 'INVALID_INPUT', 'when', 'keywords', '0'],
      [{ assign: { strategy: 'DIRECT' } }, 'INVALID_INPUT', 'assign', 'memberId'],
      [{ assign: { strategy: 'SKILL_BASED' } }, 'INVALID_INPUT', 'assign', 'skills'],
      [
        { assign: { strategy: 'LEAST_BUSY', memberIds: [] } },
        'INVALID_INPUT',
        'assign',
        'memberIds',
      ],
      [{ assign: { strategy: 'SENIOR', teamId: empty } }, 'INVALID_INPUT', 'assign', 'teamId'],
      [{ setTeamId: floor.member('Ann') }, 'NOT_FOUND', 'setTeamId'],
      [{ name: ' ' }, 'INVALID_INPUT', 'name'],
      [
        { fallbacks: [{ strategy: 'DIRECT', memberId: empty }] },
        'NOT_FOUND',
        'fallbacks',
        '0',
        'memberId',
      ],
    ];
    for (const [part, code, ...field] of wrong) {
      const { userErrors } = await floor.publish([{ ...inTurn, ...part }]);
      expect(userErrors).toMatchObject([{ code, field: ['input', 'rules', '0', ...field] }]);
    }
    expect((await floor.publish([])).userErrors).toMatchObject([{ field: ['input', 'rules'] }]);
  });

  test('are not for agents', async () => {
    const floor = await Floor.open(server, ['Ann']);
    const { errors } = await floor
      .desk('Ann')
      .ask('mutation { stopRouting(input: {}) { userErrors { code } } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('A draft', () => {
  test('is replayed over what came in: what it would change is shown, and nothing is written', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben', 'Cyd']);
    await floor.publish([{ name: 'All', assign: { strategy: 'ROUND_ROBIN' } }]);
    const texts = ['A refund', 'Hello', 'Another refund', 'Bye'];
    const ids: string[] = [];
    for (const text of texts) {
      ids.push(await floor.arrive(text));
      await floor.owner(ids.at(-1)!);
    }
    await floor.set('Ben', { capacity: 1 });
    const refunds = {
      name: 'Refunds',
      when: { keywords: ['refund'] },
      assign: { strategy: 'DIRECT', memberId: floor.member('Ben') },
    };
    const rest = { name: 'All', assign: { strategy: 'CLAIM' } };
    const simulate = (since: Date, rules: object[]) =>
      floor.boss.ask<Record<string, unknown>>(
        `query ($rules: [RoutingRuleInput!]!, $since: DateTime!) { simulateRouting(rules: $rules, since: $since) {
           conversations isCut changedRule changedOutcome outcomes { outcome before after }
           shares { member { name } before after }
           differences(first: 2) { totalCount nodes { conversation { id } before { ruleName outcome }
             after { ruleName outcome chosen { name } } } pageInfo { hasNextPage } } } }`,
        { rules, since: since.toISOString() },
      );
    const before = await sql(server, 'select count(*) from routing_decision');
    const { data } = await simulate(new Date(Date.now() - 60_000), [refunds, rest]);
    expect(data['simulateRouting']).toMatchObject({
      conversations: 4,
      isCut: false,
      changedRule: 2,
      changedOutcome: 3,
      outcomes: [
        { outcome: 'ASSIGNED', before: 4, after: 1 },
        { outcome: 'LEFT_FOR_CLAIMING', before: 0, after: 2 },
        { outcome: 'QUEUED', before: 0, after: 1 },
      ],
      differences: {
        totalCount: 4,
        nodes: [
          {
            conversation: { id: ids[0] },
            after: { ruleName: 'Refunds', outcome: 'ASSIGNED', chosen: { name: 'Ben' } },
          },
          {
            conversation: { id: ids[1] },
            before: { ruleName: 'All', outcome: 'ASSIGNED' },
            after: { ruleName: 'All', outcome: 'LEFT_FOR_CLAIMING', chosen: null },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(await sql(server, 'select count(*) from routing_decision')).toEqual(before);
    const wrong = await simulate(new Date(), [{ ...rest, setTeamId: 'team_x' }]);
    expect(wrong.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('What rules name', () => {
  test('cannot be deleted while they hold, and can afterwards', async () => {
    const floor = await Floor.open(server, ['Ann']);
    const teamId = await floor.team('Billing', ['Ann']);
    const skillId = await floor.skill('Refunds', { Ann: 3 });
    const assign = { strategy: 'SKILL_BASED', skills: [{ skillId }] };
    await floor.publish([{ name: 'Bills', setTeamId: teamId, assign }]);
    const refused = { code: 'INVALID_STATE', message: expect.stringContaining('“Bills”') };
    expect(await takeAway(floor, 'deleteTeam', { teamId })).toMatchObject([refused]);
    expect(await takeAway(floor, 'deleteSkill', { skillId })).toMatchObject([refused]);
    await floor.publish([inTurn]);
    const swift = { name: 'Swift', kind: 'FIRST_RESPONSE', withinSeconds: 60 };
    await publishTargets(floor, [{ ...swift, teamIds: [teamId] }]);
    expect(await takeAway(floor, 'deleteTeam', { teamId })).toMatchObject([
      { code: 'INVALID_STATE', message: expect.stringContaining('“Swift”') },
    ]);
    await publishTargets(floor, []);
    expect(await takeAway(floor, 'deleteTeam', { teamId })).toEqual([]);
    expect(await takeAway(floor, 'deleteSkill', { skillId })).toEqual([]);
  });

  test('and is gone nevertheless keeps nobody from being served', async () => {
    const floor = await Floor.open(server, ['Ann']);
    const teamId = await floor.team('Billing', ['Ann']);
    await floor.publish([
      { name: 'Bills', when: { keywords: ['bill'] }, setTeamId: teamId, ...everybody },
      inTurn,
    ]);
    await sql(server, 'delete from team where id = $1', [uuid(teamId)]);
    expect(await floor.owner(await floor.arrive('My bill'))).toBe('Ann');
    expect(await floor.owner(await floor.arrive('My order'))).toBe('Ann');
  });
});

const setAvailability = `mutation ($availability: MemberAvailability) {
  setAvailability(input: { availability: $availability }) { userErrors { code } } }`;

const everybody = { assign: { strategy: 'LEAST_BUSY' } };

async function publishTargets(floor: Floor, targets: object[]): Promise<void> {
  const { data } = await floor.boss.ask<{ publishTargets: { userErrors: unknown[] } }>(
    `mutation ($targets: [TargetInput!]!) {
       publishTargets(input: { targets: $targets }) { userErrors { code message } } }`,
    { targets },
  );
  expect(data.publishTargets.userErrors).toEqual([]);
}

async function takeAway(floor: Floor, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await floor.boss.ask<Record<string, { userErrors: unknown }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message } } }`,
    { input },
  );
  return data[mutation]!.userErrors;
}

async function arriveOneByOne(floor: Floor, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push(await floor.arrive());
  return ids;
}

function queuedAt(floor: Floor, id: string, position: number) {
  return eventually(async () => (await floor.routed(id)).queue?.position === position);
}

async function queue(floor: Floor): Promise<string[]> {
  const { data } = await floor.boss.ask<{
    routingQueue: { nodes: { conversation: { id: string } }[]; totalCount: number };
  }>('{ routingQueue { nodes { conversation { id } } totalCount } }');
  expect(data.routingQueue.totalCount).toBe(data.routingQueue.nodes.length);
  return data.routingQueue.nodes.map((node) => node.conversation.id);
}

async function outcomes(floor: Floor, id: string): Promise<string[]> {
  const { data } = await floor.boss.ask<{
    conversation: { routingDecisions: { nodes: { outcome: string }[] } };
  }>('query ($id: ID!) { conversation(id: $id) { routingDecisions { nodes { outcome } } } }', {
    id,
  });
  return data.conversation.routingDecisions.nodes.map((node) => node.outcome);
}

/** A new chat, whose contact turns out to be the one of an earlier chat before it is routed. */
async function sameContactWrites(floor: Floor, earlier: string): Promise<string> {
  await sql(server, 'update workspace set routing_version = null where id = $1', [floor.id]);
  const id = await floor.arrive('Again', new Visitor(server));
  await sql(
    server,
    `update conversation c set contact_id = e.contact_id, route_since = now() from conversation e
     where c.id = $1 and e.id = $2`,
    [uuid(id), uuid(earlier)],
  );
  await sql(server, 'update workspace set routing_version = 1 where id = $1', [floor.id]);
  return id;
}
