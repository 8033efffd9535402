import { Migration } from '@mikro-orm/migrations';

/** How far each reader of the log that works on its own has got. */
export class Migration20261124000100LogReader extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table log_reader (
    workspace_id uuid not null references workspace (id) on delete cascade,
    name text not null,
    -- The last event it has dealt with. Without a row it has read nothing and begins with the oldest.
    xid xid8 not null,
    id bigint not null,
    primary key (workspace_id, name)
  )`,
  'alter table log_reader enable row level security',
  'alter table log_reader force row level security',
  `create policy tenant on log_reader using (workspace_id = ${currentWorkspace})`,
];
