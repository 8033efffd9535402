import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ChatSettingsInput, UpdateChatInput } from './chat-settings.input.js';
import { ImapInput, MailOAuthInput, MailWebhookInput, SmtpInput } from './email-channel.input.js';
import { MutationInput } from './mutation.input.js';

@InputType({
  description:
    'A mail address. Its mail arrives at the SMTP door, is read from a mailbox, or is posted by a provider.',
})
export class ConnectEmailInput {
  @Field(() => String, { description: 'The address customers write to, without a plus part.' })
  address!: string;

  @Field(() => ImapInput, { nullable: true, description: 'A mailbox to read.' })
  imap?: ImapInput | null;

  @Field(() => SmtpInput, { nullable: true, description: 'The server that takes its replies.' })
  smtp?: SmtpInput | null;

  @Field(() => MailOAuthInput, { nullable: true, description: 'In place of passwords.' })
  oauth?: MailOAuthInput | null;

  @Field(() => MailWebhookInput, {
    nullable: true,
    description: 'A provider that posts its mail to us.',
  })
  inbound?: MailWebhookInput | null;
}

@InputType({ description: 'A website’s chat. Its keys are made here.' })
export class ConnectChatInput extends ChatSettingsInput {}

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

export enum TelegramDelivery {
  POLLING = 'polling',
  WEBHOOK = 'webhook',
}
registerEnumType(TelegramDelivery, {
  name: 'TelegramDelivery',
  description: 'How the updates of a Telegram bot come in.',
  valuesConfig: {
    POLLING: { description: 'We ask for them: nothing has to be reachable from outside.' },
    WEBHOOK: {
      description: 'Telegram posts them to `Channel.webhookUrl`, which must be public and https.',
    },
  },
});

@InputType({
  description: 'A Telegram bot. Where the values stand is told in docs/channels/telegram.md.',
})
export class ConnectTelegramInput {
  @Field(() => String, {
    nullable: true,
    description: 'The bot’s name, for people.',
  })
  botName?: string | null;

  @Field(() => String, { description: 'The token BotFather gave. Write-only.' })
  botToken!: string;

  @Field(() => TelegramDelivery, {
    nullable: true,
    description: 'How its updates come; POLLING when left out.',
  })
  delivery?: TelegramDelivery | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A word of your choice that proves that a webhook comes from Telegram: 16 to 256 letters, digits, _ or -. Needed for WEBHOOK. Write-only.',
  })
  secretToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
}

@InputType({
  description:
    'A Twilio number or messaging service. Where the values stand is told in docs/channels/sms.md.',
})
export class ConnectSmsInput {
  @Field(() => String, { description: 'The account’s SID, `AC…`.' })
  accountSid!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number to send from, E.164; or a messagingServiceSid.',
  })
  phoneNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The messaging service to send from, `MG…`.',
  })
  messagingServiceSid?: string | null;

  @Field(() => String, {
    description: 'The account’s token, which also signs webhooks. Write-only.',
  })
  authToken!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
}

@InputType({
  description: 'A Twilio number’s calls. Where the values stand is told in docs/channels/voice.md.',
})
export class ConnectVoiceInput {
  @Field(() => String, { description: 'The account’s SID, `AC…`.' })
  accountSid!: string;

  @Field(() => String, { description: 'The number that is called, E.164.' })
  phoneNumber!: string;

  @Field(() => String, {
    description: 'The account’s token, which also signs webhooks. Write-only.',
  })
  authToken!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
}

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

@InputType({ description: 'A new account. Exactly one of the kinds must be given.' })
export class ConnectChannelInput extends MutationInput {
  @Field(() => String, { description: 'Its name in the workspace, 1 to 100 characters.' })
  name!: string;

  @Field(() => ConnectEmailInput, { nullable: true, description: 'For a mailbox.' })
  email?: ConnectEmailInput | null;

  @Field(() => ConnectChatInput, { nullable: true, description: 'For a website’s chat.' })
  chat?: ConnectChatInput | null;

  @Field(() => ConnectWhatsAppInput, { nullable: true, description: 'For a channel of this kind.' })
  whatsapp?: ConnectWhatsAppInput | null;

  @Field(() => ConnectMessengerInput, {
    nullable: true,
    description: 'For a channel of this kind.',
  })
  messenger?: ConnectMessengerInput | null;

  @Field(() => ConnectInstagramInput, {
    nullable: true,
    description: 'For a channel of this kind.',
  })
  instagram?: ConnectInstagramInput | null;

  @Field(() => ConnectTelegramInput, { nullable: true, description: 'For a channel of this kind.' })
  telegram?: ConnectTelegramInput | null;

