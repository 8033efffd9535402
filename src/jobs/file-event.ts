import type {
  ChannelAccount,
  ChannelAdapter,
  InboundCall,
  InboundEdit,
  InboundEvent,
  InboundIdentity,
  InboundMedia,
  InboundMessage,
  InboundReaction,
  InboundStatus,
} from '../channels/channel.js';
import { systemActor } from '../domain/kernel/actor.js';
import { newUuid } from '../domain/kernel/ids.js';
import type { Reader } from '../domain/kernel/work.js';
import { placeMessage } from '../domain/message/place-message.js';
import type { FiledMessage, IncomingMessage } from '../domain/message/receive-messages.js';
import { recordConsent } from '../domain/message/record-consent.js';
import { recordDeliveryStatus } from '../domain/message/record-delivery-status.js';
import { recordEcho } from '../domain/message/record-echo.js';
import { recordStatusUpTo } from '../domain/message/record-status-up-to.js';
import { recordReaction } from '../domain/message/record-reaction.js';
import { recordSendFailure } from '../domain/message/record-send-failure.js';
import { ownExternalId, repeatOf } from '../domain/message/repeat.query.js';
import { reviseMessage } from '../domain/message/revise-message.js';
import { fileCall } from './file-call.js';
import { nameOf } from './name-of.js';
import { rememberAliases, threadOf } from './known-person.js';
import { TooEarly } from './patience.js';
import type { RunAction } from './run-action.js';

export interface EventFilingParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  file: (workspaceId: string, message: IncomingMessage) => Promise<FiledMessage>;
  putAttachment: (content: Buffer) => Promise<string>;
}

/** What a delivery's event came through. */
export interface Source {
  adapter: ChannelAdapter;
  account: ChannelAccount;
  /** Given when the delivery holds nothing else: it is settled with the message, in one statement. */
  deliveryId?: string;
}

/** What became of one event; undefined when the delivery is settled already. */
export type Outcome = { state: 'FILED' | 'PARKED' | 'IGNORED'; reason: string } | undefined;

const filed = (reason: string): Outcome => ({ state: 'FILED', reason });
const parked = (reason: string): Outcome => ({ state: 'PARKED', reason });
const ignored = (reason: string): Outcome => ({ state: 'IGNORED', reason });

/** Files one event of a delivery. It may run again for the same event, and then changes nothing. */
export async function fileEvent(
  parts: EventFilingParts,
  source: Source | undefined,
  event: InboundEvent,
  isEarly: () => Promise<boolean>,
): Promise<Outcome> {
  const outcome = await fileByType(parts, source, event);
  const isEcho = event.type === 'message' && event.direction === 'echo';
  const lacksItsMessage = aboutAMessage.has(event.type) && outcome?.state !== 'FILED';
  const lacksItsPerson = isEcho && outcome?.state === 'IGNORED';
  if (!lacksItsMessage && !lacksItsPerson) return outcome;
  if (await isEarly()) throw new TooEarly(`What this ${event.type} is about is not here yet.`);
  // It may have come while we asked; what is not here now will not come.
  return fileByType(parts, source, event);
}

/** What tells of a message may overtake it: it is asked again until it is old enough to be believed. */
const aboutAMessage = new Set<InboundEvent['type']>(['status', 'edit', 'delete', 'reaction']);

async function fileByType(
  parts: EventFilingParts,
  source: Source | undefined,
  event: InboundEvent,
): Promise<Outcome> {
  if (event.type === 'unknown' || !source) return unreadable(event);
  if (event.type === 'message' && event.direction === 'echo')
    return source.adapter.conversations === 'thread'
      ? fileMailEcho(parts, source, event)
      : fileEcho(parts, source, event);
  if (event.type === 'message') return fileMessage(parts, source, event);
  if (event.type === 'status') return fileStatus(parts, source, event);
  if (event.type === 'call')
    return filed(await fileCall(parts.run, source, event, await recordedOf(parts, source, event)));
  if (event.type === 'reaction') return fileReaction(parts, source, event);
  if (event.type === 'identity') return fileIdentity(parts, source, event);
  return fileRevision(parts, source, event);
}

