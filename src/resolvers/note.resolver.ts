import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { addNote } from '../domain/conversation/add-note.js';
import type { NoteRow } from '../domain/conversation/timeline-row.query.js';
import { AddNoteInput } from '../schema/conversation.input.js';
import { Conversation } from '../schema/conversation.type.js';
import { MemberOrTeam } from '../schema/member-or-team.type.js';
import { Note } from '../schema/note.type.js';
import { AddNotePayload } from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

@Resolver(() => Note)
export class NoteResolver {
  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'Where it was added; null only when that is not the caller’s to see.',
  })
  conversation(@Root() note: NoteRow, @Ctx() { loaders }: AgentContext) {
    return loaders.conversation.load(note.conversationUuid);
  }

  @FieldResolver(() => [MemberOrTeam], {
    description: 'Whom it calls; those who are gone are left out.',
  })
  async mentions(@Root() note: NoteRow, @Ctx() { loaders }: AgentContext) {
    return (await loaders.mentions.load(note.uuid)).map(({ of }) => of);
  }

  @Mutation(() => AddNotePayload, {
    description:
      'Tells the team something that the customer never sees. Whom it calls is notified, and whom it calls by name watches the conversation from here on. Needs NOTES.',
  })
  addNote(
    @Arg('input', () => AddNoteInput, { description: 'Where and what.' }) input: AddNoteInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { text, mentions, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'addNote',
        scope: 'NOTES',
        action: addNote,
        idempotencyKey,
        input: () => ({
          conversationId: idOf('Conversation', input.conversationId, 'conversationId'),
          text,
          mentions,
        }),
      },
      async ({ conversationId, noteId }, actor) => ({
        conversation: await conversationById(
          context,
          actor,
          conversationId,
          selectionOf(info).of('conversation'),
        ),
        note: await context.loaders.note.load(noteId),
      }),
    );
  }
}
