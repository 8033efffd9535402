import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'Any other source. The wire is told in docs/channels/custom.md.',
})
export class ConnectCustomInput {
  @Field(() => String, {
    nullable: true,
    description: 'Where replies are posted; without it the channel only receives.',
  })
  outboundUrl?: string | null;

  @Field(() => String, {
    description:
      '`whsec_` and base64 of at least 24 random bytes; it signs both directions. Write-only.',
  })
  signingSecret!: string;
}

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateCustomInput {
  @Field(() => String, {
    nullable: true,
    description: 'Where replies are posted; without it the channel only receives.',
  })
  outboundUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '`whsec_` and base64 of at least 24 random bytes; it signs both directions. Write-only.',
  })
  signingSecret?: string | null;
}
