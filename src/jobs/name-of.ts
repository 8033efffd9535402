import type { EventFilingParts, Source } from './filing.js';

const deadlineMs = 5_000;

/** Asked once, of somebody who is new: no answer is no reason to let a message wait for ever. */
export async function nameOf(
  parts: EventFilingParts,
  { adapter, account }: Source,
  address: string,
): Promise<string | undefined> {
  if (!adapter.nameOf) return undefined;
  const { id, workspaceId } = account;
  const known = await parts
    .reader(workspaceId)
    .rows(`select id from handle where workspace_id = $1 and kind = $2 and address = $3`, [
      workspaceId,
      adapter.handleKind,
      address,
    ]);
  if (known.length > 0) return undefined;
  return parts.answers.soon(id, `name ${address}`, async () =>
    adapter.nameOf!(address, account, AbortSignal.timeout(deadlineMs)).catch(() => undefined),
  );
}
