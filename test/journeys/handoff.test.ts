import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import {
  type Desk,
  desk,
  eventually,
  letter,
  logIsFinal,
  memberId,
  post,
  received,
  sql,
  uuid,
} from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const who = (name: string) => desk(server, name);
const mem = (name: string) => memberId(server, name);

interface HandoffShown {
  id: string;
  state: string;
  brief: string | null;
  waitingSince: string | null;
  expiresAt: string | null;
  endedAt: string | null;
  reason: string | null;
  from: { name: string };
  to: { name: string };
  endedBy: { name: string } | null;
  promises: { text: string; message: { id: string } | null }[];
}

interface Outcome {
  handoff: HandoffShown | null;
  conversation: { id: string; assignee: { name: string } | null; sequence: number } | null;
  userErrors: {
    code: string;
    field: string[] | null;
    message: string;
    holder?: { name: string };
  }[];
  cursor: string | null;
}

const shown = `id state brief waitingSince expiresAt endedAt reason from { name }
  to { __typename ... on Member { name } ... on Team { name } } endedBy { name }
  promises { text message { id } }`;

async function verb(agent: Desk, name: string, input: object): Promise<Outcome> {
  const Input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await agent.ask<{ it: Outcome }>(
    `mutation ($input: ${Input}!) { it: ${name}(input: $input) { handoff { ${shown} }
      conversation { id sequence assignee { name } } cursor
      userErrors { code field message ... on AlreadyClaimed { holder { name } } } } }`,
    { input },
  );
  if (errors) throw new Error(`${String(errors[0]!.extensions['code'])}: ${errors[0]!.message}`);
  return data.it;
}

/** A customer's conversation that is Priya's. */
async function priyas(): Promise<string> {
  const { id } = await received(server);
  await who('Priya').claim(id);
  return id;
}

async function offered(conversationId: string, to: string, more: object = {}): Promise<string> {
  const { handoff, userErrors } = await verb(who('Priya'), 'handOffConversation', {
    conversationId,
    to,
    ...more,
  });
  expect(userErrors).toEqual([]);
  return handoff!.id;
}

async function handoffOf(conversationId: string, agent = who('Priya')): Promise<HandoffShown> {
  const { data } = await agent.ask<{ conversation: { handoff: HandoffShown } }>(
    `query ($id: ID!) { conversation(id: $id) { handoff { ${shown} } } }`,
    { id: conversationId },
  );
  return data.conversation.handoff;
}

async function told(name: string, conversationId: string): Promise<string[]> {
  const { data } = await who(name).ask<{
    notifications: {
      nodes: { kind: string; facts: { state?: string }; conversation: { id: string } | null }[];
    };
  }>('{ notifications(first: 100) { nodes { kind facts conversation { id } } } }');
  return data.notifications.nodes
    .filter((one) => one.conversation?.id === conversationId)
    .map((one) => `${one.kind} ${one.facts.state}`)
    .reverse();
}

async function team(name: string, ...names: string[]): Promise<string> {
  const id = crypto.randomUUID();
  await sql(
    server,
    `insert into team (workspace_id, id, name) select id, $1, $2 from workspace limit 1`,
    [id, name],
  );
  for (const member of names)
    await sql(
      server,
      `insert into team_member (workspace_id, team_id, member_id)
       select workspace_id, $1, id from member where id = $2`,
      [id, uuid(mem(member))],
    );
  return `team_${id.replaceAll('-', '')}`;
}

function setAvailability(name: string, to: string) {
  return sql(server, 'update member set availability = $2 where id = $1', [uuid(mem(name)), to]);
}

async function openIntervals(conversationId: string) {
  return sql<{ member_id: string }>(
    server,
    'select member_id from assignment where conversation_id = $1 and ended_at is null',
    [uuid(conversationId)],
  );
}

