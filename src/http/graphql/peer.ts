import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { rightsOf } from '../../domain/kernel/actor.js';
import type { OpenSocket } from '../../resolvers/context.js';
import type { LiveSink } from '../live/live-subscriber.js';
import type { Caller } from './pipeline.js';

/** `1013 Try again later`: clients reconnect by themselves and resume; see docs/decisions/0004-slow-consumers.md. */
export const tryAgainLater = 1013;
const goingAway = 1001;
const forbidden = 4403;

/** How long a closed socket may hold what it has not read yet. */
const closingMs = 5_000;

/** One socket and who is behind it. Kept small: there are thousands. */
export class Peer implements LiveSink, OpenSocket {
  readonly id = randomUUID();
  caller: Caller;
  expiresAt: number | undefined;
  answersPings = true;
  /** Undoes what came with the identity: registration and the watch for its revocation. */
  onClosed: (() => void)[] = [];
  private undone: Map<string, () => void> | undefined;

  constructor(
    readonly socket: WebSocket,
    private readonly wire: Duplex,
    ip: string,
    private readonly maxBufferedBytes: number,
    private readonly onSlow: () => void,
  ) {
    this.caller = { actor: null, ip, socket: this };
  }

  /** What it was let in with; undefined for who has no credential. */
  get rights(): string | undefined {
    const { actor } = this.caller;
    return actor && 'scopes' in actor ? rightsOf(actor) : undefined;
  }

  get open(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  get bufferedBytes(): number {
    return this.wire.writableLength;
  }

  /** Straight to the network: nothing of ours is compressed or queued in between, so the order holds. */
  send(frame: Buffer): void {
    this.wire.write(frame);
  }

  sendAndWait(frame: Buffer): Promise<void> {
    return new Promise((resolve) => this.wire.write(frame, () => resolve()));
  }

  /** For answers and protocol messages: whoever asks and does not read is a slow consumer too. */
  async sendText(text: string): Promise<void> {
    if (!this.open) return;
    if (this.bufferedBytes > this.maxBufferedBytes) this.closeAsSlow();
    else this.socket.send(text);
  }

  atClose(name: string, undo: (() => void) | null): void {
    if (!undo) this.undone?.delete(name);
    else if (this.socket.readyState === WebSocket.CLOSED) undo();
    else this.undone = (this.undone ?? new Map<string, () => void>()).set(name, undo);
  }

  forget(): void {
    for (const undo of this.onClosed.splice(0)) undo();
    for (const undo of this.undone?.values() ?? []) undo();
    this.undone = undefined;
  }

  closeAsSlow(): void {
    if (!this.open) return;
    this.onSlow();
    this.close(tryAgainLater, 'Too slow: resume from your cursor');
  }

  /** Its client connects again by itself, and is let in with the rights it has now. */
  renew(): void {
    this.close(tryAgainLater, 'Your rights have changed: resume from your cursor');
  }

  forbid(): void {
    this.close(forbidden, 'Forbidden');
  }

  leave(): void {
    this.close(goingAway, 'Going away');
  }

  close(code: number, reason: string): void {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), closingMs).unref();
  }

  /** Asks for a sign of life; one that did not answer the last time is gone. */
  ping(): void {
    if (!this.answersPings) this.socket.terminate();
    else if (this.open) this.socket.ping();
    this.answersPings = false;
  }
}
