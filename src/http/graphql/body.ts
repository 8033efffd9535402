import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { refusal } from './refusals.js';

/** The JSON object a POST carries. Throws the refusal; a body of any size costs at most `limit` bytes of memory. */
export async function readJson(req: IncomingMessage, limit: number): Promise<object> {
  checkContentType(req.headers['content-type']);
  const bytes = await readAll(req, limit);
  if (!isUtf8(bytes)) throw badRequest('The body is not valid UTF-8.');
  const body = parse(bytes.toString('utf8'));
  if (Array.isArray(body)) throw badRequest('Send one operation per request; batching is off.');
  if (typeof body !== 'object' || body === null)
    throw badRequest('The body must be a JSON object.');
  return body;
}

function checkContentType(header: string | undefined): void {
  const [type, ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  const isUtf8Json =
    type!.trim() === 'application/json' && (!charset || /^charset="?utf-8"?$/.test(charset));
  if (!isUtf8Json) {
    throw refusal(
      'BAD_REQUEST',
      'Send the operation with content-type: application/json, in UTF-8.',
      415,
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not valid JSON.');
  }
}

function readAll(req: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length']) > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        chunks.length = 0;
        req.removeAllListeners('data');
        reject(tooLarge(limit));
      } else chunks.push(chunk);
    });
    req.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    req.on('error', () => reject(badRequest('The body did not arrive.')));
    // Also the end of a request that arrived whole; an error costs a stack trace, so only when it is one.
    req.on('close', () => req.complete || reject(badRequest('The body did not arrive.')));
  });
}

const badRequest = (message: string): GraphQLError => refusal('BAD_REQUEST', message);

const tooLarge = (limit: number): GraphQLError =>
  refusal('PAYLOAD_TOO_LARGE', `The body is larger than ${limit / 1_024} KiB.`, 413, {
    connection: 'close',
  });
