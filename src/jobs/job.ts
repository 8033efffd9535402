import type { NewEvent } from '../domain/kernel/event.js';

/** Every job there is, with what it is given. A job names a row; the row says what is to be done. */
export interface JobData {
  'file-delivery': { workspaceId: string; deliveryId: string };
  'send-message': { workspaceId: string; messageId: string };
  'wake-conversation': { workspaceId: string; conversationId: string };
  'bounce-handoff': { workspaceId: string; handoffId: string };
  'page-webhook': { workspaceId: string; firingId: string };
}

export type JobName = keyof JobData;

export interface NewJob<N extends JobName = JobName> {
  name: N;
  data: JobData[N];
  /** One waiting job for each key: asking twice is asking once. */
  key: string;
  startAfter?: Date;
}

/** What is to be done because of an event: enqueued in the transaction that recorded it. */
export function jobsOfEvent(workspaceId: string, event: NewEvent): NewJob[] {
  if (event.type === 'delivery.received') return [fileDelivery(workspaceId, event.subjectId!)];
  if (event.type === 'delivery.replayed') return [fileDelivery(workspaceId, event.subjectId!)];
  if (event.type === 'message.queued' || event.type === 'message.retried')
    return [sendMessage(workspaceId, event.messageId!)];
  if (event.type === 'conversation.handoff_offered') {
    const { handoffId, expiresAt } = event.payload!;
    return [bounceHandoff(workspaceId, String(handoffId), new Date(String(expiresAt)))];
  }
  if (event.type === 'escalation.fired' && event.payload?.['action'] === 'WEBHOOK')
    return [pageWebhook(workspaceId, event.subjectId!)];
  if (event.type !== 'conversation.snoozed') return [];
  const until = new Date(String(event.payload?.['until']));
  return [wakeConversation(workspaceId, event.conversationId!, until)];
}

export function fileDelivery(workspaceId: string, deliveryId: string): NewJob {
  return { name: 'file-delivery', data: { workspaceId, deliveryId }, key: deliveryId };
}

export function sendMessage(workspaceId: string, messageId: string): NewJob {
  return { name: 'send-message', data: { workspaceId, messageId }, key: messageId };
}

export function pageWebhook(workspaceId: string, firingId: string): NewJob {
  return { name: 'page-webhook', data: { workspaceId, firingId }, key: firingId };
}

export function wakeConversation(
  workspaceId: string,
  conversationId: string,
  startAfter?: Date,
): NewJob {
  const key = `${conversationId} ${startAfter?.toISOString() ?? 'now'}`;
  return { name: 'wake-conversation', data: { workspaceId, conversationId }, key, startAfter };
}

export function bounceHandoff(workspaceId: string, handoffId: string, startAfter?: Date): NewJob {
  const key = `${handoffId} ${startAfter ? 'due' : 'now'}`;
  return { name: 'bounce-handoff', data: { workspaceId, handoffId }, key, startAfter };
}
