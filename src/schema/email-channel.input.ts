import { Field, InputType, Int, registerEnumType } from 'type-graphql';

export enum MailSecurity {
  TLS = 'TLS',
  STARTTLS = 'STARTTLS',
  NONE = 'NONE',
}
registerEnumType(MailSecurity, {
  name: 'MailSecurity',
  description: 'How the line to a mail server is protected.',
  valuesConfig: {
    TLS: { description: 'From the first byte; the certificate must be good.' },
    STARTTLS: {
      description:
        'After the greeting, always, or the connection ends; the certificate must be good.',
    },
    NONE: { description: 'Not at all: for servers on the same machine or in a closed network.' },
  },
});

export enum MailProvider {
  POSTMARK = 'POSTMARK',
  MAILGUN = 'MAILGUN',
  SES = 'SES',
}
registerEnumType(MailProvider, {
  name: 'MailProvider',
  description: 'Who receives mail for us and posts it to `Channel.webhookUrl`.',
  valuesConfig: {
    POSTMARK: { description: 'Postmark, with the raw mail in its JSON.' },
    MAILGUN: { description: 'Mailgun; its route ends in `/mime`.' },
    SES: { description: 'Amazon SES, over an SNS topic.' },
  },
});

@InputType({
  description:
    'A mailbox that is read over IMAP. In an update, what is left out stays as it is. docs/channels/email.md tells more.',
})
export class ImapInput {
  @Field(() => String, { nullable: true, description: 'The server’s name. Needed at first.' })
  host?: string | null;

  @Field(() => Int, { nullable: true, description: '993 with TLS, else 143, when left out.' })
  port?: number | null;

  @Field(() => MailSecurity, { nullable: true, description: 'TLS when left out.' })
  security?: MailSecurity | null;

  @Field(() => String, { nullable: true, description: 'The login. Needed at first.' })
  user?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its password, where there is no `oauth`. Write-only.',
  })
  password?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days of earlier mail are read when the mailbox is connected, 0 to 365; 0 when left out: it starts now.',
  })
  lookBackDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds between two looks when the server does not say by itself that there is mail, 1 to 1500; 60 when left out.',
  })
  pollSeconds?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The folder of sent mail, when the server does not mark it.',
  })
  sentFolder?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Put a copy of what Rapport sends into the folder of sent mail: true for servers that do not do so by themselves (Gmail and Microsoft do). False when left out.',
  })
  keepSent?: boolean | null;
}

@InputType({
  description:
    'The server that takes the replies of this channel; without it SMTP_OUT_URL does. In an update, what is left out stays as it is.',
})
export class SmtpInput {
  @Field(() => String, { nullable: true, description: 'The server’s name. Needed at first.' })
  host?: string | null;

  @Field(() => Int, { nullable: true, description: '465 with TLS, else 587, when left out.' })
  port?: number | null;

  @Field(() => MailSecurity, { nullable: true, description: 'TLS when left out.' })
  security?: MailSecurity | null;

  @Field(() => String, { nullable: true, description: 'The login, when the server asks for one.' })
  user?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its password, where there is no `oauth`. Write-only.',
  })
  password?: string | null;
}

@InputType({
  description:
    'OAuth 2 in place of passwords, for IMAP and SMTP alike: access tokens are fetched with a refresh token. Giving it forgets the passwords.',
})
export class MailOAuthInput {
  @Field(() => String, { nullable: true, description: 'The app’s id. Needed at first.' })
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s secret, when it has one. Write-only.',
  })
  clientSecret?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the owner of the mailbox granted. Needed at first. Write-only.',
  })
  refreshToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where tokens are refreshed. Needed at first.',
  })
  tokenUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scopes to ask for, where the provider wants them named at every refresh.',
  })
  scope?: string | null;
}

@InputType({
  description:
    'A provider that posts incoming mail to `Channel.webhookUrl`. In an update, what is left out stays as it is.',
})
export class MailWebhookInput {
  @Field(() => MailProvider, { nullable: true, description: 'Which one. Needed at first.' })
  provider?: MailProvider | null;

  @Field(() => String, {
    nullable: true,
    description: 'For POSTMARK: the name in the webhook’s URL, of your choice.',
  })
  user?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For POSTMARK: the password in the webhook’s URL, of your choice. Write-only.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For MAILGUN: the HTTP webhook signing key. Write-only.',
  })
  signingKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For SES: the SNS topic, `arn:aws:sns:…`; any other is refused.',
  })
  topicArn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For SES: where SNS answers, when it is not Amazon’s own.',
  })
  apiUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For SES whose rule lays mails into S3: the id of a key that may read the bucket (`s3:GetObject`). Without it such mails are parked.',
  })
  accessKeyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For SES with S3: the secret of that key. Write-only.',
  })
  secretAccessKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For SES with S3: the bucket’s region, `eu-west-1`; the topic’s when left out.',
  })
  region?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For SES with S3: where S3 answers, when it is not Amazon’s own.',
  })
  s3Url?: string | null;
}
