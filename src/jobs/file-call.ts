import type { ChannelAccount, ChannelAdapter, InboundCall } from '../channels/channel.js';
import type { CallFile } from '../domain/call/call-record.js';
import { recordCall } from '../domain/call/record-call.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { RunAction } from './run-action.js';

/** Files news of a call; what was recorded is here already, or named as missing. */
export async function fileCall(
  run: RunAction,
  { adapter, account }: { adapter: ChannelAdapter; account: ChannelAccount },
  { externalId, party, facts }: InboundCall,
  recorded: { files: CallFile[]; missing: readonly string[] },
): Promise<string> {
  const { files, missing } = recorded;
  const lines = missing.map((name) => [
    `missing ${name}`,
    `[The file ${name} is no longer available.]`,
  ]);
  const { result } = await run(systemActor(account.workspaceId), recordCall, {
    channelId: account.id,
    externalId,
    party: party && { ...party, handleKind: adapter.handleKind, isVerified: true },
    facts: {
      ...facts,
      lines: { ...facts.lines, ...(Object.fromEntries(lines) as Record<string, string>) },
    },
    files,
  });
  return result.messageId ? 'call' : 'call under way';
}
