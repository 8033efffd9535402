/** Live updates to thousands of sockets: a raw broadcast, stock graphql-ws, and the real server from commit to receipt. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { token } from '../data/ids.mjs';
import {
  chatPublicKey,
  smallChatPublicKey,
  smallMember,
  smallWorkspaceId,
  workspaceId,
} from '../data/seed.mjs';
import { cores, freePort, Measured, pin, unpin } from '../lib/processes.mjs';
import { startRapport, Visitors } from '../lib/rapport.mjs';
import { medians, round } from '../lib/stats.mjs';

const scenarios = [
  { sockets: 1_000, rate: 100 },
  { sockets: 5_000, rate: 10 },
];
const document =
  'subscription { events { ready cursor events { type cursor conversation { id number } } } }';
const rivalDocument = document.replace('type cursor', 'type cursor sentAt');
const chats = 8;

export async function run(context) {
  const result = {};
  for (const scenario of scenarios) {
    const sockets = Math.min(scenario.sockets, openFiles() - 500);
    context.log(`  ${sockets} sockets, ${scenario.rate} events a second`);
    result[`${sockets} sockets × ${scenario.rate} events/s`] = await measure(context, {
      ...scenario,
      sockets,
    });
  }
  return result;
}

/** Node raises its soft limit to the hard one by itself; beyond that nobody can. */
function openFiles() {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  return Number(/Max open files\s+\S+\s+(\d+)/.exec(limits)?.[1] ?? 4_096);
}

async function measure(context, { sockets, rate }) {
  const { database, rounds } = context;
  for (const pid of database.cpu.pids()) pin(pid, cores?.rest);
  const sides = {
    'raw ws': await rival('raw-ws'),
    'graphql-ws': await rival('graphql-ws'),
    rapport: await ours(context),
  };
  try {
    const memory = {};
    for (const [name, side] of Object.entries(sides)) memory[name] = await subscribe(side, sockets);
    await sleep(3_000); // sockets that were let in are asked for once more
    const measured = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
    for (let n = 0; n <= rounds; n++) {
      for (const [name, side] of Object.entries(sides)) {
        const row = await once(side, { sockets, rate, ms: context.seconds * 1000 });
        if (n > 0) measured[name].push(row); // the first one warms up
      }
    }
    return table(measured, memory);
  } finally {
    for (const { server, client } of Object.values(sides))
      await Promise.all([client.stop(), server.stop()]);
    for (const pid of database.cpu.pids()) unpin(pid);
  }
}

const clientScript = path.join(import.meta.dirname, '../lib/socket-client.mjs');
const newClient = () => new Measured('sockets', clientScript, { core: cores?.rest });

async function rival(name) {
  const port = await freePort();
  const script = path.join(import.meta.dirname, `../rivals/${name}.mjs`);
  const server = new Measured(name, script, { env: { PORT: String(port) }, core: cores?.server });
  await sleep(500);
  const publish = (rate, ms) => server.ask('publish', { rate, ms });
  return {
    server,
    client: newClient(),
    publish,
    where: { port, path: '/', tokens: [''], query: rivalDocument },
  };
}

async function ours(context) {
  const { database } = context;
  const nodeArgs = context.profile
    ? ['--cpu-prof', `--cpu-prof-dir=${path.join(context.dataDir, 'profile')}`]
    : [];
  const server = await startRapport({ ...context, core: cores?.server, nodeArgs });
  const client = newClient();
  const visitors = new Visitors(server.port);
  const voices = {};
  for (const key of [chatPublicKey, smallChatPublicKey]) {
    voices[key] = await Promise.all(Array.from({ length: chats }, () => visitors.start(key)));
  }
  const tokens = Array.from({ length: 50 }, (_, n) => token(n));
  const where = { port: server.port, path: '/graphql', tokens, query: document };
  // One subscriber in the small workspace: what a written event costs when nearly nobody listens.
  await client.ask('connect', { ...where, tokens: [token(smallMember)], count: 1 });
  const publish = (rate, ms) => speak(visitors, voices[chatPublicKey], rate, ms);
  const baseline = (rate, ms) => speak(visitors, voices[smallChatPublicKey], rate, ms);
  return { server, client, publish, baseline, where, sentAt: (from) => written(database, from) };
}

/** Says things at a rate, whether or not the last one was answered. */
async function speak(visitors, voices, rate, ms) {
  const said = [];
  const startedAt = performance.now();
  for (let n = 0; n < (rate * ms) / 1000; n++) {
    const due = startedAt + (n * 1000) / rate;
    await sleep(Math.max(0, due - performance.now()));
    said.push(visitors.say(voices[n % voices.length], `Are you there? ${n}`));
  }
  await Promise.all(said);
  return { sent: said.length };
}

/** When the transaction of each event began, in milliseconds, by cursor. */
async function written(database, from) {
  const client = await database.connect();
  const { rows } = await client.query(
    `select xid::text || '.' || id::text as place, (extract(epoch from created_at) * 1000)::float8 as ms
     from event where workspace_id in ($1, $2) and created_at >= $3`,
    [workspaceId, smallWorkspaceId, from],
  );
  await client.end();
  return Object.fromEntries(
    rows.map(({ place, ms }) => [Buffer.from(place).toString('base64url'), ms]),
  );
}

/** Kilobytes a subscribed socket adds to the process. */
async function subscribe({ server, client, where }, count) {
  const before = await server.memory();
  await client.ask('connect', { ...where, count });
  const after = await server.memory();
  const kb = (what) => (after[what] - before[what]) / count / 1000;
  return { rss: kb('rss'), heap: kb('heapUsed') + kb('external') };
}

async function once({ server, client, publish, baseline, sentAt }, { sockets, rate, ms }) {
  const aside = baseline ? await cpuOf(server, () => baseline(rate, ms)) : 0;
  await client.ask('reset');
  const from = new Date(Date.now() - 5);
  let sent;
  const spent = await cpuOf(server, async () => {
    ({ sent } = await publish(rate, ms));
    await drained(client);
  });
  const got = await client.ask('collect', { sentAt: await sentAt?.(from) });
  const { deliveries, frames, p50, p99, frameBytes } = got;
  return {
    micros: (spent - aside) / deliveries,
    withWriting: spent / deliveries,
    perSecond: (deliveries / ms) * 1000,
    arrived: deliveries / (sent * sockets),
    events: deliveries / frames,
    frameBytes,
    p50,
    p99,
  };
}

/** Until nothing more arrives: who does not keep up pays for the whole of it. */
async function drained(client) {
  let before = -1;
  for (let n = 0; n < 100; n++) {
    const { heardFrames, broken } = await client.ask('progress');
    if (broken > 0) throw new Error(`${broken} sockets were closed`);
    if (heardFrames === before) return;
    before = heardFrames;
    await sleep(300);
  }
}

async function cpuOf(server, work) {
  const before = await server.cpu();
  await work();
  return (await server.cpu()) - before;
}

function table(measured, memory) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => {
      const row = medians(all);
      return [
        name,
        {
          'µs/delivery': round(row.micros, 1),
          'with writing': round(row.withWriting, 1),
          'deliveries/s': round(row.perSecond, 0),
          'arrived %': round(row.arrived * 100, 1),
          'events/frame': round(row.events, 2),
          'frame bytes': round(row.frameBytes, 0),
          'p50 ms': round(row.p50, 1),
          'p99 ms': round(row.p99, 1),
          'RSS kB/socket': round(memory[name].rss, 1),
          'heap kB/socket': round(memory[name].heap, 1),
        },
      ];
    }),
  );
}