  @Field(() => ConnectSmsInput, { nullable: true, description: 'For a channel of this kind.' })
  sms?: ConnectSmsInput | null;

  @Field(() => ConnectVoiceInput, { nullable: true, description: 'For a channel of this kind.' })
  voice?: ConnectVoiceInput | null;

  @Field(() => ConnectCustomInput, { nullable: true, description: 'For a channel of this kind.' })
  custom?: ConnectCustomInput | null;
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

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateTelegramInput {
  @Field(() => String, {
    nullable: true,
    description: 'The bot’s name, for people.',
  })
  botName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The token BotFather gave. Write-only.',
  })
  botToken?: string | null;

  @Field(() => TelegramDelivery, {
    nullable: true,
    description: 'How its updates come.',
  })
  delivery?: TelegramDelivery | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A word of your choice that proves that a webhook comes from Telegram: 16 to 256 letters, digits, _ or -. Needed for WEBHOOK. Write-only.',
  })
  secretToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
}

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateSmsInput {
  @Field(() => String, {
    nullable: true,
    description: 'The account’s SID, `AC…`.',
  })
  accountSid?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number to send from, E.164; or a messagingServiceSid.',
  })
  phoneNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The messaging service to send from, `MG…`.',
  })
  messagingServiceSid?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account’s token, which also signs webhooks. Write-only.',
  })
  authToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
}

@InputType({
  description: 'What is new of the account; what is left out stays as it is.',
})
export class UpdateVoiceInput {
  @Field(() => String, {
    nullable: true,
    description: 'The account’s SID, `AC…`.',
  })
  accountSid?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number that is called, E.164.',
  })
  phoneNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account’s token, which also signs webhooks. Write-only.',
  })
  authToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s API when it is not the usual one.',
  })
  apiUrl?: string | null;
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

@InputType({ description: 'What is new of the account; what is left out stays as it is.' })
export class UpdateEmailInput {
  @Field(() => ImapInput, { nullable: true, description: 'A mailbox to read.' })
  imap?: ImapInput | null;

  @Field(() => SmtpInput, { nullable: true, description: 'The server that takes its replies.' })
  smtp?: SmtpInput | null;

  @Field(() => MailOAuthInput, { nullable: true, description: 'In place of passwords.' })
  oauth?: MailOAuthInput | null;

  @Field(() => MailWebhookInput, {
    nullable: true,
    description: 'A provider that posts its mail to us.',
  })
  inbound?: MailWebhookInput | null;
}

@InputType({
  description: 'What is new of a channel; what is left out stays as it is.',
})
export class UpdateChannelInput extends MutationInput {
  @Field(() => ID, { description: 'Which channel.' })
  channelId!: string;

  @Field(() => String, { nullable: true, description: 'Its new name, 1 to 100 characters.' })
  name?: string | null;

  @Field(() => UpdateEmailInput, { nullable: true, description: 'For a mailbox.' })
  email?: UpdateEmailInput | null;

  @Field(() => UpdateChatInput, { nullable: true, description: 'For a website’s chat.' })
  chat?: UpdateChatInput | null;

  @Field(() => UpdateWhatsAppInput, { nullable: true, description: 'For a channel of this kind.' })
  whatsapp?: UpdateWhatsAppInput | null;

  @Field(() => UpdateMessengerInput, { nullable: true, description: 'For a channel of this kind.' })
  messenger?: UpdateMessengerInput | null;

  @Field(() => UpdateInstagramInput, { nullable: true, description: 'For a channel of this kind.' })
  instagram?: UpdateInstagramInput | null;

  @Field(() => UpdateTelegramInput, { nullable: true, description: 'For a channel of this kind.' })
  telegram?: UpdateTelegramInput | null;

  @Field(() => UpdateSmsInput, { nullable: true, description: 'For a channel of this kind.' })
  sms?: UpdateSmsInput | null;

  @Field(() => UpdateVoiceInput, { nullable: true, description: 'For a channel of this kind.' })
  voice?: UpdateVoiceInput | null;

  @Field(() => UpdateCustomInput, { nullable: true, description: 'For a channel of this kind.' })
  custom?: UpdateCustomInput | null;
}

@InputType({ description: 'A channel.' })
export class ChannelInput extends MutationInput {
  @Field(() => ID, { description: 'Which channel.' })
  channelId!: string;
}

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

@InputType({ description: 'A message of ours.' })
export class MessageInput extends MutationInput {
  @Field(() => ID, { description: 'Which one.' })
  messageId!: string;
}
