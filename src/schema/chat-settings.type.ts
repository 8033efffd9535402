import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ChatTheme {
  LIGHT = 'LIGHT',
  DARK = 'DARK',
  AUTO = 'AUTO',
}
registerEnumType(ChatTheme, {
  name: 'ChatTheme',
  description: 'How bright a website’s chat is.',
  valuesConfig: {
    LIGHT: { description: 'Dark words on light ground.' },
    DARK: { description: 'Light words on dark ground.' },
    AUTO: { description: 'As the visitor’s system is set.' },
  },
});

export enum ChatFormField {
  HIDDEN = 'HIDDEN',
  OPTIONAL = 'OPTIONAL',
  REQUIRED = 'REQUIRED',
}
registerEnumType(ChatFormField, {
  name: 'ChatFormField',
  description: 'Whether something is asked for before a chat begins.',
  valuesConfig: {
    HIDDEN: { description: 'It is not asked for.' },
    OPTIONAL: { description: 'It may be left empty.' },
    REQUIRED: { description: 'The widget does not begin without it.' },
  },
});

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: Object.fromEntries(
    Object.values(Weekday).map((day) => [
      day,
      { description: `${day[0]}${day.slice(1).toLowerCase()}.` },
    ]),
  ),
});

@ObjectType({
  description: 'A stretch of a weekday in which somebody answers.',
  simpleResolvers: true,
})
export class OpeningHours {
  @Field(() => Weekday, { description: 'Which day.' })
  day!: Weekday;

  @Field(() => String, { description: 'When it begins, local time: `09:00`.' })
  from!: string;

  @Field(() => String, { description: 'When it ends, local time: `17:30`, or `24:00`.' })
  to!: string;
}

@ObjectType({
  description: 'How a website’s chat looks and when somebody answers.',
  simpleResolvers: true,
})
export class ChatChannelSettings {
  @Field(() => String, { nullable: true, description: 'The website, for people.' })
  website!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the widget says first; its own words when null.',
  })
  greeting!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says outside of business hours; its own words when null.',
  })
  awayMessage!: string | null;

  @Field(() => String, { description: 'The colour of what can be pressed, `#2f5bea`.' })
  accentColor!: string;

  @Field(() => ChatTheme, { description: 'How bright it is.' })
  theme!: ChatTheme;

  @Field(() => [String], {
    description: 'What the widget may speak, best first; all that it knows when empty.',
  })
  languages!: string[];

  @Field(() => String, { description: 'Where the business hours hold.' })
  timeZone!: string;

  @Field(() => [OpeningHours], { description: 'When somebody answers; always, when empty.' })
  businessHours!: OpeningHours[];

  @Field(() => ChatFormField, { description: 'Whether the widget asks for a name.' })
  askName!: ChatFormField;

  @Field(() => ChatFormField, { description: 'Whether the widget asks for a mail address.' })
  askEmail!: ChatFormField;
}
