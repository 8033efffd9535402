import type { ChannelAccount } from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { callGraph } from './graph.js';
import { textOf } from './json.js';

/**
 * What somebody is called; undefined where they do not let it be known.
 * https://developers.facebook.com/docs/messenger-platform/identity/user-profile
 */
export async function askPersonName(
  call: CallProvider,
  account: ChannelAccount,
  { address, fields, signal }: { address: string; fields: string; signal: AbortSignal },
): Promise<string | undefined> {
  const path = `${encodeURIComponent(address)}?fields=${fields}`;
  const answer = await callGraph(call, account, { method: 'GET', path, signal });
  if (!answer.ok) return undefined;
  return textOf(answer.data['name'], 200) ?? textOf(answer.data['username'], 200);
}
