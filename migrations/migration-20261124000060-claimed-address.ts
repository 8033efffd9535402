import { Migration } from '@mikro-orm/migrations';

/** What visitors say their address is. Kept apart from handles: a claim leads nobody's mail to anybody. */
export class Migration20261124000060ClaimedAddress extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `create table claimed_address (
    workspace_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    kind text not null check (kind = 'EMAIL'),
    address text not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id) on delete cascade
  )`,
  // Any number of people may claim one address; each says it once.
  `create unique index claimed_address_contact on claimed_address (workspace_id, contact_id, kind, address)`,
  `alter table claimed_address enable row level security`,
  `alter table claimed_address force row level security`,
  `create policy tenant on claimed_address using (workspace_id = ${currentWorkspace})`,
  // How many files a visitor uploaded lately is asked before each further one.
  `create index attachment_uploaded on attachment (workspace_id, uploaded_by, created_at) where message_id is null`,
];
