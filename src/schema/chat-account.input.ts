import { InputType } from 'type-graphql';
import { ChatSettingsInput } from './chat-settings.input.js';

@InputType({ description: 'A website’s chat. Its keys are made here.' })
export class ConnectChatInput extends ChatSettingsInput {}
