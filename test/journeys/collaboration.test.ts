import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventsDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { live } from '../support/client.js';
import { Desk, desk, logIsFinal, memberId, otherWorkspace, received, sql, uuid } from './desk.js';

let server: TestServer;
let billing: string;
beforeAll(async () => {
  server = await startServer();
  billing = await team('Billing', 'Priya', 'Marco', 'Lena');
});
afterAll(() => server.close());

const who = (name: string) => desk(server, name);
const mem = (name: string) => memberId(server, name);
const call = (name: string) => `@[${name}](${mem(name)})`;

interface Told {
  id: string;
  kind: string;
  readAt: string | null;
  note?: { text: string } | null;
  conversation: { id: string } | null;
}

async function mutate(agent: Desk, field: string, input: object, select = '') {
  const Input = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await agent.ask<{ it: Record<string, any> }>(
    `mutation ($input: ${Input}!) { it: ${field}(input: $input) { cursor ${select} userErrors { code field } } }`,
    { input },
  );
  if (errors) throw new Error(String(errors[0]!.extensions['code']));
  return data.it;
}

async function told(agent: Desk, conversationId: string): Promise<Told[]> {
  const { data } = await agent.ask<{ notifications: { nodes: Told[] } }>(
    `{ notifications(first: 100) { nodes { id kind readAt conversation { id }
      ... on MentionNotification { note { text } } } } }`,
  );
  return data.notifications.nodes.filter((one) => one.conversation?.id === conversationId);
}

async function unread(agent: Desk): Promise<number> {
  const { data } = await agent.ask<{ unreadNotificationCount: number }>(
    '{ unreadNotificationCount }',
  );
  return data.unreadNotificationCount;
}

async function team(name: string, ...names: string[]): Promise<string> {
  const id = crypto.randomUUID();
  await sql(server, 'insert into team (workspace_id, id, name) values ($1, $2, $3)', [
    uuid(server.demo.workspace.id),
    id,
    name,
  ]);
  for (const one of names)
    await sql(
      server,
      'insert into team_member (workspace_id, team_id, member_id) values ($1, $2, $3)',
      [uuid(server.demo.workspace.id), id, uuid(mem(one))],
    );
  return `team_${id.replaceAll('-', '')}`;
}

const note = (agent: Desk, conversationId: string, text: string, mentions?: string[]) =>
  mutate(
    agent,
    'addNote',
    { conversationId, text, mentions },
    'note { id mentions { __typename ... on Member { name } ... on Team { name } } }',
  );

