import { Field, InputType, Int, registerEnumType } from 'type-graphql';

export enum TemplatePlace {
  HEADER = 'HEADER',
  BODY = 'BODY',
  BUTTON = 'BUTTON',
}
registerEnumType(TemplatePlace, {
  name: 'TemplatePlace',
  description: 'Where in a template a gap is.',
  valuesConfig: {
    HEADER: { description: 'In the line above.' },
    BODY: { description: 'In the text.' },
    BUTTON: { description: 'At the end of a button’s web address.' },
  },
});

@InputType({ description: 'What fills one gap of a template.' })
export class TemplateParameterInput {
  @Field(() => TemplatePlace, {
    defaultValue: TemplatePlace.BODY,
    description: 'Where the gap is.',
  })
  place!: TemplatePlace;

  @Field(() => String, {
    nullable: true,
    description: 'Its name, where gaps have names; the others are filled in the order given here.',
  })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a button, which one, from 0.' })
  buttonIndex?: number | null;

  @Field(() => String, { description: 'What to put there, 1 to 1,024 characters.' })
  value!: string;
}

@InputType({
  description:
    'Words that WhatsApp approved beforehand, as `messageTemplates` lists them. A header that is a picture, video or document is the one attachment of the message.',
})
export class MessageTemplateInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its language, such as `en_US`.' })
  language!: string;

  @Field(() => [TemplateParameterInput], {
    defaultValue: [],
    description: 'What fills its gaps.',
  })
  parameters!: TemplateParameterInput[];
}
