import { Field, InputType } from 'type-graphql';

@InputType({
  description:
    'A WhatsApp number of the Cloud API. Where the values stand is told in docs/channels/whatsapp.md.',
})
export class ConnectWhatsAppInput {
  @Field(() => String, { description: 'The number’s id (not the number), digits.' })
  phoneNumberId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The WhatsApp Business account’s id, for templates.',
  })
  businessAccountId?: string | null;

  @Field(() => String, { description: 'A system user’s token. Write-only.' })
  accessToken!: string;

  @Field(() => String, { description: 'The app’s secret, which signs webhooks. Write-only.' })
  appSecret!: string;

  @Field(() => String, {
    description: 'A word of your choice, given to the provider for its handshake. Write-only.',
  })
  verifyToken!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The API’s version, `v25.0`.',
  })
  apiVersion?: string | null;
}

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateWhatsAppInput {
  @Field(() => String, {
    nullable: true,
    description: 'The number’s id (not the number), digits.',
  })
  phoneNumberId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The WhatsApp Business account’s id, for templates.',
  })
  businessAccountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A system user’s token. Write-only.',
  })
  accessToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s secret, which signs webhooks. Write-only.',
  })
  appSecret?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word of your choice, given to the provider for its handshake. Write-only.',
  })
  verifyToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The API’s version, `v25.0`.',
  })
  apiVersion?: string | null;
}
