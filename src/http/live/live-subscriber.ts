import { textFrame } from './text-frame.js';

/** A client's socket, as far as the live side needs it. Frames are whole WebSocket frames. */
export interface LiveSink {
  readonly open: boolean;
  readonly bufferedBytes: number;
  send(frame: Buffer): void;
  /** Resolves when the frame has left for the network: what reads history waits for it. */
  sendAndWait(frame: Buffer): Promise<void>;
  /** It does not keep up: it is closed, and resumes by its cursor when it can. */
  closeAsSlow(): void;
}

/** One subscription of one socket. Until it has caught up, what is live waits; the waiting strings are shared. */
export class LiveSubscriber {
  /** The number of the last batch it does not get from its group. */
  joinedAt = 0;
  private held: string[] | undefined = [];
  private heldLength = 0;
  private readonly prefix: string;

  constructor(
    id: string,
    private readonly sink: LiveSink,
    private readonly maxBufferedBytes: number,
    /** Ends the subscription with an error message. */
    readonly fail: (error: Error) => void,
  ) {
    this.prefix = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  }

  /** For this subscriber alone: the ready signal and what it missed. */
  async sendAlone(payload: string): Promise<void> {
    if (this.sink.open) await this.sink.sendAndWait(this.frame(payload));
  }

  /** From its group. `frames` keeps what was already built in this round: most clients number their operations alike. */
  deliver(payload: string, frames: Map<string, Buffer>): void {
    if (this.held) {
      this.hold(this.held, payload);
      return;
    }
    let frame = frames.get(this.prefix);
    if (!frame) {
      frame = this.frame(payload);
      frames.set(this.prefix, frame);
    }
    this.send(frame);
  }

  goLive(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const payload of held) this.send(this.frame(payload));
  }

  private hold(held: string[], payload: string): void {
    this.heldLength += payload.length;
    if (this.heldLength > this.maxBufferedBytes) this.sink.closeAsSlow();
    else held.push(payload);
  }

  private send(frame: Buffer): void {
    if (!this.sink.open) return;
    if (this.sink.bufferedBytes > this.maxBufferedBytes) this.sink.closeAsSlow();
    else this.sink.send(frame);
  }

  private frame(payload: string): Buffer {
    return textFrame(`${this.prefix}${payload}}`);
  }
}
