import { Field, Int, ObjectType } from 'type-graphql';
import { TemplatePlace } from './message-template.input.js';

@ObjectType({
  description: 'A gap in a template, to be filled when it is sent.',
  simpleResolvers: true,
})
export class TemplateSlot {
  @Field(() => TemplatePlace, { description: 'Where it is.' })
  place!: TemplatePlace;

  @Field(() => String, {
    nullable: true,
    description: 'Its name; null where gaps are filled in their order.',
  })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a button, which one, from 0; else null.' })
  buttonIndex!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was shown with for approval; null when nothing was.',
  })
  example!: string | null;
}

@ObjectType({
  description: 'Words the provider approved for writing to customers at any time.',
  simpleResolvers: true,
})
export class MessageTemplate {
  @Field(() => String, { description: 'The provider’s id of it.' })
  id!: string;

  @Field(() => String, { description: 'Its name, to be sent by.' })
  name!: string;

  @Field(() => String, { description: 'Its language, such as `en_US`.' })
  language!: string;

  @Field(() => String, { description: 'What it may be used for, in the provider’s words.' })
  category!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What its header is: `TEXT`, or a file (`IMAGE`, `VIDEO`, `DOCUMENT`) to be attached when it is sent; null without a header.',
  })
  headerFormat!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The header’s text, gaps as `{{1}}` or `{{name}}`; null when it is none.',
  })
  header!: string | null;

  @Field(() => String, { description: 'Its text, gaps as `{{1}}` or `{{name}}`.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'The line below; null without one.' })
  footer!: string | null;

  @Field(() => [String], { description: 'The words on its buttons, in order.' })
  buttons!: string[];

  @Field(() => [TemplateSlot], { description: 'What has to be filled in.' })
  parameters!: TemplateSlot[];
}
