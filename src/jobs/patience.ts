import type { Reader } from '../domain/kernel/work.js';
import { StillFetching } from './slow-answers.js';

interface Waiting {
  channelId: string;
  receivedAt: Date;
}

/** What an edit, a reaction or a receipt is about may come after it, by so much. */
const disorderMs = 20_000;
/** Longer than any backlog that is worth waiting for: then what is here is all there is. */
const mostMs = 600_000;
/** A provider's files may be away for a while; the words they came with must not be. */
const filesMs = 3_600_000;

/** What it is about may come yet. */
export class TooEarly extends Error {}

/**
 * Which deliveries wait for a message that is not here. It is missing for good only once everything that came in over
 * the channel around the same time was read: behind a backlog, or a worker that died, it may be stored and not filed.
 */
export class Patience {
  /** All that is in them was tried, so they need not wait for each other. */
  private readonly waiting = new Set<string>();
  /** How often something else went wrong, since this process began. */
  private readonly failed = new Map<string, number>();

  /** Whether it is too early to say that the message will not come. */
  async isWorth(reader: Reader, { channelId, receivedAt }: Waiting): Promise<boolean> {
    const ageMs = Date.now() - receivedAt.getTime();
    if (ageMs < disorderMs) return true;
    if (ageMs > mostMs) return false;
    const until = new Date(receivedAt.getTime() + disorderMs);
    const unread = await reader.rows(unreadSql, [
      reader.workspaceId,
      channelId,
      until,
      [...this.waiting],
    ]);
    return unread.length > 0;
  }

  /** Its files were asked for often and long enough: it is filed without those that do not come. */
  isOver({ id, receivedAt }: { id: string; receivedAt: Date }): boolean {
    return (this.failed.get(id) ?? 0) >= 5 && Date.now() - receivedAt.getTime() > filesMs;
  }

  /** After a look at a delivery, with what went wrong. */
  looked(id: string, failures: readonly unknown[]): void {
    if (failures.some((one) => one instanceof StillFetching)) return;
    const waits = failures.length > 0 && failures.every((one) => one instanceof TooEarly);
    if (waits) this.waiting.add(id);
    else this.waiting.delete(id);
    if (failures.length === 0) this.failed.delete(id);
    else if (!waits) this.failed.set(id, (this.failed.get(id) ?? 0) + 1);
  }
}

const unreadSql = `
  select id from delivery
  where workspace_id = $1 and channel_id = $2 and state = 'RECEIVED' and received_at <= $3 and id <> all($4::uuid[])
  limit 1`;