describe('A handoff', () => {
  test('gives the receiver brief, open wait and what was promised; the giver owns it until they accept', async () => {
    const id = await priyas();
    const answer = await who('Priya').answer(id, 'Thanks. I will send the part by Friday.');
    const [first] = await who('Priya').messages(id);
    await post(server, letter({ headers: { 'In-Reply-To': `<${first!.externalId}>` } }));
    await eventually(async () => (await who('Priya').conversation(id)).waitingSince);
    const handoffId = await offered(id, mem('Marco'), { brief: 'Wants the blue one.' });
    expect(await who('Marco').conversation(id)).toMatchObject({ assignee: { name: 'Priya' } });
    const pending = await handoffOf(id, who('Marco'));
    expect(pending).toMatchObject({
      state: 'PENDING',
      brief: 'Wants the blue one.',
      from: { name: 'Priya' },
      to: { name: 'Marco' },
      promises: [{ text: 'I will send the part by Friday.', message: { id: answer.message!.id } }],
    });
    expect(pending.waitingSince).not.toBeNull();
    expect(Date.parse(pending.expiresAt!) - Date.now()).toBeGreaterThan(880_000);
    const accepted = await verb(who('Marco'), 'acceptHandoff', { handoffId });
    expect(accepted).toMatchObject({
      userErrors: [],
      conversation: { assignee: { name: 'Marco' } },
      handoff: { state: 'ACCEPTED', endedBy: { name: 'Marco' } },
    });
    expect(await verb(who('Marco'), 'acceptHandoff', { handoffId })).toMatchObject({
      cursor: null,
      userErrors: [],
    });
    expect(await told('Marco', id)).toEqual(['HANDOFF PENDING']);
    expect(await told('Priya', id)).toEqual(['HANDOFF ACCEPTED']);
    const { timeline } = await who('Priya').conversation(id);
    expect(timeline.nodes.map((item) => item.__typename).slice(-2)).toEqual([
      'HandoffOffered',
      'ConversationAssigned',
    ]);
    const { data } = await who('Priya').ask<{
      conversation: { watchers: { name: string }[]; assignments: { nodes: { kind: string }[] } };
    }>(
      'query ($id: ID!) { conversation(id: $id) { watchers { name } assignments { nodes { kind } } } }',
      { id },
    );
    expect(data.conversation.watchers).toEqual([{ name: 'Priya' }]);
    expect(data.conversation.assignments.nodes.at(-1)).toEqual({ kind: 'HANDED_OVER' });
  });

  test('carries the giver’s own list of promises where they give one, and what they kept of ours stays tied to its message', async () => {
    const id = await priyas();
    const { message } = await who('Priya').answer(id, 'I will call you. We will refund you.');
    await offered(id, mem('Marco'), { promises: ['I will call you.', 'A discount, by phone'] });
    expect((await handoffOf(id)).promises).toEqual([
      { text: 'I will call you.', message: { id: message!.id } },
      { text: 'A discount, by phone', message: null },
    ]);
  });

  test.each([
    ['claims it', (id: string) => who('Marco').claim(id)],
    ['answers in it', (id: string) => who('Marco').answer(id, 'It is me now.')],
  ])('is accepted by a receiver who %s', async (_, act) => {
    const id = await priyas();
    await offered(id, mem('Marco'));
    expect((await act(id)).userErrors).toEqual([]);
    expect(await handoffOf(id)).toMatchObject({ state: 'ACCEPTED', endedBy: { name: 'Marco' } });
    expect(await who('Priya').conversation(id)).toMatchObject({ assignee: { name: 'Marco' } });
  });

  test('accepted refuses a reply of the giver’s that was written without knowing', async () => {
    const id = await priyas();
    const { sequence } = await who('Priya').conversation(id);
    const handoffId = await offered(id, mem('Marco'));
    await verb(who('Marco'), 'acceptHandoff', { handoffId });
    const stale = { conversationId: id, text: 'Still me', lastSeenSequence: sequence };
    expect((await who('Priya').reply(stale)).userErrors).toMatchObject([
      { code: 'REPLY_CONFLICT' },
    ]);
  });

  test('to a team goes to the first of many who accept at once, and the others hear who has it', async () => {
    const everybody = ['Marco', 'Lena', 'Maya', 'Olivia'];
    const to = await team('Billing', 'Priya', ...everybody);
    const id = await priyas();
    const handoffId = await offered(id, to);
    const takes = await Promise.all(
      everybody.map((name) => verb(who(name), 'acceptHandoff', { handoffId })),
    );
    const winners = takes.filter((take) => take.userErrors.length === 0);
    expect(winners).toHaveLength(1);
    const { assignee, ...rest } = await who('Priya').conversation(id);
    for (const take of takes.filter((one) => one !== winners[0]))
      expect(take.userErrors).toMatchObject([
        {
          code: 'ALREADY_CLAIMED',
          field: ['input', 'handoffId'],
          holder: { name: assignee!.name },
        },
      ]);
    expect(everybody).toContain(assignee!.name);
    expect(await openIntervals(rest.id)).toHaveLength(1);
  });

  test('that nobody accepts bounces back on time, and the giver is told', async () => {
    const id = await priyas();
    await offered(id, mem('Lena'), { acceptWithinSeconds: 1 });
    const over = await eventually(async () => {
      const handoff = await handoffOf(id);
      return handoff.state !== 'PENDING' && handoff;
    });
    expect(over).toMatchObject({ state: 'BOUNCED', endedBy: { name: 'Rapport' } });
    expect(Date.parse(over.endedAt!)).toBeGreaterThanOrEqual(Date.parse(over.expiresAt!));
    expect(await told('Priya', id)).toEqual(['HANDOFF BOUNCED']);
    const { assignee, timeline } = await who('Priya').conversation(id);
    expect(assignee).toMatchObject({ name: 'Priya' });
    expect(timeline.nodes.at(-1)).toMatchObject({ __typename: 'HandoffEnded' });
    const late = await verb(who('Lena'), 'acceptHandoff', { handoffId: over.id });
    expect(late.userErrors).toMatchObject([
      { code: 'INVALID_STATE', field: ['input', 'handoffId'] },
    ]);
  });

  test('bounces, its job lost, past a giver who went home: it goes back for routing', async () => {
    await sql(server, 'update workspace set routing_version = 1');
    const id = await priyas();
    await offered(id, mem('Lena'), { acceptWithinSeconds: 1 });
    await sql(server, `delete from pgboss.job where name = 'bounce-handoff'`);
    await setAvailability('Priya', 'OFFLINE');
    await eventually(async () => (await handoffOf(id)).state === 'BOUNCED');
    const [row] = await sql(
      server,
      'select assignee_id, route_since is not null as wanted from conversation where id = $1',
      [uuid(id)],
    );
    await setAvailability('Priya', 'ONLINE');
    await sql(server, 'update workspace set routing_version = null');
    expect(row).toEqual({ assignee_id: null, wanted: true });
    expect(await openIntervals(id)).toEqual([]);
  });

  test('can be declined by its receiver, who says why, and taken back by its giver; by nobody else', async () => {
    const id = await priyas();
    const declined = await offered(id, mem('Marco'));
    await expect(verb(who('Lena'), 'declineHandoff', { handoffId: declined })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(verb(who('Lena'), 'acceptHandoff', { handoffId: declined })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(verb(who('Lena'), 'cancelHandoff', { handoffId: declined })).rejects.toThrow(
      'FORBIDDEN',
    );
    await verb(who('Marco'), 'declineHandoff', { handoffId: declined, reason: 'At lunch' });
    expect(await handoffOf(id)).toMatchObject({ state: 'DECLINED', reason: 'At lunch' });
    expect(await told('Priya', id)).toEqual(['HANDOFF DECLINED']);
    const cancelled = await offered(id, mem('Marco'));
    await verb(who('Priya'), 'cancelHandoff', { handoffId: cancelled });
    const late = await verb(who('Marco'), 'acceptHandoff', { handoffId: cancelled });
    expect(late.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect(await who('Priya').conversation(id)).toMatchObject({ assignee: { name: 'Priya' } });
  });

  test('is over when a manager assigns it elsewhere, or it is resolved, and cannot be accepted then', async () => {
    const [assigned, resolved] = [await priyas(), await priyas()];
    const offers = [await offered(assigned, mem('Marco')), await offered(resolved, mem('Marco'))];
    await who('Maya').assign(assigned, mem('Lena'));
    await who('Priya').resolve(resolved);
    for (const handoffId of offers) {
      const late = await verb(who('Marco'), 'acceptHandoff', { handoffId });
      expect(late.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    }
    expect(await handoffOf(assigned)).toMatchObject({ state: 'CANCELLED' });
    expect(await handoffOf(resolved)).toMatchObject({ state: 'CANCELLED' });
    expect(await who('Priya').conversation(assigned)).toMatchObject({ assignee: { name: 'Lena' } });
  });

  test('accepted, assigned, declined, cancelled and resolved at once: one owner, one end', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await priyas();
      const handoffId = await offered(id, mem('Marco'));
      await Promise.all([
        verb(who('Marco'), 'acceptHandoff', { handoffId }),
        who('Maya').assign(id, mem('Lena')),
        verb(who('Marco'), 'declineHandoff', { handoffId }),
        verb(who('Priya'), 'cancelHandoff', { handoffId }),
        who('Marco').claim(id),
        who('Olivia').resolve(id),
      ]);
      const { assignee } = await who('Priya').conversation(id);
      const handoff = await handoffOf(id);
      expect(handoff.state).not.toBe('PENDING');
      const open = await openIntervals(id);
      expect(open).toEqual([{ member_id: uuid(mem(assignee!.name)) }]);
      const ends = await sql(
        server,
        `select kind from conversation_change where conversation_id = $1 and (kind in ('HANDOFF_DECLINED',
          'HANDOFF_CANCELLED', 'HANDOFF_BOUNCED') or detail ? 'handoffId' and kind = 'ASSIGNED')`,
        [uuid(id)],
      );
      expect(ends.length).toBeLessThanOrEqual(1);
    }
  });

  test('is refused with its field: to its owner, to nobody, twice, by a stranger, for a moment too long', async () => {
    const id = await priyas();
    const refusal = async (agent: Desk, input: object) =>
      (await verb(agent, 'handOffConversation', { conversationId: id, to: mem('Marco'), ...input }))
        .userErrors[0];
    const priya = who('Priya');
    expect(await refusal(priya, { to: mem('Priya') })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'to'],
    });
    expect(await refusal(priya, { to: `mem_${'f'.repeat(32)}` })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'to'],
    });
    expect(await refusal(priya, { to: 'Marco' })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'to'],
    });
    expect(await refusal(priya, { to: await team('Empty') })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    for (const acceptWithinSeconds of [0, 604_801])
      expect(await refusal(priya, { acceptWithinSeconds })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['input', 'acceptWithinSeconds'],
      });
    expect(await refusal(who('Lena'), {})).toMatchObject({ code: 'INVALID_STATE' });
    await offered(id, mem('Marco'));
    expect(await refusal(priya, {})).toMatchObject({ code: 'INVALID_STATE' });
    const { id: nobodys } = await received(server);
    expect(await refusal(priya, { conversationId: nobodys })).toMatchObject({
      code: 'INVALID_STATE',
    });
  });
});

