import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable, storableJson } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Contact } from './contact.js';
import { Handle, type HandleKind, normalizeAddress } from './handle.js';

export interface CreateContact {
  name: string;
  handles?: { kind: HandleKind; address: string }[] | null;
  tier?: string | null;
  company?: string | null;
  externalId?: string | null;
  attributes?: Record<string, unknown> | null;
}

/** Adds a customer by hand. Typed addresses are claimed, not verified, and belong to one contact each. */
export async function createContact(
  work: Work,
  input: CreateContact,
): Promise<{ contactId: string }> {
  const handles = (input.handles ?? []).map(({ kind, address }) => ({
    kind,
    address: normalizeAddress(kind, storable(address)),
  }));
  await refuseTaken(work, handles);
  const externalId = optionalText(input.externalId);
  if (externalId) await refuseTakenExternalId(work, externalId);
  const contact = work.em.create(Contact, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    name: contactName(input.name),
    tier: optionalText(input.tier),
    company: optionalText(input.company),
    externalId,
    attributes: storableJson(input.attributes ?? {}),
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.em.flush();
  for (const handle of handles) {
    const { workspaceId, now } = work;
    work.em.create(Handle, {
      workspaceId,
      id: newUuid(),
      contactId: contact.id,
      createdAt: now,
      ...handle,
    });
  }
  work.record({ type: 'contact.created', contactId: contact.id });
  return { contactId: contact.id };
}

export function contactName(name: string): string {
  const trimmed = storable(name).trim();
  if (!trimmed || trimmed.length > 200)
    throw invalidInput('name', 'Must have 1 to 200 characters.');
  return trimmed;
}

/** An empty text is none: two contacts may both have no id elsewhere. */
export function optionalText(text: string | null | undefined): string | null {
  return storable(text ?? '').trim() || null;
}

export async function refuseTakenExternalId(work: Work, externalId: string): Promise<void> {
  const { workspaceId } = work;
  const taken = await work.em.findOne(Contact, { workspaceId, externalId });
  if (taken) throw alreadyExists('externalId', taken.id);
}

async function refuseTaken(
  work: Work,
  handles: { kind: HandleKind; address: string }[],
): Promise<void> {
  if (handles.length === 0) return;
  const { workspaceId } = work;
  const taken = await work.em.findOne(Handle, { workspaceId, $or: handles });
  if (taken) throw alreadyExists('handles', taken.contactId);
}

function alreadyExists(field: string, contactId: string): DomainError {
  return new DomainError('ALREADY_EXISTS', 'Another contact has this already.', ['input', field], {
    contactId,
  });
}
