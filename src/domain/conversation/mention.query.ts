import type { Directory, MemberRow, TeamRow } from '../kernel/directory.query.js';
import type { Reader } from '../kernel/work.js';

export interface MentionRow {
  noteUuid: string;
  of: MemberRow | TeamRow;
}

/** Whom some notes call. Notes are read only with NOTES, and so are these. */
export async function mentionsOfNotes(
  reader: Reader,
  directory: Directory,
  noteIds: readonly string[],
): Promise<MentionRow[]> {
  const rows = await reader.rows<{
    noteUuid: string;
    memberId: string | null;
    teamId: string | null;
  }>(
    `select note_id as "noteUuid", member_id as "memberId", team_id as "teamId" from note_mention
     where workspace_id = $1 and note_id = any($2::uuid[]) order by note_id, place`,
    [reader.workspaceId, noteIds],
  );
  return rows.flatMap(({ noteUuid, memberId, teamId }) => {
    const of = memberId ? directory.members.get(memberId) : directory.teams.get(teamId!);
    return of ? [{ noteUuid, of }] : [];
  });
}
