import { Channel, handleKindOf } from '../channel/channel.js';
import {
  type Conversation,
  lockConversation,
  lockConversations,
} from '../conversation/conversation.js';
import { quotable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { moveWait } from '../wait/move-wait.js';
import { reopenWaitElsewhere, reopenWaitOf } from '../wait/reopen-wait.js';
import { Message, type MessageFailure } from './message.js';
import { holdBack } from './take-turn.js';
import { recordConsent } from './record-consent.js';

export interface SendFailure extends MessageFailure {
  retryAfterMs?: number;
  scope?: 'message' | 'recipient' | 'channel';
}

export interface RecordSendFailure {
  messageId: string;
  failure: SendFailure;
  /** The provider had taken the message and gave up on it: nothing is tried again, whatever the reason. */
  isFinal?: boolean;
}

/** With the pauses of `retryDelayMs`: about a day. A relay that is away over night costs no reply. */
const mostAttempts = 34;
/** A bounce may also tell the fate of a message that nobody knew. */
const mayFail = new Set(['QUEUED', 'SENDING', 'SENT', 'UNKNOWN']);
const retried = new Set(['transient', 'throttled', 'auth']);

/**
 * The channel said no, or nothing. What may pass is tried again, later each time; what will not is told at once and
 * the customer waits on; where the provider may have taken it, nobody sends it twice: it is marked UNKNOWN.
 */
export async function recordSendFailure(work: Work, input: RecordSendFailure): Promise<void> {
  const { workspaceId } = work;
  const found = await work.em.findOne(Message, { workspaceId, id: input.messageId });
  if (!found) return;
  const { conversationId, answersConversationId } = found;
  await lockConversations(work, [conversationId, answersConversationId ?? conversationId]);
  const conversation = await lockConversation(work, conversationId);
  const message = await work.em.refresh(found);
  if (!message) return;
  if (input.failure.code === 'opt_out') await noteOptOut(work, message);
  if (!mayFail.has(message.state)) return;
  const { class: kind, code, message: reason } = input.failure;
  message.failure = { class: kind, code: quotable(code), message: quotable(reason) };
  message.sendingWorker = null;
  if (!input.isFinal && mayRetry(message, kind)) {
    const delay = retryDelayMs(message.attempts, input.failure.retryAfterMs);
    message.state = 'QUEUED';
    message.nextAttemptAt = new Date(work.now.getTime() + delay);
    await leaveAlone(work, message, input.failure);
    return;
  }
  message.state = kind === 'ambiguous' ? 'UNKNOWN' : 'FAILED';
  message.nextAttemptAt = null;
  recordOutcome(work, conversation, message);
  if (message.state !== 'FAILED') return;
  await reopenWaitOf(work, conversation, message);
  await waitOnInHeir(work, conversation);
  if (!answersConversationId) return;
  const answered = await lockConversation(work, answersConversationId);
  await reopenWaitElsewhere(work, answered, message);
  await waitOnInHeir(work, answered);
}

/** Nobody waits in a conversation that was merged: they do in the one it became part of. */
async function waitOnInHeir(work: Work, { id, mergedIntoId }: Conversation): Promise<void> {
  if (!mergedIntoId) return;
  const merged = await lockConversation(work, id);
  await moveWait(work, merged, await lockConversation(work, mergedIntoId));
}

/** "Too many requests" is said to all who would come next, not only to the one who asked. */
async function leaveAlone(work: Work, message: Message, failure: SendFailure): Promise<void> {
  const { class: kind, scope, retryAfterMs } = failure;
  if (kind !== 'throttled' || !scope || scope === 'message') return;
  const address = scope === 'recipient' ? (message.address ?? null) : null;
  const until = retryAfterMs ? new Date(work.now.getTime() + retryAfterMs) : message.nextAttemptAt!;
  await holdBack(work, { channelId: message.channelId, address }, until);
}

/** The provider knows of a STOP that we have not heard. A START after the message was written is the later word. */
async function noteOptOut(work: Work, { channelId, address, createdAt }: Message): Promise<void> {
  if (!address) return;
  const { kind } = await work.em.findOneOrFail(Channel, {
    workspaceId: work.workspaceId,
    id: channelId,
  });
  await recordConsent(work, {
    channelId,
    handleKind: handleKindOf[kind],
    address,
    consent: 'withdrawn',
    at: createdAt,
  });
}

/** What has left the house cannot be taken back to the queue: a late bounce is the end of it. */
function mayRetry(message: Message, kind: string): boolean {
  const isInHand = message.state === 'QUEUED' || message.state === 'SENDING';
  return isInHand && retried.has(kind) && message.attempts < mostAttempts;
}

function recordOutcome(work: Work, conversation: Conversation, message: Message): void {
  work.record({
    type: message.state === 'UNKNOWN' ? 'message.uncertain' : 'message.failed',
    conversationId: message.conversationId,
    contactId: conversation.contactId,
    channelId: message.channelId,
    messageId: message.id,
    sequence: message.sequence,
    payload: { class: message.failure?.class, code: message.failure?.code },
  });
}

/**
 * 2 s, 4 s, 8 s … at most an hour, spread by a fifth so that a recovered provider is not met by all at once; never
 * earlier than the provider asked for.
 */
function retryDelayMs(attempts: number, retryAfterMs = 0): number {
  const backoff = Math.min(2 ** attempts * 1000, 3_600_000);
  return Math.max(backoff * (0.9 + Math.random() * 0.2), retryAfterMs * (1 + Math.random() * 0.1));
}
