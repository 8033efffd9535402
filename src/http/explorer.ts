import { gzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const firstQuery = `# Put your token under "Headers" below: {"Authorization": "Bearer …"}

query Schema {
  __schema {
    queryType { fields { name description } }
  }
}
`;

/** The page may talk to this server and to nobody else; everything it needs is in it. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** GraphiQL in one page that works without the internet. It is large, so it is made and packed once, when first asked for. */
export function explorer(endpoint: string): (req: IncomingMessage, res: ServerResponse) => void {
  let packed: Buffer | undefined;
  return (req, res) => {
    const acceptsGzip = /\bgzip\b/.test(String(req.headers['accept-encoding']));
    if (acceptsGzip) packed ??= gzipSync(page(endpoint), { level: 6 });
    const body = acceptsGzip ? packed! : Buffer.from(page(endpoint));
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(acceptsGzip ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
      'content-length': body.length,
      'content-security-policy': policy,
      'cache-control': 'private, max-age=3600',
    });
    res.end(body);
  };
}

function page(endpoint: string): string {
  const html = renderGraphiQL({
    title: 'Rapport',
    favicon: 'data:,',
    endpoint,
    subscriptionsProtocol: 'WS',
    defaultQuery: firstQuery,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: true,
    headers: '{\n  "Authorization": "Bearer "\n}',
  });
  return html.replace(headersOfRequest, sameForSockets);
}

/** A WebSocket has no headers of its own: what the header editor holds goes into its first message as well. */
const headersOfRequest = /extensions:\{headers:(\w+)\?\.headers\}/;
const sameForSockets = (_match: string, options: string): string =>
  `extensions:{headers:${options}?.headers,connectionParams:${options}?.headers}`;
