import { Migration } from '@mikro-orm/migrations';

/** Two conversations may be one matter; a matter that comes back soon goes on as the same cycle. */
export class Migration20261124000073MergedConversations extends Migration {
  override up(): void {
    this.addSql(`alter table conversation
      add column merged_into_id uuid,
      -- What was merged into it, directly or before: its timeline is read over all of them.
      add column merged_from_ids uuid[] not null default '{}',
      add column resolved_at timestamptz,
      add check (merged_into_id <> id),
      add check (merged_into_id is null or status = 'RESOLVED'),
      add foreign key (workspace_id, merged_into_id) references conversation (workspace_id, id)`);
    this.addSql(
      `create index conversation_merged on conversation (workspace_id, merged_into_id) where merged_into_id is not null`,
    );
    this.addSql(`alter table workspace add column reopen_window_hours int not null default 72
      check (reopen_window_hours between 0 and 8760)`);
    this.addSql(`update conversation c set resolved_at = (select max(h.created_at) from conversation_change h
        where h.workspace_id = c.workspace_id and h.conversation_id = c.id and h.kind = 'RESOLVED')
      where c.status = 'RESOLVED'`);
  }
}
