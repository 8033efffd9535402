import type { IncomingMessage, ServerResponse } from 'node:http';

/** The strictest policy under which the widget works, so that the demonstration proves it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'sha256-STYLE'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/demo/chat`: a shop as it could be anywhere, with the chat of the demo workspace in its corner. */
export function demoPage(
  key: () => Promise<string | undefined>,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (_req, res) => {
    const publicKey = await key();
    if (!publicKey) {
      res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      res.end('There is no demo workspace here.');
      return;
    }
    const body = page(publicKey);
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'content-security-policy': policy.replace('STYLE', await hashOf(style)),
      'cache-control': 'no-store',
    });
    res.end(body);
  };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64');
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.6 system-ui, sans-serif; background: light-dark(#f7f5f1, #16181d); color: light-dark(#1d1f24, #e8e9ec); }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
header { display: flex; justify-content: space-between; align-items: center; font-weight: 600; }
header nav a { margin-left: 1.5rem; color: inherit; font-weight: 400; }
h1 { font-size: clamp(2rem, 6vw, 3.4rem); line-height: 1.1; margin: 3rem 0 1rem; max-width: 18ch; }
p { max-width: 56ch; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
li { background: light-dark(#fff, #20232a); border-radius: 14px; padding: 1.2rem; }
li strong { display: block; }
footer { font-size: 0.875rem; }
`;

function page(publicKey: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Tern &amp; Tide: a shop with a chat</title>
<style>${style}</style>
</head>
<body>
<header><span>Tern &amp; Tide</span><nav aria-label="Shop"><a href="#tents">Tents</a><a href="#bags">Bags</a></nav></header>
<main>
<h1>Gear for the edge of the map</h1>
<p>This shop is made up; the chat in the corner is real. Write something, and answer it as Priya.</p>
<ul id="tents">
<li><strong>Skua 2</strong>Two people, three seasons, 1.4 kg</li>
<li><strong>Fulmar 3</strong>Three people, any weather, 2.6 kg</li>
<li id="bags"><strong>Petrel 45</strong>A bag for a week, 980 g</li>
</ul>
</main>
<footer>A demonstration of the Rapport chat widget.</footer>
<script src="/widget.js" data-key="${publicKey.replace(/[^\w-]/g, '')}" async></script>
</body>
</html>
`;
}
