import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { headersOfNoPlainRequest, type HttpCall } from './apollo.js';
import { readJson } from './body.js';
import { withoutStatus } from './errors.js';
import type { Caller } from './pipeline.js';

export interface HttpDoorOptions {
  apollo: ApolloServer<HttpCall>;
  maxBodyBytes: number;
  /** Throws the refusal of a wrong token. */
  identify(authorization: string | undefined, ip: string): Promise<Caller>;
  ipOf(req: IncomingMessage): string;
  /** Turns a fault into what may be said of it. */
  present(error: unknown): GraphQLError;
}

/** The headers Apollo asks for: content negotiation and protection against cross-site requests. */
const readHeaders = ['accept', 'content-type', ...headersOfNoPlainRequest];

/** GraphQL over HTTP on one path. */
export async function answerGraphql(
  req: IncomingMessage,
  res: ServerResponse,
  options: HttpDoorOptions,
): Promise<void> {
  try {
    const caller = await options.identify(req.headers.authorization, options.ipOf(req));
    const body = req.method === 'POST' ? await readJson(req, options.maxBodyBytes) : undefined;
    const answer = await options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method ?? 'GET',
        headers: headersOf(req),
        search: searchOf(req),
        body,
      },
      context: () => Promise.resolve({ ...caller }),
    });
    await send(res, answer);
  } catch (error) {
    refuse(res, options.present(error));
  }
}

function headersOf(req: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const name of readHeaders) {
    const value = req.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

function searchOf(req: IncomingMessage): string {
  const url = req.url ?? '';
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

async function send(res: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> {
  const headers = Object.fromEntries(answer.headers);
  if (answer.body.kind === 'complete') {
    reply(res, answer.status ?? 200, headers, answer.body.string);
    return;
  }
  res.writeHead(answer.status ?? 200, headers);
  for await (const chunk of answer.body.asyncIterator) res.write(chunk);
  res.end();
}

function refuse(res: ServerResponse, error: GraphQLError): void {
  const http = error.extensions.http as { status?: number; headers?: HeaderMap } | undefined;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...Object.fromEntries(http?.headers ?? []),
  };
  reply(
    res,
    http?.status ?? 500,
    headers,
    JSON.stringify({ errors: [withoutStatus(error).toJSON()] }),
  );
}

function reply(
  res: ServerResponse,
  status: number,
  headers: Record<string, string>,
  text: string,
): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}
