import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensure } from './ensure.js';
import { endTied, freePort, spawnTied } from '../../src/infra/tied-process.js';

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
  /** Stops hard and serves again, empty, at the same address; `downMs` lies in between. */
  restart(downMs?: number): Promise<void>;
}

/** A real server of the caller's own. With `shared`, REDIS_URL will do where it is given: it cannot be restarted. */
export async function startRedis({ shared = false } = {}): Promise<TestRedis> {
  const lent = process.env['REDIS_URL'];
  if (shared && lent) {
    return {
      url: lent,
      stop: () => Promise.resolve(),
      restart: () => Promise.reject(new Error('REDIS_URL is not ours to restart')),
    };
  }
  const program = ensure('redis');
  const dir = await mkdtemp(path.join(tmpdir(), 'rapport-redis-'));
  const port = await freePort();
  let server = await launch(program, dir, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      await endTied(server);
      await rm(dir, { recursive: true, force: true });
    },
    async restart(downMs = 0) {
      server.kill('SIGKILL');
      await endTied(server);
      await sleep(downMs);
      server = await launch(program, dir, port);
    },
  };
}

async function launch(program: string, dir: string, port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir];
  const server = spawnTied(program, [...args, '--save', '', '--appendonly', 'no'], {
    cwd: dir,
    output: 'ignore',
  });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(10)) {
    if (server.exitCode !== null) break;
    if (await listens(port)) return server;
  }
  throw new Error(`${program} does not start on port ${port}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
