import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import type { HandleKind } from './handle.js';

export interface LinkHandles {
  contactId: string;
  kind: HandleKind;
  addresses: readonly string[];
}

/**
 * Addresses that the provider itself vouched for as the same person's. One that belongs to another contact stays there:
 * whether two contacts are one person is for people to say. The index decides who comes first.
 */
export async function linkHandles(
  work: Work,
  { contactId, kind, addresses }: LinkHandles,
): Promise<{ linked: number }> {
  const rows = addresses.map((address) => ({ id: newUuid(), address: storable(address) }));
  const linked = await work.rows(
    `insert into handle (workspace_id, id, contact_id, kind, address, verified)
     select $1, h.id, $2, $3, h.address, true from jsonb_to_recordset($4::jsonb) as h(id uuid, address text)
     on conflict (workspace_id, kind, address) do nothing returning id`,
    [work.workspaceId, contactId, kind, JSON.stringify(rows)],
  );
  if (linked.length > 0) work.record({ type: 'contact.updated', contactId });
  return { linked: linked.length };
}
