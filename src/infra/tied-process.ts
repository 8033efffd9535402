/** Child processes that never outlive us. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a process that ends when this one does, even by SIGKILL: a watcher reads a pipe whose other end only we
 * hold, and sends SIGINT (to PostgreSQL and Redis: stop fast and cleanly) once it closes. The child has its own
 * process group, so Ctrl-C in a terminal reaches us first. `pid` is the program's own.
 */
export function spawnTied(
  command: string,
  args: string[],
  options: {
    uid?: number;
    gid?: number;
    cwd?: string;
    env?: NodeJS.ProcessEnv;
    output: number | 'ignore';
  },
): ChildProcess {
  const { output, ...rest } = options;
  const script =
    'pid=$$; exec 3<&0 </dev/null; ( ( read -r _ <&3; kill -INT "$pid" 2>/dev/null ) & ); exec 3<&-; exec "$@"';
  const child = spawn('/bin/sh', ['-c', script, 'sh', command, ...args], {
    ...rest,
    detached: true,
    stdio: ['pipe', output, output],
  });
  const pipe = child.stdin;
  pipe?.on('error', () => undefined);
  if (pipe instanceof net.Socket) pipe.unref();
  child.on('exit', () => pipe?.destroy());
  child.unref();
  return child;
}

/** Ends a tied process, in three steps of increasing rudeness. */
export async function endTied(child: ChildProcess, patienceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit').then(() => true);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal);
    if (await Promise.race([ended, sleep(patienceMs, false, { ref: false })])) return;
  }
}

/** A port nobody listens on now. Another process may still take it first: callers try again. */
export async function freePort(): Promise<number> {
  const probe = net.createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
