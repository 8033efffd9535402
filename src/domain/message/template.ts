import type { Channel } from '../channel/channel.js';
import { invalidInput } from '../kernel/errors.js';
import { storableJson } from '../kernel/text.js';

export interface TemplateParameter {
  place: 'HEADER' | 'BODY' | 'BUTTON';
  /** For templates whose parameters have names; the others are filled in order. */
  name?: string | null;
  /** Of a button, which one, from 0. */
  buttonIndex?: number | null;
  value: string;
}

/** Words the provider approved beforehand, and what fills their gaps. */
export interface MessageTemplate {
  name: string;
  language: string;
  parameters: TemplateParameter[];
}

/** Words the provider approved for writing first, with what is to be filled in. */
export interface ApprovedTemplate {
  id: string;
  name: string;
  language: string;
  category: string;
  headerFormat: string | null;
  header: string | null;
  body: string;
  footer: string | null;
  buttons: string[];
  parameters: TemplateSlot[];
}

export interface TemplateSlot {
  place: TemplateParameter['place'];
  /** Null where it is known by its order alone. */
  name: string | null;
  /** Of a button, which one, from 0. */
  buttonIndex: number | null;
  example: string | null;
}

/** Checked for this channel, ready to be stored. Whether it is approved the provider says when it is sent. */
export function templateFor(channel: Channel, given: MessageTemplate): MessageTemplate {
  if (channel.kind !== 'WHATSAPP')
    throw invalidInput('template', 'Only WhatsApp channels send templates.');
  if (!/^[a-z0-9_]{1,512}$/.test(given.name))
    throw invalidInput('template', 'Its name has small letters, digits and underscores.');
  if (!/^[a-z]{2,3}(_[A-Z]{2,4})?$/.test(given.language))
    throw invalidInput('template', 'Its language is one such as en or en_US.');
  if (given.parameters.length > 100) throw invalidInput('template', 'At most 100 parameters.');
  for (const { place, buttonIndex, value } of given.parameters) {
    if (!value.trim() || value.length > 1_024)
      throw invalidInput('template', 'A parameter has 1 to 1,024 characters.');
    if (place === 'BUTTON' && !(buttonIndex != null && buttonIndex >= 0 && buttonIndex < 10))
      throw invalidInput('template', 'A button’s parameter says which button, from 0 to 9.');
  }
  return storableJson({ ...given });
}

/** What the timeline shows when the author gives no words of their own. */
export function templateWords({ name, language, parameters }: MessageTemplate): string {
  const values = parameters.map(({ value }) => value).join(', ');
  return `[Template ${name}, ${language}${values && `: ${values}`}]`;
}
