/** Inbox and conversation view: the rivals and the real server on the same tables, in rounds that take turns. */
import path from 'node:path';
import { conversationId, longConversation, workspaceId } from '../data/seed.mjs';
import { publicId, token } from '../data/ids.mjs';
import { cores, freePort, Measured, pin, unpin } from '../lib/processes.mjs';
import { startRapport } from '../lib/rapport.mjs';
import { medians, round } from '../lib/stats.mjs';
import { inboxDocument, viewDocument } from '../rivals/schema.mjs';

const pages = 100;
const connections = 16;
/** Who reads: people with a token each. A token is looked up anew every two seconds, whatever the rate. */
const agents = 10;

const postgraphileInbox = `query Inbox($after: Cursor) {
  inbox: allConversations(condition: { workspaceId: "${workspaceId}", status: "OPEN" },
    orderBy: [LAST_ACTIVITY_AT_DESC, ROW_ID_DESC], first: 50, after: $after) {
    nodes {
      rowId number status priority subject waitingSince lastActivityAt unreadCount tagIds
      contactByWorkspaceIdAndContactId { rowId name company tier }
      memberByWorkspaceIdAndAssigneeId { rowId name }
      lastMessage { rowId direction visibleText createdAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Its timeline is three lists, each with its newest. */
const postgraphileView = `query View($id: UUID!) {
  conversation: conversationByWorkspaceIdAndRowId(workspaceId: "${workspaceId}", rowId: $id) {
    rowId number subject status
    contactByWorkspaceIdAndContactId { rowId name }
    memberByWorkspaceIdAndAssigneeId { rowId name }
    messagesByWorkspaceIdAndConversationId(last: 50, orderBy: [SEQUENCE_ASC]) {
      nodes { rowId sequence direction text createdAt authorKind authorContact { rowId name } authorMember { rowId name } }
    }
    notesByWorkspaceIdAndConversationId(last: 50, orderBy: [SEQUENCE_ASC]) {
      nodes { rowId sequence text createdAt authorMember { rowId name } }
    }
    conversationChangesByWorkspaceIdAndConversationId(last: 50, orderBy: [SEQUENCE_ASC]) {
      nodes { rowId sequence kind createdAt actorMember { rowId name } }
    }
  }
}`;

const plain = { path: (name) => `/${name}`, body: (_, variables) => variables, id: (id) => id };
const graphql = (documents) => ({
  path: () => '/graphql',
  body: (name, variables) => ({ query: documents[name], variables }),
  id: (id) => id,
});
const common = graphql({ inbox: inboxDocument, view: viewDocument });

const variants = {
  floor: plain,
  fastify: plain,
  'graphql-jit': common,
  mercurius: common,
  postgraphile: graphql({ inbox: postgraphileInbox, view: postgraphileView }),
  rapport: { ...common, id: (id) => publicId('conversation', id), token },
};

export async function run(context, name) {
  const { database, rounds, seconds, log } = context;
  for (const pid of database.cpu.pids()) pin(pid, cores?.rest);
  const load = new Measured('load', path.join(import.meta.dirname, '../lib/load-client.mjs'), {
    core: cores?.rest,
  });
  const servers = await startServers(context);
  try {
    const requests = {};
    for (const [variant, server] of Object.entries(servers)) {
      requests[variant] = await prepare(context, name, variant, server.port);
      await warm(load, server, requests[variant]);
    }
    log(
      `  ${name}: ${rounds} rounds of ${seconds} s for each of ${Object.keys(servers).join(', ')}`,
    );
    const measured = Object.fromEntries(Object.keys(servers).map((variant) => [variant, []]));
    for (let n = 0; n < rounds; n++) {
      for (const [variant, server] of inTurn(servers, n)) {
        measured[variant].push(await once(context, load, server, requests[variant]));
      }
    }
    return { servers: table(measured) };
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    await load.stop();
    for (const pid of database.cpu.pids()) unpin(pid);
  }
}

async function startServers(context) {
  const { database } = context;
  const servers = {};
  for (const variant of Object.keys(variants)) {
    if (variant === 'rapport') {
      const nodeArgs = context.profile
        ? ['--cpu-prof', `--cpu-prof-dir=${path.join(context.dataDir, 'profile')}`]
        : [];
      servers[variant] = await startRapport({ ...context, core: cores?.server, nodeArgs });
      continue;
    }
    const port = await freePort();
    const env = {
      PORT: String(port),
      DATABASE_URL: database.url,
      WORKSPACE_ID: workspaceId,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
    };
    const script = path.join(import.meta.dirname, `../rivals/${variant}.mjs`);
    servers[variant] = Object.assign(new Measured(variant, script, { env, core: cores?.server }), {
      port,
    });
    await servers[variant].until(`http://127.0.0.1:${port}/`);
  }
  return servers;
}

