/** Messages coming in: through our intake, by the same statement by hand, by entities, by chat and by mail. */
import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { chatChannel, chatPublicKey, mailAddress, workspaceId } from '../data/seed.mjs';
import { login, startRapport, Visitors } from '../lib/rapport.mjs';
import { drive, medians, round } from '../lib/stats.mjs';

const connections = 10;
/** LockMode.PESSIMISTIC_WRITE of the mapper. */
const pessimisticWrite = 3;

export async function run(context) {
  const { database, modules, rounds, seconds } = context;
  const url = await login(modules, database);
  const tenants = new modules.TenantPool(url, connections, 15_000);
  const intake = new modules.Intake(tenants, () => undefined);
  const byHand = new pg.Pool({ connectionString: database.url, max: connections });
  byHand.on('error', () => undefined);
  const orm = await modules.openOrm(url, connections, 15_000);
  const entities = await entityWriter(context, orm);
  const ways = {
    intake: (n) => intake.file(workspaceId, message(n)),
    'one CTE by hand': (n) => oneStatement(modules, byHand, message(n)),
    'MikroORM transaction': (n) => entities(message(n)),
  };
  const result = {};
  try {
    for (const concurrency of [1, 64]) {
      result[`${concurrency} at a time`] = await compare(ways, concurrency, rounds, seconds);
    }
  } finally {
    await Promise.all([tenants.close(), byHand.end(), orm.close()]);
  }
  result['through the doors'] = await doors(context);
  return result;
}

async function compare(ways, concurrency, rounds, seconds) {
  const measured = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  // Whoever holds a connection for a whole transaction gains nothing by more of them waiting, and runs into timeouts.
  const lanes = (way) =>
    way === 'MikroORM transaction' ? Math.min(concurrency, connections) : concurrency;
  const jobs = {};
  for (const [way, work] of Object.entries(ways)) {
    const { perSecond } = await drive(50, lanes(way), work);
    jobs[way] = Math.max(50, Math.round(perSecond * seconds));
  }
  for (let n = 0; n < rounds; n++) {
    for (const [way, work] of Object.entries(ways))
      measured[way].push(await drive(jobs[way], lanes(way), work));
  }
  return table(measured);
}

function table(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([way, all]) => {
      const { perSecond, p50, p99 } = medians(all);
      return [
        way,
        { 'messages/s': round(perSecond, 0), 'p50 ms': round(p50, 1), 'p99 ms': round(p99, 1) },
      ];
    }),
  );
}

let visitors = 0;

/** Every third message is a stranger's, the others go on in a chat of one who wrote before. */
function message(n) {
  if (n % 3 === 0) visitors += 1;
  const visitor = `ingest ${process.pid} ${n % 3 === 0 ? visitors : Math.max(1, visitors - (n % 40))}`;
  return {
    channelId: chatChannel,
    handleKind: 'VISITOR',
    address: visitor,
    verified: true,
    contactName: 'Visitor',
    threadKey: visitor,
    text: 'Where is my order? It was to come on Tuesday.',
    visibleText: 'Where is my order? It was to come on Tuesday.',
    externalId: randomUUID(),
    occurredAt: new Date(),
    attachments: [],
  };
}

/** Above all walls, on a plain pool, prepared: what a statement can cost at least. */
function oneStatement(modules, pool, incoming) {
  return modules.receiveMessages(workspaceId, [incoming], async (text, values) => {
    const { rows } = await pool.query({ name: 'receive', text, values });
    return rows;
  });
}

const takeNumber = `
  update workspace set last_conversation_number = last_conversation_number + 1
  where id = $1 returning last_conversation_number as number`;

