import { Migration } from '@mikro-orm/migrations';

/** Whom a note calls by name, and who keeps an eye on a conversation. */
export class Migration20261124000089Collaboration extends Migration {
  override up(): void {
    this.addSql(`create table note_mention (
      workspace_id uuid not null,
      note_id uuid not null,
      place int not null,
      member_id uuid,
      team_id uuid,
      primary key (workspace_id, note_id, place),
      check (num_nonnulls(member_id, team_id) = 1),
      foreign key (workspace_id, note_id) references note (workspace_id, id) on delete cascade,
      foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade,
      foreign key (workspace_id, team_id) references team (workspace_id, id) on delete cascade
    )`);
    this.addSql(`create table watcher (
      workspace_id uuid not null,
      conversation_id uuid not null,
      member_id uuid not null,
      created_at timestamptz not null default now(),
      primary key (workspace_id, conversation_id, member_id),
      foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
      foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
    )`);
    this.addSql(
      `create index watcher_member on watcher (workspace_id, member_id, conversation_id)`,
    );
    for (const table of ['note_mention', 'watcher'])
      this.addSql(`
        alter table "${table}" enable row level security;
        alter table "${table}" force row level security;
        create policy tenant on "${table}"
          using (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);`);
  }
}
