import type { VisitorActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { normalizeAddress } from '../contact/handle.js';

/** A visitor's word for who they are is kept this often; whoever types more of them is playing. */
const mostClaims = 5;

/**
 * What a visitor says their mail address is. It is shown to the team as unverified, and is not among the handles:
 * whoever types another person's address must not be given that person's mail, nor their contact.
 */
export async function claimAddress(
  work: Work<VisitorActor>,
  { email }: { email: string },
): Promise<void> {
  const claimed = await work.rows(
    `insert into claimed_address (workspace_id, id, contact_id, kind, address)
     select $1, $2, $3, 'EMAIL', $4
     where (select count(*) from claimed_address where workspace_id = $1 and contact_id = $3) < $5::int
     on conflict do nothing returning id`,
    [work.workspaceId, newUuid(), work.actor.id, claimableEmail(email), mostClaims],
  );
  if (claimed.length > 0) work.record({ type: 'contact.updated', contactId: work.actor.id });
}

/** The one spelling of a mail address; refused before anything is filed when it is none. */
export function claimableEmail(email: string): string {
  try {
    return normalizeAddress('EMAIL', email);
  } catch {
    throw invalidInput('email', 'Must be an email address.');
  }
}