/** The same message by entities in one transaction: found or created, row by row. */
async function entityWriter({ modules }, orm) {
  const load = async (file, name) => (await modules.load(`src/domain/${file}.js`))[name];
  const [Contact, Handle, Conversation, Message, Wait, newUuid] = await Promise.all([
    load('contact/contact', 'Contact'),
    load('contact/handle', 'Handle'),
    load('conversation/conversation', 'Conversation'),
    load('message/message', 'Message'),
    load('wait/wait', 'Wait'),
    load('kernel/ids', 'newUuid'),
  ]);
  const actor = { kind: 'SYSTEM', workspaceId, id: null };
  const run = modules.unitOfWork(
    orm,
    async () => undefined,
    () => undefined,
  );
  const base = () => ({ workspaceId, id: newUuid() });
  const receive = async (work, incoming) => {
    const { em, now } = work;
    const { channelId, handleKind: kind, address, threadKey, text } = incoming;
    let handle = await em.findOne(Handle, { workspaceId, kind, address });
    if (!handle) {
      const contact = em.create(Contact, {
        ...base(),
        name: 'Visitor',
        attributes: {},
        createdAt: now,
        updatedAt: now,
      });
      await em.flush(); // nothing tells the mapper which comes first
      handle = em.create(Handle, {
        ...base(),
        contactId: contact.id,
        kind,
        address,
        verified: true,
        createdAt: now,
      });
      work.record({ type: 'contact.created', contactId: contact.id });
      await em.flush();
    }
    let conversation = await em.findOne(
      Conversation,
      { workspaceId, channelId, threadKey },
      { lockMode: pessimisticWrite },
    );
    if (!conversation) {
      const [counter] = await work.rows(takeNumber, [workspaceId]);
      conversation = em.create(Conversation, {
        ...base(),
        number: counter.number,
        contactId: handle.contactId,
        channelId,
        threadKey,
        lastActivityAt: now,
        createdAt: now,
      });
      work.record({ type: 'conversation.opened', conversationId: conversation.id });
      await em.flush();
    }
    const row = em.create(Message, {
      ...base(),
      conversationId: conversation.id,
      sequence: conversation.takeSequence(),
      channelId,
      direction: 'INBOUND',
      authorKind: 'CONTACT',
      authorId: handle.contactId,
      text,
      visibleText: text,
      address,
      externalId: incoming.externalId,
      state: 'RECEIVED',
      occurredAt: now,
      createdAt: now,
    });
    conversation.lastMessageId = row.id;
    conversation.lastActivityAt = now;
    conversation.unreadCount += 1;
    if (!conversation.waitingSince) {
      conversation.waitingSince = now;
      const { id: conversationId } = conversation;
      em.create(Wait, { ...base(), conversationId, cycle: 1, openedBy: row.id, startedAt: now });
      work.record({ type: 'wait.opened', conversationId });
    }
    work.record({ type: 'message.received', conversationId: conversation.id, messageId: row.id });
    return row.id;
  };
  return async (incoming) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await run(actor, receive, incoming);
      } catch (error) {
        const again = /23505|40P01|UniqueConstraint|Deadlock|timeout exceeded/;
        if (attempt === 10 || !again.test(`${error.code} ${error.name} ${error.message}`))
          throw error;
      }
    }
  };
}

/** The whole way, with everything in it: a visitor's mutation, and a mail until it is a message in its conversation. */
async function doors(context) {
  const server = await startRapport(context);
  const rows = {};
  try {
    const people = new Visitors(server.port);
    const tokens = await Promise.all(Array.from({ length: 64 }, () => people.start(chatPublicKey)));
    const say = (n) => people.say(tokens[n % tokens.length], `And another thing ${n}`);
    for (const concurrency of [1, 64]) {
      const { perSecond } = await drive(50 * concurrency, concurrency, say);
      const all = [];
      for (let n = 0; n < context.rounds; n++)
        all.push(await drive(Math.round(perSecond * context.seconds), concurrency, say));
      Object.assign(rows, table({ [`chat, ${concurrency} at a time`]: all }));
    }
    Object.assign(rows, await mails(context, server));
  } finally {
    await server.stop();
  }
  return rows;
}

async function mails({ database, seconds, log }, server) {
  const transport = createTransport({
    host: '127.0.0.1',
    port: server.smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: 16,
    maxMessages: 1e9,
  });
  const client = await database.connect();
  const run = randomUUID().slice(0, 8);
  const send = (n) =>
    transport.sendMail({
      from: `Ada <ada${n % 500}.${run}@customers.test>`,
      to: mailAddress,
      subject: `Order ${n}`,
      text: 'Hello,\n\nwhere is my order? It was to come on Tuesday.\n\nAda',
    });
  try {
    const { perSecond } = await drive(64, 16, send);
    const count = Math.max(64, Math.round(perSecond * seconds));
    const startedAt = performance.now();
    const accepted = await drive(count, 16, send);
    const open = `select count(*)::int as n from delivery where workspace_id = $1 and state = 'RECEIVED'`;
    for (let n = 0; n < 600; n++) {
      if ((await client.query(open, [workspaceId])).rows[0].n === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const filed = (count / (performance.now() - startedAt)) * 1000;
    return {
      'mail, accepted with 250': {
        'messages/s': round(accepted.perSecond, 0),
        'p50 ms': round(accepted.p50, 1),
        'p99 ms': round(accepted.p99, 1),
      },
      'mail, filed in its conversation': {
        'messages/s': round(filed, 0),
        'p50 ms': null,
        'p99 ms': null,
      },
    };
  } catch (error) {
    log(`  mail did not run: ${error.message}`);
    return {};
  } finally {
    transport.close();
    await client.end();
  }
}
