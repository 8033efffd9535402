import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Answered {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export interface LocalApi {
  url: string;
  close(): Promise<void>;
}

/** A provider's API on this machine, open to this machine alone. */
export async function openApi(
  answer: (asked: Asked) => Answered | Promise<Answered>,
): Promise<LocalApi> {
  const server = createServer((request, response) => {
    void read(request)
      .then(answer)
      .catch((error: Error) => json({ error: { message: error.message } }, 500))
      .then(({ status = 200, headers, body }) => response.writeHead(status, headers).end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { pathname, searchParams } = new URL(request.url!, 'http://provider');
  return {
    method: request.method!,
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

export function json(body: object, status = 200, headers: Record<string, string> = {}): Answered {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** What is in a body of JSON, of a form or of a form with files: fields as text, and the names of the files. */
export async function formOf({ headers, body }: Asked): Promise<{
  fields: Record<string, string>;
  files: string[];
}> {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/json') || body.length === 0)
    return { fields: written(JSON.parse(body.toString() || '{}') as object), files: [] };
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  const fields: Record<string, string> = {};
  const files: string[] = [];
  for (const [name, value] of form)
    if (typeof value === 'string') fields[name] = value;
    else files.push(value.name);
  return { fields, files };
}

/** As a form would write it: what is no text is JSON. */
function written(body: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
