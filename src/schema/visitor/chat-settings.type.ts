import { Field, ObjectType } from 'type-graphql';
import { ChatFormField, ChatTheme } from '../chat-settings.type.js';
import { DateTime } from '../date-time.scalar.js';

@ObjectType({ description: 'What a website shows of its chat before one begins.' })
export class ChatSettings {
  @Field(() => String, { description: 'What the chat is called.' })
  name!: string;

  @Field(() => Boolean, { description: 'False when nobody can write here at present.' })
  isAvailable!: boolean;

  @Field(() => Boolean, { description: 'Whether it is within business hours.' })
  isOpen!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it next opens or closes, UTC; null when it never does.',
  })
  changesAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to say first; words of your own when null.',
  })
  greeting!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to say outside of business hours; words of your own when null.',
  })
  awayMessage!: string | null;

  @Field(() => String, { description: 'The colour of what can be pressed, `#2f5bea`.' })
  accentColor!: string;

  @Field(() => ChatTheme, { description: 'How bright it is.' })
  theme!: ChatTheme;

  @Field(() => [String], {
    description: 'Which languages to speak, best first; any when empty.',
  })
  languages!: string[];

  @Field(() => ChatFormField, { description: 'Whether to ask for a name before the chat.' })
  askName!: ChatFormField;

  @Field(() => ChatFormField, { description: 'Whether to ask for a mail address before the chat.' })
  askEmail!: ChatFormField;
}
