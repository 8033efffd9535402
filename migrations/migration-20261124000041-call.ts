import { Migration } from '@mikro-orm/migrations';

/** Phone calls and meetings: what is known of each, from news that comes in any order. */
export class Migration20261124000041Call extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table call (
    workspace_id uuid not null,
    id uuid not null,
    channel_id uuid not null,
    -- The provider's name of the call, or the name that whoever logged it gave.
    external_id text not null,
    -- With whom of the customers; null until that is told.
    party jsonb,
    facts jsonb not null default '{}',
    -- Recordings, as attachments that may have to wait for their message.
    files jsonb not null default '[]',
    -- Its place in the timeline, from the moment it is over.
    message_id uuid,
    outcome text check (outcome in ('ANSWERED', 'MISSED')),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    check ((message_id is null) = (outcome is null)),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade,
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `create unique index call_external on call (channel_id, external_id)`,
  `create index call_message on call (workspace_id, message_id) where message_id is not null`,
  `alter table call enable row level security`,
  `alter table call force row level security`,
  `create policy tenant on call using (workspace_id = ${currentWorkspace})`,
];
