import { Field, InputType } from 'type-graphql';

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
