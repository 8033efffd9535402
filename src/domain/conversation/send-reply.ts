import type { AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { acceptOffer } from '../handoff/take-over.js';
import { storable } from '../kernel/text.js';
import { type MessageContent, queueMessage } from '../message/queue-message.js';
import { type Conversation, lockRunning } from './conversation.js';
import { dropDraft, keepDraft } from './draft.js';
import { lockBothSides, replyElsewhere } from './reply-elsewhere.js';

export interface SendReply extends MessageContent {
  conversationId: string;
  /** `Conversation.sequence` as the author last saw it. */
  lastSeenSequence: number;
  /** Another channel of the contact to answer on; the conversation's own when nothing is said. */
  channelId?: string | null;
}

export interface NewItem {
  kind: 'message' | 'note' | 'change';
  id: string;
  sequence: number;
}

export type SendReplyResult =
  | { conversationId: string; messageId: string; noteIds: string[] }
  | { conversationId: string; conflict: { newItems: NewItem[]; holderId: string | null } };

interface UnseenItem extends NewItem {
  /** It makes an answer that was written without it unsafe to send. */
  conflicts: boolean;
}

/**
 * Answers the customer, if the author has seen what there is to see. Under the conversation's lock nothing can come
 * in between the look and the message, so of two people who answer at once one is heard and the other is told.
 * A refusal is a result, not an error: the author's words are kept as their draft, in this transaction.
 */
export async function sendReply(
  work: Work<AgentActor>,
  input: SendReply,
): Promise<SendReplyResult> {
  const { channelId } = input;
  if (channelId) await lockBothSides(work, input.conversationId, channelId);
  const conversation = await lockRunning(work, input.conversationId);
  if (input.lastSeenSequence < 0 || input.lastSeenSequence > conversation.sequence) {
    throw invalidInput('lastSeenSequence', `Must be between 0 and ${conversation.sequence}.`);
  }
  const unseen = await itemsAfter(work, conversation, input.lastSeenSequence);
  if (unseen.some((item) => item.conflicts)) return refuse(work, conversation, input, unseen);
  // Who answers what a colleague offers them has accepted it.
  const { actor } = work;
  if (actor.kind === 'MEMBER' && conversation.assigneeId && conversation.assigneeId !== actor.id)
    await acceptOffer(work, conversation, actor.id);
  const message =
    channelId && channelId !== conversation.channelId
      ? await replyElsewhere(work, conversation, channelId, input)
      : await queueMessage(work, conversation, input);
  if (work.actor.kind === 'MEMBER') await dropDraft(work, conversation.id, work.actor.id);
  const noteIds = unseen.filter((item) => item.kind === 'note').map((item) => item.id);
  return { conversationId: conversation.id, messageId: message.id, noteIds };
}

async function refuse(
  work: Work<AgentActor>,
  conversation: Conversation,
  input: SendReply,
  unseen: UnseenItem[],
): Promise<SendReplyResult> {
  if (work.actor.kind === 'MEMBER') {
    const { text, html } = input;
    await keepDraft(work, work.actor, {
      conversationId: conversation.id,
      text: storable(text ?? ''),
      html: html ? storable(html) : null,
    });
  }
  const newItems = unseen.map(({ kind, id, sequence }) => ({ kind, id, sequence }));
  const holderId = conversation.assigneeId ?? null;
  return { conversationId: conversation.id, conflict: { newItems, holderId } };
}

/**
 * Words of others and changes of owner by others conflict; notes, and what the author did, do not. What conflicts is
 * read first: no number of notes may hide it.
 */
async function itemsAfter(
  work: Work,
  conversation: Conversation,
  sequence: number,
): Promise<UnseenItem[]> {
  const items = await work.rows<UnseenItem>(
    `select kind, id, sequence, conflicts from (
       select 'message' as kind, id, sequence, author_id <> $4 as conflicts from message
       where workspace_id = $1 and conversation_id = $2 and sequence > $3
       union all
       select 'note', id, sequence, false from note
       where workspace_id = $1 and conversation_id = $2 and sequence > $3
       union all
       select 'change', id, sequence,
         case when kind = 'ROUTED' then member_id is distinct from $4
           else kind in ('CLAIMED', 'ASSIGNED', 'UNASSIGNED', 'ANSWERED_ELSEWHERE', 'MERGED')
             and actor_id is distinct from $4 end from conversation_change
       where workspace_id = $1 and conversation_id = $2 and sequence > $3
     ) item order by conflicts desc, sequence limit 100`,
    [work.workspaceId, conversation.id, sequence, work.actor.id],
  );
  return items.sort((a, b) => a.sequence - b.sequence);
}
