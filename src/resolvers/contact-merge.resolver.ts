import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type ContactMergeRow, mergesOf } from '../domain/contact/contact-merge.query.js';
import { mergeContacts } from '../domain/contact/merge-contacts.js';
import { mergeSuggestionsOf } from '../domain/contact/merge-suggestion.query.js';
import { unmergeContacts } from '../domain/contact/unmerge-contacts.js';
import type { ContactRow } from '../domain/kernel/people.query.js';
import { MergeContactsInput, UnmergeContactsInput } from '../schema/contact.input.js';
import { ContactMerge } from '../schema/contact-merge.type.js';
import { Contact } from '../schema/contact.type.js';
import { MergeSuggestion } from '../schema/merge-suggestion.type.js';
import { MergeContactsPayload, UnmergeContactsPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf } from './errors.js';

/** Which contacts are one person. */
@Resolver(() => Contact)
export class ContactMergeResolver {
  @FieldResolver(() => Contact, {
    nullable: true,
    description:
      'The contact this one was merged into, which has its addresses and conversations now; null for one that stands by itself.',
  })
  mergedInto(@Root() contact: ContactRow, @Ctx() { loaders }: AgentContext) {
    return contact.mergedIntoUuid && loaders.contact.load(contact.mergedIntoUuid);
  }

  @FieldResolver(() => [ContactMerge], {
    description: 'The merges it took part in, on either side, latest first, at most 100.',
  })
  async merges(@Root() contact: ContactRow, @Ctx() context: AgentContext) {
    return mergesOf(context.reader, await context.directory(), contact.uuid);
  }

  @FieldResolver(() => [MergeSuggestion], {
    description:
      'Contacts who may be the same person, the surest first, at most 20; empty for a merged one. Two whose merge was undone are not suggested again.',
  })
  async mergeSuggestions(@Root() contact: ContactRow, @Ctx() { reader, loaders }: AgentContext) {
    const suggestions = await mergeSuggestionsOf(reader, contact.uuid);
    const contacts = await loaders.contact.loadMany(suggestions.map((one) => one.contactUuid));
    return suggestions.flatMap((one, n) =>
      contacts[n] && !(contacts[n] instanceof Error) ? { ...one, contact: contacts[n] } : [],
    );
  }

  @Mutation(() => MergeContactsPayload, {
    description:
      'Makes two contacts one person: addresses and conversations of the one go to the other. Nothing is destroyed, `unmergeContacts` restores it. Needs WRITE.',
  })
  mergeContacts(
    @Arg('input', () => MergeContactsInput, {
      description: 'Which two, and which of them goes on.',
    })
    input: MergeContactsInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'mergeContacts',
        action: mergeContacts,
        idempotencyKey: input.idempotencyKey,
        input: () => ({
          intoId: idOf('Contact', input.intoId, 'intoId'),
          fromId: idOf('Contact', input.fromId, 'fromId'),
          reason: input.reason,
        }),
      },
      async ({ contactId }) => ({ contact: await context.loaders.contact.load(contactId) }),
    );
  }

  @Mutation(() => UnmergeContactsPayload, {
    description:
      'Undoes a merge: what went over goes back, with what was said in it since and the conversations that began since from its addresses. Needs WRITE.',
  })
  unmergeContacts(
    @Arg('input', () => UnmergeContactsInput, { description: 'Which merged contact.' })
    input: UnmergeContactsInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'unmergeContacts',
        action: unmergeContacts,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ contactId: idOf('Contact', input.contactId, 'contactId') }),
      },
      async ({ contactId, survivorId }) => ({
        contact: await context.loaders.contact.load(contactId),
        survivor: await context.loaders.contact.load(survivorId),
      }),
    );
  }
}

@Resolver(() => ContactMerge)
export class MergedContactsResolver {
  @FieldResolver(() => Contact, { nullable: true, description: 'The contact that went on.' })
  into(@Root() merge: ContactMergeRow, @Ctx() { loaders }: AgentContext) {
    return loaders.contact.load(merge.intoUuid);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'The contact that went into it.' })
  from(@Root() merge: ContactMergeRow, @Ctx() { loaders }: AgentContext) {
    return loaders.contact.load(merge.fromUuid);
  }
}