function unreadable(event: InboundEvent): Outcome {
  if (event.type !== 'unknown') return parked('Nobody reads this kind of channel.');
  return event.disposition === 'park' ? parked(event.reason) : ignored(event.reason);
}

async function fileMessage(
  parts: EventFilingParts,
  source: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const { account, adapter } = source;
  const reader = parts.reader(account.workspaceId);
  const isMail = adapter.handleKind === 'EMAIL';
  const address = isMail ? message.from.address.toLowerCase() : message.from.address;
  const place = await placeOf(reader, source, message, address);
  const person = personOf(source, message.from);
  if (person) place.threadKey = await threadOf(parts, person);
  const media = await fetchAll(source, message.media ?? []);
  const attachments = await keepAll(parts, [...message.attachments, ...media.files]);
  await noteConsent(parts, source, message);
  const outcome = await fileOnce(parts, reader, source, {
    channelId: account.id,
    handleKind: adapter.handleKind,
    address,
    verified: !isMail,
    contactName: message.from.name || (await nameOf(reader, source, address)) || address,
    ...place,
    subject: message.subject,
    text: withMissing(message.text, media.missing),
    visibleText: withMissing(message.visibleText, media.missing),
    html: message.html,
    externalId: message.externalId,
    automated: message.automated,
    occurredAt: message.occurredAt,
    attachments,
    deliveryId: source.deliveryId,
  });
  if (person) await rememberAliases(parts, person);
  return outcome;
}

/** Undefined where the channel knows people by one address each. */
function personOf({ adapter, account }: Source, { address, aliases }: InboundMessage['from']) {
  const { id: channelId, workspaceId } = account;
  return aliases && { workspaceId, channelId, kind: adapter.handleKind, address, aliases };
}

/** What was recorded of a call, kept. */
async function recordedOf(
  parts: EventFilingParts,
  source: Source,
  { attachments, media = [] }: InboundCall,
) {
  const { files, missing } = await fetchAll(source, media);
  const all = [...attachments, ...files];
  return { files: await keepAll(parts, all), missing };
}

/** Before the message is filed, which may settle the delivery: a STOP must not be lost between the two. */
async function noteConsent(
  parts: EventFilingParts,
  { adapter, account }: Source,
  { consent, from, occurredAt }: InboundMessage,
): Promise<void> {
  if (!consent) return;
  await parts.run(systemActor(account.workspaceId), recordConsent, {
    channelId: account.id,
    handleKind: adapter.handleKind,
    address: from.address,
    consent,
    at: occurredAt,
  });
}

/** A messenger runs one conversation with each person; a mail's headers say which of many it belongs to. */
async function placeOf(
  reader: Reader,
  { adapter, account }: Source,
  message: InboundMessage,
  address: string,
): Promise<Pick<IncomingMessage, 'conversationId' | 'threadKey' | 'unverifiedSender'>> {
  if (adapter.conversations === 'person')
    return { threadKey: message.threadKey ?? address, unverifiedSender: message.unverifiedSender };
  const place = await placeMessage(reader, {
    channelId: account.id,
    address,
    hints: message.thread,
  });
  return {
    conversationId: place.conversationId,
    unverifiedSender: message.unverifiedSender || place.stranger,
  };
}

/** A mail's id that is known may still stand over another mail: only one that says nothing new is dropped. */
async function fileOnce(
  parts: EventFilingParts,
  reader: Reader,
  source: Source,
  message: IncomingMessage,
): Promise<Outcome> {
  const result = await parts.file(reader.workspaceId, message);
  if (!result.duplicate) return message.deliveryId ? undefined : filed('message');
  if (source.adapter.conversations === 'person') return filed('redelivered');
  const repeat = await repeatOf(reader, message, result.messageId);
  if (repeat === 'redelivered') return filed('redelivered');
  if (repeat === 'reworded') return parked('message_id_reused');
  return fileOnce(parts, reader, source, { ...message, externalId: ownExternalId(message) });
}

type File = InboundMessage['attachments'][number];

