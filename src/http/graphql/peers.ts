import type { Actor } from '../../domain/kernel/actor.js';
import type { Peer } from './peer.js';

const sweepEveryMs = 1_000;
const pingEverySweeps = 20;

/** All sockets of a door: counted, kept alive, closed when their credential expires or is revoked. */
export class Peers {
  readonly all = new Set<Peer>();
  private readonly byCredential = new Map<string, Set<Peer>>();
  private readonly sweeper: NodeJS.Timeout;
  private sweeps = 0;

  constructor() {
    this.sweeper = setInterval(() => this.sweep(), sweepEveryMs).unref();
  }

  /** False when the credential has as many sockets as it may. */
  register(peer: Peer, credentialId: string, maximum: number): boolean {
    const siblings = this.byCredential.get(credentialId) ?? new Set();
    if (siblings.size >= maximum) return false;
    this.byCredential.set(credentialId, siblings.add(peer));
    peer.onClosed.push(() => this.unregister(peer, credentialId));
    return true;
  }

  *actors(): Generator<Actor> {
    for (const { open, caller } of this.all) if (open && caller.actor) yield caller.actor;
  }

  closeCredential(credentialId: string): void {
    for (const peer of this.byCredential.get(credentialId) ?? []) peer.forbid();
  }

  /** Those let in with other rights come back for those they have now. */
  renewRights(credentialId: string, rights: string): void {
    for (const peer of this.byCredential.get(credentialId) ?? [])
      if (peer.rights !== rights) peer.renew();
  }

  async close(graceMs: number): Promise<void> {
    clearInterval(this.sweeper);
    for (const peer of this.all) peer.leave();
    const giveUpAt = Date.now() + graceMs;
    while (this.all.size > 0 && Date.now() < giveUpAt)
      await new Promise((resolve) => setTimeout(resolve, 20));
    for (const peer of this.all) peer.socket.terminate();
  }

  private unregister(peer: Peer, credentialId: string): void {
    const siblings = this.byCredential.get(credentialId);
    siblings?.delete(peer);
    if (siblings?.size === 0) this.byCredential.delete(credentialId);
  }

  private sweep(): void {
    this.sweeps += 1;
    const now = Date.now();
    const isPingTime = this.sweeps % pingEverySweeps === 0;
    for (const peer of this.all) {
      if (peer.expiresAt !== undefined && peer.expiresAt <= now) peer.forbid();
      else if (isPingTime) peer.ping();
    }
  }
}
