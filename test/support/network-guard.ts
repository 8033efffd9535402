/**
 * Tests talk to this machine only. Any other destination throws where it is asked for, and fails the test even when
 * the code under test swallows the error.
 */
import dns from 'node:dns';
import dgram from 'node:dgram';
import net from 'node:net';

const MARK = Symbol.for('rapport.network-guard');
const guard = ((globalThis.process as unknown as Record<symbol, { blocked: string[] }>)[MARK] ??=
  install());

afterEach(() => {
  const blocked = takeBlockedTraffic();
  if (blocked.length > 0) throw new Error(`Unexpected outgoing traffic: ${blocked.join(', ')}`);
});

/** What was refused since the last call; a test that means to provoke it takes it. */
export function takeBlockedTraffic(): string[] {
  return guard.blocked.splice(0);
}

function install(): { blocked: string[] } {
  const blocked: string[] = [];
  const refuse = (destination: string): Error => {
    blocked.push(destination);
    return new Error(`Unexpected outgoing traffic to ${destination}: tests reach loopback only`);
  };

  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const destination = destinationOf(args);
    if (destination !== undefined && !isLoopback(destination)) throw refuse(destination);
    return Reflect.apply(connect, this, args) as net.Socket;
  };

  const send = dgram.Socket.prototype.send;
  dgram.Socket.prototype.send = function (this: dgram.Socket, ...args: unknown[]) {
    const address = args.slice(1).find((arg) => typeof arg === 'string');
    if (address !== undefined && !isLoopback(address)) throw refuse(`udp ${address}`);
    Reflect.apply(send, this, args);
  } as typeof send;

  for (const names of [dns, dns.promises] as unknown as Record<string, unknown>[]) {
    for (const name of Object.keys(names)) {
      const ask = names[name];
      if (!/^(lookup$|resolve|reverse$)/.test(name) || typeof ask !== 'function') continue;
      names[name] = (host: string, ...rest: unknown[]): unknown => {
        if (!isLoopback(host)) throw refuse(`dns ${host}`);
        return Reflect.apply(ask, names, [host, ...rest]);
      };
    }
  }
  return { blocked };
}

/** The arguments of Socket.connect: options, port and host, a path, or an array of these that node normalized. */
function destinationOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { path, host, port } = first as { path?: string | null; host?: string; port?: unknown };
    return path && port === undefined ? undefined : (host ?? 'localhost');
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return typeof second === 'string' ? second : 'localhost';
}

function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    /^(localhost|.+\.localhost|::1|::|0\.0\.0\.0|)$/.test(bare) ||
    /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(bare)
  );
}
