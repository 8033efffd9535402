/** A webhook, from the moment it is due to the yes: the door with a worker beside it, against one bare insert. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { workspaceId } from '../data/seed.mjs';
import { uuid } from '../data/ids.mjs';
import { cores, freePort, Measured, pin, unpin } from '../lib/processes.mjs';
import { seal, startRapport } from '../lib/rapport.mjs';
import { medians, round } from '../lib/stats.mjs';

const perSecond = 500;
const publicKey = `rpw_${'bench'.repeat(6)}`;
const secret = `whsec_${randomBytes(32).toString('base64')}`;

export async function run(context) {
  const { database, rounds, seconds, log } = context;
  await connectChannel(context);
  for (const pid of database.cpu.pids()) pin(pid, cores?.rest);
  const client = path.join(import.meta.dirname, '../lib/webhook-client.mjs');
  const load = new Measured('load', client, { core: cores?.rest });
  const servers = {
    'one insert': await bare(context),
    rapport: await startRapport({ ...context, core: cores?.server }),
  };
  try {
    const ask = (name, ms) =>
      load.ask('webhooks', { port: servers[name].port, path: pathOf(name), secret, perSecond, ms });
    for (const name of Object.keys(servers)) await ask(name, 3_000);
    log(`  webhooks: ${rounds} rounds of ${seconds} s at ${perSecond} a second`);
    const measured = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
    for (let n = 0; n < rounds; n++)
      for (const [name, all] of Object.entries(measured)) all.push(await ask(name, seconds * 1000));
    return { [`${perSecond} a second`]: table(measured) };
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    await load.stop();
    for (const pid of database.cpu.pids()) unpin(pid);
  }
}

const pathOf = (name) => (name === 'rapport' ? `/webhooks/${publicKey}` : '/');

async function bare({ database }) {
  const port = await freePort();
  const script = path.join(import.meta.dirname, '../rivals/one-insert.mjs');
  const env = { PORT: String(port), DATABASE_URL: database.url, NODE_ENV: 'production' };
  const server = Object.assign(new Measured('one insert', script, { env, core: cores?.server }), {
    port,
  });
  await server.until(`http://127.0.0.1:${port}/`);
  return server;
}

async function connectChannel({ database, modules }) {
  const client = await database.connect();
  const sealed = seal(modules, JSON.stringify({ signingSecret: secret }));
  await client.query(
    `insert into channel (workspace_id, id, kind, name, public_key, credentials)
     values ($1, $2, 'CUSTOM', 'App', $3, $4)
     on conflict (workspace_id, id) do update set credentials = excluded.credentials`,
    [workspaceId, uuid('channel', 9), publicKey, sealed],
  );
  await client.end();
}

function table(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => {
      const { perSecond: taken, refused, p50, p99 } = medians(all);
      return [
        name,
        {
          'taken/s': round(taken, 0),
          refused,
          'p50 ms': round(p50, 1),
          'p99 ms': round(p99, 1),
        },
      ];
    }),
  );
}
