import { Field, InputType } from 'type-graphql';

const verifyToken = 'A word of your choice, given to the provider for its handshake. Write-only.';
const appSecret = 'The app’s secret, which signs webhooks. Write-only.';
const accessToken = 'The account’s own token. Write-only.';
const changed = { description: 'What is new of the account; what is left out stays as it is.' };

/** What every product of Meta asks for, whether or not it is given. */
@InputType()
abstract class MetaAccount {
  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'The API’s version, `v25.0`.' })
  apiVersion?: string | null;
}

@InputType()
abstract class NewMetaAccount extends MetaAccount {
  @Field(() => String, { description: accessToken })
  accessToken!: string;

  @Field(() => String, { description: appSecret })
  appSecret!: string;

  @Field(() => String, { description: verifyToken })
  verifyToken!: string;
}

@InputType()
abstract class ChangedMetaAccount extends MetaAccount {
  @Field(() => String, { nullable: true, description: accessToken })
  accessToken?: string | null;

  @Field(() => String, { nullable: true, description: appSecret })
  appSecret?: string | null;

  @Field(() => String, { nullable: true, description: verifyToken })
  verifyToken?: string | null;
}

const phoneNumberId = 'The number’s id (not the number), digits.';
const businessAccountId = 'The WhatsApp Business account’s id, for templates.';

@InputType({
  description:
    'A WhatsApp number of the Cloud API. Where the values stand is told in docs/channels/whatsapp.md.',
})
export class ConnectWhatsAppInput extends NewMetaAccount {
  @Field(() => String, { description: phoneNumberId })
  phoneNumberId!: string;

  @Field(() => String, { nullable: true, description: businessAccountId })
  businessAccountId?: string | null;
}

@InputType(changed)
export class UpdateWhatsAppInput extends ChangedMetaAccount {
  @Field(() => String, { nullable: true, description: phoneNumberId })
  phoneNumberId?: string | null;

  @Field(() => String, { nullable: true, description: businessAccountId })
  businessAccountId?: string | null;
}

const pageId = 'The page’s id, digits.';
const appId = 'The app’s id, to know our own messages when they come back.';

@InputType({
  description: 'A Facebook page. Where the values stand is told in docs/channels/messenger.md.',
})
export class ConnectMessengerInput extends NewMetaAccount {
  @Field(() => String, { description: pageId })
  pageId!: string;

  @Field(() => String, { nullable: true, description: appId })
  appId?: string | null;
}

@InputType(changed)
export class UpdateMessengerInput extends ChangedMetaAccount {
  @Field(() => String, { nullable: true, description: pageId })
  pageId?: string | null;

  @Field(() => String, { nullable: true, description: appId })
  appId?: string | null;
}

const accountId = 'The account’s id, digits.';

@InputType({
  description:
    'An Instagram professional account. Where the values stand is told in docs/channels/instagram.md.',
})
export class ConnectInstagramInput extends NewMetaAccount {
  @Field(() => String, { description: accountId })
  accountId!: string;

  @Field(() => String, { nullable: true, description: appId })
  appId?: string | null;
}

@InputType(changed)
export class UpdateInstagramInput extends ChangedMetaAccount {
  @Field(() => String, { nullable: true, description: accountId })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: appId })
  appId?: string | null;
}
