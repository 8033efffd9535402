import { DomainError } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Connection } from './connection.js';

/**
 * What a mail channel may carry beside its address: a mailbox we read (IMAP), a server that takes our mails (SMTP),
 * and a provider that posts what arrives to us. Each is optional; without any of them mail comes in at the SMTP door.
 */
export interface EmailGiven {
  imap?: Part;
  smtp?: Part;
  oauth?: Part;
  inbound?: Part;
}
type Part = Readonly<Record<string, unknown>> | null | undefined;

interface Field {
  part: keyof EmailGiven;
  name: string;
  keep: 'settings' | 'secrets';
  pattern: RegExp;
  says: string;
}

const field =
  (keep: Field['keep'], pattern: RegExp, says: string) =>
  (part: keyof EmailGiven, name: string): Field => ({ part, name, keep, pattern, says });

const host = field('settings', /^[\w:][\w.:-]{0,252}$/, 'Must be the name of a server.');
const port = field('settings', /^[1-9]\d{0,4}$/, 'Must be a port.');
const security = field('settings', /^(?:TLS|STARTTLS|NONE)$/, 'Must be TLS, STARTTLS or NONE.');
const user = field('settings', /^[^\s\p{Cc}]{1,320}$/u, 'Must be the login, without spaces.');
const password = field('secrets', /^[^\p{Cc}]{1,4000}$/u, 'Must be printable.');
const token = field('secrets', /^[\x21-\x7e]{1,8000}$/, 'Must be printable, without spaces.');
const flag = field('settings', /^(?:true|false)$/, 'Must be true or false.');
const folder = field('settings', /^[^\p{Cc}]{1,500}$/u, 'Must be the name of a folder.');
const days = field('settings', /^(?:\d{1,2}|[12]\d\d|3[0-5]\d|36[0-5])$/, 'Must be 0 to 365.');
const seconds = field('settings', /^(?:[1-9]\d{0,2}|1[0-4]\d\d|1500)$/, 'Must be 1 to 1,500.');
const url = field('settings', /^https?:\/\/[^\s]{1,500}$/, 'Must be an http or https URL.');
const word = field('settings', /^[\x21-\x7e]{1,1000}$/, 'Must be printable, without spaces.');
const words = field('settings', /^[\x20-\x7e]{1,1000}$/, 'Must be printable.');
const provider = field('settings', /^(?:POSTMARK|MAILGUN|SES)$/, 'Must be one of the providers.');
const topic = field('settings', /^arn:aws[\w-]*:sns:[\w-]+:\d+:[\w-]{1,256}$/, 'Must be an ARN.');
const accessKey = field('settings', /^[A-Z0-9]{16,128}$/, 'Must be an access key id: AKIA….');
const region = field('settings', /^[a-z]{2}(?:-[a-z]+)+-\d$/, 'Must be a region: eu-west-1.');
const login = field(
  'settings',
  /^[\x21-\x39\x3b-\x7e]{1,200}$/,
  'Must have no colon and no space.',
);

/** Named in what is stored by part and name: `imapHost`. */
const fields: readonly Field[] = [
  host('imap', 'host'),
  port('imap', 'port'),
  security('imap', 'security'),
  user('imap', 'user'),
  password('imap', 'password'),
  days('imap', 'lookBackDays'),
  seconds('imap', 'pollSeconds'),
  folder('imap', 'sentFolder'),
  flag('imap', 'keepSent'),
  host('smtp', 'host'),
  port('smtp', 'port'),
  security('smtp', 'security'),
  user('smtp', 'user'),
  password('smtp', 'password'),
  word('oauth', 'clientId'),
  token('oauth', 'clientSecret'),
  token('oauth', 'refreshToken'),
  url('oauth', 'tokenUrl'),
  words('oauth', 'scope'),
  provider('inbound', 'provider'),
  login('inbound', 'user'),
  password('inbound', 'password'),
  token('inbound', 'signingKey'),
  topic('inbound', 'topicArn'),
  url('inbound', 'apiUrl'),
  accessKey('inbound', 'accessKeyId'),
  token('inbound', 'secretAccessKey'),
  region('inbound', 'region'),
  url('inbound', 's3Url'),
];

const usualPorts: Record<string, Record<string, string>> = {
  imap: { TLS: '993', STARTTLS: '143', NONE: '143' },
  smtp: { TLS: '465', STARTTLS: '587', NONE: '587' },
};

