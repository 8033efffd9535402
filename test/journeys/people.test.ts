import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { ask, data, live } from '../support/client.js';
import { desk, eventually, memberId, otherWorkspace, received, sql, uuid } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const errors = 'userErrors { code field message }';

/** One mutation with one input; its payload. */
async function change(who: string, mutation: string, input: object, shown = '') {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const inputType = ['AddTeamMembersInput', 'RemoveTeamMembersInput'].includes(type)
    ? 'TeamMembersInput'
    : ['DisableMemberInput', 'EnableMemberInput'].includes(type)
      ? 'MemberInput'
      : type;
  const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${errors} cursor ${shown} } }`;
  const answer = await ask(server.demo.url, server.token(who), query, { input });
  if (answer.errors) return { refused: answer.errors[0]!.extensions['code'] };
  return answer.data[mutation];
}

async function member(name: string, shown: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Member { ${shown} } } }`;
  const { node } = await data(server.demo.url, server.token('Maya'), query, {
    id: memberId(server, name),
  });
  return node;
}

async function eventCount(): Promise<number> {
  const [row] = await sql<{ count: number }>(server, 'select count(*)::int as count from event');
  return row!.count;
}

describe('Teams', () => {
  test('are made, joined, left and deleted by managers, and by nobody below', async () => {
    const input = { name: 'Refunds', memberIds: [memberId(server, 'Priya')] };
    expect(await change('Priya', 'createTeam', input)).toEqual({ refused: 'FORBIDDEN' });
    const shown = 'team { id name members { name } }';
    const { team } = await change('Maya', 'createTeam', input, shown);
    expect(team).toMatchObject({ name: 'Refunds', members: [{ name: 'Priya' }] });
    expect(await change('Maya', 'createTeam', { name: 'REFUNDS' })).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }],
    });
    const marco = { teamId: team.id, memberIds: [memberId(server, 'Marco')] };
    const joined = await change('Maya', 'addTeamMembers', marco, shown);
    expect(joined.team.members).toHaveLength(2);
    const before = await eventCount();
    expect(await change('Maya', 'addTeamMembers', marco)).toMatchObject({ cursor: null });
    expect(await eventCount()).toBe(before);
    const left = await change('Maya', 'removeTeamMembers', marco, shown);
    expect(left.team.members).toEqual([{ name: 'Priya' }]);
    expect(await member('Priya', 'teams { name }')).toEqual({ teams: [{ name: 'Refunds' }] });
    expect(await change('Maya', 'deleteTeam', { teamId: team.id }, 'teamId')).toMatchObject({
      teamId: team.id,
      userErrors: [],
    });
  });

  test('are not deleted while they have work; what is resolved is in no team afterwards', async () => {
    const { team } = await change('Maya', 'createTeam', { name: 'Billing' }, 'team { id }');
    const { id } = await received(server);
    const place = [uuid(team.id), uuid(id)];
    await sql(server, 'update conversation set team_id = $1 where id = $2', place);
    expect(await change('Maya', 'deleteTeam', { teamId: team.id })).toMatchObject({
      userErrors: [{ code: 'INVALID_STATE', field: ['input', 'teamId'] }],
    });
    await desk(server, 'Priya').resolve(id);
    const done = await change('Maya', 'deleteTeam', { teamId: team.id });
    expect(done.userErrors).toEqual([]);
  });

  test('of one name are made once, however many try at the same moment', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        change('Maya', 'createTeam', { name: 'Twins' }, 'team { id }'),
      ),
    );
    expect(all.filter(({ team }) => team)).toHaveLength(1);
    const refused = all.flatMap(({ userErrors }) => userErrors as { code: string }[]);
    expect(refused.map(({ code }) => code)).toEqual(Array(5).fill('ALREADY_EXISTS'));
  });
});

describe('Skills', () => {
  test('are given with levels, renamed for all, and gone for all', async () => {
    const { skill: french } = await change(
      'Maya',
      'createSkill',
      { name: 'French' },
      'skill { id }',
    );
    const { skill: tax } = await change('Maya', 'createSkill', { name: 'Tax' }, 'skill { id }');
    const priya = memberId(server, 'Priya');
    const skills = [
      { skillId: tax.id, level: 2 },
      { skillId: french.id, level: 5 },
    ];
    const shown = 'member { skills { level skill { name } } }';
    const given = await change('Maya', 'setMemberSkills', { memberId: priya, skills }, shown);
    expect(given.member.skills).toEqual([
      { level: 5, skill: { name: 'French' } },
      { level: 2, skill: { name: 'Tax' } },
    ]);
    const again = await change('Maya', 'setMemberSkills', { memberId: priya, skills });
    expect(again.cursor).toBeNull();
    const six = { memberId: priya, skills: [{ skillId: tax.id, level: 6 }] };
    expect(await change('Maya', 'setMemberSkills', six)).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'skills'] }],
    });
    await change('Maya', 'renameSkill', { skillId: tax.id, name: 'Taxes' });
    await change('Maya', 'deleteSkill', { skillId: french.id });
    expect(await member('Priya', 'skills { level skill { name } }')).toEqual({
      skills: [{ level: 2, skill: { name: 'Taxes' } }],
    });
  });
});

