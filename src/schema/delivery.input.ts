import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'A parked delivery, to be read again.' })
export class ReplayDeliveryInput extends MutationInput {
  @Field(() => ID, { description: 'Which one.' })
  deliveryId!: string;
}

@InputType({ description: 'A parked delivery that needs nothing.' })
export class IgnoreDeliveryInput extends MutationInput {
  @Field(() => ID, { description: 'Which one.' })
  deliveryId!: string;

  @Field(() => String, { description: 'Why, for whoever looks next; 1 to 500 characters.' })
  reason!: string;
}
