import { rightsOf, type Role, type Scope, scopesWithin } from '../kernel/actor.js';
import type { Reader } from '../kernel/work.js';

interface Standing {
  id: string;
  ended: boolean;
  role: Role | null;
  scopes: Scope[];
}

/** What some credentials open now; null for one that is revoked, expired, or of a member who was disabled. */
export async function credentialRights(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const found = await reader.rows<Standing>(
    `select c.id, m.role, c.scopes,
       (c.revoked_at is not null or coalesce(c.expires_at <= now(), false) or m.disabled_at is not null) as ended
     from credential c
     left join member m on m.workspace_id = $1 and m.id = c.member_id
     where c.workspace_id = $1 and c.id = any($2::uuid[])`,
    [reader.workspaceId, ids],
  );
  return new Map(found.map((standing) => [standing.id, rightsNow(standing)]));
}

function rightsNow({ ended, role, scopes }: Standing): string | null {
  return ended ? null : rightsOf({ role, scopes: scopesWithin(role, scopes) });
}
