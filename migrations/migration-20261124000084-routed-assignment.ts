import { Migration } from '@mikro-orm/migrations';

/** A rule may give a conversation to somebody, too. */
export class Migration20261124000084RoutedAssignment extends Migration {
  override up(): void {
    this.addSql('alter table assignment drop constraint if exists assignment_kind_check');
    this.addSql(`alter table assignment add constraint assignment_kind_check
      check (kind in ('CLAIMED', 'ASSIGNED', 'HANDED_OVER', 'ROUTED'))`);
  }
}
