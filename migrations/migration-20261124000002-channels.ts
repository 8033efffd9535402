import { Migration } from '@mikro-orm/migrations';

/** Connected accounts of every kind: credentials, health, what became of each delivery; edits and reactions. */
export class Migration20261124000002Channels extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  `alter table channel drop constraint channel_kind_check`,
  `alter table channel add constraint channel_kind_check check (kind in
    ('EMAIL', 'CHAT', 'WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'TELEGRAM', 'SMS', 'VOICE', 'CUSTOM'))`,
  `alter table channel
    -- What may be shown: account ids, a base URL.
    add column settings jsonb not null default '{}',
    -- A JSON object of secrets, sealed: AES-256-GCM with the id of the key.
    add column credentials text,
    -- The provider refused the credentials: the queue is kept until somebody gives new ones.
    add column needs_auth boolean not null default false,
    -- How far we have read where we ask instead of being told, in the adapter's own words.
    add column pull_cursor text,
    add column last_error text,
    add column last_error_at timestamptz`,
  `alter table handle drop constraint handle_kind_check`,
  `alter table handle add constraint handle_kind_check check (kind in
    ('EMAIL', 'PHONE', 'VISITOR', 'EXTERNAL', 'WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'TELEGRAM'))`,
  `alter table message add column edited_at timestamptz, add column deleted_at timestamptz`,
  `create table reaction (
    workspace_id uuid not null,
    message_id uuid not null,
    -- Who reacted, as the channel addresses people.
    address text not null,
    emoji text not null,
    created_at timestamptz not null,
    primary key (workspace_id, message_id, address),
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `alter table reaction enable row level security`,
  `alter table reaction force row level security`,
  `create policy tenant on reaction using (workspace_id = ${currentWorkspace})`,
  `create index delivery_channel on delivery (workspace_id, channel_id, state)`,
  `create index delivery_latest on delivery (workspace_id, channel_id, received_at desc)`,
];