/** Files are shown in the order of their ids, and that is the order in which they were sent. */
function keepAll(parts: EventFilingParts, files: readonly File[]) {
  const ids = files.map(() => newUuid()).sort();
  return Promise.all(
    files.map(async ({ fileName, contentType, content, contentId }, n) => {
      const sha256 = await parts.putAttachment(content);
      return { id: ids[n]!, fileName, contentType, contentId, sizeBytes: content.length, sha256 };
    }),
  );
}

/** While a provider's files hang, nothing else is filed: better a few attempts than one long wait. */
const mediaDeadlineMs = 15_000;
const nothing = { files: [], missing: [] };

/**
 * Fetches what did not come along. A file that is gone for good is named in the message instead; one that may come
 * yet is thrown for, so that the delivery is tried again before it counts as filed.
 */
async function fetchAll(
  { adapter, account }: Source,
  media: readonly InboundMedia[],
): Promise<{ files: File[]; missing: string[] }> {
  const files: File[] = [];
  const missing: string[] = [];
  for (const { fileName, contentType, ref } of media) {
    const signal = AbortSignal.timeout(mediaDeadlineMs);
    const fetched = await adapter.fetchMedia?.(ref, account, signal);
    if (fetched?.ok) {
      files.push({
        fileName: fetched.fileName ?? fileName,
        contentType: fetched.contentType ?? contentType,
        content: fetched.content,
      });
    } else if (fetched && mayComeYet.has(fetched.failure.class))
      throw new Error(`${fileName}: ${fetched.failure.message}`);
    else missing.push(fileName);
  }
  return { files, missing };
}

const mayComeYet = new Set(['transient', 'throttled', 'auth', 'ambiguous']);

function withMissing(text: string, missing: readonly string[]): string {
  const lines = missing.map((name) => `[The file ${name} is no longer available.]`);
  return [text, ...lines].filter(Boolean).join('\n');
}

/** What a colleague mailed belongs to the conversation its headers name, when somebody of it was written to. */
async function fileMailEcho(
  parts: EventFilingParts,
  { account }: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const reader = parts.reader(account.workspaceId);
  for (const { address } of [message.to, ...message.others].filter((one) => one !== undefined)) {
    const hints = message.thread;
    const place = await placeMessage(reader, { channelId: account.id, address, hints });
    if (!place.conversationId || place.stranger) continue;
    const { externalId, text, visibleText, html, automated, occurredAt } = message;
    const { result } = await parts.run(systemActor(account.workspaceId), recordEcho, {
      channelId: account.id,
      threadKey: address,
      conversationId: place.conversationId,
      externalId,
      text,
      visibleText,
      html,
      attachments: await keepAll(parts, message.attachments),
      automated,
      occurredAt,
    });
    return filed(result === 'known' ? 'echo of ours' : 'echo');
  }
  return ignored('A mail of ours that belongs to no conversation.');
}

async function fileEcho(
  parts: EventFilingParts,
  source: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const { account } = source;
  const { externalId, occurredAt, ours } = message;
  const person = message.to && personOf(source, message.to);
  const media = ours ? nothing : await fetchAll(source, message.media ?? []);
  const text = withMissing(message.text, media.missing);
  const attachments = await keepAll(parts, media.files);
  const input = {
    channelId: account.id,
    threadKey: person ? await threadOf(parts, person) : (message.to?.address ?? ''),
    externalId,
    text,
    occurredAt,
    attachments,
    ours,
  };
  const { result } = await parts.run(systemActor(account.workspaceId), recordEcho, input);
  if (result === 'under_way') throw new Error('This echo may be of what is being sent now.');
  if (result === 'no_conversation') return ignored('An echo to somebody who never wrote here.');
  return filed(result === 'known' ? 'echo of ours' : 'echo');
}

