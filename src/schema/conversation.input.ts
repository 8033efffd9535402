import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { MessageTemplateInput } from './message-template.input.js';
import { MutationInput } from './mutation.input.js';

@InputType()
export abstract class ConversationInput extends MutationInput {
  @Field(() => ID, {
    description: 'Which conversation. One that is not there, or not yours to see: NOT_FOUND.',
  })
  conversationId!: string;
}

@InputType({ description: 'Take a conversation.' })
export class ClaimConversationInput extends ConversationInput {}

@InputType({ description: 'Give a conversation to somebody.' })
export class AssignConversationInput extends ConversationInput {
  @Field(() => ID, { description: 'The member who shall own it.' })
  memberId!: string;
}

@InputType({ description: 'Give a conversation back.' })
export class UnassignConversationInput extends ConversationInput {}

@InputType({ description: 'Put a conversation into a team.' })
export class SetConversationTeamInput extends ConversationInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Which team; null for none. An unknown id: NOT_FOUND.',
  })
  teamId?: string | null;
}

@InputType({ description: 'A reply to the customer.' })
export class SendReplyInput extends ConversationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What to say, as plain text, which is also what customers without HTML see. Taken from `html` when nothing is said; without either there must be attachments, else INVALID_INPUT.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as HTML, which is sanitized; leave out for plain text.',
  })
  html?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files uploaded by `createAttachmentUpload`.' })
  attachmentIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Answer a public comment where only its author reads it: one text, once for each comment, within seven days. Elsewhere it changes nothing.',
  })
  privately?: boolean | null;

  @Field(() => MessageTemplateInput, {
    nullable: true,
    description:
      'For a WhatsApp customer who has been silent for 24 hours: sent instead of `text`, which then only tells the team what the customer read.',
  })
  template?: MessageTemplateInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A message of the conversation to quote: the customer sees what is answered. Not in the conversation: NOT_FOUND; where nothing can be quoted (`ReplyOption.canQuote`): INVALID_INPUT; not sent yet: INVALID_STATE. By mail it is the message that is answered.',
  })
  replyToMessageId?: string | null;

  @Field(() => Int, {
    description:
      '`Conversation.sequence` as the author last saw it. If somebody wrote since: REPLY_CONFLICT, and nothing is sent.',
  })
  lastSeenSequence!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'Another channel to answer on, one of `Conversation.replyOptions`: the reply goes into the contact’s conversation there, and the wait here ends. One that does not allow it now: CHANNEL_UNAVAILABLE. The conversation’s own when nothing is said.',
  })
  channelId?: string | null;
}

@InputType({ description: 'A note for the team.' })
export class AddNoteInput extends ConversationInput {
  @Field(() => String, {
    description:
      'What to say. Customers never see it. `@[Priya](mem_…)` calls a member, `@[Billing](team_…)` everybody of a team: they are notified. One that is nobody here: NOT_FOUND, and the note is not added.',
  })
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'More members and teams to call, whether or not the text names them; at most 50 in all, else INVALID_INPUT.',
  })
  mentions?: string[] | null;
}

@InputType({ description: 'Declare a conversation done.' })
export class ResolveConversationInput extends ConversationInput {
  @Field(() => String, { nullable: true, description: 'Why, in the team’s words.' })
  reason?: string | null;
}

@InputType({ description: 'Open a conversation again.' })
export class ReopenConversationInput extends ConversationInput {}

@InputType({ description: 'Put a conversation aside.' })
export class SnoozeConversationInput extends ConversationInput {
  @Field(() => DateTime, { description: 'When it shall come back; must be in the future.' })
  until!: Date;
}

@InputType({ description: 'Say that the customer needs no reply.' })
export class MarkNoReplyNeededInput extends ConversationInput {
  @Field(() => String, { nullable: true, description: 'Why none is needed, in the team’s words.' })
  reason?: string | null;
}

@InputType({ description: 'Say that the team has seen the customer’s messages.' })
export class MarkConversationReadInput extends ConversationInput {}

@InputType({ description: 'Keep a reply for later.' })
export class SaveDraftInput extends ConversationInput {
  @Field(() => String, { description: 'Its text so far.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its HTML so far; leave out for plain text.',
  })
  html?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '`Draft.version` as this device last saw it, 0 for none. If another one saved, sent or threw it away since: DRAFT_CONFLICT. Whatever there is is overwritten when nothing is said.',
  })
  lastSeenVersion?: number | null;
}

@InputType({ description: 'Throw a kept reply away.' })
export class DiscardDraftInput extends ConversationInput {}

@InputType({ description: 'Somebody to write to, by address.' })
export class RecipientInput {
  @Field(() => String, { description: 'The email address, or the WhatsApp number.' })
  address!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to call a new contact; the address when nothing is said.',
  })
  name?: string | null;
}

@InputType({ description: 'Write to a contact first.' })
export class StartConversationInput extends MutationInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whom to write to. Either this or `to` must be given, else INVALID_INPUT.',
  })
  contactId?: string | null;

  @Field(() => RecipientInput, {
    nullable: true,
    description:
      'An address to write to; its contact is found, or made. Ignored when `contactId` is given.',
  })
  to?: RecipientInput | null;

  @Field(() => ID, { description: 'Over which channel; the contact needs an address on it.' })
  channelId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Subject of the mail; ignored where the channel has none.',
  })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What to say, as plain text. Taken from `html` when nothing is said; without either there must be attachments, else INVALID_INPUT.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as HTML, which is sanitized; leave out for plain text.',
  })
  html?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files uploaded by `createAttachmentUpload`.' })
  attachmentIds?: string[] | null;

  @Field(() => MessageTemplateInput, {
    nullable: true,
    description:
      'On WhatsApp, what to begin with; needed there, else INVALID_INPUT. `text` then only tells the team what the customer read.',
  })
  template?: MessageTemplateInput | null;
}

@InputType({ description: 'A file to be attached to a reply.' })
export class CreateAttachmentUploadInput extends MutationInput {
  @Field(() => String, { description: 'Its name.' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type, such as `application/pdf`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Its size in bytes; the upload must have exactly as many.' })
  sizeBytes!: number;
}

@InputType({ description: 'Say that two conversations are one matter.' })
export class MergeConversationsInput extends MutationInput {
  @Field(() => ID, { description: 'The conversation that goes on.' })
  intoId!: string;

  @Field(() => ID, {
    description:
      'The conversation that becomes part of it: of the same contact on the same channel, else INVALID_INPUT; not a chat, and not merged before, else INVALID_STATE.',
  })
  fromId!: string;
}
