/** A day in the office at random: customers write, members do everything that can be done to a conversation. */
import { randomUUID } from 'node:crypto';
import { assignConversation } from '../../src/domain/conversation/assign-conversation.js';
import { claimConversation } from '../../src/domain/conversation/claim-conversation.js';
import { markConversationRead } from '../../src/domain/conversation/mark-conversation-read.js';
import { markNoReplyNeeded } from '../../src/domain/conversation/mark-no-reply-needed.js';
import { reopenConversation } from '../../src/domain/conversation/reopen-conversation.js';
import { resolveConversation } from '../../src/domain/conversation/resolve-conversation.js';
import { sendReply } from '../../src/domain/conversation/send-reply.js';
import { snoozeConversation } from '../../src/domain/conversation/snooze-conversation.js';
import { unassignConversation } from '../../src/domain/conversation/unassign-conversation.js';
import type { MemberActor } from '../../src/domain/kernel/actor.js';
import { DomainError } from '../../src/domain/kernel/errors.js';
import { parseId } from '../../src/domain/kernel/ids.js';
import type { TestServer } from './app.js';
import { Dice } from './campaign.js';

const uuid = (id: string) => parseId(id)!.uuid;

export class RandomWork {
  private readonly dice: Dice;
  private readonly workspaceId: string;
  private readonly conversations: string[] = [];
  private readonly customers = Array.from({ length: 60 }, (_, n) => `visitor-${n}`);
  private readonly members: MemberActor[];
  private readonly channelId: string;

  constructor(
    private readonly servers: readonly TestServer[],
    name: string,
  ) {
    this.dice = new Dice(name);
    const { demo } = servers[0]!;
    this.workspaceId = uuid(demo.workspace.id);
    this.channelId = uuid(demo.channels.find(({ kind }) => kind === 'CHAT')!.id);
    this.members = demo.members.map(({ id, name: who, role }) => ({
      kind: 'MEMBER',
      id: uuid(id),
      name: who,
      role,
      workspaceId: this.workspaceId,
      credentialId: randomUUID(),
      scopes: new Set(['READ', 'WRITE', 'NOTES'] as const),
    }));
  }

  /** So many steps, some of them at the same time. */
  async run(steps: number, atOnce = 8): Promise<void> {
    let left = steps;
    const hand = async (): Promise<void> => {
      while (left-- > 0) await this.step();
    };
    await Promise.all(Array.from({ length: atOnce }, hand));
  }

  private async step(): Promise<void> {
    const { dice } = this;
    const { stores } = dice.pick(this.servers).app;
    if (this.conversations.length === 0 || dice.chance(0.35)) return this.write();
    const actor = dice.pick(this.members);
    const conversationId = dice.pick(this.conversations);
    const on = { conversationId };
    const until = new Date(Date.now() + 3_600_000);
    const run = stores.run;
    const does = dice.pick([
      () => run(actor, claimConversation, on),
      () => run(actor, assignConversation, { ...on, memberId: dice.pick(this.members).id }),
      () => run(actor, unassignConversation, on),
      () => run(actor, resolveConversation, on),
      () => run(actor, reopenConversation, on),
      () => run(actor, snoozeConversation, { ...on, until }),
      () => run(actor, markConversationRead, on),
      () => run(actor, markNoReplyNeeded, on),
      () => this.reply(actor, conversationId),
    ]);
    // What the state does not allow is refused, and changes nothing.
    await does().catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
  }

  private async write(): Promise<void> {
    const address = this.dice.pick(this.customers);
    const { intake } = this.dice.pick(this.servers).app.stores;
    const { conversationId } = await intake.file(this.workspaceId, {
      channelId: this.channelId,
      handleKind: 'VISITOR',
      address,
      verified: false,
      contactName: address,
      threadKey: address,
      text: 'Hello?',
      visibleText: 'Hello?',
      externalId: randomUUID(),
      occurredAt: new Date(),
      attachments: [],
    });
    if (!this.conversations.includes(conversationId)) this.conversations.push(conversationId);
  }

  private async reply(actor: MemberActor, conversationId: string): Promise<unknown> {
    const { stores } = this.servers[0]!.app;
    const [row] = await stores
      .reader(this.workspaceId)
      .rows<{ sequence: number }>(
        'select sequence from conversation where workspace_id = $1 and id = $2',
        [this.workspaceId, conversationId],
      );
    const input = { conversationId, text: 'Yes.', lastSeenSequence: row!.sequence };
    return stores.run(actor, sendReply, input);
  }
}
