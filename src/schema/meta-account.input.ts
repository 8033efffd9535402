import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'A Facebook page. Where the values stand is told in docs/channels/messenger.md.',
})
export class ConnectMessengerInput {
  @Field(() => String, { description: 'The page’s id, digits.' })
  pageId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s id, to know our own messages when they come back.',
  })
  appId?: string | null;

  @Field(() => String, { description: 'The page’s token. Write-only.' })
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
  description:
    'An Instagram professional account. Where the values stand is told in docs/channels/instagram.md.',
})
export class ConnectInstagramInput {
  @Field(() => String, { description: 'The account’s id, digits.' })
  accountId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s id, to know our own messages when they come back.',
  })
  appId?: string | null;

  @Field(() => String, { description: 'The account’s token. Write-only.' })
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
export class UpdateMessengerInput {
  @Field(() => String, {
    nullable: true,
    description: 'The page’s id, digits.',
  })
  pageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s id, to know our own messages when they come back.',
  })
  appId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The page’s token. Write-only.',
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

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateInstagramInput {
  @Field(() => String, {
    nullable: true,
    description: 'The account’s id, digits.',
  })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s id, to know our own messages when they come back.',
  })
  appId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account’s token. Write-only.',
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
