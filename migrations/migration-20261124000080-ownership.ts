import { Migration } from '@mikro-orm/migrations';

/** What routing, targets and notifications stand on: calendars, skills, capacity, and the marks that set work going. */
export class Migration20261124000080Ownership extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of ['calendar', 'skill', 'member_skill', 'notification'])
      this.addSql(wall(table));
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

function wall(table: string): string {
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    create policy tenant on "${table}" using (workspace_id = ${currentWorkspace});`;
}

const statements = [
  `create table calendar (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    time_zone text not null,
    hours jsonb not null default '[]',
    holidays jsonb not null default '[]',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index calendar_name on calendar (workspace_id, lower(name))`,
  `alter table workspace
    add column calendar_id uuid,
    add foreign key (id, calendar_id) references calendar (workspace_id, id),
    -- How much a member carries at once where nothing else is said, and what a conversation of a kind weighs.
    add column member_capacity int not null default 20 check (member_capacity between 0 and 1000),
    add column kind_weights jsonb not null default '{}',
    -- The published versions; null while there are none, and then nothing is routed or timed.
    add column routing_version int,
    add column target_version int`,
  `alter table team add column calendar_id uuid,
    add foreign key (workspace_id, calendar_id) references calendar (workspace_id, id)`,
  `alter table channel add column calendar_id uuid,
    add foreign key (workspace_id, calendar_id) references calendar (workspace_id, id)`,
  `alter table member
    -- null: the workspace's.
    add column capacity int check (capacity between 0 and 1000),
    add column is_senior boolean not null default false,
    add column time_zone text`,
  `create table skill (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`,
  `create unique index skill_name on skill (workspace_id, lower(name))`,
  `create table member_skill (
    workspace_id uuid not null,
    member_id uuid not null,
    skill_id uuid not null,
    level int not null check (level between 1 and 5),
    primary key (workspace_id, member_id, skill_id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade,
    foreign key (workspace_id, skill_id) references skill (workspace_id, id) on delete cascade
  )`,
  // Wants an owner since then, and routing has not found one; null for what has one or was left for claiming.
  `alter table conversation add column route_since timestamptz`,
  `create index conversation_route on conversation (workspace_id, route_since, id) where route_since is not null`,
  // When the wait's clock must be looked at next; null when nothing will happen by itself.
  `alter table wait add column clock_at timestamptz`,
  `create index wait_clock on wait (workspace_id, clock_at, id) where ended_at is null and clock_at is not null`,
  `create table notification (
    workspace_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    kind text not null,
    conversation_id uuid,
    note_id uuid,
    channel_id uuid,
    subject_id uuid,
    actor_kind text not null check (actor_kind in ('CONTACT', 'MEMBER', 'AUTOMATION', 'SYSTEM')),
    actor_id uuid,
    detail jsonb not null default '{}',
    created_at timestamptz not null default now(),
    read_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, note_id) references note (workspace_id, id) on delete cascade,
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  `create index notification_member on notification (workspace_id, member_id, created_at desc, id desc)`,
  `create index notification_unread on notification (workspace_id, member_id, created_at desc, id desc)
    where read_at is null`,
  `create index notification_conversation on notification (workspace_id, conversation_id)
    where conversation_id is not null`,
];
