import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { contactPage } from '../domain/contact/contact.query.js';
import { createContact } from '../domain/contact/create-contact.js';
import { updateContact } from '../domain/contact/update-contact.js';
import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import { inboxPage } from '../domain/conversation/inbox.query.js';
import { storyPage, type StoryRow } from '../domain/conversation/story.query.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { uuidOf } from '../domain/kernel/ids.js';
import type { Connection } from '../domain/kernel/keyset.query.js';
import type { ContactRow } from '../domain/kernel/people.query.js';
import { nodeWanted, type Wanted } from '../domain/kernel/wanted.query.js';
import { ContactFilter, CreateContactInput, UpdateContactInput } from '../schema/contact.input.js';
import { Contact, ContactConnection } from '../schema/contact.type.js';
import { ConversationConnection } from '../schema/conversation.type.js';
import { Handle } from '../schema/handle.type.js';
import { ForwardArgs, PageArgs } from '../schema/page.args.js';
import { CreateContactPayload, UpdateContactPayload } from '../schema/payload.type.js';
import { TimelineConnection, TimelineItemKind } from '../schema/timeline-item.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => Contact, {
    nullable: true,
    description: 'One contact; null when it is not there. Needs READ.',
  })
  contact(
    @Arg('id', () => ID, { description: 'Its id, `cont_…`.' }) id: string,
    @Ctx() context: AgentContext,
  ) {
    requireActor(context, 'READ');
    const uuid = uuidOf('Contact', id);
    return uuid ? context.loaders.contact.load(uuid) : null;
  }

  @Query(() => ContactConnection, { description: 'Contacts, newest first. Needs READ.' })
  contacts(
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg('where', () => ContactFilter, { nullable: true, description: 'Narrows the list.' })
    where: ContactFilter | null,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireActor(context, 'READ');
    return contactPage(context.reader, { ...where }, page, selectionOf(info));
  }

  @FieldResolver(() => [Handle], { description: 'The addresses they are known by, oldest first.' })
  handles(@Root() contact: ContactRow, @Ctx() { loaders }: AgentContext) {
    return loaders.handles.load(contact.uuid);
  }

  @FieldResolver(() => ConversationConnection, {
    description: 'Their conversations over all channels, latest activity first.',
  })
  async conversations(
    @Root() contact: ContactRow,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const request = { view: 'ALL' as const, where: { contactId: [contact.uuid] }, page };
    return inboxPage(context.reader, actor, await context.directory(), request, selectionOf(info));
  }

  @FieldResolver(() => TimelineConnection, {
    description:
      'Everything that happened with them over all channels, oldest first by when it was said: `last: 50` gives the latest. Each item names its conversation and channel. Without NOTES, notes are left out.',
  })
  async timeline(
    @Root() contact: ContactRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [TimelineItemKind], {
      nullable: true,
      description: 'Only these kinds of items.',
    })
    kinds: TimelineItemKind[] | null,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = requireActor(context, 'READ');
    const request = { of: { contactId: contact.uuid }, kinds, page };
    const wanted = selectionOf(info);
    const directory = await context.directory();
    const story = await storyPage(context.reader, actor, directory, request, wanted);
    return withConversations(context, actor, story, nodeWanted(wanted));
  }

  @Mutation(() => CreateContactPayload, { description: 'Makes a contact. Needs WRITE.' })
  createContact(
    @Arg('input', () => CreateContactInput, { description: 'Who they are.' })
    input: CreateContactInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, handles, tier, company, externalId, attributes, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'createContact',
        action: createContact,
        idempotencyKey,
        input: () => ({
          name,
          handles: handles?.map(({ kind, address }) => ({ kind, address })),
          tier,
          company,
          externalId,
          attributes,
        }),
      },
      async ({ contactId }) => ({ contact: await context.loaders.contact.load(contactId) }),
    );
  }

  @Mutation(() => UpdateContactPayload, {
    description: 'Changes what is known of a contact. Needs WRITE.',
  })
  updateContact(
    @Arg('input', () => UpdateContactInput, { description: 'Whom, and what changes.' })
    input: UpdateContactInput,
    @Ctx() context: AgentContext,
  ) {
    const { contactId: id, idempotencyKey, ...given } = input;
    // Fields that were left out must stay left out: null empties, absence keeps.
    const changes = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    return make(
      context,
      {
        mutation: 'updateContact',
        action: updateContact,
        idempotencyKey,
        input: () => ({ ...changes, contactId: idOf('Contact', id, 'contactId') }),
      },
      async ({ contactId }) => ({ contact: await context.loaders.contact.load(contactId) }),
    );
  }
}

/** The conversations of a page's items, read once each and with no more than is asked of them. */
async function withConversations(
  context: AgentContext,
  actor: AgentActor,
  story: Connection<StoryRow>,
  wanted: Wanted,
): Promise<Connection<StoryRow>> {
  if (!wanted.has('conversation')) return story;
  const ids = [...new Set(story.nodes.map((item) => item.conversationUuid))];
  const rows = await conversationsByIds(
    context.reader,
    actor,
    await context.directory(),
    ids,
    wanted.of('conversation'),
  );
  const byId = new Map(rows.map((row) => [row.uuid, row]));
  for (const item of story.nodes)
    Object.assign(item, { conversation: byId.get(item.conversationUuid) });
  return story;
}
