import { Field, InputType, registerEnumType } from 'type-graphql';

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
