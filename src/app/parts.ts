import type { Logger } from 'pino';
import type { ChannelRegistry } from '../channels/registry.js';
import type { Config } from '../config.js';
import type { AttachmentStore } from '../infra/attachment-store.js';
import type { Bus } from '../infra/bus.js';
import type { Links } from '../infra/links.js';
import type { Stores } from './stores.js';

/** What every part of the server is built from. */
export interface Parts extends Stores {
  config: Config;
  log: Logger;
  bus: Bus;
  channels: ChannelRegistry;
  attachments: AttachmentStore;
  links: Links;
  /** What links that leave the server begin with; known once the server listens. */
  publicUrl: () => string;
}
