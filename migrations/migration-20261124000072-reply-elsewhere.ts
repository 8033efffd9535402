import { Migration } from '@mikro-orm/migrations';

/** A reply may go over another channel of the same contact than the one they wait on. */
export class Migration20261124000072ReplyElsewhere extends Migration {
  override up(): void {
    // Whose wait the message ends, where that is not its own conversation.
    this.addSql(`alter table message add column answers_conversation_id uuid,
      add foreign key (workspace_id, answers_conversation_id) references conversation (workspace_id, id)`);
  }
}
