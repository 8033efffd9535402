import { readDemo } from '../demo/workspace.js';
import { demoPage } from '../http/demo-page.js';
import type { HttpRoute } from '../http/server.js';
import { widgetDoor } from '../http/widget.js';
import type { Parts } from './parts.js';

/** What a browser loads: the widget, and a page to try it on where there is a demo workspace. */
export function chatPages({ config }: Parts): HttpRoute[] {
  const isShown = config.demo ?? !config.production;
  const key = async () => {
    const demo = isShown ? await readDemo(config.dataDir) : undefined;
    return demo?.channels.find((channel) => channel.kind === 'CHAT')?.publicKey;
  };
  return [
    { path: '/widget.js', handle: widgetDoor() },
    { path: '/demo/chat', handle: demoPage(key) },
  ];
}