describe('A mention', () => {
  test('tells members and everybody of a team, each once, never the author, never who is shut out', async () => {
    const { id } = await received(server);
    await sql(server, 'update member set disabled_at = now() where id = $1', [uuid(mem('Lena'))]);
    const text = `${call('Marco')} and @[Billing](${billing}): what do you think?`;
    const { note: added, userErrors } = await note(who('Priya'), id, text, [
      mem('Marco'),
      mem('Maya'),
    ]);
    await sql(server, 'update member set disabled_at = null where id = $1', [uuid(mem('Lena'))]);
    expect(userErrors).toEqual([]);
    expect(added.mentions).toEqual([
      { __typename: 'Member', name: 'Marco' },
      { __typename: 'Member', name: 'Maya' },
      { __typename: 'Team', name: 'Billing' },
    ]);
    expect(await told(who('Marco'), id)).toMatchObject([{ kind: 'MENTION', note: { text } }]);
    expect(await told(who('Maya'), id)).toHaveLength(1);
    for (const name of ['Priya', 'Lena', 'Olivia']) expect(await told(who(name), id)).toEqual([]);
  });

  test('by name makes a watcher, who finds the conversation in a list of their own', async () => {
    const { id } = await received(server);
    await note(who('Priya'), id, `${call('Olivia')}, please look`);
    const watched = async (name: string) => {
      const { data } = await who(name).ask<{ inbox: { nodes: { id: string }[] } }>(
        '{ inbox(view: WATCHED, first: 100) { nodes { id } } }',
      );
      return data.inbox.nodes.map((one) => one.id);
    };
    expect(await watched('Olivia')).toContain(id);
    expect(await watched('Marco')).not.toContain(id);
    await mutate(who('Olivia'), 'unwatchConversation', { conversationId: id });
    expect(await watched('Olivia')).not.toContain(id);
    const watch = { conversationId: id, memberId: mem('Marco') };
    await expect(mutate(who('Priya'), 'watchConversation', watch)).rejects.toThrow('FORBIDDEN');
    expect(
      await mutate(who('Maya'), 'watchConversation', watch, 'conversation { watchers { name } }'),
    ).toMatchObject({ conversation: { watchers: [{ name: 'Marco' }] } });
    expect(await mutate(who('Marco'), 'watchConversation', { conversationId: id })).toMatchObject({
      cursor: null,
    });
  });

  test('is still watched when its conversation becomes part of another', async () => {
    const [into, from] = [await received(server), await received(server)];
    await note(who('Priya'), from.id, `${call('Lena')}, please look`);
    await mutate(who('Priya'), 'mergeConversations', { intoId: into.id, fromId: from.id });
    const { data } = await who('Priya').ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Conversation { watchers { name } } } }',
      { ids: [into.id, from.id] },
    );
    expect(data).toEqual({ nodes: [{ watchers: [{ name: 'Lena' }] }, { watchers: [] }] });
  });

  test('of somebody who is nobody here refuses the note with the field, and stores nothing', async () => {
    const { id, sequence } = await received(server);
    const other = await otherWorkspace(server);
    for (const stranger of [other.memberId, `mem_${'f'.repeat(32)}`, 'mem_nonsense']) {
      const inText = await note(who('Priya'), id, `@[Somebody](${stranger}) look`);
      expect(inText.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'text'] }]);
      const listed = await note(who('Priya'), id, 'Look', [stranger]);
      expect(listed.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'mentions'] }]);
    }
    expect(await who('Priya').conversation(id)).toMatchObject({ sequence });
  });

  test('tells a key without NOTES that there is a note, and not what it says', async () => {
    const { id } = await received(server);
    await note(who('Priya'), id, `${call('Marco')}: the password is blue`);
    const { createApiKey } = (
      await who('Olivia').ask<{ createApiKey: { secret: string } }>(
        `mutation { createApiKey(input: { name: "Phone", scopes: [READ], memberId: "${mem('Marco')}" }) { secret } }`,
      )
    ).data;
    const phone = new Desk(server, createApiKey.secret);
    expect(await told(phone, id)).toMatchObject([{ kind: 'MENTION', note: null }]);
  });
});

const subscription = `subscription ($after: String) { notifications(after: $after) { ready cursor unreadCount
  readIds readUpToId created { id kind conversation { id } } } }`;

interface Update {
  notifications: {
    ready: boolean;
    cursor: string;
    unreadCount: number;
    readIds: string[];
    readUpToId: string | null;
    created: { id: string; kind: string; conversation: { id: string } }[];
  };
}

const follow = (agent: Desk, after?: string) =>
  live<Update>(agent.url, agent.token, subscription, { after });

