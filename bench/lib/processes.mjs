/** Servers in processes of their own, and what they cost. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const probe = path.join(import.meta.dirname, 'probe.mjs');
const running = new Set();

/** With two cores or more the server has one to itself; load and database share the next. */
export const cores =
  availableParallelism() >= 2 && has('taskset') ? { server: '0', rest: '1' } : null;

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Keeps every thread of a process, and what it will start, on one core. */
export function pin(pid, core) {
  if (cores && pid) spawnSync('taskset', ['-a', '-cp', core, String(pid)], { stdio: 'ignore' });
}

export function unpin(pid) {
  if (cores && pid) {
    const all = `0-${availableParallelism() - 1}`;
    spawnSync('taskset', ['-a', '-cp', all, String(pid)], { stdio: 'ignore' });
  }
}

/** A node process that answers for its own CPU and memory. */
export class Measured {
  constructor(name, script, { env = {}, args = [], nodeArgs = [], core, cwd } = {}) {
    this.name = name;
    this.output = '';
    const node = [process.execPath, '--expose-gc', '--import', probe, ...nodeArgs, script, ...args];
    const command = core && cores ? ['taskset', '-c', core, ...node] : node;
    this.child = spawn(command[0], command.slice(1), {
      env: { ...process.env, ...env },
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(this);
    this.ended = once(this.child, 'exit').then(() => {
      running.delete(this);
      throw new Error(`${this.name} ended:\n${this.output}`);
    });
    this.ended.catch(() => undefined);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (chunk) => (this.output = (this.output + chunk).slice(-20_000)));
    }
    this.waiting = new Map();
    this.next = 1;
    this.child.on('message', (message) => {
      this.waiting.get(message.to)?.(message);
      this.waiting.delete(message.to);
    });
  }

  ask(what, facts = {}) {
    const from = this.next++;
    const answer = new Promise((resolve) => this.waiting.set(from, resolve));
    this.child.send({ from, what, ...facts });
    return Promise.race([answer, this.ended]).then((message) => {
      if (message.error) throw new Error(`${this.name}: ${message.error}`);
      return message;
    });
  }

  /** Microseconds of CPU so far. */
  async cpu() {
    return (await this.ask('cpu')).micros;
  }

  /** Bytes after a collection. */
  memory() {
    return this.ask('memory');
  }

  async until(url, seconds = 90) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
      if (this.child.exitCode !== null) throw new Error(`${this.name} ended:\n${this.output}`);
      if ((await fetch(url).catch(() => undefined))?.ok) return;
    }
    throw new Error(`${this.name} is not ready:\n${this.output}`);
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await Promise.race([ended, sleep(5_000, undefined, { ref: false })]);
    this.child.kill('SIGKILL');
  }
}

export function stopAll() {
  for (const one of running) one.child.kill('SIGKILL');
}

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** CPU of a whole PostgreSQL on this machine, from /proc; null where that cannot be told. */
export class PostgresCpu {
  constructor(postmaster) {
    this.postmaster = postmaster;
  }

  static async of(client) {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const stat = statOf(rows[0].pid);
    return new PostgresCpu(stat?.command.startsWith('postgres') ? stat.parent : null);
  }

  /** Microseconds so far, of processes that live and of those that ended. */
  micros() {
    if (!this.postmaster) return null;
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const stat = statOf(entry);
      if (stat?.parent === this.postmaster) ticks += stat.own;
      else if (stat && Number(entry) === this.postmaster) ticks += stat.own + stat.ended;
    }
    return ticks * 10_000;
  }

  pids() {
    if (!this.postmaster) return [];
    const children = readdirSync('/proc').filter(
      (entry) => /^\d+$/.test(entry) && statOf(entry)?.parent === this.postmaster,
    );
    return [this.postmaster, ...children.map(Number)];
  }
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text
      .slice(end + 2)
      .split(' ')
      .map(Number);
    return {
      command: text.slice(text.indexOf('(') + 1, end),
      parent: fields[1],
      own: fields[11] + fields[12],
      ended: fields[13] + fields[14],
    };
  } catch {
    return undefined;
  }
}
