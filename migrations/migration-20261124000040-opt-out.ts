import { Migration } from '@mikro-orm/migrations';

/** Who takes back, or gives again, their consent to be written to on a channel. */
export class Migration20261124000040OptOut extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table opt_out (
    workspace_id uuid not null,
    channel_id uuid not null,
    address text not null,
    -- False: they have given it again. The row stays, so that an older word that comes late changes nothing.
    is_opted_out boolean not null,
    changed_at timestamptz not null,
    primary key (workspace_id, channel_id, address),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade
  )`,
  `alter table opt_out enable row level security`,
  `alter table opt_out force row level security`,
  `create policy tenant on opt_out using (workspace_id = ${currentWorkspace})`,
];