describe('Notifications', () => {
  test('come live to the one member they are for, resume behind a cursor, and are heard of nowhere else', async () => {
    const { id } = await received(server);
    const [marcos, mayas] = [follow(who('Marco')), follow(who('Maya'))];
    const events = live<object>(
      who('Maya').url,
      who('Maya').token,
      'subscription { events { ready events { type payload } } }',
    );
    const inbox = live<object>(
      who('Maya').url,
      who('Maya').token,
      'subscription { inbox(view: ALL) { ready changed { id } } }',
    );
    await Promise.all(
      [marcos, mayas, events, inbox].map((one) =>
        one.until((items: unknown[]) => items.length > 0),
      ),
    );
    await note(who('Priya'), id, `${call('Marco')} look`);
    const heard = await marcos.until((items) =>
      items.some((one) => one.notifications.created.length > 0),
    );
    const update = heard.at(-1)!.notifications;
    expect(update.created).toMatchObject([{ kind: 'MENTION', conversation: { id } }]);
    await marcos.close();
    await note(who('Priya'), id, `${call('Marco')} again`);
    await note(who('Priya'), id, `${call('Maya')} too`);
    const resumed = follow(who('Marco'), update.cursor);
    const missed = await resumed.until((items) => items.length > 1);
    expect(missed.flatMap((one) => one.notifications.created)).toHaveLength(1);
    const own = await mayas.until((items) =>
      items.some((one) => one.notifications.created.length > 0),
    );
    const mayasIds = own.flatMap((one) => one.notifications.created.map((created) => created.id));
    expect(mayasIds).toHaveLength(1);
    await logIsFinal(server);
    const pages = await Promise.all(
      ['Maya', 'Marco', 'Olivia'].map((name) =>
        who(name).do(EventsDocument, { first: 100, filter: { conversationIds: [id] } }),
      ),
    );
    expect(JSON.stringify([pages, events.received, inbox.received])).not.toMatch(
      /NOTIFICATION_|ntf_/,
    );
    expect(JSON.stringify(pages)).toContain('NOTE_ADDED');
    const asked = { id: mayasIds[0] };
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await who('Maya').ask(node, asked)).data).toEqual({ node: asked });
    for (const agent of [who('Marco'), who('Olivia'), new Desk(server, server.demo.apiKey)])
      expect((await agent.ask(node, asked)).data).toEqual({ node: null });
    await Promise.all([resumed.close(), mayas.close(), events.close(), inbox.close()]);
  });

  test('are read one by one or all up to one, once, and the other devices hear it', async () => {
    const { id } = await received(server);
    for (let n = 0; n < 3; n++) await note(who('Priya'), id, `${call('Lena')} ${n}`);
    const lena = who('Lena');
    const [third, second, first] = await told(lena, id);
    const before = await unread(lena);
    const phone = follow(lena);
    await phone.until((items) => items.length > 0);
    const read = (input: object) => mutate(lena, 'markNotificationsRead', input, 'readCount');
    expect(await read({ notificationIds: [third!.id] })).toMatchObject({ readCount: 1 });
    expect(await read({ notificationIds: [third!.id] })).toMatchObject({
      readCount: 0,
      cursor: null,
    });
    expect(await read({ upToId: second!.id })).toMatchObject({ readCount: before - 1 });
    const heard = await phone.until((items) => items.some((one) => one.notifications.readUpToId));
    await phone.close();
    expect(heard.flatMap((one) => one.notifications.readIds)).toEqual([third!.id]);
    expect(heard.at(-1)!.notifications).toMatchObject({ readUpToId: second!.id, unreadCount: 0 });
    expect(await told(lena, id)).toMatchObject([
      { id: third!.id },
      { id: second!.id },
      { id: first!.id },
    ]);
    for (const one of await told(lena, id)) expect(one.readAt).not.toBeNull();
  });

  test('of others can be neither read nor marked, and are listed by kind, by state and page by page', async () => {
    const { id } = await received(server);
    for (let n = 0; n < 3; n++) await note(who('Priya'), id, `${call('Olivia')} ${n}`);
    const [latest] = await told(who('Olivia'), id);
    for (const input of [{ notificationIds: [latest!.id] }, { upToId: latest!.id }])
      expect((await mutate(who('Marco'), 'markNotificationsRead', input)).userErrors).toMatchObject(
        [{ code: 'NOT_FOUND' }],
      );
    const page = async (args: string) =>
      (
        await who('Olivia').ask<{
          notifications: {
            nodes: Told[];
            totalCount: number;
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        }>(
          `{ notifications(${args}) { nodes { id kind conversation { id } } totalCount pageInfo { endCursor hasNextPage } } }`,
        )
      ).data.notifications;
    const one = await page('first: 2, filter: { unread: true, kinds: [MENTION] }');
    const two = await page(
      `first: 2, after: "${one.pageInfo.endCursor}", filter: { unread: true, kinds: [MENTION] }`,
    );
    const ids = [...one.nodes, ...two.nodes].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(one.totalCount).toBe(ids.length);
    expect(await page('first: 5, filter: { kinds: [ESCALATION] }')).toMatchObject({ nodes: [] });
    expect(await told(new Desk(server, server.demo.apiKey), id)).toEqual([]);
  });
});

