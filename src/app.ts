import { join } from 'node:path';
import type { Logger } from 'pino';
import { channelRegistry } from './channels/registry.js';
import type { Config } from './config.js';
import type { Demo } from './demo/workspace.js';
import { openDemo } from './demo/open.js';
import { renewSecrets } from './domain/channel/renew-secrets.js';
import { systemActor } from './domain/kernel/actor.js';
import { AttachmentStore } from './infra/attachment-store.js';
import { localBus, redisBus } from './infra/bus.js';
import { Links } from './infra/links.js';
import { type Api, openApi } from './app/api.js';
import type { Parts } from './app/parts.js';
import { openStores, type Stores } from './app/stores.js';
import { openWorker, type Worker } from './app/worker.js';
import { tellOfDirectories } from './app/directory-news.js';

export interface App {
  readonly stores: Stores;
  readonly url: string | undefined;
  readonly smtpPort: number | undefined;
  readonly demo: Demo | undefined;
  /** Takes nothing new, finishes what is in hand within the grace, closes everything. */
  close(graceMs: number): Promise<void>;
}

/** The composition root: what ROLE says, built and wired. Nobody imports it but main and tests. */
export async function startApp(config: Config, log: Logger): Promise<App> {
  const bus = config.redisUrl ? redisBus(config.redisUrl, log) : localBus();
  const stores = await openStores(config, {
    log: (line) => log.info(line),
    news: (workspaceId, queues) => {
      bus.poke(workspaceId);
      for (const queue of queues) bus.nudgeJobs(queue);
    },
  });
  let publicUrl = config.publicUrl;
  const parts: Parts = {
    ...stores,
    config,
    log,
    bus,
    channels: channelRegistry({
      ...config,
      mailSecret: stores.key('mail threading'),
      keepSecrets: async ({ workspaceId, id: channelId }, before, after) => {
        const { sealSecret: seal, unsealSecret: unseal } = stores;
        const change = { channelId, before, after, seal, unseal };
        await stores.run(systemActor(workspaceId), renewSecrets, change);
      },
    }),
    attachments: new AttachmentStore(join(config.dataDir, 'attachments')),
    links: new Links(() => publicUrl, stores.key('file links')),
    publicUrl: () => publicUrl,
  };
  tellOfDirectories(parts);
  let worker: Worker | undefined;
  let api: Api | undefined;
  const close = async (graceMs: number): Promise<void> => {
    await Promise.all([api?.close(graceMs), worker?.close(graceMs)]);
    await parts.channels.close();
    await bus.close();
    await stores.close();
  };
  try {
    if (config.role !== 'api') worker = await openWorker(parts);
    if (config.role !== 'worker') api = await openApi(parts);
    if (api && config.publicUrl.endsWith(':0')) publicUrl = api.url; // the port was the system's choice
    const demo = api && (await openDemo(parts, { publicUrl, smtpPort: api.smtpPort }));
    api?.markStarted();
    return { stores, url: api?.url, smtpPort: api?.smtpPort, demo, close };
  } catch (error) {
    await close(0);
    throw error;
  }
}
