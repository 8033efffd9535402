import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A company's website on an origin of its own, with a content security policy, and the chat's one script tag. */
export interface Site {
  /** Its page with these attributes on the tag: `{ 'data-key': 'rpc_…' }`. */
  page(attributes: Record<string, string>): string;
  close(): Promise<void>;
}

export async function openSite(server: string): Promise<Site> {
  const socket = server.replace(/^http/, 'ws');
  const policy = [
    "default-src 'none'",
    `script-src ${server}`,
    `connect-src ${server} ${socket}`,
    `img-src ${server} data:`,
    "require-trusted-types-for 'script'",
  ].join('; ');
  const site = createServer((req, res) => {
    const { searchParams } = new URL(req.url ?? '/', 'http://site.invalid');
    const attributes = [...searchParams].map(([name, value]) => `${name}="${value}"`).join(' ');
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    res.end(`<!doctype html><html lang="en"><head><title>A shop</title><link rel="icon" href="data:,"></head>
      <body><main><h1>A shop</h1><a href="?${searchParams}">Another page</a></main>
      <script src="${server}/widget.js" ${attributes} async></script></body></html>`);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const { port } = site.address() as AddressInfo;
  return {
    page: (attributes) => `http://127.0.0.1:${port}/?${new URLSearchParams(attributes)}`,
    close: () =>
      new Promise((resolve) => {
        site.closeAllConnections();
        site.close(() => resolve());
      }),
  };
}
