import type { Work } from '../kernel/work.js';

export interface PageAnswer {
  firingId: string;
  isTaken: boolean;
  /** What the receiver said, or why there was no answer; for whoever looks into it. */
  answer: string;
}

/** With growing pauses in between, this is about a quarter of an hour. */
export const mostAttempts = 20;

/** What came of one attempt; true when there will be no other. */
export async function recordPage(
  work: Work,
  { firingId, isTaken, answer }: PageAnswer,
): Promise<{ isOver: boolean }> {
  const [firing] = await work.rows<{ state: string; conversationId: string }>(
    `update escalation_firing set webhook_attempts = webhook_attempts + 1, webhook_answer = $3,
       webhook_state = case when $4 then 'DELIVERED' when webhook_attempts + 1 >= $5 then 'FAILED' else 'PENDING' end
     where workspace_id = $1 and id = $2 and webhook_state = 'PENDING'
     returning webhook_state as state, conversation_id as "conversationId"`,
    [work.workspaceId, firingId, answer.slice(0, 300), isTaken, mostAttempts],
  );
  if (firing && firing.state !== 'PENDING')
    work.record({
      type: 'escalation.paged',
      conversationId: firing.conversationId,
      subjectId: firingId,
      payload: { delivered: isTaken },
    });
  return { isOver: firing?.state !== 'PENDING' };
}