/** Checks what was given for a mail channel. With `before`, what was left out stays as it was. */
export function readEmailConnection(
  given: EmailGiven,
  before: Connection = { settings: {}, secrets: {} },
): Connection {
  const connection: Connection = { settings: {}, secrets: {} };
  for (const rule of fields) {
    const value = givenFor(given, rule) || keptFor(given, rule, before);
    if (!value) continue;
    if (!rule.pattern.test(value)) throw refused(rule.part, rule.name, rule.says);
    connection[rule.keep][keyOf(rule)] = value;
  }
  refuseIncomplete(connection);
  refuseElsewhere(given, connection, before);
  fillIn(connection, 'imap');
  fillIn(connection, 'smtp');
  return connection;
}

function keyOf({ part, name }: Pick<Field, 'part' | 'name'>): string {
  return part + name[0]!.toUpperCase() + name.slice(1);
}

function givenFor(given: EmailGiven, { part, name, keep }: Field): string {
  const value = given[part]?.[name];
  const isText = ['string', 'number', 'boolean'].includes(typeof value);
  const text = isText ? storable(String(value)) : '';
  // A password may begin with a space; everything else is cleaned of what came along when it was copied.
  return keep === 'secrets' ? text : text.trim();
}

/** Whoever turns to OAuth has no more use for the password, and the other server would still be tried with it. */
function keptFor(given: EmailGiven, rule: Field, before: Connection): string | undefined {
  const isMailPassword = rule.name === 'password' && rule.part !== 'inbound';
  return isMailPassword && given.oauth ? undefined : before[rule.keep][keyOf(rule)];
}

function refuseIncomplete({ settings, secrets }: Connection): void {
  const all: Record<string, string> = { ...settings, ...secrets };
  const needs = (part: keyof EmailGiven, ...names: string[]): void => {
    for (const name of names)
      if (!all[keyOf({ part, name })]) throw refused(part, name, 'Is needed too.');
  };
  const has = (part: string): boolean => Object.keys(all).some((key) => key.startsWith(part));
  if (has('imap')) needs('imap', 'host', 'user');
  if (has('smtp')) needs('smtp', 'host');
  if (has('oauth')) needs('oauth', 'clientId', 'refreshToken', 'tokenUrl');
  else if (has('imap')) needs('imap', 'password');
  if (all['smtpPassword']) needs('smtp', 'user');
  if (all['smtpUser'] && !has('oauth')) needs('smtp', 'password');
  if (has('inbound')) needs('inbound', 'provider');
  if (all['inboundProvider'] === 'POSTMARK') needs('inbound', 'user', 'password');
  if (all['inboundProvider'] === 'MAILGUN') needs('inbound', 'signingKey');
  if (all['inboundProvider'] === 'SES') needs('inbound', 'topicArn');
  if (all['inboundAccessKeyId']) needs('inbound', 'secretAccessKey');
  if (all['inboundSecretAccessKey']) needs('inbound', 'accessKeyId');
}

/** Nobody sees a secret: so a change that would tell it to another server comes with it, or is refused. */
function refuseElsewhere(given: EmailGiven, { settings }: Connection, before: Connection): void {
  const told: [setting: string, part: keyof EmailGiven, ...names: string[]][] = [
    ['imapHost', 'imap', 'password'],
    ['imapHost', 'oauth', 'refreshToken'],
    ['smtpHost', 'smtp', 'password'],
    ['smtpHost', 'oauth', 'refreshToken'],
    ['oauthTokenUrl', 'oauth', 'refreshToken', 'clientSecret'],
    ['inboundS3Url', 'inbound', 'secretAccessKey'],
  ];
  for (const [setting, part, ...names] of told) {
    if (before.settings[setting] === settings[setting]) continue;
    for (const name of names) {
      const isKept = before.secrets[keyOf({ part, name })] && !given[part]?.[name];
      const isDropped = name === 'password' && given.oauth;
      if (isKept && !isDropped)
        throw refused(part, name, 'Is needed again: what is known was given for another server.');
    }
  }
}

function fillIn({ settings }: Connection, part: 'imap' | 'smtp'): void {
  if (!settings[`${part}Host`]) return;
  const chosen = (settings[`${part}Security`] ??= 'TLS');
  settings[`${part}Port`] ??= usualPorts[part]![chosen]!;
}

function refused(part: string, name: string, says: string): DomainError {
  return new DomainError('INVALID_INPUT', says, ['input', 'email', part, name]);
}
