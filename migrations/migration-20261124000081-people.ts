import { Migration } from '@mikro-orm/migrations';

/** Availability by hand, by schedule and by presence, and names of teams that are told apart. */
export class Migration20261124000081People extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of ['time_off', 'member_presence']) this.addSql(wall(table));
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
  `alter table workspace
    add column follows_schedules boolean not null default false,
    -- Since then who has no socket is taken for gone; null where nobody is.
    add column presence_followed_since timestamptz,
    add column presence_grace_seconds int not null default 120 check (presence_grace_seconds between 3 and 3600)`,
  // member.availability is what follows from all of these now.
  `alter table member
    add column chosen_availability text
      check (chosen_availability in ('ONLINE', 'AWAY', 'OFFLINE', 'AWAY_AND_REASSIGN')),
    add column chosen_until timestamptz,
    add column shifts jsonb not null default '[]',
    add column calendar_id uuid,
    add column availability_source text not null default 'DEFAULT'
      check (availability_source in ('DEFAULT', 'HAND', 'SCHEDULE', 'TIME_OFF', 'HOLIDAY', 'PRESENCE')),
    add column availability_since timestamptz not null default now(),
    -- When it must be looked at again; null when it will not change by itself.
    add column availability_due_at timestamptz,
    add check (chosen_until is null or chosen_availability is not null),
    add foreign key (workspace_id, calendar_id) references calendar (workspace_id, id)`,
  `update member set chosen_availability = availability, availability_source = 'HAND' where availability <> 'ONLINE'`,
  `create index member_availability_due on member (workspace_id, availability_due_at)
    where availability_due_at is not null and disabled_at is null`,
  `create table time_off (
    workspace_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    check (ends_at > starts_at),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create index time_off_member on time_off (workspace_id, member_id, ends_at)`,
  // When a server last saw a live socket of the member's. Apart from the member, whose row it would churn.
  `create table member_presence (
    workspace_id uuid not null,
    member_id uuid not null,
    seen_at timestamptz not null,
    primary key (workspace_id, member_id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade
  )`,
  `create unique index team_name on team (workspace_id, lower(name))`,
];
