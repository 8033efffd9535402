/** From the least telling to the most: of somebody with two windows, the later one is shown. */
export const presenceStates = ['GONE', 'VIEWING', 'TYPING_NOTE', 'TYPING_REPLY'] as const;
export type PresenceState = (typeof presenceStates)[number];

/** Somebody who is in a conversation just now. Bare UUIDs; since when they do what they do, in milliseconds since 1970. */
export interface Present {
  memberId: string;
  state: PresenceState;
  since: number;
}

export interface PresenceSign {
  conversationId: string;
  memberId: string;
  /** Which of the member's windows or devices. */
  device: string;
  state: PresenceState;
  /** The socket it came over; null for one that came by itself. */
  via: string | null;
}

/** Who is in which conversation now. Known to every process, from what clients say; kept nowhere. */
export interface PresenceBoard {
  show(workspaceId: string, sign: PresenceSign): void;
  /** The socket is closed: what came over it is over, unless the device spoke over another one since. */
  leave(workspaceId: string, sign: PresenceSign): void;
  /** Each member once, who came first first. */
  presentIn(workspaceId: string, conversationId: string): Present[];
  /** Told whenever somebody comes, goes, or does something else. */
  watch(workspaceId: string, conversationId: string, listener: () => void): () => void;
}
