import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Failure } from './channel.js';

export interface ProviderCall {
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  signal: AbortSignal;
  /** From connecting to the last byte. */
  timeoutMs?: number;
  maxBytes?: number;
}

export interface ProviderAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** No answer: whether the provider may have acted on the request is in the failure's class. */
export class NoAnswer extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'NoAnswer';
  }
}

export type CallProvider = (call: ProviderCall) => Promise<ProviderAnswer>;

/**
 * The one way out to a provider over HTTP: no redirects, caps on time and size, and, where `allowPrivate` is off, no
 * address inside our own network. The address is checked where the connection is made, so that a name which changes
 * its mind between look and use gains nothing.
 */
export function providerCaller(options: { allowPrivate: boolean }): CallProvider {
  const guard = options.allowPrivate ? undefined : publicLookup;
  return (call) => ask(call, guard);
}

const defaultTimeoutMs = 20_000;
const defaultMaxBytes = 2 * 1024 * 1024;

function ask(call: ProviderCall, guard: LookupFunction | undefined): Promise<ProviderAnswer> {
  return new Promise((resolve, reject) => {
    let written = false;
    const fail = (code: string, message: string): void =>
      reject(new NoAnswer(failed(call, code, message, written)));
    const url = URL.canParse(call.url) ? new URL(call.url) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
      return fail('bad_url', 'The address of the provider is no URL.');
    if (guard && isPrivateLiteral(url.hostname))
      return fail('private_address', `${url.host} is inside our own network.`);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, optionsOf(call, guard), (response) => {
      void readAll(response, call.maxBytes ?? defaultMaxBytes).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        (error: Error) => {
          request.destroy();
          fail('answer_broken', error.message);
        },
      );
    });
    const timer = setTimeout(
      () => request.destroy(new Error('It took too long.')),
      call.timeoutMs ?? defaultTimeoutMs,
    );
    request.once('close', () => clearTimeout(timer));
    request.once('socket', (socket) => {
      if (socket.connecting)
        socket.once(
          url.protocol === 'https:' ? 'secureConnect' : 'connect',
          () => (written = true),
        );
      else written = true;
    });
    request.once('error', (error: Error & { code?: string }) =>
      fail(error.code ?? 'no_answer', error.message),
    );
    request.end(call.body);
  });
}

function optionsOf(call: ProviderCall, guard: LookupFunction | undefined): RequestOptions {
  const length =
    call.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(call.body)) };
  return {
    method: call.method,
    headers: { ...length, ...call.headers },
    signal: call.signal,
    lookup: guard,
    agent: false,
  };
}

/** Before a byte went out nothing happened; after that only a request that changes nothing may be repeated blindly. */
function failed(call: ProviderCall, code: string, message: string, written: boolean): Failure {
  const isPermanent = code === 'bad_url' || code === 'private_address';
  const isSafe = !written || call.method === 'GET';
  return {
    class: isPermanent ? 'permanent' : isSafe ? 'transient' : 'ambiguous',
    code,
    message,
    scope: 'channel',
  };
}

async function readAll(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const privateNetworks = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateNetworks.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['64:ff9b:1::', 48],
] as const)
  privateNetworks.addSubnet(net, bits, 'ipv6');

/**
 * Also what an IPv6 address leads to by the way of an IPv4 one inside it, were there a gateway. BlockList sees the
 * mapped form (`::ffff:127.0.0.1`) by itself.
 */
export function isPrivate(address: string): boolean {
  if (isIP(address) !== 6) return privateNetworks.check(address, 'ipv4');
  if (privateNetworks.check(address, 'ipv6')) return true;
  return insideOf(address).some((one) => privateNetworks.check(one, 'ipv4'));
}

/** The IPv4 addresses that an IPv6 address holds: compatible, NAT64, 6to4, and both of Teredo's. */
function insideOf(address: string): string[] {
  const words = wordsOf(address);
  const [first, second] = words;
  const at = (n: number): string => ipv4Of(words[n]!, words[n + 1]!);
  if (words.slice(0, 6).every((word) => word === 0)) return [at(6)];
  if (first === 0x64 && second === 0xff9b) return [at(6)];
  if (first === 0x2002) return [at(1)];
  if (first === 0x2001 && second === 0)
    return [at(2), ipv4Of(words[6]! ^ 0xffff, words[7]! ^ 0xffff)];
  return [];
}

/** Eight words of sixteen bits; the URL parser knows every way to write them. */
function wordsOf(address: string): number[] {
  const [bare = ''] = address.split('%'); // the zone is for this machine alone
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const numbers = (part = ''): number[] =>
    part === '' ? [] : part.split(':').map((word) => parseInt(word, 16));
  const [left, right] = [numbers(head), numbers(tail)];
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

const ipv4Of = (high: number, low: number): string =>
  [high >> 8, high & 255, low >> 8, low & 255].join('.');

function isPrivateLiteral(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && isPrivate(bare);
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const inside = addresses.find(({ address }) => isPrivate(address));
    if (inside)
      return callback(
        Object.assign(new Error(`${hostname} is inside our own network.`), {
          code: 'private_address',
        }),
        '',
        0,
      );
    if (options.all)
      return (callback as (error: null, all: typeof addresses) => void)(null, addresses);
    return callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
