import type { ChannelKind } from '../../domain/channel/channel.js';
import type { Answered, Asked } from './http.js';

export type SimulatedKind = ChannelKind;

/** A customer, under the number they have in this provider's world. */
export interface Person {
  name: string;
  /** 0, 1, 2 …: the same person has the same one in every run. */
  n: number;
}

/** A reply of an agent that the provider took. */
export interface Reply {
  /** The provider's name of it. */
  id: string;
  /** Whom it is for, as the provider names people. */
  to: string;
  text: string;
  /** What receipts need besides: our own id, the address they go to. */
  about?: string;
}

export interface Picture {
  fileName: string;
  contentType: string;
  content: Buffer;
}

/** What the stage gives to whoever plays a provider. */
export interface Stage {
  /** Where the provider's API is. */
  readonly url: string;
  /** Where the provider was told to call. */
  readonly webhookUrl: string;
  /** Where visitors of a website ask, and as whose. */
  readonly visitorUrl: string;
  readonly publicKey: string;
  /** Calls a webhook. */
  post(body: string, headers: Record<string, string>, url?: string): Promise<void>;
  /** The number of the trouble that this sending meets; undefined when it meets none. */
  trouble(): number | undefined;
  /** A reply was taken; receipts follow where the provider has them. */
  took(reply: Reply): void;
}

/**
 * Plays one provider: its API, which the server calls, and its webhooks, which call the server. What a provider does
 * not know (editing, reactions, receipts) its simulator leaves out.
 */
export interface Simulator {
  readonly kind: SimulatedKind;
  /** What connects a channel of this kind to the simulator, as `connectChannel` and `updateChannel` take it. */
  connection(url: string): Record<string, unknown>;
  /** Opens what else it listens on, before it is connected. */
  open?(): Promise<void>;
  answer(asked: Asked): Answered | Promise<Answered>;
  /** Whether this call is one that sends a message, so that it may meet trouble. */
  sends(asked: Asked): boolean;
  /** How the provider says no, in turn: too many requests, a fault of its own. */
  readonly troubles: readonly Answered[];
  /** How the provider names them. */
  idOf(person: Person): string;

  /** Gives the id of the message. */
  says?(person: Person, text: string): Promise<string>;
  shows?(person: Person, picture: Picture): Promise<string>;
  edits?(person: Person, id: string, text: string): Promise<void>;
  reacts?(person: Person, id: string, emoji: string): Promise<void>;
  comments?(person: Person, text: string): Promise<string>;
  calls?(person: Person, course: Course): Promise<void>;
  receipts?: Partial<Record<Receipt, (reply: Reply) => Promise<void>>>;
  /** Lets go of whoever waits for an answer. */
  close?(): void;
}

export type Receipt = 'sent' | 'delivered' | 'read';
export const receipts: readonly Receipt[] = ['sent', 'delivered', 'read'];

/** How a phone call goes. */
export type Course = 'missed' | 'taken' | 'voicemail';
