import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  ContactsDocument,
  ConversationChangesDocument,
  DirectoryDocument,
  EventsDocument,
  EventsLiveDocument,
  InboxChangesDocument,
} from '../generated/operations.js';
import { assertWalled } from '../../src/infra/walls.js';
import { startServer, type TestServer } from '../support/app.js';
import {
  Desk,
  desk,
  eventually,
  letter,
  memberId,
  otherWorkspace,
  post,
  received,
  sql,
} from './desk.js';
import { visitor } from './visitor.js';

let server: TestServer;
let otto: Desk;
let other: Awaited<ReturnType<typeof otherWorkspace>>;
/** Ids of everything there is in the demo workspace, by what they name. */
let ids: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  other = await otherWorkspace(server);
  otto = new Desk(server, other.token);
  ids = await everything();
});
afterAll(() => server.close());

async function everything(): Promise<Record<string, string>> {
  const priya = desk(server, 'Priya');
  const { id } = await received(server, { text: 'tenant-canary' });
  const wait = (await priya.conversation(id)).wait!.id;
  await priya.claim(id);
  const { note } = await priya.note(id, 'tenant-canary');
  const { message } = await priya.answer(id, 'tenant-canary');
  const { contact, timeline } = await priya.conversation(id);
  const assignments = await priya.ask<{
    conversation: { assignments: { nodes: { id: string }[] } };
  }>('query ($id: ID!) { conversation(id: $id) { assignments { nodes { id } } } }', { id });
  const key = await desk(server, 'Olivia').ask<{ createApiKey: { apiKey: { id: string } } }>(
    'mutation { createApiKey(input: { name: "Key", scopes: [READ] }) { apiKey { id } } }',
  );
  return {
    conversation: id,
    contact: contact.id,
    handle: contact.handles[0]!.id,
    message: message!.id,
    note: note!.id,
    change: timeline.nodes.find((item) => item.__typename === 'ConversationClaimed')!.id,
    wait,
    assignment: assignments.data.conversation.assignments.nodes[0]!.id,
    channel: server.demo.channels[0]!.id,
    member: memberId(server, 'Priya'),
    workspace: server.demo.workspace.id,
    apiKey: key.data.createApiKey.apiKey.id,
  };
}

