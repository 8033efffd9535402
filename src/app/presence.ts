import type { Bus } from '../infra/bus.js';
import {
  type PresenceBoard,
  type PresenceSign,
  presenceStates,
  type Present,
} from '../resolvers/presence-board.js';
import { whispers } from './whispers.js';

/** Clients say it again every five seconds. Counted from when it was heard: clocks of servers differ. */
const believedForMs = 10_000;
const mostDevices = 10;

interface Signal extends PresenceSign {
  workspaceId: string;
  since: number;
  /** Over only if nothing came over another socket since. */
  bySocketOnly: boolean;
}

interface Seen extends Present {
  via: string | null;
  expiry: NodeJS.Timeout;
}

/**
 * Every process hears every sign and forgets it by itself, so a client that vanishes is gone everywhere without anybody
 * saying so, and a process that was away or begins later knows all within one round of signs.
 */
export function presenceBoard(bus: Bus): PresenceBoard {
  const places = new Map<string, Place>();
  const line = whispers<Signal>(bus, 'presence');
  const placeOf = (workspaceId: string, conversationId: string) =>
    places.get(`${workspaceId} ${conversationId}`);
  const enter = (workspaceId: string, conversationId: string): Place => {
    const key = `${workspaceId} ${conversationId}`;
    const known = places.get(key);
    if (known) return known;
    const place: Place = new Place(() => places.get(key) === place && places.delete(key));
    places.set(key, place);
    return place;
  };
  line.hear((signal) => {
    const { workspaceId, conversationId, state } = signal;
    if (state === 'GONE') placeOf(workspaceId, conversationId)?.gone(signal);
    else enter(workspaceId, conversationId).seen(signal);
  });
  return {
    show(workspaceId, sign) {
      const since = placeOf(workspaceId, sign.conversationId)?.sinceOf(sign) ?? Date.now();
      line.tell({ workspaceId, ...sign, since, bySocketOnly: false });
    },
    leave(workspaceId, sign) {
      line.tell({ workspaceId, ...sign, state: 'GONE', since: Date.now(), bySocketOnly: true });
    },
    presentIn: (workspaceId, conversationId) =>
      placeOf(workspaceId, conversationId)?.present() ?? [],
    watch: (workspaceId, conversationId, listener) =>
      enter(workspaceId, conversationId).watch(listener),
  };
}

/** One conversation: who is in it, and who wants to know. */
class Place {
  private readonly devices = new Map<string, Seen>();
  private readonly listeners = new Set<() => void>();
  private told = '[]';

  constructor(private readonly onEmpty: () => unknown) {}

  seen(sign: Signal): void {
    const { memberId, state, since, via } = sign;
    const key = keyOf(sign);
    const known = this.devices.get(key);
    if (known) {
      known.expiry.refresh();
      known.via = via;
      if (known.state === state) return;
      Object.assign(known, { state, since });
    } else {
      this.makeRoom(memberId);
      const expiry = setTimeout(() => this.forget(key), believedForMs).unref();
      this.devices.set(key, { memberId, state, since, via, expiry });
    }
    this.changed();
  }

  gone(sign: Signal): void {
    const known = this.devices.get(keyOf(sign));
    if (known && !(sign.bySocketOnly && known.via !== sign.via)) this.forget(keyOf(sign));
  }

  /** Since when the device shows this; undefined when it showed something else, or nothing. */
  sinceOf(sign: PresenceSign): number | undefined {
    const known = this.devices.get(keyOf(sign));
    return known?.state === sign.state ? known.since : undefined;
  }

  present(): Present[] {
    const members = new Map<string, Present>();
    for (const { memberId, state, since } of this.devices.values()) {
      const shown = members.get(memberId);
      if (!shown || isMore(state, shown.state)) members.set(memberId, { memberId, state, since });
      else if (state === shown.state) shown.since = Math.min(shown.since, since);
    }
    return [...members.values()];
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      this.leaveIfEmpty();
    };
  }

  /** A client that invents a device with every sign does not fill our memory. */
  private makeRoom(memberId: string): void {
    const own = [...this.devices].filter(([, seen]) => seen.memberId === memberId);
    if (own.length >= mostDevices) this.forget(own[0]![0]);
  }

  private forget(key: string): void {
    clearTimeout(this.devices.get(key)?.expiry);
    if (!this.devices.delete(key)) return;
    this.changed();
    this.leaveIfEmpty();
  }

  /** Nobody is told that a second window does what the first one does. */
  private changed(): void {
    const shown = JSON.stringify(this.present());
    if (shown === this.told) return;
    this.told = shown;
    for (const listener of this.listeners) listener();
  }

  private leaveIfEmpty(): void {
    if (this.devices.size === 0 && this.listeners.size === 0) this.onEmpty();
  }
}

const keyOf = ({ memberId, device }: PresenceSign): string => `${memberId} ${device}`;

const isMore = (a: Present['state'], b: Present['state']): boolean =>
  presenceStates.indexOf(a) > presenceStates.indexOf(b);
