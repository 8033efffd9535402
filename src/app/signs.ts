import type { CustomerSign } from '../channels/channel.js';
import type { NewEvent } from '../domain/kernel/event.js';
import { type ChannelRecord, channelRecordColumns } from '../jobs/open-account.js';
import { openAccount } from './account.js';
import type { Parts } from './parts.js';

const deadlineMs = 10_000;
/** More than this under way, and a sign is left out. */
const mostUnderWay = 50;
/** Typing goes on a little before the provider would end it. */
const againAfter = 0.8;
const mostRemembered = 10_000;

type Shown = ChannelRecord & { address: string; externalId: string };

/**
 * What a customer sees beside messages: that we have read, that somebody of us writes. Worth nothing a moment later,
 * so it is kept nowhere, is said once, and its failure is nobody's concern.
 */
export class CustomerSigns {
  /** Until when typing is shown, by conversation. */
  private readonly shownUntil = new Map<string, number>();
  private underWay = 0;

  constructor(private readonly parts: Parts) {
    parts.onEvents((workspaceId, events) => this.look(workspaceId, events));
  }

  /** A member writes a reply. A note never comes here: `setTyping` is for replies alone. */
  isTyping(workspaceId: string, conversationId: string): void {
    if ((this.shownUntil.get(conversationId) ?? 0) > Date.now()) return;
    if (this.shownUntil.size >= mostRemembered) this.shownUntil.clear();
    this.shownUntil.set(conversationId, Date.now() + 1_000); // while we ask how long it is shown
    this.show(workspaceId, conversationId, 'typing');
  }

  private look(workspaceId: string, events: readonly NewEvent[]): void {
    for (const { type, conversationId } of events)
      if (type === 'conversation.read' && conversationId)
        this.show(workspaceId, conversationId, 'read');
  }

  private show(workspaceId: string, conversationId: string, sign: CustomerSign['sign']): void {
    if (this.underWay >= mostUnderWay) return;
    this.underWay += 1;
    void this.tell(workspaceId, conversationId, sign)
      .catch((error: unknown) => this.parts.log.debug({ err: error }, `No ${sign} for a customer`))
      .finally(() => (this.underWay -= 1));
  }

  private async tell(
    workspaceId: string,
    conversationId: string,
    sign: CustomerSign['sign'],
  ): Promise<void> {
    const [shown] = await this.parts
      .reader(workspaceId)
      .rows<Shown>(shownSql, [workspaceId, conversationId]);
    const adapter = shown && this.parts.channels.adapter(shown.kind);
    const { showsRead, showsTypingMs } = adapter?.capabilities(shown).signs ?? {};
    if (!shown || !(sign === 'read' ? showsRead : showsTypingMs)) return;
    if (sign === 'typing')
      this.shownUntil.set(conversationId, Date.now() + showsTypingMs! * againAfter);
    const { address, externalId } = shown;
    const account = openAccount(this.parts, shown);
    const signal = AbortSignal.timeout(deadlineMs);
    await adapter!.showSign?.({ sign, to: address, externalId }, account, signal);
  }
}

/** Whom it is for, and their last words. */
const shownSql = `
  select ${channelRecordColumns('ch')}, m.address, m.external_id as "externalId"
  from conversation c
  join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id and ch.status = 'ACTIVE' and not ch.needs_auth
  join lateral (select address, external_id from message
    where workspace_id = $1 and conversation_id = c.id and direction = 'INBOUND' and address is not null
      and external_id is not null
    order by sequence desc limit 1) m on true
  where c.workspace_id = $1 and c.id = $2`;
