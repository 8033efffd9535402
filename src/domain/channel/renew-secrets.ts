import type { Work } from '../kernel/work.js';
import { Channel } from './channel.js';

export interface RenewSecrets {
  channelId: string;
  /** What is replaced; when somebody gave something new meanwhile, theirs stays. */
  before: Record<string, string>;
  after: Record<string, string>;
  seal: (plain: string) => string;
  unseal: (sealed: string) => string;
}

/** The provider gave new credentials in place of those it was asked with. */
export async function renewSecrets(work: Work, input: RenewSecrets): Promise<void> {
  const { workspaceId } = work;
  const { channelId, before, after, seal, unseal } = input;
  const channel = await work.em.findOne(Channel, { workspaceId, id: channelId });
  if (!channel?.credentials) return;
  const secrets = JSON.parse(unseal(channel.credentials)) as Record<string, string>;
  const isAsItWas = Object.entries(before).every(([name, value]) => secrets[name] === value);
  if (isAsItWas) channel.credentials = seal(JSON.stringify({ ...secrets, ...after }));
}
