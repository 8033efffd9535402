import { readConfig } from './config.js';
import { Widget } from './view/widget.js';

/** `<script src="https://host/widget.js" data-key="rpc_…" async></script>`, and nothing else. */
const script = document.currentScript as HTMLScriptElement | null;
const config = script && readConfig(script);

const pause = { first: 1_000, most: 5_000 };

function begin(): void {
  if (!config) {
    console.error('Rapport chat: the script tag needs a data-key.');
    return;
  }
  if (document.getElementById('rapport-chat')) return;
  const widget = new Widget(config);
  // The server may be restarting just now: the page must not have to be loaded again for that.
  const attempt = (wait: number): void =>
    void widget
      .begin()
      .catch(() => setTimeout(() => attempt(Math.min(wait * 2, pause.most)), wait));
  attempt(pause.first);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
