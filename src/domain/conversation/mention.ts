import { invalidInput, notFound } from '../kernel/errors.js';
import { parseId } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';

/** Whom a note calls, by bare ids. */
export interface Mentions {
  memberIds: string[];
  teamIds: string[];
}

const most = 50;
/** `@[Priya](mem_0199…)`: what a client shows as a name, and what we read. */
const token = /@\[[^\]\n]{1,200}\]\(((?:mem|team)_[^)\s]*)\)/g;

/** Everybody the text calls by a token, and everybody listed beside it. Whoever is nobody here refuses the note. */
export async function mentionsOf(
  work: Work,
  text: string,
  listed: readonly string[],
): Promise<Mentions> {
  const inText = [...text.matchAll(token)].map(([, id]) => id!);
  const memberIds = new Set<string>();
  const teamIds = new Set<string>();
  for (const [field, ids] of [
    ['text', inText],
    ['mentions', listed],
  ] as const) {
    const named = ids.map((id) => namedBy(id, field));
    await assertKnown(work, named, field);
    for (const { kind, uuid } of named) (kind === 'Member' ? memberIds : teamIds).add(uuid);
  }
  if (memberIds.size + teamIds.size > most)
    throw invalidInput('mentions', `A note mentions at most ${most} members and teams.`);
  return { memberIds: [...memberIds], teamIds: [...teamIds] };
}

interface Named {
  kind: 'Member' | 'Team';
  uuid: string;
}

function namedBy(id: string, field: string): Named {
  const parsed = parseId(id);
  if (parsed?.kind === 'Member') return { kind: 'Member', uuid: parsed.uuid };
  if (parsed?.kind === 'Team') return { kind: 'Team', uuid: parsed.uuid };
  throw notFound('member or team', field);
}

async function assertKnown(work: Work, named: Named[], field: string): Promise<void> {
  const ids = (kind: Named['kind']) => [
    ...new Set(named.filter((one) => one.kind === kind).map(({ uuid }) => uuid)),
  ];
  const [members, teams] = [ids('Member'), ids('Team')];
  if (members.length + teams.length === 0) return;
  const known = await work.rows(
    `select id from member where workspace_id = $1 and id = any($2::uuid[])
     union all select id from team where workspace_id = $1 and id = any($3::uuid[])`,
    [work.workspaceId, members, teams],
  );
  if (known.length !== members.length + teams.length) throw notFound('member or team', field);
}

/** Those who are to be told: each once, whether by name or in a team; nobody who is shut out. */
export async function calledMembers(work: Work, mentions: Mentions): Promise<string[]> {
  const { memberIds, teamIds } = mentions;
  const called = await work.rows<{ id: string }>(
    `select id from member m where workspace_id = $1 and disabled_at is null and (id = any($2::uuid[])
       or exists (select from team_member t where t.workspace_id = $1 and t.member_id = m.id
         and t.team_id = any($3::uuid[])))`,
    [work.workspaceId, memberIds, teamIds],
  );
  return called.map(({ id }) => id);
}
