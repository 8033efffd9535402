import { Migration } from '@mikro-orm/migrations';

/** Templates for writing first. */
export class Migration20261124000010MessageTemplates extends Migration {
  override up(): void {
    // Approved words that are sent instead of the text: name, language and what fills the gaps.
    this.addSql(`alter table message add column template jsonb`);
  }
}
