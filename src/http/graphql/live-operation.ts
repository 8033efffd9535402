import type { ExecutionResult } from 'graphql';

type Start = (signal: AbortSignal, fail: (error: Error) => void) => Promise<() => void>;
type Done = IteratorResult<ExecutionResult, void>;

/**
 * A running subscription as graphql-ws wants to see it: an iterator that yields nothing and only ends or throws.
 * Its frames go straight to the socket, built once for everybody who sees the same.
 */
export class LiveOperation implements AsyncGenerator<ExecutionResult, void, void> {
  private readonly stopped = new AbortController();
  private leave: (() => void) | undefined;
  private settle: { resolve(done: Done): void; reject(error: Error): void } | undefined;

  constructor(
    private readonly start: Start,
    private readonly onEnd: () => void,
  ) {}

  /** graphql-ws asks once, after it knows the subscription; the promise lasts as long as that. */
  next(): Promise<Done> {
    const ended = new Promise<Done>((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    void this.begin();
    return ended;
  }

  return(): Promise<Done> {
    this.end();
    this.settle?.resolve(done);
    return Promise.resolve(done);
  }

  throw(error: Error): Promise<Done> {
    this.fail(error);
    return Promise.resolve(done);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private async begin(): Promise<void> {
    try {
      const leave = await this.start(this.stopped.signal, (error) => this.fail(error));
      if (this.stopped.signal.aborted) leave();
      else this.leave = leave;
    } catch (error) {
      if (!this.stopped.signal.aborted) this.fail(error as Error);
    }
  }

  private fail(error: Error): void {
    this.end();
    this.settle?.reject(error);
  }

  private end(): void {
    if (this.stopped.signal.aborted) return;
    this.stopped.abort();
    this.leave?.();
    this.leave = undefined;
    this.onEnd();
  }
}

const done: Done = { done: true, value: undefined };
