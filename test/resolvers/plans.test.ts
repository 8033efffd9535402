import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { conversationsLeftBehind } from '../../src/domain/availability/return-conversation.js';
import { inboxPage } from '../../src/domain/conversation/inbox.query.js';
import { type InboxView, inboxViews } from '../../src/domain/conversation/inbox-view.query.js';
import { storyPage } from '../../src/domain/conversation/story.query.js';
import { timelinePage } from '../../src/domain/conversation/timeline.query.js';
import { everything } from '../../src/domain/kernel/wanted.query.js';
import type { Reader } from '../../src/domain/kernel/work.js';
import { openLoads } from '../../src/domain/workspace/open-load.query.js';
import { agent, id, kinds, openStage, seedWorkspace, type Stage } from './seed.js';

let stage: Stage;
let workspace: string;
const directory = {
  members: new Map(),
  teams: new Map(),
  tags: new Map(),
  channels: new Map(),
  automations: new Map(),
  skills: new Map(),
  calendars: new Map(),
};

beforeAll(async () => {
  stage = await openStage();
  workspace = await seedWorkspace(stage.admin, { conversations: 10_000, items: 8 });
  await stage.admin.query('analyze');
}, 120_000);
afterAll(() => stage.close());

/** Runs nothing: what a query would read, PostgreSQL is asked how. Each is planned as a prepared, generic statement. */
function explainer(plans: string[]): Reader {
  const explain = async (sql: string, values: readonly unknown[]): Promise<never[]> => {
    if (sql.includes('count(*)')) return [{ count: 0 }] as never;
    plans.push(await genericPlan(sql, values));
    return [];
  };
  return { workspaceId: workspace, rows: explain, shown: explain };
}

async function genericPlan(sql: string, values: readonly unknown[]): Promise<string> {
  const client = await stage.pool.pool.connect();
  try {
    await client.query("select set_config('rapport.workspace', $1, false)", [workspace]);
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query(`prepare probe as ${sql}`);
    const literals = values
      .map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value)))
      .join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain execute probe(${literals})`,
    );
    await client.query('deallocate probe');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}

const indexes: Partial<Record<InboxView, string>> = {
  OPEN: 'conversation_open',
  ALL: 'conversation_activity',
  UNASSIGNED: 'conversation_unassigned',
  RESOLVED: 'conversation_status',
  SNOOZED: 'conversation_status',
  MINE: 'conversation_assignee',
};

test.each(inboxViews)(
  'the view %s is read from an index, and a page of it stops early',
  async (view) => {
    const plans: string[] = [];
    await inboxPage(
      explainer(plans),
      agent(workspace),
      directory,
      { view, page: { first: 50 } },
      everything,
    );
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toContain('Seq Scan on conversation');
    expect(plans[0]).not.toContain('Seq Scan on message');
    if (indexes[view]) {
      expect(plans[0]).toContain(indexes[view]);
      expect(plans[0]).not.toContain('Sort');
    }
  },
);

test('who waits longest is read from its index', async () => {
  const plans: string[] = [];
  const orderBy = { field: 'WAITING_SINCE' as const, direction: 'ASC' as const };
  await inboxPage(
    explainer(plans),
    agent(workspace),
    directory,
    { view: 'WAITING', orderBy, page: {} },
    everything,
  );
  expect(plans[0]).toContain('conversation_waiting');
  expect(plans[0]).not.toMatch(/Seq Scan on (conversation|message)/);
});

test('a timeline is three index scans', async () => {
  const plans: string[] = [];
  const { scopes } = agent(workspace);
  const request = { conversationId: id(kinds.conversation, 5), page: { last: 50 } };
  await timelinePage(explainer(plans), scopes, directory, request, everything);
  expect(plans).toHaveLength(1);
  for (const index of ['message_sequence', 'note_sequence', 'conversation_change_sequence']) {
    expect(plans[0]).toContain(index);
  }
  expect(plans[0]).not.toMatch(/Seq Scan on (message|note|conversation_change)/);
});

test('a timeline over all conversations of a contact reads no more than a page of each from its index', async () => {
  const plans: string[] = [];
  for (const page of [{ last: 50 }, { first: 50 }]) {
    const request = { of: { contactId: id(kinds.contact, 5) }, page };
    await storyPage(explainer(plans), agent(workspace), directory, request, everything);
  }
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    for (const index of ['message_story', 'note_story', 'conversation_change_story'])
      expect(plan).toContain(
        `Index Only Scan`.concat(plan.includes('Backward') ? ' Backward' : '', ` using ${index}`),
      );
    expect(plan).toContain('conversation_contact');
    expect(plan).not.toMatch(/Seq Scan on (message|note|conversation)/);
  }
});

test('what members carry, and leave behind, is read from an index of who owns what', async () => {
  const plans: string[] = [];
  await conversationsLeftBehind(explainer(plans));
  await openLoads(explainer(plans), [id(kinds.member, 1)]);
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    expect(plan).toMatch(/conversation_(assignee|load)/);
    expect(plan).not.toMatch(/Seq Scan on (conversation|message)/);
  }
});
