import { Field, InputType } from 'type-graphql';
import { ChatFormField, ChatTheme, Weekday } from './chat-settings.type.js';

@InputType({ description: 'A stretch of a weekday in which somebody answers.' })
export class OpeningHoursInput {
  @Field(() => Weekday, { description: 'Which day.' })
  day!: Weekday;

  @Field(() => String, { description: 'When it begins, local time: `09:00`.' })
  from!: string;

  @Field(() => String, { description: 'When it ends, local time: `17:30`, or `24:00`.' })
  to!: string;
}

@InputType()
export abstract class ChatSettingsInput {
  @Field(() => String, { nullable: true, description: 'The website, for people.' })
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the widget says first, up to 500 characters; its own words when null.',
  })
  greeting?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says outside of business hours, up to 500 characters; its own words when null.',
  })
  awayMessage?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The colour of what can be pressed, `#2f5bea`. Text on it is made legible.',
  })
  accentColor?: string | null;

  @Field(() => ChatTheme, {
    nullable: true,
    description: 'Light, dark, or as the visitor’s system; AUTO when nothing is said.',
  })
  theme?: ChatTheme | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What the widget may speak, best first, as language tags: en, de, fr, es, it, pt, nl, ja. All of them when empty.',
  })
  languages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the business hours hold: `Europe/Berlin`; UTC when nothing is said.',
  })
  timeZone?: string | null;

  @Field(() => [OpeningHoursInput], {
    nullable: true,
    description: 'When somebody answers. Always, when empty.',
  })
  businessHours?: OpeningHoursInput[] | null;

  @Field(() => ChatFormField, {
    nullable: true,
    description: 'Whether the widget asks for a name before the chat; HIDDEN when nothing is said.',
  })
  askName?: ChatFormField | null;

  @Field(() => ChatFormField, {
    nullable: true,
    description:
      'Whether it asks for a mail address, which is a claim and never merges contacts; HIDDEN when nothing is said.',
  })
  askEmail?: ChatFormField | null;
}

@InputType({ description: 'What is new of the chat; what is left out stays, null takes it back.' })
export class UpdateChatInput extends ChatSettingsInput {}
