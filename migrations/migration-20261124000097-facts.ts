import { Migration } from '@mikro-orm/migrations';

/** What metrics are read from: facts, folded from the permanent history, and the settings as they were. */
export class Migration20261124000097Facts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of tables) this.addSql(wall(table));
  }
}

const tables = [
  'calendar_version',
  'metric_setting',
  'wait_fact',
  'cycle_fact',
  'open_span_fact',
  'assignment_fact',
  'message_fact',
];

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

function wall(table: string): string {
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    create policy tenant on "${table}" using (workspace_id = ${currentWorkspace});`;
}

/** What facts are narrowed and grouped by, as it was at the end of what is measured. */
const circumstances = `
    channel_id uuid not null,
    channel_kind text not null,
    team_id uuid,
    tier text,
    priority text not null,
    tag_ids uuid[] not null,
    language text`;

const ofConversation = `
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade`;

const statements = [
  // True where something happened since its facts were folded. What was there before facts were is folded by and by.
  `alter table conversation add column facts_due boolean not null default true`,
  `create index conversation_facts_due on conversation (workspace_id, id) where facts_due`,
  `alter table wait
    -- When a member first saw what the customer waits with; null while nobody has.
    add column seen_at timestamptz,
    add column seen_by uuid`,
  // Hours as they were, once for each wording: a calendar that is changed does not change what was measured.
  `create table calendar_version (
    workspace_id uuid not null references workspace (id) on delete cascade,
    hash text not null,
    time_zone text not null,
    hours jsonb not null,
    holidays jsonb not null,
    primary key (workspace_id, hash)
  )`,
  `create table metric_setting (
    workspace_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    -- All zeros: of the cycle itself.
    wait_id uuid not null,
    calendar_hash text,
    team_id uuid,
    tier text,
    priority text not null,
    tag_ids uuid[] not null,
    language text,
    primary key (workspace_id, conversation_id, cycle, wait_id),
    foreign key (workspace_id, calendar_hash) references calendar_version (workspace_id, hash),${ofConversation}
  )`,
  `create table wait_fact (
    workspace_id uuid not null,
    wait_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    is_first boolean not null,
    -- OPEN: the customer waits. SENDING: answered, and the channel has not accepted the reply yet.
    outcome text not null check (outcome in ('OPEN', 'SENDING', 'REPLIED', 'NO_REPLY_NEEDED', 'RESOLVED')),
    started_at timestamptz not null,
    ended_at timestamptz,
    -- Who answered; null for a colleague in the provider's own app, and where nobody did.
    member_id uuid,
    owner_id uuid,${circumstances},
    response_ms bigint,
    response_business_ms bigint,
    agent_ms bigint,
    agent_business_ms bigint,
    automated_ms bigint,
    automated_business_ms bigint,
    -- [unassigned, unseen, unanswered, blocked]; of an open wait up to stage_since, and stage goes on.
    stage_ms bigint[] not null,
    stage_business_ms bigint[],
    stage text,
    stage_since timestamptz,
    primary key (workspace_id, wait_id),
    check ((ended_at is null) = (outcome in ('OPEN', 'SENDING'))),${ofConversation}
  )`,
  `create index wait_fact_started on wait_fact (workspace_id, started_at)`,
  `create index wait_fact_ended on wait_fact (workspace_id, ended_at)`,
  `create index wait_fact_conversation on wait_fact (workspace_id, conversation_id)`,
  `create table cycle_fact (
    workspace_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    opened_by text not null check (opened_by in ('CUSTOMER', 'US')),
    opened_at timestamptz not null,
    first_resolved_at timestamptz,
    -- Null while the cycle is open.
    resolved_at timestamptz,
    is_merged boolean not null,
    -- Who owned it at its resolution, or owns it now.
    member_id uuid,${circumstances},
    reopens int not null,
    handovers int not null,
    inbound int not null,
    -- Of people; what the channel accepted.
    replies int not null,
    first_resolution_ms bigint,
    first_resolution_business_ms bigint,
    resolution_ms bigint,
    resolution_business_ms bigint,
    handling_ms bigint not null,
    handling_business_ms bigint,
    primary key (workspace_id, conversation_id, cycle),${ofConversation}
  )`,
  `create index cycle_fact_opened on cycle_fact (workspace_id, opened_at)`,
  `create index cycle_fact_resolved on cycle_fact (workspace_id, resolved_at)`,
  `create table open_span_fact (
    workspace_id uuid not null,
    conversation_id uuid not null,
    position int not null,
    cycle int not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (workspace_id, conversation_id, position),${ofConversation}
  )`,
  `create index open_span_fact_ended on open_span_fact (workspace_id, ended_at, started_at)`,
  `create table assignment_fact (
    workspace_id uuid not null,
    assignment_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    member_id uuid not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    -- Assigned and unsnoozed, within the cycle; of an open cycle up to its last change.
    handling_ms bigint not null,
    handling_business_ms bigint,
    primary key (workspace_id, assignment_id, cycle),${ofConversation}
  )`,
  `create index assignment_fact_cycle on assignment_fact (workspace_id, conversation_id, cycle)`,
  `create index assignment_fact_member on assignment_fact (workspace_id, member_id, started_at)`,
  `create table message_fact (
    workspace_id uuid not null,
    message_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    -- Inbound: when the customer wrote. Outbound: when the channel accepted it.
    at timestamptz not null,
    direction text not null check (direction in ('INBOUND', 'OUTBOUND')),
    author text not null check (author in ('CUSTOMER', 'MEMBER', 'COLLEAGUE', 'AUTOMATION')),
    member_id uuid,
    channel_id uuid not null,
    primary key (workspace_id, message_id),${ofConversation}
  )`,
  `create index message_fact_at on message_fact (workspace_id, at)`,
  `create index message_fact_conversation on message_fact (workspace_id, conversation_id)`,
];
