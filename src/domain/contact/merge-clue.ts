import { type HandleKind, sameNumberElsewhere } from './handle.js';
import { numberAliases } from './number-alias.js';

export const mergeEvidenceKinds = [
  'SAME_EXTERNAL_ID',
  'SAME_NUMBER',
  'NUMBER_ALIAS',
  'TYPED_EMAIL',
  'SAME_NAME_AND_COMPANY',
] as const;
export type MergeEvidenceKind = (typeof mergeEvidenceKinds)[number];

/** An address that, should another contact hold it, speaks for one person. */
export interface Clue {
  kind: HandleKind;
  address: string;
  evidence: MergeEvidenceKind;
  /** Whether our side of it is vouched for. */
  verified: boolean;
}

interface KnownHandle {
  kind: HandleKind;
  address: string;
  verified: boolean;
}

/** What a contact's numbers, and mail addresses they typed, may be known as elsewhere. */
export function cluesOf(handles: readonly KnownHandle[], typedEmails: readonly string[]): Clue[] {
  const emails = typedEmails.map((address): Clue => {
    return { kind: 'EMAIL', address, evidence: 'TYPED_EMAIL', verified: false };
  });
  return [...handles.flatMap(numberClues), ...emails];
}

function numberClues({ kind, address, verified }: KnownHandle): Clue[] {
  const same = sameNumberElsewhere(kind, address);
  if (!same) return [];
  const number = kind === 'PHONE' ? address : same.address;
  const aliases = numberAliases(number).flatMap((alias): Clue[] => [
    { kind: 'PHONE', address: alias, evidence: 'NUMBER_ALIAS', verified },
    { kind: 'WHATSAPP', address: alias.slice(1), evidence: 'NUMBER_ALIAS', verified },
  ]);
  return [{ ...same, evidence: 'SAME_NUMBER', verified }, ...aliases];
}

const emailPattern = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

/** Mail addresses in what somebody wrote, in lower case, each once. */
export function emailsIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.slice(0, 10_000).match(emailPattern) ?? []);
  return [...new Set(found.map((email) => email.toLowerCase()))].slice(0, 20);
}
