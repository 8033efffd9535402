import { Migration } from '@mikro-orm/migrations';

/** Clocks of a whole workspace are marked in portions; from whom a conversation was taken, its assignments tell. */
export class Migration20261124000088Marking extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const none = `'00000000-0000-0000-0000-000000000000'`;

const statements = [
  // The clocks of conversations after this id are still to be marked; null when there are none.
  `alter table workspace add column clocks_after uuid`,
  `create policy marking on workspace for select
    using (current_setting('rapport.lookup', true) = 'every clock' and clocks_after is not null)`,
  `create index conversation_running on conversation (workspace_id, id) where status <> 'RESOLVED'`,
  `drop trigger workspace_moves_clocks on workspace`,
  `create or replace function mark_clocks_of_workspace() returns trigger language plpgsql as $$
  begin
    new.clocks_after := ${none};
    return new;
  end $$`,
  `create trigger workspace_moves_clocks before update of target_version, calendar_id on workspace
    for each row when ((old.target_version, old.calendar_id) is distinct from (new.target_version, new.calendar_id)
      and (old.target_version is not null or new.target_version is not null))
    execute function mark_clocks_of_workspace()`,
  `create or replace function mark_clocks_around() returns trigger language plpgsql as $$
  begin
    update workspace set clocks_after = ${none} where id = new.workspace_id and target_version is not null;
    return null;
  end $$`,
  `drop function mark_workspace_clocks`,
  // Marked, but not looked at before the upgrade.
  `update workspace set clocks_after = ${none} where target_version is not null`,
  `alter table conversation drop column escalated_from_id`,
];
