import {
  type FiledMessage,
  type IncomingMessage,
  receiveMessages,
} from '../domain/message/receive-messages.js';
import type { TenantPool } from './tenant-pool.js';

interface Pending {
  message: IncomingMessage;
  resolve(filed: FiledMessage): void;
  reject(error: unknown): void;
}

const largestBatch = 50;

/**
 * The one hot write, batched by load alone: while a statement of a workspace is under way, what arrives gathers for
 * the next one. An idle server files a message at once; a busy one files fifty for the price of a few.
 */
export class Intake {
  private readonly waiting = new Map<string, Pending[]>();

  constructor(
    private readonly pool: TenantPool,
    private readonly afterCommit: (workspaceId: string) => void,
  ) {}

  file(workspaceId: string, message: IncomingMessage): Promise<FiledMessage> {
    return new Promise((resolve, reject) => {
      const pending = { message, resolve, reject };
      const queue = this.waiting.get(workspaceId);
      if (queue) queue.push(pending);
      else {
        this.waiting.set(workspaceId, [pending]);
        void this.drain(workspaceId);
      }
    });
  }

  private async drain(workspaceId: string): Promise<void> {
    const queue = this.waiting.get(workspaceId)!;
    while (queue.length > 0) await this.fileBatch(workspaceId, queue.splice(0, largestBatch));
    this.waiting.delete(workspaceId);
  }

  private async fileBatch(workspaceId: string, batch: Pending[]): Promise<void> {
    try {
      const filed = await this.write(workspaceId, batch);
      for (const item of filed) batch[item.n]!.resolve(item);
    } catch (error) {
      // One message the database refuses must not take the others with it.
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const pending of batch) await this.fileBatch(workspaceId, [pending]);
    }
  }

  private async write(workspaceId: string, batch: Pending[]): Promise<FiledMessage[]> {
    const messages = batch.map((pending) => pending.message);
    const filed = await receiveMessages(workspaceId, messages, (sql, values) =>
      this.pool.rows(workspaceId, sql, values),
    );
    if (filed.length !== batch.length)
      throw new Error(`Filed ${filed.length} of ${batch.length} messages.`);
    this.afterCommit(workspaceId);
    return filed;
  }
}
