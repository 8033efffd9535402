import { Migration } from '@mikro-orm/migrations';

/** A conversation that its owner offers to somebody, who has some time to accept it. */
export class Migration20261124000090Handoff extends Migration {
  override up(): void {
    this.addSql(`create table handoff (
      workspace_id uuid not null,
      id uuid not null,
      conversation_id uuid not null,
      from_member_id uuid not null,
      to_member_id uuid,
      to_team_id uuid,
      brief text,
      -- What was promised to the customer: quotes of messages, or the giver's own words.
      promises jsonb not null default '[]',
      -- Since when the customer waited as it was offered; null when they did not.
      waiting_since timestamptz,
      state text not null check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'BOUNCED', 'CANCELLED')),
      reason text,
      created_at timestamptz not null default now(),
      -- Null for what was handed over at once.
      expires_at timestamptz,
      ended_at timestamptz,
      ended_by uuid,
      primary key (workspace_id, id),
      check (num_nonnulls(to_member_id, to_team_id) <= 1),
      check ((state = 'PENDING') = (ended_at is null)),
      check (state <> 'PENDING' or expires_at is not null),
      foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
      foreign key (workspace_id, from_member_id) references member (workspace_id, id),
      foreign key (workspace_id, to_member_id) references member (workspace_id, id),
      foreign key (workspace_id, to_team_id) references team (workspace_id, id) on delete set null (to_team_id)
    )`);
    this.addSql(
      `create unique index handoff_pending on handoff (workspace_id, conversation_id) where state = 'PENDING'`,
    );
    this.addSql(
      `create index handoff_due on handoff (workspace_id, expires_at) where state = 'PENDING'`,
    );
    this.addSql(`create index handoff_conversation on handoff (workspace_id, conversation_id, id)`);
    this.addSql(
      `create index handoff_team on handoff (workspace_id, to_team_id) where to_team_id is not null`,
    );
    this.addSql(`
      alter table handoff enable row level security;
      alter table handoff force row level security;
      create policy tenant on handoff
        using (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);`);
  }
}