/** Until the compiler is done with it: twenty thousand requests, or twenty seconds of them. A server runs for weeks. */
async function warm(load, server, requests) {
  for (let done = 0, turns = 0; done < 20_000 && turns < 20; turns++) {
    done += (await load.ask('load', { ...given(server, requests), ms: 1_000 })).count;
  }
}

const given = (server, requests) => ({ port: server.port, requests, connections });

/** Each round begins with another one, so that nobody always follows the same neighbour. */
function inTurn(servers, n) {
  const all = Object.entries(servers);
  return [...all.slice(n % all.length), ...all.slice(0, n % all.length)];
}

async function once(context, load, server, requests) {
  const { database, seconds } = context;
  await load.ask('load', { ...given(server, requests), ms: 700 });
  const [node, postgres] = [await server.cpu(), database.cpu.micros()];
  const result = await load.ask('load', { ...given(server, requests), ms: seconds * 1000 });
  const [nodeAfter, postgresAfter] = [await server.cpu(), database.cpu.micros()];
  const { count, perSecond, p50, p99, bytes } = result;
  return {
    perSecond,
    p50,
    p99,
    nodeMs: (nodeAfter - node) / 1000 / count,
    postgresMs: postgres === null ? null : (postgresAfter - postgres) / 1000 / count,
    rssMb: (await server.ask('rss')).rss / 1e6,
    kb: bytes / 1000,
  };
}

function table(measured) {
  const rows = Object.fromEntries(
    Object.entries(measured).map(([variant, all]) => [variant, medians(all)]),
  );
  const floor = rows.floor.perSecond;
  return Object.fromEntries(
    Object.entries(rows).map(([variant, row]) => [
      variant,
      {
        'req/s': round(row.perSecond, 0),
        '× floor': round(row.perSecond / floor),
        'p50 ms': round(row.p50, 1),
        'p99 ms': round(row.p99, 1),
        'node ms/req': round(row.nodeMs, 3),
        'PG ms/req': round(row.postgresMs, 3),
        'RSS MB': round(row.rssMb, 0),
        'kB/answer': round(row.kb, 1),
      },
    ]),
  );
}

/** Random pages, by cursors found walking down the list once; random conversations. They take turns. */
async function prepare({ shape }, name, variant, port) {
  const variables = name === 'inbox' ? await walk(variant, port) : conversations(shape, variant);
  return variables.map((values, n) => text(variant, name, values, port, n % agents));
}

function conversations(shape, variant) {
  const { id } = variants[variant];
  return Array.from({ length: 1_000 }, (_, n) => ({
    id: id(conversationId(shape, longConversation(shape, (n * 0.618_034) % 1))),
  }));
}

async function walk(variant, port) {
  const found = [{ after: null }];
  while (found.length < pages) {
    const request = init(variant, 'inbox', found.at(-1), found.length % agents);
    const response = await fetch(
      `http://127.0.0.1:${port}${variants[variant].path('inbox')}`,
      request,
    );
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${variant}: ${JSON.stringify(errors)}`);
    const { nodes, pageInfo } = data.inbox;
    if (!pageInfo.hasNextPage) break;
    if (nodes.length !== 50) throw new Error(`${variant} gave ${nodes.length} conversations`);
    found.push({ after: pageInfo.endCursor });
  }
  return found.slice(0, -1);
}

function init(variant, name, values, member) {
  const { body, token: tokenOf } = variants[variant];
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  if (tokenOf) headers.authorization = `Bearer ${tokenOf(member)}`;
  return { method: 'POST', headers, body: JSON.stringify(body(name, values)) };
}

function text(variant, name, values, port, member) {
  const { headers, body } = init(variant, name, values, member);
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  return `POST ${variants[variant].path(name)} HTTP/1.1\r\n${lines.map(([key, value]) => `${key}: ${value}\r\n`).join('')}\r\n${body}`;
}
