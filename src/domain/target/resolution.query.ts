import type { Reader } from '../kernel/work.js';
import { type AppliedTarget, shownTarget } from './target.js';

export interface ResolutionRow {
  conversationUuid: string;
  openedAt: Date;
  dueAt: Date | null;
  atRiskAt: Date | null;
  breachedAt: Date | null;
  metAt: Date | null;
  target: AppliedTarget | null;
}

/** Of some conversations, the present cycle; those without one are missing. */
export async function resolutionsOf(
  reader: Reader,
  conversationIds: readonly string[],
): Promise<ResolutionRow[]> {
  const rows = await reader.rows<ResolutionRow>(
    `select y.conversation_id as "conversationUuid", y.opened_at as "openedAt", y.due_at as "dueAt",
       y.at_risk_at as "atRiskAt", y.breached_at as "breachedAt", y.met_at as "metAt", y.target
     from conversation c
     join conversation_cycle y on y.workspace_id = $1 and y.conversation_id = c.id and y.cycle = c.cycle
     where c.workspace_id = $1 and c.id = any($2::uuid[])`,
    [reader.workspaceId, conversationIds],
  );
  return rows.map((row) => ({ ...row, target: shownTarget(row.target) }));
}
