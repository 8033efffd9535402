import { Migration } from '@mikro-orm/migrations';

/** A draft is shown to colleagues when its author wants that, and does not overwrite what another device saved later. */
export class Migration20261124000092SharedDrafts extends Migration {
  override up(): void {
    this.addSql(`alter table draft
      add column version int not null default 1,
      -- null: its author's alone; empty: everybody's of the workspace.
      add column shared_with uuid[]`);
  }
}
