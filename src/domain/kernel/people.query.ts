import { type AutomationRow, type Directory, type MemberRow, system } from './directory.query.js';
import { publicId } from './ids.js';
import type { Wanted } from './wanted.query.js';
import type { Moment } from './work.js';

export interface ContactRow {
  __typename: 'Contact';
  uuid: string;
  id: string;
  name: string;
  tier: string | null;
  company: string | null;
  externalId: string | null;
  attributes: Record<string, unknown>;
  createdAt: Moment;
  mergedIntoUuid: string | null;
}

/** Who did something: `__typename` tells which. */
export type ActorRow = MemberRow | AutomationRow | ContactRow | typeof system;

const columns: Record<string, string> = {
  name: 'name',
  tier: 'tier',
  company: 'company',
  externalId: 'external_id',
  attributes: 'attributes',
  createdAt: 'created_at',
  mergedInto: 'merged_into_id',
};

/** The columns of a joined contact that somebody will read; empty when its id, which every row carries, is enough. */
export function contactColumns(alias: string, prefix: string, wanted: Wanted): string[] {
  return Object.entries(columns)
    .filter(([field]) => wanted.has(field))
    .map(([field, column]) => `${alias}.${column} as "${prefix}${field}"`);
}

/** Column names under a prefix, built once for each prefix: building them for every row is what a page spends most on. */
export function prefixedKeys<K extends string>(
  names: readonly K[],
): (prefix: string) => Readonly<Record<K, string>> {
  const known = new Map<string, Record<K, string>>();
  return (prefix) => {
    let keys = known.get(prefix);
    if (!keys) {
      keys = Object.fromEntries(names.map((name) => [name, prefix + name])) as Record<K, string>;
      known.set(prefix, keys);
    }
    return keys;
  };
}

const contactKeys = prefixedKeys([
  'name',
  'tier',
  'company',
  'externalId',
  'attributes',
  'createdAt',
  'mergedInto',
]);

/** A contact out of a flat record: the columns that were not selected stay undefined, and nobody asks for them. */
export function contactOf(
  record: Record<string, unknown>,
  prefix: string,
  uuid: string,
): ContactRow {
  const key = contactKeys(prefix);
  return {
    __typename: 'Contact',
    uuid,
    id: publicId('Contact', uuid),
    name: record[key.name] as string,
    tier: record[key.tier] as string | null,
    company: record[key.company] as string | null,
    externalId: record[key.externalId] as string | null,
    attributes: record[key.attributes] as Record<string, unknown>,
    createdAt: record[key.createdAt] as Moment,
    mergedIntoUuid: record[key.mergedInto] as string | null,
  };
}

/** The member, program or Rapport itself behind an id; null for one that is gone. Contacts come with their row. */
export function colleague(directory: Directory, kind: string, id: string | null): ActorRow | null {
  if (kind === 'SYSTEM') return system;
  if (id === null) return null;
  return (kind === 'MEMBER' ? directory.members.get(id) : directory.automations.get(id)) ?? null;
}
