import type { Directory } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import { type ActorRow, colleague } from '../kernel/people.query.js';
import type { Reader } from '../kernel/work.js';

export interface ContactMergeRow {
  __typename: 'ContactMerge';
  id: string;
  intoUuid: string;
  fromUuid: string;
  reason: string | null;
  mergedAt: Date;
  mergedBy: ActorRow | null;
  unmergedAt: Date | null;
  unmergedBy: ActorRow | null;
}

interface MergeRecord extends Pick<
  ContactMergeRow,
  'intoUuid' | 'fromUuid' | 'reason' | 'mergedAt' | 'unmergedAt'
> {
  uuid: string;
  mergedByKind: string;
  mergedById: string;
  unmergedByKind: string | null;
  unmergedById: string | null;
}

const most = 100;

/** The merges a contact took part in, on either side, latest first. */
export async function mergesOf(
  reader: Reader,
  directory: Directory,
  contactId: string,
): Promise<ContactMergeRow[]> {
  const records = await reader.rows<MergeRecord>(mergesSql, [reader.workspaceId, contactId]);
  return records.map(
    ({ uuid, mergedByKind, mergedById, unmergedByKind, unmergedById, ...merge }) => ({
      __typename: 'ContactMerge',
      id: publicId('ContactMerge', uuid),
      ...merge,
      mergedBy: colleague(directory, mergedByKind, mergedById),
      unmergedBy:
        unmergedByKind === null ? null : colleague(directory, unmergedByKind, unmergedById),
    }),
  );
}

const mergesSql = `
  select id as uuid, into_id as "intoUuid", from_id as "fromUuid", reason, merged_at as "mergedAt",
    merged_by_kind as "mergedByKind", merged_by as "mergedById", unmerged_at as "unmergedAt",
    unmerged_by_kind as "unmergedByKind", unmerged_by as "unmergedById"
  from contact_merge where workspace_id = $1 and (into_id = $2 or from_id = $2)
  order by merged_at desc, id desc limit ${most}`;