describe('Another workspace', () => {
  test('finds nothing of ours by any id, and cannot tell it from one that never was', async () => {
    const query = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id }
      conversation(id: $id) { id } contact(id: $id) { id } }`;
    for (const id of Object.values(ids)) {
      const never = id.replace(/[0-9a-f]{32}$/, 'f'.repeat(32));
      const [theirs, nothing] = [
        await otto.ask(query, { id }),
        await otto.ask(query, { id: never }),
      ];
      expect(theirs.errors).toBeUndefined();
      expect(theirs.data).toEqual({ node: null, nodes: [null], conversation: null, contact: null });
      expect(theirs.data).toEqual(nothing.data);
    }
    const own = await desk(server, 'Olivia').ask<{ nodes: (object | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [ids['conversation'], ids['contact'], ids['message'], ids['note'], ids['wait']] },
    );
    expect(own.data.nodes).not.toContain(null);
  });

  test('has lists without anything of ours', async () => {
    const [conversation, contact, channel] = [
      ids['conversation']!,
      ids['contact']!,
      ids['channel']!,
    ];
    const seen = [
      await otto.inbox('ALL'),
      await otto.do(ContactsDocument, { first: 100 }),
      await otto.do(DirectoryDocument, {}),
      await otto.do(EventsDocument, { first: 100 }),
      await otto.do(EventsDocument, {
        first: 100,
        filter: { conversationIds: [conversation], contactIds: [contact], channelIds: [channel] },
      }),
      await otto.ask('{ apiKeys { nodes { id name } } viewer { workspace { id name } } }'),
      await otto.ask(
        'query ($where: ConversationFilter) { inbox(view: ALL, where: $where) { nodes { id } totalCount } }',
        { where: { contactId: [contact], channelId: [channel], assigneeId: [ids['member']] } },
      ),
    ];
    const text = JSON.stringify(seen);
    expect(text).not.toContain('tenant-canary');
    for (const id of Object.values(ids)) expect(text).not.toContain(id);
    expect(text).not.toContain('demo.test');
    expect(text).toContain('Otto');
  });

  test('can change nothing of ours: NOT_FOUND, as for an id that never was', async () => {
    const on = `conversationId: "${ids['conversation']}"`;
    const mutations = [
      `claimConversation(input: { ${on} })`,
      `assignConversation(input: { ${on}, memberId: "${other.memberId}" })`,
      `unassignConversation(input: { ${on} })`,
      `sendReply(input: { ${on}, text: "x", lastSeenSequence: 1 })`,
      `addNote(input: { ${on}, text: "x" })`,
      `resolveConversation(input: { ${on} })`,
      `reopenConversation(input: { ${on} })`,
      `snoozeConversation(input: { ${on}, until: "${new Date(Date.now() + 60_000).toISOString()}" })`,
      `markNoReplyNeeded(input: { ${on} })`,
      `markConversationRead(input: { ${on} })`,
      `saveDraft(input: { ${on}, text: "x" })`,
      `discardDraft(input: { ${on} })`,
      `updateContact(input: { contactId: "${ids['contact']}", name: "x" })`,
      `revokeApiKey(input: { apiKeyId: "${ids['apiKey']}" })`,
      `startConversation(input: { contactId: "${ids['contact']}", channelId: "${ids['channel']}", text: "x" })`,
      `createApiKey(input: { name: "x", scopes: [READ], memberId: "${ids['member']}" })`,
    ];
    const before = await desk(server, 'Priya').conversation(ids['conversation']!);
    const answers: Record<string, unknown> = {};
    for (const mutation of mutations) {
      const asked = `mutation { it: ${mutation} { userErrors { code } cursor } }`;
      const never = asked.replaceAll(/(?<=_)[0-9a-f]{32}/g, 'f'.repeat(32));
      const [theirs, nothing] = [await otto.ask(asked), await otto.ask(never)];
      answers[mutation.split('(')[0]!] = theirs.data;
      expect(theirs.data).toEqual(nothing.data);
    }
    const notFound = { it: { userErrors: [{ code: 'NOT_FOUND' }], cursor: null } };
    const changed = Object.entries(answers).filter(
      ([, answer]) => JSON.stringify(answer) !== JSON.stringify(notFound),
    );
    expect(changed).toEqual([]);
    expect(await desk(server, 'Priya').conversation(ids['conversation']!)).toEqual(before);
  });

  test('hears nothing of ours over any subscription', async () => {
    const events = otto.watch(EventsLiveDocument, {});
    const inbox = otto.watch(InboxChangesDocument, { view: 'ALL' });
    const conversation = otto.watch(ConversationChangesDocument, { id: ids['conversation']! });
    await Promise.all(
      [events, inbox].map((one) => one.until((items: unknown[]) => items.length > 0)),
    );
    await expect(conversation.until((items) => items.length > 0)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    await received(server);
    await post(server, letter({ subject: 'For Otto' }), { to: other.address });
    const heard = await events.until((items) => items.length > 2 || heardOf(items));
    const { channels } = await otto.do(DirectoryDocument, {});
    const own = channels.nodes.map((one) => one.id);
    for (const event of heard.flatMap((item) => item.events.events))
      if (event.channel) expect(own).toContain(event.channel.id);
    await Promise.all([events.close(), inbox.close(), conversation.close()]);
  });

  test('with the same customer has its own contact and conversation', async () => {
    const headers = { 'Message-ID': `<both-${crypto.randomUUID()}@example.com>` };
    const raw = letter({ from: 'both@example.com', subject: 'To both', headers });
    await post(server, raw, { to: ['support@demo.test', other.address] });
    const [ours, theirs] = await Promise.all(
      [desk(server, 'Priya'), otto].map((agent) => agent.conversationAbout('To both')),
    );
    expect(ours!.id).not.toBe(theirs!.id);
    expect(ours!.contact.id).not.toBe(theirs!.contact.id);
    expect(await otto.messages(theirs!.id)).toHaveLength(1);
  });

  test('is not reached by a mail that names a conversation of ours', async () => {
    const [message] = await desk(server, 'Priya').messages(ids['conversation']!);
    const headers = { 'In-Reply-To': `<${message!.externalId}>` };
    await post(server, letter({ subject: 'Across', headers }), { to: other.address });
    expect(await otto.conversationAbout('Across')).toMatchObject({ sequence: 1 });
  });

  test("is not opened by a visitor's token of ours", async () => {
    const ana = await visitor(server);
    const { errors } = await new Desk(server, ana.token!).ask('{ viewer { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

function heardOf(items: { events: { events: { type: string }[] } }[]): boolean {
  return items.some((item) =>
    item.events.events.some((event) => event.type === 'MESSAGE_RECEIVED'),
  );
}

describe("The server's own login", () => {
  test('sees no row without a workspace, and those of the other one never', async () => {
    const login = new pg.Client({ connectionString: server.app.stores.database.url });
    await login.connect();
    const tables = await sql<{ name: string }>(
      server,
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'workspace_id' order by 1`,
    );
    expect(tables.length).toBeGreaterThan(14);
    for (const { name } of [...tables, { name: 'workspace' }]) {
      await login.query('reset all');
      expect([name, (await login.query(`select * from ${name}`)).rowCount]).toEqual([name, 0]);
      await login.query(`select set_config('rapport.workspace', $1, false)`, [other.id]);
      const key = name === 'workspace' ? 'id' : 'workspace_id';
      const foreign = await login.query(`select * from ${name} where ${key} <> $1`, [other.id]);
      expect([name, foreign.rowCount]).toEqual([name, 0]);
    }
    const [role] = (
      await login.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user')
    ).rows;
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    const across = login.query(
      `insert into tag (workspace_id, id, name) select $1, gen_random_uuid(), 'x'`,
      [
        (
          await sql<{ id: string }>(server, 'select id from workspace where id <> $1', [other.id])
        )[0]!.id,
      ],
    );
    await expect(across).rejects.toMatchObject({ code: '42501' });
    await login.end();
  });

  test.each([
    ['table', 'create table hole (workspace_id uuid)'],
    [
      'table whose owner stands outside',
      'create table hole (id int); alter table hole enable row level security',
    ],
    ['table in parts', 'create table hole (workspace_id uuid) partition by list (workspace_id)'],
    ['view with the rights of its owner', 'create view hole as select * from message'],
    ['copy', 'create materialized view hole as select * from message'],
  ])('does not serve beside a %s that no wall stands in', async (_, statement) => {
    const { url } = server.app.stores.database;
    await sql(server, statement);
    await expect(assertWalled(url)).rejects.toThrow('Without row-level security: hole');
    const [{ kind } = {}] = await sql<{ kind: string }>(
      server,
      `select case relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as kind
       from pg_class where relname = 'hole'`,
    );
    await sql(server, `drop ${kind} hole`);
    await assertWalled(url);
  });

  test('serves beside a view that reads with the rights of who asks', async () => {
    await sql(server, 'create view pane with (security_invoker) as select * from message');
    await assertWalled(server.app.stores.database.url);
    await sql(server, 'drop view pane');
  });

  test('keeps no secret that opens anything', async () => {
    const secrets = [other.token, other.apiKey, server.demo.apiKey, server.token('Priya')];
    const rows = JSON.stringify(await sql(server, 'select * from credential'));
    const keys = JSON.stringify(await sql(server, 'select * from idempotency'));
    for (const secret of secrets) expect(rows + keys).not.toContain(secret.slice(4));
    const [{ identitySecret } = {}] = server.demo.channels.filter((one) => one.kind === 'CHAT');
    const channels = JSON.stringify(await sql(server, 'select * from channel'));
    expect(channels).not.toContain(identitySecret);
    expect(await eventually(async () => otto.inbox('ALL'))).toBeDefined();
  });
});
