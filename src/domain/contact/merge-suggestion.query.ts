import type { Reader } from '../kernel/work.js';
import type { HandleKind } from './handle.js';
import {
  type Clue,
  cluesOf,
  emailsIn,
  type MergeEvidenceKind,
  mergeEvidenceKinds,
} from './merge-clue.js';

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

export interface MergeEvidenceRow {
  kind: MergeEvidenceKind;
  detail: string;
  confidence: Confidence;
}

export interface MergeSuggestionRow {
  contactUuid: string;
  /** The strongest first. */
  evidence: MergeEvidenceRow[];
  confidence: Confidence;
}

interface Facts {
  externalId: string | null;
  typedEmail: string | null;
  handles: { kind: HandleKind; address: string; verified: boolean }[];
  chatTexts: string[];
}

interface Found {
  contactUuid: string;
  kind: MergeEvidenceKind;
  detail: string;
  bothVerified: boolean;
}

/**
 * Contacts who may be the same person, the surest first. Suggestions only: nothing here merges anybody. Two that were
 * merged and taken apart again by somebody are not suggested any more.
 */
export async function mergeSuggestionsOf(
  reader: Reader,
  contactId: string,
): Promise<MergeSuggestionRow[]> {
  const [facts] = await reader.rows<Facts>(factsSql, [reader.workspaceId, contactId]);
  if (!facts) return [];
  const typed = facts.typedEmail === null ? [] : [facts.typedEmail];
  const clues = cluesOf(facts.handles, emailsIn([...typed, ...facts.chatTexts]));
  const found = await reader.rows<Found>(foundSql, [
    reader.workspaceId,
    contactId,
    JSON.stringify(clues satisfies Clue[]),
  ]);
  const byContact = [...Map.groupBy(found, (row) => row.contactUuid)];
  const suggestions = byContact.map(([contactUuid, rows]) => suggestion(contactUuid, rows));
  return suggestions.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

const most = 20;

function suggestion(contactUuid: string, rows: readonly Found[]): MergeSuggestionRow {
  const evidence = rows
    .map((row) => ({ kind: row.kind, detail: row.detail, confidence: confidenceOf(row) }))
    .sort((a, b) => rank(a) - rank(b));
  return { contactUuid, evidence, confidence: evidence[0]!.confidence };
}

function confidenceOf({ kind, bothVerified }: Found): Confidence {
  if (kind === 'SAME_NAME_AND_COMPANY') return 'LOW';
  if (kind === 'SAME_NUMBER' || kind === 'SAME_EXTERNAL_ID')
    return bothVerified ? 'HIGH' : 'MEDIUM';
  return kind === 'NUMBER_ALIAS' && !bothVerified ? 'LOW' : 'MEDIUM';
}

const confidences: Confidence[] = ['HIGH', 'MEDIUM', 'LOW'];

function rank(row: { confidence: Confidence; kind?: MergeEvidenceKind }): number {
  const kind = row.kind ? mergeEvidenceKinds.indexOf(row.kind) : 0;
  return confidences.indexOf(row.confidence) * 10 + kind;
}

const factsSql = `
  select k.external_id as "externalId", k.attributes->>'email' as "typedEmail",
    coalesce((select jsonb_agg(jsonb_build_object('kind', h.kind, 'address', h.address, 'verified', h.verified))
      from handle h where h.workspace_id = $1 and h.contact_id = k.id), '[]') as handles,
    array(select m.visible_text from conversation c
      join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id and ch.kind = 'CHAT'
      join message m on m.workspace_id = $1 and m.conversation_id = c.id
      where c.workspace_id = $1 and c.contact_id = k.id and m.direction = 'INBOUND' and m.visible_text like '%@%'
      order by m.occurred_at desc limit 50) as "chatTexts"
  from contact k where k.workspace_id = $1 and k.id = $2 and k.merged_into_id is null`;

/** A signed user of the chat is known by the id that the site's own server vouched for. */
const foundSql = `
  with me as (
    select id, name, company, external_id from contact where workspace_id = $1 and id = $2
  ), clue as (
    select * from jsonb_to_recordset($3::jsonb) as x(kind text, address text, evidence text, verified boolean)
  ), found as (
    select h.contact_id, clue.evidence as kind, h.address as detail, clue.verified and h.verified as both_verified
    from clue join handle h on h.workspace_id = $1 and h.kind = clue.kind and h.address = clue.address
    union all
    select k.id, 'TYPED_EMAIL', h.address, false from handle h
    join contact k on k.workspace_id = $1 and lower(k.attributes->>'email') = h.address
    where h.workspace_id = $1 and h.contact_id = $2 and h.kind = 'EMAIL'
    union all
    select h.contact_id, 'SAME_EXTERNAL_ID', h.address, h.verified from me
    join handle h on h.workspace_id = $1 and h.kind = 'EXTERNAL' and h.address = me.external_id
    union all
    select k.id, 'SAME_EXTERNAL_ID', h.address, h.verified from handle h
    join contact k on k.workspace_id = $1 and k.external_id = h.address
    where h.workspace_id = $1 and h.contact_id = $2 and h.kind = 'EXTERNAL'
    union all
    (select k.id, 'SAME_NAME_AND_COMPANY', k.name || ', ' || k.company, false from me
    join contact k on k.workspace_id = $1 and k.company is not null and lower(k.name) = lower(me.name)
      and lower(k.company) = lower(me.company) limit 50)
  )
  select distinct f.contact_id as "contactUuid", f.kind, f.detail, f.both_verified as "bothVerified"
  from found f join contact k on k.workspace_id = $1 and k.id = f.contact_id
  where f.contact_id <> $2 and k.merged_into_id is null
    and not exists (select from contact_merge m where m.workspace_id = $1 and m.unmerged_at is not null
      and (m.from_id, m.into_id) in ((f.contact_id, $2), ($2, f.contact_id)))`;
