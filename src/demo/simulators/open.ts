import { ChatSimulator } from './chat.js';
import { CustomSimulator } from './custom.js';
import { EmailSimulator } from './email.js';
import { MetaSimulator } from './meta.js';
import type { SimulatedKind, Simulator, Stage } from './simulator.js';
import { SmsSimulator } from './sms.js';
import { TelegramSimulator } from './telegram.js';
import { VoiceSimulator } from './voice.js';
import { WhatsAppSimulator } from './whatsapp.js';

const simulators: Record<SimulatedKind, (stage: Stage) => Simulator> = {
  EMAIL: (stage) => new EmailSimulator(stage),
  CHAT: (stage) => new ChatSimulator(stage),
  WHATSAPP: (stage) => new WhatsAppSimulator(stage),
  MESSENGER: (stage) => new MetaSimulator(stage, 'MESSENGER'),
  INSTAGRAM: (stage) => new MetaSimulator(stage, 'INSTAGRAM'),
  TELEGRAM: (stage) => new TelegramSimulator(stage),
  SMS: (stage) => new SmsSimulator(stage),
  VOICE: (stage) => new VoiceSimulator(stage),
  CUSTOM: (stage) => new CustomSimulator(stage),
};

export const simulatedKinds = Object.keys(simulators) as SimulatedKind[];

export const simulatorOf = (kind: SimulatedKind, stage: Stage): Simulator =>
  simulators[kind](stage);
