import { ask } from './api.js';
import type { Config } from './config.js';
import { settingsQuery } from './operations.js';
import type { Settings } from './types.js';

const dayMs = 24 * 3_600_000;

/** What the company says of its chat, asked for again when it opens or closes. */
export class Front {
  settings: Settings | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly config: Config,
    private readonly changed: () => void,
  ) {}

  async load(): Promise<void> {
    const variables = { key: this.config.key };
    const answer = await ask<{ chatSettings: Settings | null }>(
      this.config,
      settingsQuery,
      variables,
      null,
    );
    this.settings = answer.chatSettings;
    clearTimeout(this.timer);
    const changesIn = Date.parse(this.settings?.changesAt ?? '') - Date.now();
    if (changesIn < dayMs)
      this.timer = setTimeout(() => this.again(), Math.max(changesIn, 0) + 1_000);
    this.changed();
  }

  private again(): void {
    this.load().catch(() => {
      this.timer = setTimeout(() => this.again(), 60_000);
    });
  }
}
