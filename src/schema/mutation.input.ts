import { Field, InputType } from 'type-graphql';

@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey?: string | null;
}
