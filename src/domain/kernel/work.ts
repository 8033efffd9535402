import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './actor.js';
import type { NewEvent } from './event.js';

/** One unit of work: everything an action touches commits together or not at all. */
export interface Work<A extends Actor = Actor> {
  readonly em: EntityManager;
  readonly actor: A;
  readonly workspaceId: string;
  /** The one reading of the clock for the whole action. */
  readonly now: Date;
  /** Appends to the log, in this transaction. A change that changes nothing records nothing. */
  record(event: NewEvent): void;
  /** One SQL statement with `$1` parameters inside this transaction. Timestamps come back as text. */
  rows<T>(sql: string, values: readonly unknown[]): Promise<T[]>;
}

/** An action: one verb, one file, one transaction. */
export type Action<I, T, A extends Actor = Actor> = (work: Work<A>, input: I) => Promise<T>;

/** One statement at a time outside a transaction, inside the wall of one workspace. Timestamps come back as Date. */
export interface Reader {
  readonly workspaceId: string;
  rows<T>(sql: string, values: readonly unknown[]): Promise<T[]>;
  /** The same for rows that are shown to a client as they are: their moments are `Moment`s, which cost no Date. */
  shown<T>(sql: string, values: readonly unknown[]): Promise<T[]>;
}

/** A moment as clients see it: ISO 8601 in UTC with milliseconds. */
export type Moment = string;
