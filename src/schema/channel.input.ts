import { Field, ID, InputType } from 'type-graphql';
import { ConnectChatInput } from './chat-account.input.js';
import { UpdateChatInput } from './chat-settings.input.js';
import { ConnectCustomInput, UpdateCustomInput } from './custom-account.input.js';
import { ConnectEmailInput, UpdateEmailInput } from './email-account.input.js';
import {
  ConnectInstagramInput,
  ConnectMessengerInput,
  ConnectWhatsAppInput,
  UpdateInstagramInput,
  UpdateMessengerInput,
  UpdateWhatsAppInput,
} from './meta-account.input.js';
import { MutationInput } from './mutation.input.js';
import { ConnectTelegramInput, UpdateTelegramInput } from './telegram-account.input.js';
import {
  ConnectSmsInput,
  ConnectVoiceInput,
  UpdateSmsInput,
  UpdateVoiceInput,
} from './twilio-account.input.js';

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
