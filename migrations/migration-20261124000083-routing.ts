import { Migration } from '@mikro-orm/migrations';

/** Rules as they were published, what was decided by them, whose turn is next, and who waits in the queue. */
export class Migration20261124000083Routing extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of ['routing_version', 'routing_turn', 'routing_decision', 'routing_queue'])
      this.addSql(wall(table));
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

function wall(table: string): string {
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    create policy tenant on "${table}" using (workspace_id = ${currentWorkspace});`;
}

const statements = [
  `create table routing_version (
    workspace_id uuid not null references workspace (id) on delete cascade,
    version int not null check (version > 0),
    rules jsonb not null,
    published_at timestamptz not null,
    -- A member or an API key, as published_by_kind says.
    published_by_kind text not null check (published_by_kind in ('MEMBER', 'AUTOMATION', 'SYSTEM')),
    published_by uuid,
    primary key (workspace_id, version)
  )`,
  // To whom a step of a rule gave last: whoever comes after them is next, whichever worker decides.
  `create table routing_turn (
    workspace_id uuid not null references workspace (id) on delete cascade,
    rule_id uuid not null,
    step int not null,
    member_id uuid not null,
    primary key (workspace_id, rule_id, step),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create table routing_decision (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    version int not null,
    -- null: no rule matched.
    rule_id uuid,
    outcome text not null check (outcome in ('ASSIGNED', 'LEFT_FOR_CLAIMING', 'QUEUED')),
    reason text not null,
    step int,
    strategy text,
    member_id uuid,
    team_id uuid,
    candidates jsonb not null,
    wanted_since timestamptz not null,
    decided_at timestamptz not null,
    primary key (workspace_id, id),
    check ((outcome = 'ASSIGNED') = (member_id is not null)),
    foreign key (workspace_id, version) references routing_version (workspace_id, version),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id)
  )`,
  `create index routing_decision_conversation
    on routing_decision (workspace_id, conversation_id, decided_at desc, id desc)`,
  `create index routing_decision_decided on routing_decision (workspace_id, decided_at)`,
  // Under which rule a conversation waits. It counts only while the conversation still wants an owner since that moment.
  `create table routing_queue (
    workspace_id uuid not null,
    conversation_id uuid not null,
    wanted_since timestamptz not null,
    version int not null,
    rule_id uuid not null,
    team_id uuid,
    former_owner_id uuid,
    looked_at timestamptz not null,
    primary key (workspace_id, conversation_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create index routing_queue_rule on routing_queue (workspace_id, rule_id, team_id)`,
  // What members carry, read by the router before it gives.
  `create index conversation_load on conversation (workspace_id, assignee_id, channel_id)
    where status = 'OPEN' and assignee_id is not null`,
];
