import { Migration } from '@mikro-orm/migrations';

/** How fast may be sent to whom. */
export class Migration20261124000030OutboundPace extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table send_pace (
    workspace_id uuid not null,
    channel_id uuid not null,
    -- Whom the row is about; empty: the whole channel.
    address text not null,
    -- Until then nothing goes out to them: the provider's own word, or the gap after what went out last.
    busy_until timestamptz not null,
    primary key (workspace_id, channel_id, address),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  `alter table send_pace enable row level security`,
  `alter table send_pace force row level security`,
  `create policy tenant on send_pace using (workspace_id = ${currentWorkspace})`,
];
