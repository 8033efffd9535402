import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { MessageDirection } from './message.type.js';
import { MutationInput } from './mutation.input.js';

@InputType()
abstract class LoggedInput extends MutationInput {
  @Field(() => ID, { description: 'Where it belongs: a channel of the kind VOICE or CUSTOM.' })
  channelId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'With which customer; this or `number`, and not both.',
  })
  contactId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With which number, E.164. The contact who has it is found; without one there is a new contact.',
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to call the contact when the number is new.',
  })
  name?: string | null;

  @Field(() => DateTime, { description: 'When it began, UTC; not in the future.' })
  startedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ended, UTC; null when nobody spoke, or the length is not known.',
  })
  endedAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of those who took part, at most 50.',
  })
  participants?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What came of it, up to 20,000 characters. It is part of the customer’s story; what is for colleagues alone belongs into a note.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the recording lies, http or https; shown as a link, not fetched.',
  })
  recordingUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name of it, 1 to 200 characters, unique in the channel: logged again under it, what is new is added to what is there.',
  })
  externalId?: string | null;
}

@InputType({ description: 'A phone call that no connected provider tells of.' })
export class LogCallInput extends LoggedInput {
  @Field(() => MessageDirection, {
    description: 'INBOUND: the customer called. OUTBOUND: we did.',
  })
  direction!: MessageDirection;

  @Field(() => Boolean, {
    description:
      'Whether somebody took it. A customer’s call that nobody took opens a wait; a call that was taken ends one, in either direction.',
  })
  answered!: boolean;
}

@InputType({ description: 'A meeting, on a screen or in a room.' })
export class LogMeetingInput extends LoggedInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the customer came. A meeting that took place ends the customer’s wait.',
  })
  tookPlace!: boolean;
}
