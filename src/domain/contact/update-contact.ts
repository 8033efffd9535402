import { isDeepStrictEqual } from 'node:util';
import { DomainError, notFound } from '../kernel/errors.js';
import { storableJson } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { lookAgain } from '../routing/look-again.js';
import { Contact } from './contact.js';
import { contactName, optionalText, refuseTakenExternalId } from './create-contact.js';

export interface UpdateContact {
  contactId: string;
  name?: string | null;
  tier?: string | null;
  company?: string | null;
  externalId?: string | null;
  attributes?: Record<string, unknown> | null;
}

/** Absent fields stay; null clears, except the name. Attributes are replaced as a whole. */
export async function updateContact(
  work: Work,
  input: UpdateContact,
): Promise<{ contactId: string }> {
  const { workspaceId } = work;
  const contact = await work.em.findOne(Contact, { workspaceId, id: input.contactId });
  if (!contact) throw notFound('contact', 'contactId');
  if (contact.mergedIntoId)
    throw new DomainError(
      'INVALID_STATE',
      'This contact was merged into another: change that one.',
      ['input', 'contactId'],
    );
  const before = JSON.stringify(contact);
  if (input.name != null) contact.name = contactName(input.name);
  if (input.tier !== undefined) contact.tier = optionalText(input.tier);
  if (input.company !== undefined) contact.company = optionalText(input.company);
  const externalId = optionalText(input.externalId);
  if (input.externalId !== undefined && externalId !== contact.externalId) {
    if (externalId) await refuseTakenExternalId(work, externalId);
    contact.externalId = externalId;
  }
  if (input.attributes !== undefined) {
    // The database gives keys back in an order of its own: the same facts are no change.
    const attributes = storableJson(input.attributes ?? {});
    if (!isDeepStrictEqual(attributes, contact.attributes)) contact.attributes = attributes;
  }
  if (JSON.stringify(contact) !== before) {
    contact.updatedAt = work.now;
    work.record({ type: 'contact.updated', contactId: contact.id });
    await lookAgain(work, { contactId: contact.id });
  }
  return { contactId: contact.id };
}
