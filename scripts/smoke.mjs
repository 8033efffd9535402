/**
 * The whole product once, as a stranger runs it: `npm start` in an empty data directory with no services around, a
 * mail sent over SMTP, the conversation it became read over GraphQL, SIGTERM. Prints one line a step.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';

const root = path.resolve(import.meta.dirname, '..');
const dataDir = mkdtempSync(path.join(tmpdir(), 'rapport-smoke-'));
const [port, smtpPort] = [await freePort(), await freePort()];
const startedAt = performance.now();
let server;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    killGroup();
    process.exit(1);
  });
}

try {
  server = start();
  await until('ready', 60, () => isOk(`http://127.0.0.1:${port}/readyz`));
  await until('healthy', 5, () => isOk(`http://127.0.0.1:${port}/healthz`));
  const demo = await until('demo.json written', 30, () =>
    JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')),
  );

  const subject = `Smoke ${Date.now().toString(36)}`;
  await until('mail accepted over SMTP', 10, () => send(demo, subject));
  await until('conversation read over GraphQL', 15, () => isFiled(demo, subject));
  await stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(server?.output.slice(-8000) ?? '');
  process.exitCode = 1;
} finally {
  if (killGroup()) await sleep(1000); // the database sees that its server is gone, and stops
  rmSync(dataDir, { recursive: true, force: true });
}

function start() {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    SMTP_IN_PORT: String(smtpPort),
  };
  delete env['DATABASE_URL'];
  delete env['REDIS_URL'];
  const child = spawn('npm', ['start'], {
    cwd: root,
    env,
    // A process group, so that nothing is left when the run goes wrong.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = { child, output: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (running.output += String(chunk)));
  }
  return running;
}

/** The signal goes where a person's would, to npm; the server must end by itself and well. */
async function stop() {
  const exited = once(server.child, 'exit');
  const sentAt = performance.now();
  server.child.kill('SIGTERM');
  const outcome = await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
  if (!outcome) throw new Error('Not stopped 15 s after SIGTERM');
  const [code, signal] = outcome;
  if (code !== 0) throw new Error(`Stopped with ${code ?? signal}, not 0`);
  if (await isOk(`http://127.0.0.1:${port}/healthz`)) throw new Error('Still answering');
  console.log(`stopped with 0 in ${seconds(sentAt)}`);
}

function killGroup() {
  try {
    return process.kill(-server.child.pid, 'SIGKILL');
  } catch {
    return false; // All of it has ended.
  }
}

async function send(demo, subject) {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  await transport.sendMail({
    from: 'Ada Lovelace <ada@example.test>',
    to: demo.channels.find((channel) => channel.kind === 'EMAIL').address,
    subject,
    text: 'Does it work?',
  });
  return true;
}

async function isFiled(demo, subject) {
  const agent = demo.members.find((member) => member.role === 'AGENT');
  const response = await fetch(demo.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${agent.token}` },
    body: JSON.stringify({ query: '{ inbox { nodes { subject } } }' }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map((error) => error.message).join(', '));
  return data.inbox.nodes.some((conversation) => conversation.subject === subject);
}

async function isOk(url) {
  return (await fetch(url).catch(() => undefined))?.ok ?? false;
}

/** Tries until it is true; what it threw last is what went wrong. */
async function until(step, patienceSeconds, attempt) {
  let problem;
  for (const since = performance.now(); performance.now() - since < patienceSeconds * 1000;) {
    if (server.child.exitCode !== null) throw new Error(`The server ended before: ${step}`);
    try {
      const result = await attempt();
      if (result) {
        console.log(`${step} after ${seconds(startedAt)}`);
        return result;
      }
    } catch (error) {
      problem = error;
    }
    await sleep(50);
  }
  throw new Error(`Not within ${patienceSeconds} s: ${step}`, { cause: problem });
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}
