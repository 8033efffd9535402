interface Pending<I, R> {
  item: I;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Writes any number of items of one workspace at once; the results stand in the order of the items. */
export type WriteBatch<I, R> = (workspaceId: string, items: I[]) => Promise<R[]>;

/**
 * Writes that are batched by load alone: while a statement of a workspace is under way, what arrives gathers for the
 * next one. An idle server writes an item at once; a busy one writes many for the price of a few.
 */
export class Batches<I, R> {
  private readonly waiting = new Map<string, Pending<I, R>[]>();

  constructor(
    private readonly largest: number,
    private readonly write: WriteBatch<I, R>,
  ) {}

  add(workspaceId: string, item: I): Promise<R> {
    return new Promise((resolve, reject) => {
      const pending = { item, resolve, reject };
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
    while (queue.length > 0) await this.writeBatch(workspaceId, queue.splice(0, this.largest));
    this.waiting.delete(workspaceId);
  }

  private async writeBatch(workspaceId: string, batch: Pending<I, R>[]): Promise<void> {
    try {
      const items = batch.map(({ item }) => item);
      const results = await this.write(workspaceId, items);
      for (const [n, result] of results.entries()) batch[n]!.resolve(result);
    } catch (error) {
      // One that the database refuses must not take the others with it.
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const pending of batch) await this.writeBatch(workspaceId, [pending]);
    }
  }
}
