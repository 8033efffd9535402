import {
  type FiledMessage,
  type IncomingMessage,
  receiveMessages,
} from '../domain/message/receive-messages.js';
import { Batches } from './batches.js';
import type { TenantPool } from './tenant-pool.js';

const largestBatch = 50;

/** The one hot write: customers' messages, filed at once on an idle server and fifty at a time on a busy one. */
export class Intake {
  private readonly batches = new Batches<IncomingMessage, FiledMessage>(
    largestBatch,
    (workspaceId, messages) => this.write(workspaceId, messages),
  );

  constructor(
    private readonly pool: TenantPool,
    private readonly afterCommit: (workspaceId: string) => void,
  ) {}

  file(workspaceId: string, message: IncomingMessage): Promise<FiledMessage> {
    return this.batches.add(workspaceId, message);
  }

  private async write(workspaceId: string, messages: IncomingMessage[]): Promise<FiledMessage[]> {
    const filed = await receiveMessages(workspaceId, messages, (sql, values) =>
      this.pool.rows(workspaceId, sql, values),
    );
    if (filed.length !== messages.length)
      throw new Error(`Filed ${filed.length} of ${messages.length} messages.`);
    this.afterCommit(workspaceId);
    return filed.toSorted((a, b) => a.n - b.n);
  }
}
