import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProviderRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The same as bytes. */
  raw: Buffer;
}

export interface ProviderReply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Take the request and break the line, as a provider does that dies after it has acted. */
  hangUp?: boolean;
}

export interface Provider {
  url: string;
  /** Everything it was asked, in order. */
  requests: ProviderRequest[];
  close(): Promise<void>;
}

/** A provider's HTTP API on this machine: the wire is real, what it answers is the test's to say. */
export async function startProvider(
  answer: (request: ProviderRequest) => ProviderReply | Promise<ProviderReply>,
): Promise<Provider> {
  const requests: ProviderRequest[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const request = {
        method: req.method!,
        path: req.url!,
        headers: req.headers,
        body: Buffer.concat(chunks).toString(),
        raw: Buffer.concat(chunks),
      };
      requests.push(request);
      void Promise.resolve(answer(request)).then(({ status = 200, headers, body, hangUp }) => {
        if (hangUp) return req.socket.destroy();
        res.writeHead(status, headers);
        return res.end(body);
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
