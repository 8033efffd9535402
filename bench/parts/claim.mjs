/** A thousand hands reach for one conversation: our action, and the same one that asks for the lock first. */
import pg from 'pg';
import { uuid } from '../data/ids.mjs';
import { conversationId, members, workspaceId } from '../data/seed.mjs';
import { login } from '../lib/rapport.mjs';
import { medians, round } from '../lib/stats.mjs';

const hands = 1_000;
const connections = 10;

const conditional = async (client, id, member) =>
  (
    await client.query({
      name: 'conditional',
      text: `update conversation set assignee_id = $3, sequence = sequence + 1
        where workspace_id = $1 and id = $2 and assignee_id is null`,
      values: [workspaceId, id, member],
    })
  ).rowCount === 1;

const lockFirst = async (client, id, member) => {
  await client.query('begin');
  const { rows } = await client.query({
    name: 'lock',
    text: 'select assignee_id from conversation where workspace_id = $1 and id = $2 for update',
    values: [workspaceId, id],
  });
  const free = rows[0].assignee_id === null;
  if (free) {
    await client.query({
      name: 'take',
      text: 'update conversation set assignee_id = $3, sequence = sequence + 1 where workspace_id = $1 and id = $2',
      values: [workspaceId, id, member],
    });
  }
  await client.query('commit');
  return free;
};

export async function run(context) {
  const { database, modules, rounds } = context;
  const url = await login(modules, database);
  const orm = await modules.openOrm(url, connections, 15_000);
  const runAction = modules.unitOfWork(
    orm,
    async () => undefined,
    () => undefined,
  );
  const pool = new pg.Pool({ connectionString: database.url, max: connections });
  pool.on('error', () => undefined);
  const lockingAction = await lockingClaim(context);
  const ways = {
    'conditional update (SQL)': (id, member) => onPool(pool, conditional, id, member),
    'select for update (SQL)': (id, member) => onPool(pool, lockFirst, id, member),
    'claimConversation (app)': (id, member) =>
      act(runAction, modules.claimConversation, id, member),
    'select for update (app)': (id, member) => act(runAction, lockingAction, id, member),
  };
  const measured = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  let next = 0;
  for (let n = 0; n <= rounds; n++) {
    for (const [way, claim] of Object.entries(ways)) {
      const id = await freeConversation(pool, context.shape, next++);
      const row = await race(id, claim);
      if (n > 0) measured[way].push(row); // the first one warms up
    }
  }
  await Promise.all([pool.end(), orm.close()]);
  const table = Object.entries(measured).map(([way, all]) => {
    const { ms, winners, turnedAway } = medians(all);
    return [way, { 'ms for 1,000': round(ms, 1), winners, 'turned away': turnedAway }];
  });
  return { 'one conversation, 1,000 at once': Object.fromEntries(table) };
}

async function onPool(pool, claim, id, member) {
  const client = await pool.connect();
  try {
    return await claim(client, id, member);
  } finally {
    client.release();
  }
}

async function act(runAction, action, conversation, member) {
  const actor = {
    kind: 'MEMBER',
    workspaceId,
    credentialId: uuid('credential', 1),
    id: member,
    name: 'Bench',
    role: 'AGENT',
    scopes: new Set(['READ', 'WRITE']),
  };
  try {
    return (await runAction(actor, action, { conversationId: conversation })).cursor !== null;
  } catch (error) {
    if (error.code === 'ALREADY_CLAIMED') return false;
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Turned away because every connection is taken: the client tries again in a moment. */
function isBusy(error) {
  return (
    error.code === 'UNAVAILABLE' ||
    /timeout exceeded when trying to connect|busy|short of connections/i.test(error.message)
  );
}

/** What claimConversation would be if it took the lock before it looked. */
async function lockingClaim({ modules }) {
  const { lockConversation } = await modules.load('src/domain/conversation/conversation.js');
  const { startAssignment } = await modules.load('src/domain/conversation/assignment.js');
  const { recordChange } = await modules.load('src/domain/conversation/conversation-change.js');
  const { Member } = await modules.load('src/domain/workspace/member.js');
  const { DomainError } = await modules.load('src/domain/kernel/errors.js');
  return async (work, input) => {
    const conversation = await lockConversation(work, input.conversationId);
    if (conversation.assigneeId === work.actor.id) return input;
    if (conversation.assigneeId) {
      const holder = await work.em.findOne(Member, { workspaceId, id: conversation.assigneeId });
      throw new DomainError('ALREADY_CLAIMED', `${holder?.name} is handling this.`);
    }
    conversation.assigneeId = work.actor.id;
    startAssignment(work, conversation.id, work.actor.id, 'CLAIMED');
    recordChange(work, conversation, 'CLAIMED', { memberId: work.actor.id });
    return input;
  };
}

async function race(id, claim) {
  const startedAt = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: hands }, (_, n) => claim(id, uuid('member', n % members))),
  );
  return {
    ms: performance.now() - startedAt,
    winners: outcomes.filter(Boolean).length,
    turnedAway: outcomes.filter((one) => one === null).length,
  };
}

async function freeConversation(pool, shape, n) {
  const id = conversationId(shape, (n * 97) % shape.conversations);
  await pool.query('delete from assignment where workspace_id = $1 and conversation_id = $2', [
    workspaceId,
    id,
  ]);
  await pool.query(
    'update conversation set assignee_id = null where workspace_id = $1 and id = $2',
    [workspaceId, id],
  );
  return id;
}
