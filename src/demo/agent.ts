import { graphql } from './graphql.js';
import type { Score } from './score.js';
import type { Demo } from './workspace.js';
import { overlooked, pick } from './words.js';

interface Open {
  id: string;
  number: number;
  sequence: number;
  waitingSince: string | null;
  priority: string;
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
    const offered = await this.offered();
    if (offered) return this.accept(offered);
    const mine = await this.inbox('MINE');
    const waiting = mine.find(isSeen);
    if (waiting) return Math.random() < 0.06 ? this.handOff(waiting) : this.answer(waiting);
    const answered = mine.find(({ waitingSince }) => waitingSince === null);
    if (answered && mine.length > 3) return this.settle(answered);
    const next = (await this.inbox('UNASSIGNED')).find(isSeen);
    if (next) await this.claim(next);
  }

  private async inbox(view: 'MINE' | 'UNASSIGNED'): Promise<Open[]> {
    const { inbox } = await this.ask<{ inbox: { nodes: Open[] } }>(
      `query ($view: InboxView!) { inbox(view: $view, first: 10) {
        nodes { id number sequence waitingSince priority contact { name } } } }`,
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

  /** What a colleague offers, and nobody has accepted. */
  private async offered(): Promise<string | undefined> {
    const { notifications } = await this.ask<{
      notifications: { nodes: { handoff: { id: string; state: string } | null }[] };
    }>(
      `{ notifications(first: 5, filter: { unread: true, kinds: [HANDOFF] }) {
        nodes { ... on HandoffNotification { handoff { id state } } } } }`,
      {},
    );
    return notifications.nodes.find(({ handoff }) => handoff?.state === 'PENDING')?.handoff?.id;
  }

  private async accept(handoffId: string): Promise<void> {
    const { acceptHandoff } = await this.ask<{ acceptHandoff: { userErrors: unknown[] } }>(
      'mutation ($id: ID!) { acceptHandoff(input: { handoffId: $id }) { userErrors { code } } }',
      { id: handoffId },
    );
    if (acceptHandoff.userErrors.length > 0) this.score.refused += 1;
    else this.score.handoffs += 1;
  }

  private async handOff({ id, contact }: Open): Promise<void> {
    const colleagues = this.demo.members.filter(
      ({ id: other, role }) => role === 'AGENT' && other !== this.member.id,
    );
    const brief = `${contact.name} asks about something you know better than I do.`;
    await this.ask(
      'mutation ($input: HandOffConversationInput!) { handOffConversation(input: $input) { userErrors { code } } }',
      { input: { conversationId: id, to: pick(colleagues).id, brief, acceptWithinSeconds: 30 } },
    );
  }

  private ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    return graphql<T>(this.demo.url, this.member.token, query, variables);
  }
}

/** One customer is overlooked by everybody until a policy makes their conversation urgent. */
function isSeen({ waitingSince, priority, contact }: Open): boolean {
  return waitingSince !== null && (contact.name !== overlooked || priority === 'URGENT');
}
