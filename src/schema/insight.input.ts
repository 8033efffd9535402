import { Field, Float, ID, InputType } from 'type-graphql';
import { SignalKind } from './insight.type.js';
import { MutationInput } from './mutation.input.js';

@InputType({
  description:
    'Says what the model should have read. Each fact that is given holds from now on, also when the message is read again; the others stay as they are.',
})
export class CorrectInsightInput extends MutationInput {
  @Field(() => ID, {
    description: 'Which message, `msg_…`; one that a customer wrote and that was read.',
  })
  messageId!: string;

  @Field(() => String, { nullable: true, description: 'Its language, ISO 639, such as `de`.' })
  language?: string | null;

  @Field(() => Float, { nullable: true, description: 'Its sentiment, from -1 to 1.' })
  sentiment?: number | null;

  @Field(() => [SignalKind], { nullable: true, description: 'What it gives to understand.' })
  addSignals?: SignalKind[] | null;

  @Field(() => [SignalKind], { nullable: true, description: 'What it does not.' })
  removeSignals?: SignalKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: earlier corrections are dropped first, and what the model read holds again.',
  })
  reset?: boolean | null;
}