describe('Tags', () => {
  const withTag = (tagId: string) =>
    who('Priya').ask<{ inbox: { nodes: { id: string; tags: { name: string }[] }[] } }>(
      'query ($tag: ID!) { inbox(view: ALL, where: { tagId: [$tag] }) { nodes { id tags { name } } } }',
      { tag: tagId },
    );

  test('are made by managers, put on by anybody, found by, renamed in place and gone when deleted', async () => {
    const { id } = await received(server);
    await expect(mutate(who('Priya'), 'createTag', { name: 'Refund' })).rejects.toThrow(
      'FORBIDDEN',
    );
    const { tag } = await mutate(who('Maya'), 'createTag', { name: ' Refund ' }, 'tag { id name }');
    expect(tag.name).toBe('Refund');
    expect((await mutate(who('Maya'), 'createTag', { name: 'refund' })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['input', 'name'] },
    ]);
    const input = { conversationId: id, tagIds: [tag.id] };
    expect(
      await mutate(who('Priya'), 'addTags', input, 'conversation { tags { name } }'),
    ).toMatchObject({
      conversation: { tags: [{ name: 'Refund' }] },
    });
    expect(await mutate(who('Marco'), 'addTags', input)).toMatchObject({ cursor: null });
    expect((await withTag(tag.id)).data.inbox.nodes).toMatchObject([{ id }]);
    await mutate(who('Maya'), 'renameTag', { tagId: tag.id, name: 'Money back' });
    expect((await withTag(tag.id)).data.inbox.nodes[0]!.tags).toEqual([{ name: 'Money back' }]);
    await mutate(who('Priya'), 'removeTags', input);
    expect((await withTag(tag.id)).data.inbox.nodes).toEqual([]);
    const { timeline } = await who('Priya').conversation(id);
    expect(timeline.nodes.map((item) => item.__typename).slice(1)).toEqual([
      'ConversationTagged',
      'ConversationUntagged',
    ]);
    await mutate(who('Priya'), 'addTags', input);
    await mutate(who('Maya'), 'deleteTag', { tagId: tag.id });
    expect((await withTag(tag.id)).data.inbox.nodes).toEqual([]);
    expect((await mutate(who('Priya'), 'addTags', input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'tagIds'] },
    ]);
  });

  test('put on by many at once are all there, each told once', async () => {
    const { id } = await received(server);
    const tagIds = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        const made = await mutate(who('Maya'), 'createTag', { name: `Race ${n}` }, 'tag { id }');
        return made.tag.id as string;
      }),
    );
    await Promise.all(
      [...tagIds, ...tagIds].map((tagId, n) =>
        mutate(who(n % 2 ? 'Priya' : 'Marco'), 'addTags', { conversationId: id, tagIds: [tagId] }),
      ),
    );
    const [row] = await sql(
      server,
      `select cardinality(tag_ids) as tags, (select count(*)::int from conversation_change h
         where h.conversation_id = c.id and h.kind = 'TAGGED') as changes from conversation c where id = $1`,
      [uuid(id)],
    );
    expect(row).toEqual({ tags: 6, changes: 6 });
  });
});
