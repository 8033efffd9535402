import { type Conversation, lockConversation } from '../conversation/conversation.js';
import { newUuid } from '../kernel/ids.js';
import { storable, storableJson } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Attachment } from '../message/attachment.js';
import { Message } from '../message/message.js';
import { callConversation } from './call-conversation.js';
import { type CallFacts, type CallOutcome, mergeFacts, outcomeOf } from './call-facts.js';
import {
  type CallFile,
  type CallParty,
  type CallRecord,
  lockCall,
  saveCall,
} from './call-record.js';
import { endWaitByCall, reopenWaitOfCall, takeBackWait, waitForCallBack } from './call-wait.js';
import { describeCall } from './describe-call.js';

export interface RecordCall {
  channelId: string;
  externalId: string;
  /** Where this piece of news tells it. */
  party?: CallParty;
  facts: CallFacts;
  files: CallFile[];
}

export interface RecordedCall {
  /** Null while the call is under way, or nobody has told whose it is. */
  messageId: string | null;
  conversationId: string | null;
}

/**
 * News of a call. Once it is over it stands in the timeline as a message; what comes later (a recording, what was
 * said, who took it after all) changes that message. A call that nobody took is a customer who waits; one that
 * somebody took is an answer.
 */
export async function recordCall(work: Work, input: RecordCall): Promise<RecordedCall> {
  const call = await lockCall(work, input.channelId, storable(input.externalId));
  call.party ??= input.party ? storableJson(input.party) : null;
  call.facts = mergeFacts(call.facts, storableJson(input.facts));
  const news = input.files.filter(({ sha256 }) => !call.files.some((one) => one.sha256 === sha256));
  call.files.push(...news);
  const outcome = outcomeOf(call.facts);
  let conversation: Conversation | undefined;
  if (outcome && call.party && call.facts.direction)
    conversation = call.messageId
      ? await revise(work, call, outcome)
      : await add(work, input, call, outcome);
  await saveCall(work, call);
  return { messageId: call.messageId, conversationId: conversation?.id ?? null };
}

async function add(
  work: Work,
  { channelId, externalId }: RecordCall,
  call: CallRecord,
  outcome: CallOutcome,
): Promise<Conversation> {
  const { workspaceId, now } = work;
  const conversation = await callConversation(work, channelId, call.party!);
  const isInbound = call.facts.direction === 'INBOUND';
  const messageId = newUuid();
  const { startedAt, endedAt } = timesOf(call.facts, now);
  const at = { messageId, startedAt, endedAt };
  const isMissed = isInbound && outcome === 'MISSED';
  if (isMissed) await waitForCallBack(work, conversation, at);
  const text = describeCall(call.facts, outcome);
  const message = work.em.create(Message, {
    workspaceId,
    id: messageId,
    conversationId: conversation.id,
    sequence: conversation.takeSequence(),
    channelId,
    direction: isInbound ? 'INBOUND' : 'OUTBOUND',
    ...author(work, isInbound ? conversation.contactId : channelId, isInbound),
    address: call.party!.address,
    text,
    visibleText: text,
    externalId: (await isTaken(work, channelId, externalId)) ? null : storable(externalId),
    automated: isMissed ? null : 'call',
    state: isInbound ? 'RECEIVED' : 'SENT',
    sentAt: isInbound ? null : startedAt,
    occurredAt: startedAt,
    createdAt: now,
  });
  conversation.lastMessageId = messageId;
  conversation.lastActivityAt = now;
  if (isMissed) conversation.unreadCount += 1;
  await work.em.flush(); // the message first: attachments point at it
  await attach(work, call, message);
  recordMessage(work, conversation, message, isInbound ? 'message.received' : 'message.sent');
  if (outcome === 'ANSWERED') await endWaitByCall(work, conversation, at);
  call.messageId = messageId;
  call.outcome = outcome;
  return conversation;
}

/** By a message, where a source names its messages and its calls alike. */
async function isTaken(work: Work, channelId: string, externalId: string): Promise<boolean> {
  const { workspaceId } = work;
  const same = { workspaceId, channelId, externalId: storable(externalId) };
  return (await work.em.count(Message, same)) > 0;
}

/** Whoever logged it made the call; a provider does not tell which of the colleagues it was. */
function author(work: Work, id: string, isInbound: boolean) {
  if (isInbound) return { authorKind: 'CONTACT' as const, authorId: id };
  const { actor } = work;
  if (actor.kind === 'MEMBER' || actor.kind === 'AUTOMATION')
    return { authorKind: actor.kind, authorId: actor.id };
  return { authorKind: 'AUTOMATION' as const, authorId: id };
}

async function revise(work: Work, call: CallRecord, outcome: CallOutcome): Promise<Conversation> {
  const { workspaceId } = work;
  const found = await work.em.findOneOrFail(Message, { workspaceId, id: call.messageId! });
  const conversation = await lockConversation(work, found.conversationId);
  const message = (await work.em.refresh(found))!;
  const text = describeCall(call.facts, outcome);
  const hasNewFiles = await attach(work, call, message);
  if (message.text === text && call.outcome === outcome && !hasNewFiles) return conversation;
  message.text = text;
  message.visibleText = text;
  const times = timesOf(call.facts, work.now);
  message.occurredAt = times.startedAt;
  recordMessage(work, conversation, message, 'message.edited');
  if (call.outcome === outcome) return conversation;
  const at = { messageId: message.id, ...times };
  call.outcome = outcome;
  if (message.direction === 'INBOUND') message.automated = outcome === 'MISSED' ? null : 'call';
  await saveCall(work, call); // what is asked of waits looks at outcomes
  if (outcome === 'ANSWERED') await takeBackWait(work, conversation, at);
  else if (message.direction === 'INBOUND') await reopenWaitOfCall(work, conversation, at);
  return conversation;
}

/** Files that the message does not have yet. */
async function attach(work: Work, call: CallRecord, message: Message): Promise<boolean> {
  const { workspaceId, now } = work;
  const there = await work.em.find(Attachment, { workspaceId, messageId: message.id });
  const known = new Set(there.map(({ sha256 }) => sha256));
  const news = call.files.filter(({ sha256 }) => !known.has(sha256));
  for (const file of news)
    work.em.create(Attachment, { ...file, workspaceId, messageId: message.id, createdAt: now });
  if (news.length > 0) message.hasAttachments = true;
  return news.length > 0;
}

/** Within what the database can hold, and never in the future. */
function timesOf(facts: CallFacts, now: Date): { startedAt: Date; endedAt: Date } {
  const past = (time: string | undefined): Date | undefined =>
    time === undefined
      ? undefined
      : new Date(Math.max(0, Math.min(Date.parse(time), now.getTime())));
  const endedAt = past(facts.endedAt) ?? past(facts.startedAt) ?? now;
  return { startedAt: past(facts.startedAt) ?? endedAt, endedAt };
}

function recordMessage(
  work: Work,
  { id: conversationId, contactId }: Conversation,
  { id: messageId, channelId, sequence }: Message,
  type: 'message.received' | 'message.sent' | 'message.edited',
): void {
  work.record({ type, conversationId, contactId, channelId, messageId, sequence });
}
