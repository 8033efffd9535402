import { Migration } from '@mikro-orm/migrations';

/** One story per customer: a contact's timeline over all conversations, and which contacts are one person. */
export class Migration20261124000070OneStory extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const statements = [
  // A timeline over many conversations is ordered by when things were said; a page of it is cut from these alone.
  `create index message_story on message (workspace_id, conversation_id, occurred_at, sequence, id)`,
  `create index note_story on note (workspace_id, conversation_id, created_at, sequence, id)`,
  `create index conversation_change_story on conversation_change
    (workspace_id, conversation_id, created_at, sequence, id)`,
  `alter table contact add column merged_into_id uuid,
    add check (merged_into_id <> id),
    add foreign key (workspace_id, merged_into_id) references contact (workspace_id, id)`,
  `create table contact_merge (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    into_id uuid not null,
    from_id uuid not null,
    reason text,
    -- What moved, so that undoing it moves exactly this back.
    handle_ids uuid[] not null,
    conversation_ids uuid[] not null,
    merged_by_kind text not null check (merged_by_kind in ('MEMBER', 'AUTOMATION')),
    merged_by uuid not null,
    merged_at timestamptz not null,
    unmerged_by_kind text check (unmerged_by_kind in ('MEMBER', 'AUTOMATION')),
    unmerged_by uuid,
    unmerged_at timestamptz,
    primary key (workspace_id, id),
    check (into_id <> from_id),
    check ((unmerged_at is null) = (unmerged_by is null)),
    foreign key (workspace_id, into_id) references contact (workspace_id, id) on delete cascade,
    foreign key (workspace_id, from_id) references contact (workspace_id, id) on delete cascade
  )`,
  `create unique index contact_merge_open on contact_merge (workspace_id, from_id) where unmerged_at is null`,
  `create index contact_merge_into on contact_merge (workspace_id, into_id)`,
  `create index contact_merge_from on contact_merge (workspace_id, from_id)`,
  `alter table contact_merge enable row level security`,
  `alter table contact_merge force row level security`,
  `create policy tenant on contact_merge using (workspace_id = ${currentWorkspace})`,
];
