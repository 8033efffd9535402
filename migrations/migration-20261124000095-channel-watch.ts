import { Migration } from '@mikro-orm/migrations';

/** What tells whether it is unusual that a channel is silent: how much came in hour by hour, and since when we watch. */
export class Migration20261124000095ChannelWatch extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const walled = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} using (workspace_id = ${currentWorkspace})`,
];

const statements = [
  `create table channel_hour (
    workspace_id uuid not null references workspace (id) on delete cascade,
    channel_id uuid not null,
    -- The hour's beginning. An hour without a row had nothing.
    hour timestamptz not null,
    received int not null check (received > 0),
    primary key (workspace_id, channel_id, hour),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  ...walled('channel_hour'),
  `create table channel_watch (
    workspace_id uuid not null references workspace (id) on delete cascade,
    channel_id uuid not null,
    -- Since when it is watched without a gap: what happened while nobody could listen is no silence.
    watched_since timestamptz not null,
    watched_at timestamptz not null,
    -- Hours before this are in channel_hour.
    counted_to timestamptz,
    -- When something last came in, while its silence is unusual.
    quiet_since timestamptz,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  ...walled('channel_watch'),
];