async function fileStatus(
  parts: EventFilingParts,
  { account }: Source,
  status: InboundStatus,
): Promise<Outcome> {
  const actor = systemActor(account.workspaceId);
  const { messageId, externalId } = status;
  if (status.status === 'delayed') return filed('status delayed');
  if (status.upTo && status.status !== 'failed')
    return fileStatusUpTo(parts, account, status.status, status.upTo);
  if (status.status !== 'failed') {
    const input = { channelId: account.id, messageId, externalId, status: status.status };
    const { result: known } = await parts.run(actor, recordDeliveryStatus, input);
    return known ? filed(`status ${status.status}`) : ignored('About a message that is not ours.');
  }
  const failure = status.failure ?? {
    class: 'permanent',
    code: 'bounced',
    message: 'The provider could not deliver it.',
    scope: 'recipient',
  };
  const reader = parts.reader(account.workspaceId);
  const meant = messageId
    ? await ownMessage(reader, account.id, messageId)
    : externalId && (await messageOf(reader, account.id, externalId));
  if (meant)
    await parts.run(actor, recordSendFailure, { messageId: meant, failure, isFinal: true });
  return filed('status failed');
}

async function fileStatusUpTo(
  parts: EventFilingParts,
  account: ChannelAccount,
  status: 'sent' | 'delivered' | 'read',
  { address, ...upTo }: NonNullable<InboundStatus['upTo']>,
): Promise<Outcome> {
  const actor = systemActor(account.workspaceId);
  const input = { channelId: account.id, threadKey: address, status, ...upTo };
  const { result } = await parts.run(actor, recordStatusUpTo, input);
  if (result === 'recorded') return filed(`status ${status}`);
  return ignored(
    result === 'under_way'
      ? 'What it is about is being sent.'
      : 'About a message that is not ours.',
  );
}

/** One channel's provider says nothing of another's messages; only a bounce may come in at any mail address. */
async function ownMessage(
  reader: Reader,
  channelId: string,
  messageId: string,
): Promise<string | undefined> {
  const [message] = await reader.rows<{ id: string }>(
    `select m.id from message m
     join channel sent on sent.workspace_id = $1 and sent.id = m.channel_id
     join channel told on told.workspace_id = $1 and told.id = $2
     where m.workspace_id = $1 and m.id = $3 and (sent.id = told.id or (sent.kind = 'EMAIL' and told.kind = 'EMAIL'))`,
    [reader.workspaceId, channelId, messageId],
  );
  return message?.id;
}

async function messageOf(
  reader: Reader,
  channelId: string,
  externalId: string,
): Promise<string | undefined> {
  const [message] = await reader.rows<{ id: string }>(
    `select id from message where workspace_id = $1 and channel_id = $2 and external_id = $3`,
    [reader.workspaceId, channelId, externalId],
  );
  return message?.id;
}

async function fileReaction(
  parts: EventFilingParts,
  { account }: Source,
  { externalId, from, emoji, occurredAt }: InboundReaction,
): Promise<Outcome> {
  const input = { channelId: account.id, externalId, address: from.address, emoji, occurredAt };
  const { result: known } = await parts.run(
    systemActor(account.workspaceId),
    recordReaction,
    input,
  );
  return known ? filed('reaction') : ignored('A reaction to a message that is not here.');
}

async function fileRevision(
  parts: EventFilingParts,
  { account }: Source,
  { type, externalId, text, isOurs, occurredAt }: InboundEdit,
): Promise<Outcome> {
  const input = {
    channelId: account.id,
    isOurs,
    externalId,
    text: type === 'edit' ? (text ?? '') : undefined,
    occurredAt,
  };
  const { result: known } = await parts.run(systemActor(account.workspaceId), reviseMessage, input);
  return known ? filed(type) : parked(`The message to ${type} is not here.`);
}

/** Their conversation goes on under the new address; what is known of somebody unknown is of no use. */
async function fileIdentity(
  parts: EventFilingParts,
  { account, adapter }: Source,
  { known, address }: InboundIdentity,
): Promise<Outcome> {
  const { workspaceId } = account;
  const person = { workspaceId, kind: adapter.handleKind, address: known, aliases: [address] };
  const isKnown = await rememberAliases(parts, person);
  return isKnown ? filed('identity') : ignored('A new address of somebody who never wrote here.');
}
