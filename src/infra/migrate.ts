import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { Migration20261122000001MainJob } from '../../migrations/migration-20261122000001-main-job.js';
import { Migration20261124000001LogPosition } from '../../migrations/migration-20261124000001-log-position.js';
import { Migration20261124000002Channels } from '../../migrations/migration-20261124000002-channels.js';
import { Migration20261124000010MessageTemplates } from '../../migrations/migration-20261124000010-message-templates.js';
import { Migration20261124000020MessageParts } from '../../migrations/migration-20261124000020-message-parts.js';
import { Migration20261124000030OutboundPace } from '../../migrations/migration-20261124000030-outbound-pace.js';
import { Migration20261124000040OptOut } from '../../migrations/migration-20261124000040-opt-out.js';
import { Migration20261124000041Call } from '../../migrations/migration-20261124000041-call.js';
import { Migration20261124000060ClaimedAddress } from '../../migrations/migration-20261124000060-claimed-address.js';
import { Migration20261124000070OneStory } from '../../migrations/migration-20261124000070-one-story.js';
import { Migration20261124000071MergeSuggestions } from '../../migrations/migration-20261124000071-merge-suggestions.js';
import { Migration20261124000072ReplyElsewhere } from '../../migrations/migration-20261124000072-reply-elsewhere.js';
import { Migration20261124000073MergedConversations } from '../../migrations/migration-20261124000073-merged-conversations.js';
import { Migration20261124000080Ownership } from '../../migrations/migration-20261124000080-ownership.js';
import { Migration20261124000081People } from '../../migrations/migration-20261124000081-people.js';
import { Migration20261124000083Routing } from '../../migrations/migration-20261124000083-routing.js';
import { Migration20261124000084RoutedAssignment } from '../../migrations/migration-20261124000084-routed-assignment.js';
import { Migration20261124000086Targets } from '../../migrations/migration-20261124000086-targets.js';
import { Migration20261124000088Marking } from '../../migrations/migration-20261124000088-marking.js';
import { Migration20261124000089Collaboration } from '../../migrations/migration-20261124000089-collaboration.js';
import { Migration20261124000090Handoff } from '../../migrations/migration-20261124000090-handoff.js';
import { Migration20261124000092SharedDrafts } from '../../migrations/migration-20261124000092-shared-drafts.js';
import { Migration20261124000095ChannelWatch } from '../../migrations/migration-20261124000095-channel-watch.js';
import { Migration20261124000096Quotes } from '../../migrations/migration-20261124000096-quotes.js';
import { Migration20261124000097Facts } from '../../migrations/migration-20261124000097-facts.js';
import { Migration20261124000100LogReader } from '../../migrations/migration-20261124000100-log-reader.js';
import { Migration20261124000101Insight } from '../../migrations/migration-20261124000101-insight.js';
import { entities } from './entities.js';

const migrations = [
  { name: 'migration-20261122000001-main-job', class: Migration20261122000001MainJob },
  { name: 'migration-20261124000001-log-position', class: Migration20261124000001LogPosition },
  { name: 'migration-20261124000002-channels', class: Migration20261124000002Channels },
  {
    name: 'migration-20261124000010-message-templates',
    class: Migration20261124000010MessageTemplates,
  },
  { name: 'migration-20261124000020-message-parts', class: Migration20261124000020MessageParts },
  { name: 'migration-20261124000030-outbound-pace', class: Migration20261124000030OutboundPace },
  { name: 'migration-20261124000040-opt-out', class: Migration20261124000040OptOut },
  { name: 'migration-20261124000041-call', class: Migration20261124000041Call },
  {
    name: 'migration-20261124000060-claimed-address',
    class: Migration20261124000060ClaimedAddress,
  },
  { name: 'migration-20261124000070-one-story', class: Migration20261124000070OneStory },
  {
    name: 'migration-20261124000071-merge-suggestions',
    class: Migration20261124000071MergeSuggestions,
  },
  {
    name: 'migration-20261124000072-reply-elsewhere',
    class: Migration20261124000072ReplyElsewhere,
  },
  {
    name: 'migration-20261124000073-merged-conversations',
    class: Migration20261124000073MergedConversations,
  },
  { name: 'migration-20261124000080-ownership', class: Migration20261124000080Ownership },
  { name: 'migration-20261124000081-people', class: Migration20261124000081People },
  { name: 'migration-20261124000083-routing', class: Migration20261124000083Routing },
  {
    name: 'migration-20261124000084-routed-assignment',
    class: Migration20261124000084RoutedAssignment,
  },
  { name: 'migration-20261124000086-targets', class: Migration20261124000086Targets },
  { name: 'migration-20261124000088-marking', class: Migration20261124000088Marking },
  { name: 'migration-20261124000089-collaboration', class: Migration20261124000089Collaboration },
  { name: 'migration-20261124000090-handoff', class: Migration20261124000090Handoff },
  { name: 'migration-20261124000092-shared-drafts', class: Migration20261124000092SharedDrafts },
  { name: 'migration-20261124000095-channel-watch', class: Migration20261124000095ChannelWatch },
  { name: 'migration-20261124000096-quotes', class: Migration20261124000096Quotes },
  { name: 'migration-20261124000097-facts', class: Migration20261124000097Facts },
  { name: 'migration-20261124000100-log-reader', class: Migration20261124000100LogReader },
  { name: 'migration-20261124000101-insight', class: Migration20261124000101Insight },
];

/** Brings the schema up to date; servers that start together take turns. */
export async function migrate(adminUrl: string): Promise<string[]> {
  const turn = new pg.Client({ connectionString: adminUrl });
  await turn.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('rapport migrations'))");
    return await runMigrations(adminUrl);
  } finally {
    await turn.end();
  }
}

async function runMigrations(adminUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: adminUrl,
    entities,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration' },
    logger: () => undefined,
  });
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