describe('The end of a shift', () => {
  interface ShiftEnd {
    member: { availability: string } | null;
    results: { outcome: string; conversation: { id: string }; handoff: { brief: string } | null }[];
    remainingCount: number;
    cursor: string | null;
    userErrors: { code: string; field: string[] }[];
  }

  async function endShift(name: string, input: object): Promise<ShiftEnd> {
    const { data } = await who(name).ask<{ endShift: ShiftEnd }>(
      `mutation ($input: EndShiftInput!) { endShift(input: $input) { member { availability } remainingCount cursor
        results { outcome conversation { id } handoff { brief promises { text } } } userErrors { code field } } }`,
      { input },
    );
    return data.endShift;
  }

  async function owned(name: string, count: number): Promise<string[]> {
    const mails = await Promise.all(Array.from({ length: count }, () => received(server)));
    for (const { id } of mails) await who('Maya').assign(id, mem(name));
    return mails.map(({ id }) => id);
  }

  const mine = async (name: string) => (await who(name).inbox('MINE')).map(({ id }) => id);

  test('hands all that is open over to a colleague at once, with the brief, and tells them once', async () => {
    const ids = await owned('Lena', 4);
    await verb(who('Lena'), 'handOffConversation', { conversationId: ids[0], to: mem('Priya') });
    const all = await mine('Lena');
    const end = await endShift('Lena', { handOverTo: mem('Marco'), brief: 'All are waiting.' });
    expect(end).toMatchObject({
      userErrors: [],
      remainingCount: 0,
      member: { availability: 'OFFLINE' },
    });
    expect(end.results.map((one) => one.conversation.id).toSorted()).toEqual(all.toSorted());
    for (const one of end.results)
      expect(one).toMatchObject({ outcome: 'HANDED_OVER', handoff: { brief: 'All are waiting.' } });
    expect(await mine('Lena')).toEqual([]);
    expect(await mine('Marco')).toEqual(expect.arrayContaining(ids));
    for (const id of ids)
      expect(await openIntervals(id)).toEqual([{ member_id: uuid(mem('Marco')) }]);
    const { data } = await who('Marco').ask<{ notifications: { nodes: object[] } }>(
      '{ notifications(first: 1) { nodes { kind facts actor { name } } } }',
    );
    expect(data.notifications.nodes).toEqual([
      {
        kind: 'HANDOFF',
        facts: { state: 'ACCEPTED', conversations: all.length },
        actor: { name: 'Lena' },
      },
    ]);
    const again = await endShift('Lena', { handOverTo: mem('Marco') });
    expect(again).toMatchObject({ results: [], cursor: null });
    await setAvailability('Lena', 'ONLINE');
  });

  test('puts all that is open back for routing, with the brief as a note', async () => {
    await sql(server, 'update workspace set routing_version = 1');
    const ids = await owned('Lena', 2);
    const end = await endShift('Lena', { queue: true, brief: 'Nothing promised yet.' });
    expect(end.results.map((one) => one.outcome)).toEqual(['QUEUED', 'QUEUED']);
    const rows = await sql(
      server,
      `select assignee_id, route_since is not null as wanted from conversation where id = any($1)`,
      [ids.map(uuid)],
    );
    await sql(server, 'update workspace set routing_version = null');
    expect(rows).toEqual(ids.map(() => ({ assignee_id: null, wanted: true })));
    const { timeline } = await who('Priya').conversation(ids[0]!);
    expect(timeline.nodes.slice(-2)).toMatchObject([
      { __typename: 'Note', text: 'Nothing promised yet.' },
      { __typename: 'ConversationUnassigned' },
    ]);
    await setAvailability('Lena', 'ONLINE');
  });

  test('while a manager gives the same conversations to others, and an offer is accepted: one owner each', async () => {
    const ids = await owned('Lena', 6);
    const handoff = await verb(who('Lena'), 'handOffConversation', {
      conversationId: ids[0],
      to: mem('Priya'),
    });
    const [end] = await Promise.all([
      endShift('Lena', { handOverTo: mem('Marco') }),
      verb(who('Priya'), 'acceptHandoff', { handoffId: handoff.handoff!.id }),
      ...ids.slice(1, 4).map((id) => who('Maya').assign(id, mem('Olivia'))),
      who('Marco').claim(ids[4]!),
    ]);
    expect(end.userErrors).toEqual([]);
    for (const id of ids) {
      const { assignee } = await who('Maya').conversation(id);
      expect(assignee!.name).not.toBe('Lena');
      expect(await openIntervals(id)).toEqual([{ member_id: uuid(mem(assignee!.name)) }]);
    }
    expect((await handoffOf(ids[0]!)).state).not.toBe('PENDING');
    await setAvailability('Lena', 'ONLINE');
  });

  test('is refused while nobody goes on, and changes nothing then', async () => {
    const [id] = await owned('Lena', 1);
    await setAvailability('Marco', 'AWAY');
    expect((await endShift('Lena', { handOverTo: mem('Marco') })).userErrors).toMatchObject([
      { code: 'INVALID_STATE', field: ['input', 'handOverTo'] },
    ]);
    await setAvailability('Marco', 'ONLINE');
    for (const input of [{}, { queue: false }, { handOverTo: mem('Marco'), queue: true }])
      expect((await endShift('Lena', input)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(await mine('Lena')).toContain(id);
    await logIsFinal(server);
  });

  test('of many conversations is one transaction, however many: nobody is left without an owner in between', async () => {
    await sql(
      server,
      `insert into conversation (workspace_id, id, number, contact_id, channel_id, status, assignee_id, last_activity_at,
         created_at) select workspace_id, gen_random_uuid(), 100000 + n, contact_id, channel_id, 'OPEN', $1, now(), now()
       from (select * from conversation limit 1) c, generate_series(1, 1010) n`,
      [uuid(mem('Lena'))],
    );
    const end = await endShift('Lena', { handOverTo: mem('Marco'), brief: 'Sorry.' });
    expect(end.results).toHaveLength(1000);
    expect(end.remainingCount).toBeGreaterThan(0);
    const rest = await endShift('Lena', { queue: true });
    expect(rest.remainingCount).toBe(0);
    expect(await mine('Lena')).toEqual([]);
  });
});
