import type { ChannelAccount, ChannelHealth } from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { callGraph } from './graph.js';
import { textOf } from './json.js';

/** Asks for the account's own name: the token is good, and for this account. */
export async function askName(
  call: CallProvider,
  account: ChannelAccount,
  { ownId, field, signal }: { ownId: string; field: string; signal: AbortSignal },
): Promise<ChannelHealth> {
  const path = `${ownId}?fields=id,${field}`;
  const answer = await callGraph(call, account, { method: 'GET', path, signal });
  if (!answer.ok) {
    const { class: kind, message } = answer.failure;
    return { ok: false, needsAuth: kind === 'auth', detail: message };
  }
  return { ok: true, detail: `Connected as ${textOf(answer.data[field], 200) ?? ownId}.` };
}