describe('Capacity', () => {
  test('is weighed by the kinds of the channels of open conversations', async () => {
    const weights = { kindWeights: [{ kind: 'EMAIL', weight: 2.5 }], memberCapacity: 8 };
    const shown = 'workspace { memberCapacity kindWeights { kind weight } }';
    const { workspace } = await change('Olivia', 'updateWorkspace', weights, shown);
    expect(workspace).toEqual(weights);
    expect((await change('Olivia', 'updateWorkspace', weights)).cursor).toBeNull();
    const settings = { memberId: memberId(server, 'Lena'), capacity: 3, isSenior: true };
    const { member: lena } = await change(
      'Maya',
      'updateMember',
      { ...settings, timeZone: 'Asia/Kolkata' },
      'member { capacity isSenior timeZone openLoad }',
    );
    expect(lena).toMatchObject({ capacity: 3, isSenior: true, openLoad: 0 });
    const [first, second] = [await received(server), await received(server)];
    await desk(server, 'Lena').claim(first.id);
    await desk(server, 'Lena').claim(second.id);
    expect(await member('Lena', 'openLoad')).toEqual({ openLoad: 5 });
    await desk(server, 'Lena').resolve(second.id);
    expect(await member('Lena', 'openLoad')).toEqual({ openLoad: 2.5 });
    const back = { memberId: settings.memberId, capacity: null };
    const usual = await change('Maya', 'updateMember', back, 'member { capacity isSenior }');
    expect(usual.member).toEqual({ capacity: null, isSenior: true });
    expect(await change('Maya', 'updateMember', { ...back, capacity: -1 })).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'capacity'] }],
    });
  });
});

describe('Calendars', () => {
  const hours = [
    { day: 'FRIDAY', from: '22:00', to: '06:00' },
    { day: 'MONDAY', from: '13:00', to: '17:00' },
    { day: 'MONDAY', from: '09:00', to: '12:00' },
  ];
  const week = { name: 'Office', timeZone: 'Europe/Berlin', hours };

  test('hold several stretches a day, over midnight, and holidays with hours of their own', async () => {
    const holidays = [
      { date: '2026-12-31', name: 'New Year’s Eve', hours: [{ from: '09:00', to: '12:00' }] },
      { date: '2026-12-25', name: 'Christmas' },
    ];
    const shown =
      'calendar { id name timeZone hours { day from to } holidays { date hours { from to } } isOpen nextChangeAt }';
    const made = await change('Maya', 'createCalendar', { ...week, holidays }, shown);
    const { calendar } = made;
    expect(calendar).toMatchObject({
      timeZone: 'Europe/Berlin',
      hours: [hours[2], hours[1], hours[0]],
      holidays: [
        { date: '2026-12-25', hours: [] },
        { date: '2026-12-31', hours: [{ from: '09:00', to: '12:00' }] },
      ],
    });
    expect(Date.parse(calendar.nextChangeAt)).toBeGreaterThan(Date.now());
    const same = { calendarId: calendar.id, hours, holidays };
    expect((await change('Maya', 'updateCalendar', same)).cursor).toBeNull();
    const always = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    const open = always.map((day) => ({ day, from: '00:00', to: '24:00' }));
    const input = { calendarId: calendar.id, hours: open, holidays: [] };
    const { calendar: changed } = await change('Maya', 'updateCalendar', input, shown);
    expect(changed).toMatchObject({ isOpen: true, nextChangeAt: null });
  });

  test.each([
    [{ timeZone: 'Mars/Base' }, 'timeZone'],
    [{ hours: [{ day: 'MONDAY', from: '9', to: '12:00' }] }, 'hours'],
    [{ holidays: [{ date: '2026-02-30', name: 'None' }] }, 'holidays'],
    [{ name: ' ' }, 'name'],
  ])('refuse %j and say which field', async (wrong, field) => {
    const answer = await change('Maya', 'createCalendar', { ...week, name: 'Wrong', ...wrong });
    expect(answer).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', field] }],
    });
  });

  test('are kept to by teams, channels, members and the workspace, and stay while they are', async () => {
    const { calendar } = await change(
      'Maya',
      'createCalendar',
      { ...week, name: 'Kept' },
      'calendar { id }',
    );
    const calendarId = calendar.id as string;
    const kept = 'calendar { name }';
    const { team } = await change(
      'Maya',
      'createTeam',
      { name: 'Hours', calendarId },
      `team { id ${kept} }`,
    );
    expect(team.calendar).toEqual({ name: 'Kept' });
    const channelId = server.demo.channels[0]!.id;
    const set = await change(
      'Maya',
      'setChannelCalendar',
      { channelId, calendarId },
      `channel { ${kept} }`,
    );
    expect(set.channel.calendar).toEqual({ name: 'Kept' });
    const all = await change('Olivia', 'updateWorkspace', { calendarId }, `workspace { ${kept} }`);
    expect(all.workspace.calendar).toEqual({ name: 'Kept' });
    await change('Olivia', 'updateWorkspace', { memberCapacity: 9 });
    await change('Maya', 'updateTeam', { teamId: team.id, name: 'Later' });
    const { viewer } = await data(
      server.demo.url,
      server.token('Maya'),
      `{ viewer { workspace { ${kept} } } }`,
    );
    expect(viewer.workspace.calendar).toEqual({ name: 'Kept' });
    const refused = await change('Maya', 'deleteCalendar', { calendarId });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect(refused.userErrors[0].message).toContain('the team Later');
    await change('Maya', 'updateTeam', { teamId: team.id, calendarId: null });
    await change('Maya', 'setChannelCalendar', { channelId });
    await change('Olivia', 'updateWorkspace', { calendarId: null });
    const deleted = await change('Maya', 'deleteCalendar', { calendarId }, 'calendarId');
    expect(deleted).toMatchObject({ calendarId, userErrors: [] });
  });
});

