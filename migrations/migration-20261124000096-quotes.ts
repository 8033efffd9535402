import { Migration } from '@mikro-orm/migrations';

/** What a message quotes, by the provider's id: it is looked up where it is shown, for it may come in later. */
export class Migration20261124000096Quotes extends Migration {
  override up(): void {
    this.addSql('alter table message add column quotes text');
  }
}
