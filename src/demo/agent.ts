import { graphql } from './graphql.js';
import type { Score } from './score.js';
import type { Demo } from './workspace.js';
import { pick } from './words.js';

interface Open {
  id: string;
  number: number;
  sequence: number;
  waitingSince: string | null;
  contact: { name: string };
}

const answers = [
  'Thank you for writing. I have looked it up and it leaves our house today.',
  'I am sorry about that! I have sent you a new one, free of charge.',
  'Good question. Yes, that works; here is how: open Settings, then Billing.',
  'I have passed this on to our workshop and will write to you tomorrow before noon.',
];
const notes = [
  'Second time this month, be generous.',
  'Checked with the warehouse.',
  'Asked Maya about the refund.',
];

/** An agent at work: takes what nobody has, answers what waits, settles what is done. */
export class Agent {
  constructor(
    private readonly demo: Demo,
    private readonly member: Demo['members'][number],
    private readonly score: Score,
  ) {}

  async work(): Promise<void> {
    const mine = await this.inbox('MINE');
    const waiting = mine.find((conversation) => conversation.waitingSince);
    if (waiting) return this.answer(waiting);
    const answered = mine[0];
    if (answered && mine.length > 3) return this.settle(answered);
    const [next] = await this.inbox('UNASSIGNED');
    if (next) await this.claim(next);
  }

  private async inbox(view: 'MINE' | 'UNASSIGNED'): Promise<Open[]> {
    const { inbox } = await this.ask<{ inbox: { nodes: Open[] } }>(
      `query ($view: InboxView!) { inbox(view: $view, first: 10) {
        nodes { id number sequence waitingSince contact { name } } } }`,
      { view },
    );
    return inbox.nodes;
  }

  private async claim({ id }: Open): Promise<void> {
    const { claimConversation } = await this.ask<{ claimConversation: { userErrors: unknown[] } }>(
      'mutation ($id: ID!) { claimConversation(input: { conversationId: $id }) { userErrors { code } } }',
      { id },
    );
    if (claimConversation.userErrors.length > 0) this.score.refused += 1;
    else this.score.claims += 1;
  }

  private async answer({ id, sequence, contact }: Open): Promise<void> {
    if (Math.random() < 0.2) await this.note(id);
    const text = `Dear ${contact.name},\n\n${pick(answers)}\n\n${this.member.name}`;
    const { sendReply } = await this.ask<{ sendReply: { userErrors: unknown[] } }>(
      'mutation ($input: SendReplyInput!) { sendReply(input: $input) { userErrors { code } } }',
      {
        input: {
          conversationId: id,
          text,
          lastSeenSequence: sequence,
          idempotencyKey: crypto.randomUUID(),
        },
      },
    );
    if (sendReply.userErrors.length > 0) this.score.refused += 1;
    else this.score.replies += 1;
  }

  private async note(conversationId: string): Promise<void> {
    await this.ask(
      'mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }',
      { input: { conversationId, text: pick(notes) } },
    );
    this.score.notes += 1;
  }

  private async settle({ id }: Open): Promise<void> {
    await this.ask(
      'mutation ($id: ID!) { resolveConversation(input: { conversationId: $id }) { userErrors { code } } }',
      { id },
    );
    this.score.resolved += 1;
  }

  private ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    return graphql<T>(this.demo.url, this.member.token, query, variables);
  }
}
