import { Migration } from '@mikro-orm/migrations';

/** Targets and escalation: what is published, when it is due, and the marks that make clocks be looked at again. */
export class Migration20261124000086Targets extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
    for (const table of ['target_version', 'conversation_cycle', 'escalation_firing'])
      this.addSql(wall(table));
    for (const statement of marks) this.addSql(statement);
  }
}

const currentWorkspace = `nullif(current_setting('rapport.workspace', true), '')::uuid`;

function wall(table: string): string {
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    create policy tenant on "${table}" using (workspace_id = ${currentWorkspace});`;
}

const tables = [
  `create table target_version (
    workspace_id uuid not null references workspace (id) on delete cascade,
    version int not null,
    targets jsonb not null,
    policies jsonb not null,
    published_by uuid,
    published_at timestamptz not null default now(),
    primary key (workspace_id, version)
  )`,
  `alter table wait
    add column due_at timestamptz,
    add column at_risk_at timestamptz,
    -- The target as it was when due_at was last computed.
    add column target jsonb,
    -- Told already: not told again unless the due time moves away.
    add column at_risk_told_at timestamptz,
    add column breached_at timestamptz,
    add column met_at timestamptz`,
  // By time alone: one look finds whatever is due next in any workspace.
  `drop index wait_clock`,
  `create index wait_clock on wait (clock_at) where ended_at is null and clock_at is not null`,
  `create table conversation_cycle (
    workspace_id uuid not null,
    conversation_id uuid not null,
    cycle int not null,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    due_at timestamptz,
    at_risk_at timestamptz,
    target jsonb,
    at_risk_told_at timestamptz,
    breached_at timestamptz,
    met_at timestamptz,
    clock_at timestamptz,
    primary key (workspace_id, conversation_id, cycle),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create index conversation_cycle_clock on conversation_cycle (clock_at) where clock_at is not null`,
  `create table escalation_firing (
    workspace_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    -- Null for a step before a resolution is due: that is once for each cycle.
    wait_id uuid,
    cycle int not null,
    policy_id uuid not null,
    step_id uuid not null,
    policy_name text not null,
    step jsonb not null,
    outcome jsonb not null default '{}',
    fired_at timestamptz not null,
    -- Of a page: null until the receiver took it or will not take it any more.
    webhook_state text check (webhook_state in ('PENDING', 'DELIVERED', 'FAILED')),
    webhook_attempts int not null default 0,
    webhook_answer text,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade
  )`,
  `create unique index escalation_firing_wait on escalation_firing (workspace_id, wait_id, step_id) where wait_id is not null`,
  `create unique index escalation_firing_cycle on escalation_firing (workspace_id, conversation_id, cycle, step_id)
    where wait_id is null`,
  `create index escalation_firing_conversation on escalation_firing (workspace_id, conversation_id, fired_at)`,
  `create index escalation_firing_pending on escalation_firing (workspace_id, fired_at) where webhook_state = 'PENDING'`,
  // The earliest of what the conversation's customer waits for; lists are filtered and sorted by it.
  `alter table conversation add column due_at timestamptz, add column at_risk_at timestamptz,
    -- From whom an escalation took it last: routing does not give it back to them.
    add column escalated_from_id uuid,
    add foreign key (workspace_id, escalated_from_id) references member (workspace_id, id)`,
  `create index conversation_due on conversation (workspace_id, due_at, id) where due_at is not null`,
  // Since when a member cannot be reached: offline, away for good, or disabled; null while they can.
  `alter table member add column gone_since timestamptz`,
  `create policy clock on wait for select
    using (current_setting('rapport.lookup', true) = 'every clock' and clock_at is not null)`,
  `create policy clock on conversation_cycle for select
    using (current_setting('rapport.lookup', true) = 'every clock' and clock_at is not null)`,
];

/**
 * Due times depend on facts that many statements change, the one that files messages among them. So the rows
 * themselves mark the clocks that must be looked at again, whoever changed them and in the same transaction.
 */
const marks = [
  `create function mark_conversation_clock() returns trigger language plpgsql as $$
  begin
    if (select target_version from workspace where id = new.workspace_id) is null then return null; end if;
    insert into conversation_cycle (workspace_id, conversation_id, cycle, opened_at, clock_at)
      values (new.workspace_id, new.id, new.cycle, now(), now())
      on conflict (workspace_id, conversation_id, cycle) do update set clock_at = now();
    update wait set clock_at = now()
      where workspace_id = new.workspace_id and conversation_id = new.id and ended_at is null;
    return null;
  end $$`,
  `create trigger conversation_begins_clock after insert on conversation
    for each row execute function mark_conversation_clock()`,
  `create trigger conversation_moves_clock
    after update of status, snoozed_until, priority, team_id, assignee_id, contact_id, cycle on conversation
    for each row when ((old.status, old.snoozed_until, old.priority, old.team_id, old.assignee_id, old.contact_id, old.cycle)
      is distinct from
      (new.status, new.snoozed_until, new.priority, new.team_id, new.assignee_id, new.contact_id, new.cycle))
    execute function mark_conversation_clock()`,
  // Open again, moved to an earlier start or into another conversation: what was met is not any more.
  `create function mark_wait_clock() returns trigger language plpgsql as $$
  begin
    new.clock_at := now();
    new.met_at := null;
    return new;
  end $$`,
  `create trigger wait_moves_clock before update of started_at, ended_at, conversation_id on wait
    for each row when (new.ended_at is null and (old.started_at, old.ended_at, old.conversation_id)
      is distinct from (new.started_at, new.ended_at, new.conversation_id))
    execute function mark_wait_clock()`,
  // Cycles first: they take a share of the conversations' locks, and nobody may wait for those with a wait in hand.
  `create function mark_workspace_clocks(workspace uuid) returns void language plpgsql as $$
  begin
    insert into conversation_cycle (workspace_id, conversation_id, cycle, opened_at, clock_at)
      select c.workspace_id, c.id, c.cycle, coalesce((
          select max(created_at) from conversation_change ch where ch.workspace_id = c.workspace_id
            and ch.conversation_id = c.id and ch.kind = 'REOPENED' and c.cycle > 1), c.created_at), now()
      from conversation c where c.workspace_id = workspace and c.status <> 'RESOLVED' order by c.id
      on conflict (workspace_id, conversation_id, cycle) do update set clock_at = now();
    update wait set clock_at = now() where workspace_id = workspace and ended_at is null;
  end $$`,
  `create function mark_clocks_of_workspace() returns trigger language plpgsql as $$
  begin
    perform mark_workspace_clocks(new.id);
    return null;
  end $$`,
  `create function mark_clocks_around() returns trigger language plpgsql as $$
  begin
    if (select target_version from workspace where id = new.workspace_id) is not null then
      perform mark_workspace_clocks(new.workspace_id);
    end if;
    return null;
  end $$`,
  `create trigger workspace_moves_clocks after update of target_version, calendar_id on workspace
    for each row when ((old.target_version, old.calendar_id) is distinct from (new.target_version, new.calendar_id)
      and (old.target_version is not null or new.target_version is not null))
    execute function mark_clocks_of_workspace()`,
  `create trigger calendar_moves_clocks after update of time_zone, hours, holidays on calendar
    for each row when ((old.time_zone, old.hours, old.holidays) is distinct from (new.time_zone, new.hours, new.holidays))
    execute function mark_clocks_around()`,
  `create trigger team_moves_clocks after update of calendar_id on team
    for each row when (old.calendar_id is distinct from new.calendar_id) execute function mark_clocks_around()`,
  `create trigger channel_moves_clocks after update of calendar_id on channel
    for each row when (old.calendar_id is distinct from new.calendar_id) execute function mark_clocks_around()`,
  `create function mark_clocks_of_contact() returns trigger language plpgsql as $$
  begin
    if (select target_version from workspace where id = new.workspace_id) is null then return null; end if;
    update conversation_cycle y set clock_at = now() from conversation c
      where c.workspace_id = new.workspace_id and c.contact_id = new.id and c.status <> 'RESOLVED'
        and y.workspace_id = c.workspace_id and y.conversation_id = c.id and y.cycle = c.cycle;
    update wait w set clock_at = now() from conversation c
      where c.workspace_id = new.workspace_id and c.contact_id = new.id
        and w.workspace_id = c.workspace_id and w.conversation_id = c.id and w.ended_at is null;
    return null;
  end $$`,
  `create trigger contact_moves_clocks after update of tier on contact
    for each row when (old.tier is distinct from new.tier) execute function mark_clocks_of_contact()`,
  `create function note_member_gone() returns trigger language plpgsql as $$
  begin
    if new.availability in ('ONLINE', 'AWAY') and new.disabled_at is null then new.gone_since := null;
    elsif new.gone_since is null then new.gone_since := now();
    end if;
    return new;
  end $$`,
  `create trigger member_goes before insert or update of availability, disabled_at on member
    for each row execute function note_member_gone()`,
  `update member set availability = availability where availability in ('OFFLINE', 'AWAY_AND_REASSIGN') or disabled_at is not null`,
  `create function mark_clocks_of_member() returns trigger language plpgsql as $$
  begin
    update wait w set clock_at = now() from conversation c
      where c.workspace_id = new.workspace_id and c.assignee_id = new.id and c.status <> 'RESOLVED'
        and w.workspace_id = c.workspace_id and w.conversation_id = c.id and w.ended_at is null
        and (select target_version from workspace where id = new.workspace_id) is not null;
    return null;
  end $$`,
  `create trigger member_moves_clocks after update of availability, disabled_at on member
    for each row when (old.gone_since is distinct from new.gone_since) execute function mark_clocks_of_member()`,
];