describe('Members', () => {
  test('who are disabled lose their sockets and tokens, and their conversations go back', async () => {
    const { id } = await received(server);
    const done = await received(server);
    const marco = desk(server, 'Marco');
    await marco.claim(id);
    await marco.claim(done.id);
    await marco.resolve(done.id);
    const socket = live(server.demo.url, marco.token, 'subscription { events { ready } }');
    await socket.until((items) => items.length > 0);
    const input = { memberId: memberId(server, 'Marco') };
    expect(await change('Maya', 'disableMember', input)).toEqual({ refused: 'FORBIDDEN' });
    const shut = await change('Olivia', 'disableMember', input, 'member { disabledAt }');
    expect(shut.member.disabledAt).not.toBeNull();
    await expect(socket.until(() => false)).rejects.toMatchObject({ errors: { code: 4403 } });
    const { errors: refused } = await marco.ask('{ viewer { id } }');
    expect(refused![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    const priya = desk(server, 'Priya');
    await eventually(async () => (await priya.conversation(id)).assignee === null);
    expect((await priya.conversation(done.id)).assignee).toMatchObject({ name: 'Marco' });
    await change('Olivia', 'enableMember', input);
    await eventually(async () => !(await marco.ask('{ viewer { id } }')).errors);
  });

  test('the last owner stays, and two owners who shut each other out leave one', async () => {
    const olivia = memberId(server, 'Olivia');
    const demote = { memberId: olivia, role: 'AGENT' };
    expect(await change('Olivia', 'updateMember', demote)).toMatchObject({
      userErrors: [{ code: 'INVALID_STATE', field: ['input', 'memberId'] }],
    });
    const lena = memberId(server, 'Lena');
    expect(await change('Maya', 'updateMember', { memberId: lena, role: 'OWNER' })).toEqual({
      refused: 'FORBIDDEN',
    });
    await change('Olivia', 'updateMember', { memberId: lena, role: 'OWNER' });
    await eventually(async () => {
      const { data: seen } = await desk(server, 'Lena').ask<{ viewer: { scopes: string[] } }>(
        '{ viewer { scopes } }',
      );
      return seen.viewer.scopes.includes('ADMIN');
    });
    await Promise.all([
      change('Olivia', 'disableMember', { memberId: lena }),
      change('Lena', 'disableMember', { memberId: olivia }),
    ]);
    const left = await sql(
      server,
      `select from member where role = 'OWNER' and disabled_at is null and workspace_id = $1`,
      [uuid(server.demo.workspace.id)],
    );
    expect(left).toHaveLength(1);
    await sql(server, `update member set disabled_at = null, role = 'OWNER' where id = $1`, [
      uuid(olivia),
    ]);
  });

  test('of another workspace are out of reach, like whoever never was', async () => {
    const other = await otherWorkspace(server);
    for (const id of [other.memberId, `mem_${'f'.repeat(32)}`])
      expect(await change('Maya', 'updateMember', { memberId: id, capacity: 1 })).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND', field: ['input', 'memberId'] }],
      });
    const mixed = { name: 'Mixed', memberIds: [other.memberId] };
    expect(await change('Maya', 'createTeam', mixed)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'memberIds'] }],
    });
  });
});
