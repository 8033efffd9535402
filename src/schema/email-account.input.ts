import { Field, InputType } from 'type-graphql';
import { ImapInput, MailOAuthInput, MailWebhookInput, SmtpInput } from './email-channel.input.js';

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
