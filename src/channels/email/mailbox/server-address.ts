import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Failure } from '../../channel.js';
import { isPrivate } from '../../provider-call.js';

/** The server cannot be reached, or must not be. */
export class NoServer extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'NoServer';
  }
}

/**
 * What to connect to for a server's name. Where `allowPrivate` is off, that is its addresses, of which none may lie
 * inside our own network: a name that changes its mind between look and use gains nothing.
 */
export async function addressesOf(host: string, allowPrivate: boolean): Promise<string[]> {
  if (allowPrivate) return [host];
  const addresses = isIP(host) ? [host] : await resolve(host);
  if (addresses.some(isPrivate))
    throw new NoServer({
      class: 'permanent',
      code: 'private_address',
      message: `${host} is inside our own network.`,
      scope: 'channel',
    });
  return addresses;
}

async function resolve(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (error) {
    const { code = 'no_address', message } = error as NodeJS.ErrnoException;
    throw new NoServer({ class: 'transient', code: code.toLowerCase(), message, scope: 'channel' });
  }
}
