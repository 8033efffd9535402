import pg from 'pg';
import type { AgentActor, Scope } from '../../src/domain/kernel/actor.js';
import { DirectoryCache } from '../../src/resolvers/directory-cache.js';
import type { AgentContext, VisitorContext } from '../../src/resolvers/context.js';
import { AgentLoaders } from '../../src/resolvers/loaders.js';
import { VisitorLoaders } from '../../src/resolvers/visitor/visitor-loaders.js';
import { serverLogin } from '../../src/infra/server-login.js';
import { TenantPool } from '../../src/infra/tenant-pool.js';
import { freshDatabase } from '../support/postgres.js';

export interface Stage {
  admin: pg.Client;
  pool: TenantPool;
  close(): Promise<void>;
}

/** A database of our own, written to from above the walls and read from inside them. */
export async function openStage(): Promise<Stage> {
  const database = await freshDatabase();
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const pool = new TenantPool(await serverLogin(database.url, 'a secret key for tests'), 4, 10_000);
  return {
    admin,
    pool,
    close: async () => {
      await pool.close();
      await admin.end();
      await database.drop();
    },
  };
}

/** `id(3, 7)`: the seventh of the third kind. The same in every workspace, so that only the wall tells them apart. */
export function id(kind: number, n: number): string {
  return `00000000-0000-7000-8${String(kind).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;
}

export const kinds = {
  member: 1,
  contact: 2,
  channel: 3,
  tag: 4,
  conversation: 5,
  message: 6,
  note: 7,
  change: 8,
};
const sqlId = (kind: number, n: string): string =>
  `('00000000-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export interface Size {
  conversations: number;
  /** Items in each timeline: messages, with a note for every fifth and a change for every seventh. */
  items: number;
}

let workspaces = 0;

/** A workspace with people, customers, conversations and what was said in them. */
export async function seedWorkspace(
  admin: pg.Client,
  { conversations, items }: Size,
): Promise<string> {
  const workspace = `11111111-0000-7000-8000-${(workspaces += 1).toString(16).padStart(12, '0')}`;
  const run = (sql: string): Promise<unknown> =>
    admin.query(sql.replaceAll('$workspace', `'${workspace}'::uuid`));
  const k = kinds;
  await run(`insert into workspace (id, name) values ($workspace, 'Test ${workspaces}')`);
  await run(`insert into member (workspace_id, id, name, email, role)
    select $workspace, ${sqlId(k.member, 'n')}, 'Member ' || n, 'agent' || n || '@secret.example', 'AGENT'
    from generate_series(1, 5) n`);
  await run(`insert into channel (workspace_id, id, kind, name, public_key)
    values ($workspace, '${id(k.channel, 1)}', 'CHAT', 'Website', 'pk_${workspace}')`);
  await run(`insert into tag (workspace_id, id, name)
    select $workspace, ${sqlId(k.tag, 'n')}, 'tag ' || n from generate_series(1, 4) n`);
  await run(`insert into contact (workspace_id, id, name, tier)
    select $workspace, ${sqlId(k.contact, 'n')}, 'Contact ' || n, case when n % 9 = 0 then 'VIP' end
    from generate_series(1, greatest(1, ${conversations} / 3)) n`);
  await run(`insert into conversation (workspace_id, id, number, contact_id, channel_id, subject, status, snoozed_until,
      priority, assignee_id, tag_ids, sequence, last_message_id, last_activity_at, waiting_since, unread_count, created_at)
    select $workspace, ${sqlId(k.conversation, 'n')}, n,
      ${sqlId(k.contact, `1 + n % greatest(1, ${conversations} / 3)`)}, '${id(k.channel, 1)}', 'Subject ' || n,
      s.status, case s.status when 'SNOOZED' then now() + interval '1 day' end,
      (array['LOW', 'NORMAL', 'NORMAL', 'HIGH', 'URGENT'])[1 + n * 7 % 5],
      case when n % 3 > 0 then ${sqlId(k.member, '1 + n % 5')} end,
      case when n % 2 = 0 then array[${sqlId(k.tag, '1 + n % 4')}] else '{}' end, ${items},
      ${sqlId(k.message, `n * 1000 + ${items}`)},
      timestamptz '2026-01-01Z' + (n * 7919 % ${conversations}) / 3 * interval '61.000001 seconds',
      case when n % 4 = 0 then timestamptz '2026-02-01Z' + n % 10 * interval '1 microsecond' end, n % 4,
      timestamptz '2026-01-01Z' + n / 2 * interval '1 second'
    from generate_series(1, ${conversations}) n, lateral (select case when n % 10 = 0 then 'SNOOZED'
      when n % 10 > 6 then 'RESOLVED' else 'OPEN' end as status) s`);
  const spread = `from generate_series(1, ${conversations}) n, generate_series(1, ${items}) i where`;
  await run(`insert into message (workspace_id, id, conversation_id, sequence, channel_id, direction, author_kind,
      author_id, text, visible_text, state, occurred_at)
    select $workspace, ${sqlId(k.message, 'n * 1000 + i')}, ${sqlId(k.conversation, 'n')}, i, '${id(k.channel, 1)}',
      case when i % 2 = 1 then 'INBOUND' else 'OUTBOUND' end, case when i % 2 = 1 then 'CONTACT' else 'MEMBER' end,
      case when i % 2 = 1 then ${sqlId(k.contact, `1 + n % greatest(1, ${conversations} / 3)`)}
        else ${sqlId(k.member, '1 + n % 5')} end,
      'Text ' || i || ' ' || repeat('lorem ipsum ', 10), 'Text ' || i, case when i % 2 = 1 then 'RECEIVED' else 'SENT' end, now()
    ${spread} i % 5 > 0 and i % 7 > 0 or i = ${items}`);
  await run(`insert into note (workspace_id, id, conversation_id, sequence, author_kind, author_id, text)
    select $workspace, ${sqlId(k.note, 'n * 1000 + i')}, ${sqlId(k.conversation, 'n')}, i, 'MEMBER',
      '${id(k.member, 1)}', 'canary ' || i
    ${spread} i % 5 = 0 and i <> ${items}`);
  await run(`insert into conversation_change (workspace_id, id, conversation_id, sequence, kind, actor_kind, actor_id, member_id)
    select $workspace, ${sqlId(k.change, 'n * 1000 + i')}, ${sqlId(k.conversation, 'n')}, i, 'CLAIMED', 'MEMBER',
      '${id(k.member, 2)}', '${id(k.member, 2)}'
    ${spread} i % 5 > 0 and i % 7 = 0 and i <> ${items}`);
  return workspace;
}

export function agent(
  workspaceId: string,
  scopes: Scope[] = ['READ', 'WRITE', 'NOTES'],
): AgentActor {
  return {
    kind: 'MEMBER',
    id: id(kinds.member, 1),
    workspaceId,
    credentialId: id(9, 1),
    name: 'Member 1',
    role: 'AGENT',
    scopes: new Set(scopes),
  };
}

const nobodyIsThere: AgentContext['presence'] = {
  show: () => undefined,
  leave: () => undefined,
  presentIn: () => [],
  watch: () => () => undefined,
};
const nobodyTypes: AgentContext['typing'] = { tell: () => undefined, hear: () => () => undefined };

/** What the server gives an operation, without the doors: reads are real, actions are refused. */
export function agentContext(
  pool: TenantPool,
  actor: AgentActor,
  parts: Partial<AgentContext> = {},
): AgentContext {
  const reader = pool.reader(actor.workspaceId);
  const cache = new DirectoryCache();
  const directory = () => cache.of(reader);
  return {
    actor,
    reader,
    directory,
    loaders: new AgentLoaders(reader, actor, directory),
    run: () => Promise.reject(new Error('No action runs here.')),
    attachmentUrl: (file) => ({ url: `https://files.example/${file}`, expiresAt: new Date(0) }),
    uploadUrl: (file) => `https://files.example/${file}`,
    webhookUrl: (key) => `https://hooks.example/${key}`,
    seal: (plain) => plain,
    unseal: (sealed) => sealed,
    testChannel: () => Promise.reject(new Error('Nobody is asked here.')),
    messageTemplates: () => Promise.reject(new Error('Nobody is asked here.')),
    typing: nobodyTypes,
    presence: nobodyIsThere,
    socket: undefined,
    ...parts,
  };
}

export function visitorContext(
  pool: TenantPool,
  workspaceId: string,
  n: number,
  contact: number,
): VisitorContext {
  const reader = pool.reader(workspaceId);
  return {
    actor: {
      kind: 'CONTACT',
      workspaceId,
      id: id(kinds.contact, contact),
      channelId: id(kinds.channel, 1),
      conversationId: id(kinds.conversation, n),
    },
    reader,
    loaders: new VisitorLoaders(reader),
    attachmentUrl: (file) => ({ url: `https://files.example/${file}`, expiresAt: new Date(0) }),
    startChat: () => Promise.reject(new Error('No chat starts here.')),
    sendChatMessage: () => Promise.reject(new Error('Nothing is said here.')),
    resumeChat: () => Promise.resolve(null),
    chatFront: () => Promise.reject(new Error('Nothing is shown here.')),
    run: () => Promise.reject(new Error('No action runs here.')),
    uploadUrl: (file) => `https://files.example/${file}`,
    typing: nobodyTypes,
  };
}
