import { Migration } from '@mikro-orm/migrations';

/**
 * What was read in customers' messages, and what follows from it for conversations and contacts. These are tables of
 * their own: who receives, answers or assigns holds the conversation's row, and reading must never wait for them there.
 */
export class Migration20261124000101Insight extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

const walled = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} using (workspace_id = ${currentWorkspace})`,
];

const statements = [
  `create table message_insight (
    workspace_id uuid not null references workspace (id) on delete cascade,
    message_id uuid not null,
    conversation_id uuid not null,
    occurred_at timestamptz not null,
    -- Of the visible text that was read: what was read in other words than these is not shown.
    text_hash text not null,
    -- What the model read. Evidence is places in the text; its words are kept nowhere but in the message.
    reading jsonb not null,
    -- What a person said instead; stays when the message is read again.
    correction jsonb,
    corrected_by_kind text,
    corrected_by uuid,
    corrected_at timestamptz,
    -- What holds: the reading, corrected.
    language text,
    sentiment real,
    kinds text[] not null,
    model text not null,
    version text not null,
    read_at timestamptz not null default now(),
    primary key (workspace_id, message_id),
    foreign key (workspace_id, message_id) references message (workspace_id, id) on delete cascade
  )`,
  `create index message_insight_conversation on message_insight (workspace_id, conversation_id, occurred_at desc)`,
  `create index message_insight_opportunity on message_insight (workspace_id, occurred_at desc, message_id desc)
    where kinds && '{PRICE_QUESTION,PURCHASE_INTENT}'::text[]`,
  ...walled('message_insight'),
  `create table conversation_insight (
    workspace_id uuid not null references workspace (id) on delete cascade,
    conversation_id uuid not null,
    -- That of most of the customer's messages.
    language text,
    -- Mean of the customer's latest three messages that show a feeling; null where none does.
    sentiment real,
    -- Every kind of signal that one of its messages gives.
    kinds text[] not null,
    primary key (workspace_id, conversation_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  ...walled('conversation_insight'),
  `create table contact_mood (
    workspace_id uuid not null references workspace (id) on delete cascade,
    contact_id uuid not null,
    -- Why they count as unhappy; null while they do not.
    reason text check (reason in ('IN_A_ROW', 'FALLING')),
    recent real,
    earlier real,
    in_a_row int not null default 0,
    since timestamptz,
    -- The latest of their messages that shows a feeling.
    latest_at timestamptz,
    latest_message_id uuid,
    primary key (workspace_id, contact_id),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id) on delete cascade
  )`,
  `create index contact_mood_unhappy on contact_mood (workspace_id, latest_at desc, contact_id desc)
    where reason is not null`,
  ...walled('contact_mood'),
];
