import type { Parts } from '../app/parts.js';
import { type Demo, type Doors, readDemo, seedDemo, writeDemo } from './workspace.js';

/**
 * The demo workspace of a development server: made when the database is empty, afterwards found again, with the doors
 * as they are today.
 */
export async function openDemo(
  parts: Parts,
  api: { publicUrl: string; smtpPort: number },
): Promise<Demo | undefined> {
  const { config } = parts;
  if (config.demo === false || (config.production && config.demo === undefined)) return undefined;
  const known = (await seedIfEmpty(parts)) ?? (await readDemo(config.dataDir));
  if (!known) return undefined;
  const demo = { ...known, ...doors(api) };
  await writeDemo(config.dataDir, demo);
  return demo;
}

/** Servers that start together on an empty database take turns, and the second one finds it seeded. */
async function seedIfEmpty(parts: Parts): Promise<Omit<Demo, keyof Doors> | undefined> {
  const turn = await parts.pool.pool.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('rapport demo'))");
    const isEmpty = (await parts.workspaceIds()).length === 0;
    return isEmpty ? await seedDemo(parts.run, parts.sealSecret) : undefined;
  } finally {
    turn.release(true); // the lock goes with the connection
  }
}

function doors({ publicUrl, smtpPort }: { publicUrl: string; smtpPort: number }): Doors {
  return {
    url: `${publicUrl}/graphql`,
    wsUrl: `${publicUrl.replace(/^http/, 'ws')}/graphql`,
    visitorUrl: `${publicUrl}/visitor/graphql`,
    smtpPort,
  };
}
