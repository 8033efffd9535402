import { Migration } from '@mikro-orm/migrations';

/** Where contacts who may be one person are found. */
export class Migration20261124000071MergeSuggestions extends Migration {
  override up(): void {
    this.addSql(`create index contact_name_company on contact (workspace_id, lower(name), lower(company))
      where company is not null`);
    this.addSql(`create index contact_typed_email on contact (workspace_id, lower(attributes->>'email'))
      where attributes->>'email' is not null`);
  }
}
