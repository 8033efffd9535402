import { Migration } from '@mikro-orm/migrations';

/** What one message became where a provider takes it only in several, and marks of what was private or taken back. */
export class Migration20261124000020MessageParts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table message_part (
    workspace_id uuid not null,
    message_id uuid not null,
    -- The first is 1. The next attempt goes on after the last.
    position int not null,
    channel_id uuid not null,
    external_id text not null,
    primary key (workspace_id, message_id, position),
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `create unique index message_part_external on message_part (channel_id, external_id)`,
  `alter table message_part enable row level security`,
  `alter table message_part force row level security`,
  `create policy tenant on message_part using (workspace_id = ${currentWorkspace})`,
  // A reaction may be told again after it was taken back, or come late: it must not come to life by that.
  `create table reaction_taken_back (
    workspace_id uuid not null,
    message_id uuid not null,
    address text not null,
    taken_back_at timestamptz not null,
    primary key (workspace_id, message_id, address),
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `alter table reaction_taken_back enable row level security`,
  `alter table reaction_taken_back force row level security`,
  `create policy tenant on reaction_taken_back using (workspace_id = ${currentWorkspace})`,
  `alter table message add column privately boolean not null default false`,
];
