import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { EscalationAction } from './escalation.js';

interface Wanted {
  memberIds: readonly string[];
  teamIds?: readonly string[];
  managers?: boolean;
}

/** Who shall know: those named, the members of teams, the owner, whoever leads. */
export function peopleToTell(
  work: Work,
  conversation: Conversation,
  action: Extract<EscalationAction, { kind: 'NOTIFY' }>,
): Promise<string[]> {
  const owner = action.owner && conversation.assigneeId ? [conversation.assigneeId] : [];
  return activeMembers(work, { ...action, memberIds: [...action.memberIds, ...owner] });
}

/** Each once; those who left are not among them. */
export async function activeMembers(
  work: Work,
  { memberIds, teamIds = [], managers = false }: Wanted,
): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select m.id from member m where m.workspace_id = $1 and m.disabled_at is null
       and (m.id = any($2::uuid[]) or ($4 and m.role <> 'AGENT') or exists (select from team_member t
         where t.workspace_id = $1 and t.member_id = m.id and t.team_id = any($3::uuid[])))
     order by m.id`,
    [work.workspaceId, memberIds, teamIds, managers],
  );
  return rows.map(({ id }) => id);
}
