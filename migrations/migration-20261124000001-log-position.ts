import { Migration } from '@mikro-orm/migrations';

/**
 * An event's place in the log no longer follows from when its transaction began to write, but from when it wrote the
 * event: never before what was committed by then.
 *
 * Whoever waited for a conversation's lock may have begun before whoever they waited for; by their own xid alone
 * they would stand in front of what they come after. The latest finished transaction is a place they cannot be in
 * front of, and a safe one: readers stay below the oldest running transaction, which the writer itself still is.
 *
 * In plpgsql, because each call then looks anew: the statement's own snapshot is older than the locks it waited for.
 */
export class Migration20261124000001LogPosition extends Migration {
  override up(): void {
    this.addSql(`
      create function log_position() returns xid8 language plpgsql volatile as $$
      begin
        return greatest(pg_current_xact_id(),
          (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text::xid8);
      end $$`);
    this.addSql(`alter table event alter column xid set default log_position()`);
  }
}
