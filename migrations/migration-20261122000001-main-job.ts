import { Migration } from '@mikro-orm/migrations';

/** Tables of the main job: people, customers, channels, conversations, waits, the event log. */
export class Migration20261122000001MainJob extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of tenantTables) this.addSql(wall(table));
  }
}

/** Every table with a workspace is walled; forced, so that the owner of the table is inside the wall too. */
const tenantTables = [
  'member',
  'team',
  'team_member',
  'contact',
  'handle',
  'tag',
  'delivery',
  'conversation',
  'assignment',
  'message',
  'attachment',
  'note',
  'conversation_change',
  'wait',
  'draft',
  'event',
  'idempotency',
];

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

function wall(table: string): string {
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    create policy tenant on "${table}" using (workspace_id = ${currentWorkspace});`;
}

const statements = [
  `create table workspace (
    id uuid primary key,
    name text not null,
    last_conversation_number int not null default 0,
    -- Everything up to here was pruned from the log; a cursor before it must resync.
    pruned_xid xid8,
    pruned_id bigint,
    created_at timestamptz not null default now()
  )`,
  `create table member (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    email text not null,
    role text not null check (role in ('OWNER', 'ADMIN', 'MANAGER', 'AGENT')),
    availability text not null default 'ONLINE'
      check (availability in ('ONLINE', 'AWAY', 'OFFLINE', 'AWAY_AND_REASSIGN')),
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index member_email on member (workspace_id, lower(email))`,
  `create table team (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create table team_member (
    workspace_id uuid not null,
    team_id uuid not null,
    member_id uuid not null,
    primary key (workspace_id, team_id, member_id),
    foreign key (workspace_id, team_id) references team (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create table credential (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('MEMBER_TOKEN', 'API_KEY')),
    name text not null,
    hash text not null,
    hint text not null,
    member_id uuid,
    scopes text[] not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_by uuid,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create unique index credential_hash on credential (hash)`,
  `create table contact (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    tier text,
    company text,
    external_id text,
    attributes jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index contact_external_id on contact (workspace_id, external_id)`,
  `create index contact_created on contact (workspace_id, created_at desc, id desc)`,
  `create table handle (
    workspace_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    kind text not null check (kind in ('EMAIL', 'PHONE', 'VISITOR', 'EXTERNAL')),
    address text not null,
    verified boolean not null default false,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id) on delete cascade
  )`,
  `create unique index handle_address on handle (workspace_id, kind, address)`,
  `create index handle_contact on handle (workspace_id, contact_id)`,
  `create table channel (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('EMAIL', 'CHAT')),
    name text not null,
    address text,
    public_key text,
    -- AES-256-GCM, with the id of the key that sealed it.
    identity_secret text,
    status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'DISCONNECTED')),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index channel_address on channel (address) where kind = 'EMAIL'`,
  `create unique index channel_public_key on channel (public_key)`,
  `create table tag (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index tag_name on tag (workspace_id, lower(name))`,
  `create table delivery (
    workspace_id uuid not null,
    id uuid not null,
    channel_id uuid not null,
    dedupe_key text not null,
    envelope jsonb not null,
    raw bytea not null,
    state text not null default 'RECEIVED' check (state in ('RECEIVED', 'FILED', 'PARKED', 'IGNORED')),
    reason text,
    attempts int not null default 0,
    received_at timestamptz not null default now(),
    settled_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  `create unique index delivery_dedupe on delivery (channel_id, dedupe_key)`,
  `create index delivery_open on delivery (workspace_id, received_at) where state = 'RECEIVED'`,
  `create index delivery_parked on delivery (workspace_id, channel_id, received_at) where state = 'PARKED'`,
  `create table conversation (
    workspace_id uuid not null,
    id uuid not null,
    number int not null,
    contact_id uuid not null,
    channel_id uuid not null,
    -- Where a channel has one running thread per address (chat), the address; empty for mail.
    thread_key text,
    subject text,
    status text not null default 'OPEN' check (status in ('OPEN', 'SNOOZED', 'RESOLVED')),
    snoozed_until timestamptz,
    resolved_reason text,
    priority text not null default 'NORMAL' check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    assignee_id uuid,
    team_id uuid,
    tag_ids uuid[] not null default '{}',
    sequence int not null default 0,
    last_message_id uuid,
    last_activity_at timestamptz not null,
    waiting_since timestamptz,
    unread_count int not null default 0,
    cycle int not null default 1,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    check ((status = 'SNOOZED') = (snoozed_until is not null)),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id),
    foreign key (workspace_id, assignee_id) references member (workspace_id, id),
    foreign key (workspace_id, team_id) references team (workspace_id, id)
  )`,
  `create unique index conversation_number on conversation (workspace_id, number)`,
  `create unique index conversation_thread on conversation (workspace_id, channel_id, thread_key)`,
  `create index conversation_activity on conversation (workspace_id, last_activity_at desc, id desc)`,
  `create index conversation_open on conversation (workspace_id, last_activity_at desc, id desc) where status = 'OPEN'`,
  `create index conversation_unassigned on conversation (workspace_id, last_activity_at desc, id desc)
    where status = 'OPEN' and assignee_id is null`,
  `create index conversation_assignee on conversation (workspace_id, assignee_id, last_activity_at desc, id desc)
    where status <> 'RESOLVED'`,
  `create index conversation_status on conversation (workspace_id, status, last_activity_at desc, id desc)
    where status <> 'OPEN'`,
  `create index conversation_waiting on conversation (workspace_id, waiting_since, id) where waiting_since is not null`,
  `create index conversation_snoozed on conversation (workspace_id, snoozed_until) where status = 'SNOOZED'`,
  `create index conversation_contact on conversation (workspace_id, contact_id, last_activity_at desc, id desc)`,
  `create table assignment (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    member_id uuid not null,
    kind text not null check (kind in ('CLAIMED', 'ASSIGNED', 'HANDED_OVER')),
    assigned_by uuid,
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (workspace_id, id),
    check (ended_at is null or ended_at >= started_at),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id)
  )`,
  `create unique index assignment_open on assignment (workspace_id, conversation_id) where ended_at is null`,
  `create index assignment_conversation on assignment (workspace_id, conversation_id, started_at)`,
  `create table message (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    sequence int not null,
    channel_id uuid not null,
    direction text not null check (direction in ('INBOUND', 'OUTBOUND')),
    author_kind text not null check (author_kind in ('CONTACT', 'MEMBER', 'AUTOMATION')),
    -- A contact, a member or an API key, as author_kind says.
    author_id uuid not null,
    text text not null,
    -- What the author wrote now, without the quoted history.
    visible_text text not null,
    html text,
    has_attachments boolean not null default false,
    -- Who wrote (inbound) or to whom it goes (outbound), as the channel addresses people.
    address text,
    -- The provider's id: a mail's Message-ID, a visitor's client id.
    external_id text,
    automated text,
    unverified_sender boolean not null default false,
    state text not null
      check (state in ('RECEIVED', 'QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'READ', 'FAILED', 'UNKNOWN')),
    failure jsonb,
    attempts int not null default 0,
    next_attempt_at timestamptz,
    -- Names the worker that has it in hand; its advisory lock tells whether it still lives.
    sending_worker int,
    occurred_at timestamptz not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, channel_id) references channel (workspace_id, id)
  )`,
  `create unique index message_sequence on message (workspace_id, conversation_id, sequence)`,
  `create unique index message_external on message (channel_id, external_id)`,
  `create index message_unsent on message (workspace_id, next_attempt_at) where state in ('QUEUED', 'SENDING')`,
  `create table attachment (
    workspace_id uuid not null,
    id uuid not null,
    message_id uuid,
    file_name text not null,
    content_type text not null,
    size_bytes int not null,
    sha256 text not null,
    content_id text,
    uploaded_by uuid,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `create index attachment_message on attachment (workspace_id, message_id) where message_id is not null`,
  `create table note (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    sequence int not null,
    author_kind text not null check (author_kind in ('MEMBER', 'AUTOMATION')),
    author_id uuid not null,
    text text not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create unique index note_sequence on note (workspace_id, conversation_id, sequence)`,
  `create table conversation_change (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    sequence int not null,
    kind text not null,
    actor_kind text not null check (actor_kind in ('CONTACT', 'MEMBER', 'AUTOMATION', 'SYSTEM')),
    actor_id uuid,
    member_id uuid,
    previous_member_id uuid,
    detail jsonb not null default '{}',
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create unique index conversation_change_sequence on conversation_change (workspace_id, conversation_id, sequence)`,
  `create table wait (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    opened_by uuid not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    end_reason text check (end_reason in ('REPLIED', 'NO_REPLY_NEEDED', 'RESOLVED')),
    ended_by uuid,
    reply_message_id uuid,
    primary key (workspace_id, id),
    check ((ended_at is null) = (end_reason is null)),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create unique index wait_open on wait (workspace_id, conversation_id) where ended_at is null`,
  `create index wait_conversation on wait (workspace_id, conversation_id, started_at)`,
  `create index wait_reply on wait (workspace_id, reply_message_id) where reply_message_id is not null`,
  `create table draft (
    workspace_id uuid not null,
    conversation_id uuid not null,
    member_id uuid not null,
    text text not null,
    html text,
    updated_at timestamptz not null,
    primary key (workspace_id, conversation_id, member_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create table event (
    workspace_id uuid not null,
    -- With id the position in the log: see the decision on reading it in commit order.
    xid xid8 not null default pg_current_xact_id(),
    id bigint generated always as identity (cache 1),
    type text not null,
    conversation_id uuid,
    contact_id uuid,
    channel_id uuid,
    message_id uuid,
    note_id uuid,
    change_id uuid,
    subject_id uuid,
    sequence int,
    actor_kind text not null,
    actor_id uuid,
    payload jsonb not null default '{}',
    created_at timestamptz not null default now(),
    primary key (workspace_id, xid, id)
  )`,
  `create index event_created on event (workspace_id, created_at)`,
  `create table idempotency (
    workspace_id uuid not null,
    actor text not null,
    mutation text not null,
    key text not null,
    input_hash text not null,
    result jsonb,
    created_at timestamptz not null default now(),
    primary key (workspace_id, actor, mutation, key)
  )`,

  // The three tables that must answer before the workspace is known: each opens one row to who holds its key.
  `alter table workspace enable row level security`,
  `alter table workspace force row level security`,
  `create policy tenant on workspace using (id = ${currentWorkspace})`,
  `create policy directory on workspace for select using (current_setting('rapport.lookup', true) = 'every workspace')`,
  `alter table credential enable row level security`,
  `alter table credential force row level security`,
  `create policy tenant on credential using (workspace_id = ${currentWorkspace})`,
  `create policy bearer on credential for select using (hash = current_setting('rapport.lookup', true))`,
  `alter table channel enable row level security`,
  `alter table channel force row level security`,
  `create policy tenant on channel using (workspace_id = ${currentWorkspace})`,
  `create policy address on channel for select
    using (address = current_setting('rapport.lookup', true) or public_key = current_setting('rapport.lookup', true))`,
];
