import { DomainError, invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { ChannelKind } from './channel.js';

/** A kind of channel that talks to a provider, by what has to be known to connect an account of it. */
export type ProviderKind = Exclude<ChannelKind, 'EMAIL' | 'CHAT'>;

interface Field {
  /** What may be shown, or a secret that is sealed and never shown again. */
  keep: 'setting' | 'secret';
  required: boolean;
  pattern: RegExp;
  says: string;
}

const setting = (pattern: RegExp, says: string): Field => ({
  keep: 'setting',
  required: true,
  pattern,
  says,
});
const secret = (least = 8): Field => ({
  keep: 'secret',
  required: true,
  pattern: new RegExp(`^[\\x21-\\x7e]{${least},4000}$`),
  says: `Must be ${least} or more printable characters, without spaces.`,
});
const optional = (field: Field): Field => ({ ...field, required: false });

const digits = setting(/^\d{3,30}$/, 'Must be the number the provider shows, digits only.');
const url = setting(/^https?:\/\/[^\s]{1,500}$/, 'Must be an http or https URL.');
const version = setting(/^v\d{1,3}\.\d$/, 'Must be a version such as v25.0.');
const name = setting(/^[\w.@-]{1,100}$/, 'Must be the name the provider shows.');
const phone = setting(/^\+[1-9]\d{4,14}$/, 'Must be an E.164 number: +4915112345678.');
const sid = (prefix: string): Field =>
  setting(
    new RegExp(`^${prefix}[0-9a-f]{32}$`),
    `Must begin with ${prefix}, as the console shows it.`,
  );

const graph = { apiUrl: optional(url), apiVersion: optional(version) };

/** What each kind asks for. `apiUrl` is the provider's own when left out. */
const fieldsOf: Record<ProviderKind, Record<string, Field>> = {
  WHATSAPP: {
    phoneNumberId: digits,
    businessAccountId: optional(digits),
    accessToken: secret(),
    appSecret: secret(),
    verifyToken: secret(),
    ...graph,
  },
  MESSENGER: {
    pageId: digits,
    appId: optional(digits),
    accessToken: secret(),
    appSecret: secret(),
    verifyToken: secret(),
    ...graph,
  },
  INSTAGRAM: {
    accountId: digits,
    appId: optional(digits),
    accessToken: secret(),
    appSecret: secret(),
    verifyToken: secret(),
    ...graph,
  },
  TELEGRAM: {
    botName: optional(name),
    botToken: {
      ...secret(),
      pattern: /^\d{3,20}:[\w-]{20,100}$/,
      says: 'Must be a token as BotFather gives it.',
    },
    delivery: optional(setting(/^(polling|webhook)$/, 'Must be polling or webhook.')),
    secretToken: {
      ...optional(secret(16)),
      pattern: /^[\w-]{16,256}$/,
      says: 'Must be 16 to 256 letters, digits, _ or -.',
    },
    apiUrl: optional(url),
  },
  SMS: {
    accountSid: sid('AC'),
    phoneNumber: optional(phone),
    messagingServiceSid: optional(sid('MG')),
    authToken: secret(),
    apiUrl: optional(url),
  },
  VOICE: { accountSid: sid('AC'), phoneNumber: phone, authToken: secret(), apiUrl: optional(url) },
  CUSTOM: {
    outboundUrl: optional(url),
    signingSecret: {
      ...secret(),
      pattern: /^whsec_[\w+/=-]{32,120}$/,
      says: 'Must be whsec_ and base64 of 24 bytes or more.',
    },
  },
};

export type Given = Readonly<Record<string, string | null | undefined>>;

export interface Connection {
  settings: Record<string, string>;
  secrets: Record<string, string>;
}

/** Checks what was given for an account. With `before`, what was left out stays as it was. */
export function readConnection(kind: ProviderKind, given: Given, before?: Connection): Connection {
  const connection: Connection = { settings: {}, secrets: {} };
  for (const [field, rule] of Object.entries(fieldsOf[kind])) {
    const kept = rule.keep === 'setting' ? 'settings' : 'secrets';
    const value = storable(given[field] ?? '').trim() || before?.[kept][field];
    if (!value) {
      if (rule.required) throw refused(kind, field, 'Is needed to connect this kind of channel.');
      continue;
    }
    if (!rule.pattern.test(value)) throw refused(kind, field, rule.says);
    connection[kept][field] = value;
  }
  if (
    kind === 'SMS' &&
    !connection.settings['phoneNumber'] &&
    !connection.settings['messagingServiceSid']
  )
    throw invalidInput('sms', 'Needs a phoneNumber or a messagingServiceSid to send from.');
  if (kind === 'TELEGRAM') checkTelegram(connection, before);
  if (before) refuseElsewhere(kind, given, connection, before);
  return connection;
}

/** What is told to the provider with every call. */
const toldSecrets = ['accessToken', 'authToken', 'botToken'];

/** Nobody sees a secret: so a change that would tell it to another server comes with it, or is refused. */
function refuseElsewhere(
  kind: ProviderKind,
  given: Given,
  { settings }: Connection,
  before: Connection,
): void {
  if (settings['apiUrl'] === before.settings['apiUrl']) return;
  const left = toldSecrets.find((name) => before.secrets[name] && !given[name]?.trim());
  if (left)
    throw refused(kind, left, 'Is needed again: what is known was given for another server.');
}

/** Another bot numbers its messages from the beginning: in the same channel they would pass for old ones. */
function checkTelegram({ settings, secrets }: Connection, before?: Connection): void {
  if (settings['delivery'] === 'webhook' && !secrets['secretToken'])
    throw refused('TELEGRAM', 'secretToken', 'Is needed for delivery by webhook.');
  const botOf = (token: string | undefined) => token?.split(':')[0];
  if (
    before?.secrets['botToken'] &&
    botOf(before.secrets['botToken']) !== botOf(secrets['botToken'])
  )
    throw refused(
      'TELEGRAM',
      'botToken',
      'Is of another bot: connect that as a channel of its own.',
    );
}

function refused(kind: ProviderKind, field: string, says: string): DomainError {
  return new DomainError('INVALID_INPUT', says, ['input', kind.toLowerCase(), field]);
}

/** What people know the account by. */
export function addressOf({ settings }: Connection): string | null {
  const { phoneNumber, phoneNumberId, pageId, accountId, botName } = settings;
  return phoneNumber ?? phoneNumberId ?? pageId ?? accountId ?? botName ?? null;
}
